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
    'next-day-check': 'Some things show only later, so here is a calm look once more.',
  },
  steps: {
    start: {
      title: 'How this goes',
      cues: {
        hello: 'Hello. This is a calm check of the body, in short questions.',
        'lead-in': 'Next, a calm check of the body, in questions. Or skip this part.',
        'not-advice': 'Afterglow is not medical advice, so when in doubt, ask someone trained.',
        emergency: 'If this already feels like an emergency, call your emergency number now.',
        'how-to-answer': 'For a yes, tap yes on the screen. For a no, tap no.',
        'no-answer': 'What you do not answer stays open. I ask the urgent ones once more.',
        anyone: 'A yes for anyone here is a yes. Each can look at themselves.',
        'ask-first': 'Someone may look at what you cannot see. Ask before you touch.',
        mirror: 'For what you cannot see, a mirror helps.',
        skip: 'Skip, pause, or stop whenever you like.',
        spoken: 'If spoken commands are on, you can also say yes or no.',
        ending: 'First come the signs that need help at once.',
        onward: 'If you are not sure, yes is the safe answer.',
      },
    },
    breath: {
      title: 'Chest, breath, fainting',
      cues: {
        asked: 'Is there chest pain, trouble breathing, fainting, or someone who cannot be woken?',
      },
    },
    allergy: {
      title: 'Swelling and rash',
      cues: {
        asked: 'Is a face or tongue swelling up, or are there hives with faintness?',
      },
    },
    bleeding: {
      title: 'Heavy bleeding',
      cues: {
        asked:
          'Is there heavy bleeding, or bleeding that goes on after ten minutes of firm pressure?',
      },
    },
    'inner-bleeding': {
      title: 'Bleeding from inside',
      cues: {
        asked: 'Is there heavy or lasting bleeding from the vagina or anus?',
      },
    },
    neck: {
      title: 'The neck',
      cues: {
        asked: 'Was a neck pressed at any point, even lightly, by a hand, arm, rope, or collar?',
      },
    },
    head: {
      title: 'The head',
      cues: {
        asked: 'Was there a knock to the head, and since then vomiting, sleepiness, or confusion?',
      },
    },
    weakness: {
      title: 'Sudden weakness',
      cues: {
        'rope-later': 'I will ask about tingling from rope or cuffs later.',
        asked: 'Is there sudden weakness or numbness in a limb, or on one side, that stays?',
      },
    },
    belly: {
      title: 'Strong inner pain',
      cues: {
        asked: 'Is there strong or growing pain in the belly, the pelvis, or a testicle?',
      },
    },
    erection: {
      title: 'Erection or crack',
      cues: {
        asked: 'Has an erection lasted over four hours, or did a penis crack, then hurt and swell?',
      },
    },
    stuck: {
      title: 'Something stuck inside',
      cues: {
        asked: 'Is something stuck inside the body?',
      },
    },
    'self-harm': {
      title: 'Thoughts of self-harm',
      cues: {
        gently: 'The last urgent question is asked gently. Any answer is all right.',
        asked: 'Do you have thoughts of hurting yourself, or of ending your life?',
      },
    },
    look: {
      title: 'A slow look',
      cues: {
        'slow-look': 'Those were the urgent ones. Next, a slow look over the body.',
        arms: 'Begin with the face, the shoulders, and the arms.',
        wrists: 'Lift each wrist, spread the fingers, and compare the two sides.',
        back: 'Let someone see your back, if you like.',
        'own-back': 'Look at your back in a mirror, if there is one.',
        'own-eyes': 'Hips and intimate parts can be for your own eyes only.',
        legs: 'Then the legs and feet. Bend and stretch each one.',
        'no-hurry': 'There is no hurry, and not all of it needs looking at.',
        ending: 'Cover up again, and keep warm.',
        onward: 'Now I will ask about what you may have found.',
      },
    },
    numb: {
      title: 'Numb or tingling',
      cues: {
        smaller: 'Now for smaller things. They matter, too.',
        asked: 'Is anything numb, tingling, or weak where rope, cuffs, or weight pressed?',
      },
    },
    burn: {
      title: 'A burn',
      cues: { asked: 'Is there a burn, from wax or anything else hot?' },
    },
    wound: {
      title: 'Cut, scrape, bite',
      cues: { asked: 'Is there a cut, a scrape, or a bite?' },
    },
    bruise: {
      title: 'Bruise or strain',
      cues: { asked: 'Is there a bruise, a strain, or a sore joint?' },
    },
    sore: {
      title: 'Intimate parts',
      cues: { asked: 'Are the intimate parts sore?' },
    },
    calf: {
      title: 'A swollen calf',
      cues: { asked: 'Is a calf swollen and painful?' },
    },
    protection: {
      title: 'Condom or protection',
      cues: { asked: 'Did a condom break or slip, or was protection missed?' },
    },
    again: {
      title: 'What stayed open',
      cues: {
        none: 'Every urgent question has an answer.',
        one: 'One urgent question is still open. Shall I ask it again?',
        two: 'Two urgent questions are still open. Shall I ask them again?',
        three: 'Three urgent questions are still open. Shall I ask them again?',
        four: 'Four urgent questions are still open. Shall I ask them again?',
        five: 'Five urgent questions are still open. Shall I ask them again?',
        six: 'Six urgent questions are still open. Shall I ask them again?',
        seven: 'Seven urgent questions are still open. Shall I ask them again?',
        eight: 'Eight urgent questions are still open. Shall I ask them again?',
        nine: 'Nine urgent questions are still open. Shall I ask them again?',
        ten: 'Ten urgent questions are still open. Shall I ask them again?',
        eleven: 'Eleven urgent questions are still open. Shall I ask them again?',
      },
    },
    after: {
      title: 'From here on',
      cues: {
        done: 'That is the end of the questions.',
        painkillers:
          'With painkillers, follow the leaflet, or ask a pharmacist. Aspirin can worsen bleeding.',
        'ask-pharmacist':
          'Do ask one if you are pregnant, had alcohol, take other medicine, or have an illness.',
        'look-again': 'Look again tomorrow, in daylight, and the day after.',
        worse: 'More pain, swelling, heat, pus, fever, or numbness: see a doctor.',
        feelings: 'Feelings may come late, even days from now.',
        'talk-to': 'Someone you trust may be good to talk to then.',
        'not-wanted': 'If something was not wanted, it was not your fault, and there is help.',
        'help-page': 'It is in this app, too, under Getting help.',
        ending: 'If any stayed open, you can start this check again.',
        onward: 'Be gentle with whatever is sore. Rest now.',
        'to-next': 'That was the check.',
      },
    },
  },
};
