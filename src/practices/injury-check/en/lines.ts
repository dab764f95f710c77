// The words of injury-check, spoken and shown.
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits:
    'After anything rough, tied or long, or whenever something hurts. Look after each other, or each at themselves.',
  claims: {
    'tap-water':
      'Tap water seems as good as salt water for cleaning small wounds, though the evidence is uncertain.',
    'radial-nerve':
      'Rope most often harms the radial nerve in the upper arm. Recovery took from minutes to months in a small study.',
    neck: 'No pressure on the neck is free from risk, and injuries may not show from outside.',
  },
  cautions: {
    'stop-and-call': 'If any sign for emergency help fits, stop and call. The routine can wait.',
    aspirin:
      'Aspirin can make bleeding and bruises worse. With any painkiller, follow its leaflet, and ask a pharmacist if you take other medicine, drank alcohol, are pregnant, or have a stomach, kidney, liver, bleeding or asthma problem.',
  },
  reasons: {
    'hurt-check': 'Something hurts, so a calm look at that comes before all else.',
    'rough-check': 'Sore after all that, so a careful look comes first.',
    'sore-check': 'For the soreness, a calm look first, to see what it needs.',
    'strong-check': 'After something this strong, a calm look for what needs care.',
    'next-day-check': "Some things show only later, so here's a calm look once more.",
  },
  steps: {
    start: {
      title: 'How are you?',
      cues: {
        hello: "Hello. Let's see how you are: a few questions, then a slow look.",
        'lead-in':
          "Let's see how you are: some questions first, then a slow look. Or skip this part.",
        'not-advice': 'Afterglow is not medical advice, so when in doubt, ask someone trained.',
        emergency: 'If it already feels like an emergency, call your emergency number now.',
        'no-answer': "What you don't answer isn't a no. I'll ask about it again.",
        anyone: 'A yes for anyone here is a yes.',
        skip: 'You can skip anything, pause, or stop.',
        spoken: "If spoken commands are on, it's enough to say yes or no.",
      },
    },
    wrong: {
      title: 'Is anything wrong?',
      cues: {
        asked: "Is anything wrong right now that frightens you, or that can't wait?",
      },
    },
    signs: {
      title: 'Signs for help at once',
      cues: {
        shown:
          "The signs that need help at once are on the screen. Can't look? Don't answer, and I'll ask.",
        'such-as':
          'Trouble breathing or waking, a faint or seizure, heavy bleeding, sudden weakness or headache, strong pain.',
        asked: 'Is there any of that, or was there, or anything else on the screen?',
      },
    },
    breath: {
      title: 'Chest, breath, waking',
      cues: {
        'one-by-one': "I'll go through the urgent ones. After a yes, I'll say what to do.",
        asked: "Is there chest pain, or trouble breathing, or someone who can't be woken?",
        alone: 'Do you have chest pain, or trouble breathing?',
      },
    },
    waking: {
      title: 'Hard to wake',
      cues: {
        asked: 'Is anyone hard to wake, confused, very hot, or blue or grey at the lips?',
        alone: 'Are you confused, very hot, struggling to stay awake, or blue or grey at the lips?',
      },
    },
    stroke: {
      title: 'Face, speech, weakness',
      cues: {
        asked: 'Is a face drooping, speech slurred, or one side suddenly weak or numb?',
        alone: 'Is your face drooping, your speech slurred, or one side suddenly weak or numb?',
      },
    },
    headache: {
      title: 'Sudden bad headache',
      cues: {
        asked: 'Did anyone get a sudden, very bad headache, like none before?',
        alone: 'Did you get a sudden, very bad headache, like none before?',
      },
    },
    seizure: {
      title: 'A seizure',
      cues: {
        asked: 'Did anyone have a seizure: stiff, jerking, or staring and not there?',
        alone: "Was there a seizure, or a gap in time that you can't explain?",
      },
    },
    faint: {
      title: 'A faint',
      cues: {
        asked: 'Did anyone faint, or pass out?',
        alone: 'Did you faint, or pass out?',
      },
    },
    swelling: {
      title: 'Swelling and rash',
      cues: {
        asked: 'Is a face, tongue, or throat swelling up, or is there a rash with faintness?',
        alone: 'Is your face, tongue, or throat swelling up, or is there a rash with faintness?',
      },
    },
    bleeding: {
      title: 'Heavy bleeding',
      cues: {
        asked: "Is there bleeding that pours, soaks through, or won't stop after ten minutes?",
      },
    },
    'inner-bleeding': {
      title: 'Bleeding from inside',
      cues: {
        asked: 'Is there heavy bleeding from the vagina or bottom, or bleeding with faintness?',
      },
    },
    belly: {
      title: 'Strong inner pain',
      cues: {
        asked: 'Does anyone have strong or growing pain in the belly, pelvis, or a testicle?',
        alone: 'Do you have strong or growing pain in the belly, pelvis, or a testicle?',
      },
    },
    pregnancy: {
      title: 'Pregnancy',
      cues: {
        asked: 'Could anyone be pregnant, and have bleeding or belly pain?',
        alone: 'Could you be pregnant, and have bleeding or belly pain?',
      },
    },
    erection: {
      title: 'Erection or crack',
      cues: {
        asked: "Is there an erection that won't go down, or did a penis crack and swell?",
      },
    },
    urine: {
      title: 'Urine',
      cues: {
        asked: "Is there blood in anyone's urine, or can't someone pass any?",
        alone: "Is there blood in your urine, or can't you pass any?",
      },
    },
    parts: {
      title: 'What was part of it?',
      cues: {
        tap: 'What was part of it? You can tap it on the screen.',
        also: 'Needles or blades, a tight ring, drink or drugs, something inside: all of that counts.',
        asked: 'Was there any of that, or rope, heat, current, blows, or pressure on the neck?',
      },
    },
    'part-neck': {
      title: 'Pressure on the neck',
      cues: {
        asked: "Was anyone's neck squeezed, pressed, or pulled tight?",
        alone: 'Was your neck squeezed, pressed, or pulled tight?',
      },
    },
    'part-rope': {
      title: 'Rope or cuffs',
      cues: { asked: 'Were there ropes, or cuffs, or other ties?' },
    },
    'part-heat': {
      title: 'Wax, heat or current',
      cues: { asked: 'Was there hot wax, or other heat, or electric current?' },
    },
    'part-impact': {
      title: 'Slaps or blows',
      cues: { asked: 'Was there slapping, spanking, or hitting?' },
    },
    'part-blades': {
      title: 'Needles or blades',
      cues: { asked: 'Were there needles or blades, or did skin get cut?' },
    },
    'part-inside': {
      title: 'Something inside',
      cues: {
        asked: "Did anything go inside anyone's body?",
        alone: 'Did anything go inside your body?',
      },
    },
    'part-drink': {
      title: 'Alcohol or drugs',
      cues: { asked: 'Was there alcohol, or poppers, pills, or other drugs?' },
    },
    'part-ring': {
      title: 'A tight ring',
      cues: { asked: 'Was there a tight ring, on a penis or a finger?' },
    },
    'neck-signs': {
      title: 'Signs from the neck',
      cues: {
        throat:
          'Where the neck was pressed: pain, swelling, a hoarse voice, or trouble swallowing or breathing.',
        senses:
          'Headache, fainting, a seizure, changed sight or hearing, confusion, memory gaps, weakness, or losing bladder control.',
        asked: 'Is there any of that, or was there, even a little?',
      },
    },
    neck: {
      title: 'After neck pressure',
      cues: {
        'if-anyone': 'This is for anyone whose neck was pressed.',
        'if-you': 'This is for you, if your neck was pressed.',
        'no-safe-way': "There's no safe way to do it, and harm may show days later.",
        check: 'So a medical check is wise, ideally today, even if nothing hurts.',
        watch: 'If any of those signs comes in the next weeks, call your emergency number.',
        'not-alone': "For the first night, don't be alone, and for a day, don't drive.",
      },
    },
    'drink-signs': {
      title: 'After drink or drugs',
      cues: {
        'not-alone':
          'After drink or drugs, nobody should sleep it off alone. Ask someone to stay near.',
        asked: 'Is anyone getting hard to wake, very hot, confused, or blue at the lips?',
        alone: 'Are you getting very hot, confused, or too sleepy to stay awake?',
      },
    },
    shock: {
      title: 'An electric shock',
      cues: {
        any: 'After an electric shock, see a doctor today, even without a mark.',
        asked:
          'Did current leave a burn, numbness, or muscle pain, or did anyone faint, or feel an odd heartbeat?',
        alone:
          'Did current leave a burn, numbness, or muscle pain, or did you faint, or feel an odd heartbeat?',
      },
    },
    ring: {
      title: 'A ring that stays on',
      cues: { asked: "Is there a ring that won't come off?" },
    },
    stuck: {
      title: 'Something left inside',
      cues: { asked: 'Is anything still inside: a condom, a tampon, a toy, or a piece of one?' },
    },
    blow: {
      title: 'Eye, ear or jaw',
      cues: { asked: 'Was an eye, an ear, or a jaw hit, and is something still not right?' },
    },
    blood: {
      title: 'Blood contact',
      cues: {
        asked:
          "Did anyone's blood get into another's cut, eye, or mouth, or was a needle or blade shared?",
        alone:
          "Did someone else's blood get into your eye, mouth, or a cut, or was a needle or blade shared?",
      },
    },
    protection: {
      title: 'Condom or protection',
      cues: { asked: 'Did a condom break or slip, or was protection missed?' },
    },
    head: {
      title: 'The head',
      cues: {
        asked: 'Did anyone get a knock to the head, even in a fall?',
        alone: 'Did you get a knock to the head, even in a fall?',
      },
    },
    ease: {
      title: 'Water and warmth',
      cues: {
        kind: 'You could get comfortable first.',
        water: 'A sip of water, slowly.',
        warm: 'And something warm around your shoulders.',
      },
    },
    'look-top': {
      title: 'Face to hands',
      cues: {
        slow: 'Now a slow look, from head to toe.',
        'ask-first': "Someone can look at what you can't see. Ask before you touch.",
        mirror: "For what you can't see, a mirror helps.",
        face: 'Begin with your face, inside your lips, and behind your ears.',
        arms: 'Then shoulders and arms. Lift each wrist, and spread your fingers.',
        compare: 'Compare the two sides.',
      },
    },
    'look-middle': {
      title: 'Chest, belly, back',
      cues: {
        breath: 'Take an easy breath, and feel if anything catches in your chest or belly.',
        back: 'You could let someone look at your back and your bottom.',
        'own-back': 'You could look at your back and your bottom in the mirror.',
        'own-eyes': 'Between your legs can be for your own eyes only.',
        'no-hurry': "There's no hurry, and not all of it needs looking at.",
      },
    },
    'look-down': {
      title: 'Legs and feet',
      cues: {
        legs: 'Then your legs and feet. Bend and stretch each one.',
        stand: 'If you stand up, do it slowly.',
        cover: 'When you like, cover up again, and keep warm.',
      },
    },
    found: {
      title: 'What did you find?',
      cues: {
        tap: 'If you found something, you can tap it on the screen.',
        asked: 'Did anyone find something that hurts, bleeds, burns, itches, or feels numb?',
        alone: 'Did you find something that hurts, bleeds, burns, itches, or feels numb?',
      },
    },
    burn: {
      title: 'A burn',
      cues: { asked: 'Is there a burn, from wax, heat, or current?' },
    },
    wound: {
      title: 'Cut, scrape or bite',
      cues: { asked: 'Is there a cut, a scrape, or a bite?' },
    },
    numb: {
      title: 'Numb or tingling',
      cues: { asked: 'Is anything that was pressed now numb, tingling, or weak?' },
    },
    spotting: {
      title: 'Light bleeding below',
      cues: { asked: 'Is there a little bleeding from the vagina or bottom that goes on?' },
    },
    calf: {
      title: 'A swollen calf',
      cues: { asked: 'Is a calf swollen and painful?' },
    },
    sore: {
      title: 'Sore between the legs',
      cues: {
        asked: 'Is anyone sore between the legs?',
        alone: 'Are you sore between the legs?',
      },
    },
    itch: {
      title: 'Itch or burning',
      cues: { asked: 'Does skin itch or burn where latex, lube, or oil was?' },
    },
    bruise: {
      title: 'Bruise or strain',
      cues: { asked: 'Is there a bruise, a strain, or a sore joint?' },
    },
    again: {
      title: 'What stayed open',
      cues: {
        none: 'Every urgent question I asked has an answer.',
        one: 'One urgent question is still open. Shall I ask it again?',
        two: 'Two urgent questions are still open. Shall I ask them again?',
        three: 'Three urgent questions are still open. Shall I ask them again?',
        more: 'Several urgent questions are still open. Shall I ask them again?',
      },
    },
    'self-harm': {
      title: 'If it gets heavy',
      cues: {
        heavy:
          "If thoughts of hurting yourself come, now or later, you don't have to bear them alone.",
        private: "There's a private button for that on the screen. It makes no sound.",
      },
    },
    after: {
      title: 'From here on',
      cues: {
        'look-again': 'Look again tomorrow, in daylight, and the day after.',
        worse: 'More pain, swelling, heat, pus, fever, or numbness: see a doctor.',
        painkillers:
          'With painkillers, follow the leaflet, or ask a pharmacist. Aspirin can worsen bleeding.',
        'ask-pharmacist':
          'Do ask one if you are pregnant, had alcohol, take other medicine, or have an illness.',
        feelings: 'Feelings may come late, even days from now.',
        'not-wanted': "If something wasn't wanted, it wasn't your fault, and there's help.",
        'help-page': "It's in this app, too, under Getting help.",
        'once-more': 'You can start this again at any time.',
        rest: 'Be gentle with whatever is sore, and rest now.',
      },
    },
  },
};
