// The signs that send people to help, and what to do meanwhile.
import type { RED_FLAG_PLANS, SOON_PLANS } from '../../catalogue/red-flags';
import type { RedFlagWords } from '../../catalogue/words';

const SAY_NECK = 'Say that it was pressure on the neck.';

export const redFlags: RedFlagWords<(typeof RED_FLAG_PLANS)[number]> = {
  'chest-pain': {
    sign: 'Chest pain, or pressure or tightness in the chest.',
    meanwhile:
      'Sit down and rest, leaning back. Say if anyone took pills for erections, poppers or anything else: after such pills, no poppers and no heart spray.',
  },
  breathing: {
    sign: 'Trouble breathing.',
    meanwhile: 'Sit upright, loosen what is tight, and stay together.',
  },
  unconscious: {
    sign: 'Someone who can’t be woken.',
    meanwhile:
      'If they breathe normally, lay them on their side and watch their breath. If not: phone on speaker, and push hard and fast in the middle of the chest.',
  },
  overdose: {
    sign: 'After alcohol or drugs: hard to wake, confused, very hot, or blue or grey lips.',
    meanwhile:
      'On their side, head tipped back. Stay, and say what was taken. If very hot: a cool place, wet cloths and moving air. Do not let them sleep it off.',
  },
  stroke: {
    sign: 'A drooping face, slurred speech, or sudden weakness or numbness on one side, even if it has passed.',
    meanwhile: 'Sit or lie down. Note when it began, and say so.',
  },
  'worst-headache': {
    sign: 'A sudden, very bad headache, like none before.',
    meanwhile: 'Keep still, stay together, and do not drive yourself.',
  },
  seizure: {
    sign: 'A seizure: stiff, jerking, or staring and not there.',
    meanwhile:
      'Clear space, something soft under the head, nothing in the mouth, hold nobody down. On the side as soon as it allows. Note how long it lasts.',
  },
  fainting: {
    sign: 'A faint that took over a minute, came in the middle of sex or lying down, or with chest pain, a racing heart, jerking or odd speech.',
    meanwhile: 'Lie flat with the legs up, or on the side if pregnant, and stay down.',
  },
  allergy: {
    sign: 'Swelling of the face, tongue or throat, or a rash with faintness, as from latex, oils or food.',
    meanwhile:
      'One person uses an adrenaline pen while another calls; alone, use the pen, then call. A second pen after five minutes if it is no better. Lie flat, or sit on the floor if breathing is hard. Do not stand up.',
  },
  bleeding: {
    sign: 'Bleeding that pours, soaks through, or does not stop after ten minutes of firm pressure.',
    meanwhile:
      'Look first: leave in what is stuck, and press beside it. If nothing is, press on the spot, with more cloth on top.',
  },
  object: {
    sign: 'Something stuck in a cut, bigger than a splinter.',
    meanwhile: 'Do not pull it out. If it bleeds, press on both sides of it, never on it.',
  },
  'inner-bleeding': {
    sign: 'Heavy bleeding from the vagina or bottom, or bleeding there with faintness.',
    meanwhile: 'Lie down, put a pad on, put nothing inside, and keep warm.',
  },
  'head-injury': {
    sign: 'After a knock to the head: knocked out even for a moment, a seizure, throwing up again and again, sleepy, confused, weak or numb, pupils that differ, a headache that grows, trouble seeing, speaking or walking, or clear fluid or blood from ear or nose.',
    meanwhile: 'Keep them still, and stay with them. No aspirin, no alcohol.',
  },
  'head-risk': {
    sign: 'A knock to the head with blood thinners, a bleeding disorder, or alcohol or drugs before; throwing up once, a gap in memory, or a headache that stays.',
    meanwhile: 'Go to an emergency department now, not alone. No aspirin, no alcohol.',
  },
  'neck-breathing': {
    sign: 'After pressure on the neck: trouble breathing or swallowing, or a hoarse voice.',
    meanwhile: `Sit upright and stay still. Do not leave them alone. ${SAY_NECK}`,
  },
  'neck-pain': {
    sign: 'After pressure on the neck: neck pain or swelling, or a headache.',
    meanwhile: `Keep the neck still, and stay together. ${SAY_NECK}`,
  },
  'neck-senses': {
    sign: 'After pressure on the neck: changed sight or hearing, confusion or memory gaps.',
    meanwhile: `Stay together, and note when it began. ${SAY_NECK}`,
  },
  'neck-fainting': {
    sign: 'After pressure on the neck: fainting, a seizure, weakness, or wetting yourself.',
    meanwhile: `Lie down, and do not leave them alone. ${SAY_NECK}`,
  },
  'belly-pain': {
    sign: 'Severe or growing pain in the belly or the pelvis.',
    meanwhile: 'Lie in whatever way is easiest, and stay together.',
  },
  testicle: {
    sign: 'Sudden, strong pain in a testicle.',
    meanwhile: 'Go now, even if it eases: hours matter.',
  },
  pregnancy: {
    sign: 'In pregnancy: a lot of blood or clots, strong or one-sided pain, pain at the tip of a shoulder, faintness, or a belly that stays hard.',
    meanwhile: 'Lie on your side, put a pad on, and put nothing inside.',
  },
  shock: {
    sign: 'An electric shock with a burn, a faint, an odd heartbeat, a seizure, numbness or muscle pain.',
    meanwhile: 'Turn the power off before you touch anything. Then rest.',
  },
  burn: {
    sign: 'A burn that is larger than your hand, white, charred or from current, or on the face, a hand, a foot or between the legs.',
    meanwhile:
      'Cool running water for 20 minutes, a loose clean cover, nothing sticky. Then an emergency department; if it is very large, call.',
  },
  limb: {
    sign: 'A hand, foot or limb that is cold, white or blue, or swollen with strong pain, where something pressed.',
    meanwhile:
      'Take off what presses, all the way. Nothing cold or hot on it. An emergency department now.',
  },
  'long-erection': {
    sign: 'An erection that will not go down.',
    meanwhile:
      'Go to an emergency department now. Four hours is the latest to be there, not a time to wait for; with sickle cell disease, sooner.',
  },
  'penis-crack': {
    sign: 'A loud crack, with pain and swelling of the penis.',
    meanwhile: 'Keep it still, and go to an emergency department now.',
  },
  ring: {
    sign: 'A ring on a penis or a finger that will not come off.',
    meanwhile: 'Do not cut it yourself. Go to an emergency department now: hours count.',
  },
  stuck: {
    sign: 'Something stuck in the bottom, or hard, sharp or broken anywhere inside, or with pain, bleeding, fever, a rash or faintness.',
    meanwhile:
      'Do not reach in or pull. Go to an emergency department now; with fever, faintness or bleeding, call.',
  },
  'no-urine': {
    sign: 'No urine comes, or there is blood in it after a blow or a crack.',
    meanwhile: 'Do not strain. Go to an emergency department now.',
  },
  eye: {
    sign: 'After a blow to an eye: changed sight, flashes, blood in the coloured part, strong pain, or an eye that will not open.',
    meanwhile: 'Do not press or rub it. Go to an emergency department now.',
  },
  jaw: {
    sign: 'After a blow: a jaw that will not close, teeth that do not meet, or a numb lip.',
    meanwhile:
      'Hold it gently, and do not push it back. Go to an emergency department now; if breathing is hard, call.',
  },
  'self-harm': {
    sign: 'Thoughts of harming or killing yourself.',
    meanwhile:
      'You need not be alone with them. Call or write to a crisis line, or tell someone you trust; in danger, the emergency number.',
  },
};

export const soon: RedFlagWords<(typeof SOON_PLANS)[number]> = {
  'neck-without-signs': {
    sign: 'Pressure on the neck, and nothing is felt.',
    meanwhile:
      'There is no safe way to do it. A medical check is wise, ideally today. Not alone for the first night, no driving for a day, and for some weeks watch for any of the signs above.',
  },
  'head-without-signs': {
    sign: 'A knock to the head without any of the signs above.',
    meanwhile:
      'Not alone for a day, also at night. Sleep is fine. No alcohol, no aspirin, no driving. If a sign comes, call.',
  },
  'numb-after-binding': {
    sign: 'Numbness or tingling after rope or cuffs that does not fade soon; a wrist or foot that will not lift; a weak grip.',
    meanwhile: 'See a doctor today. Take off what pressed, and put nothing cold on numb skin.',
  },
  ear: {
    sign: 'Hearing less, ringing or fluid after a slap to an ear.',
    meanwhile: 'See a doctor today. Keep the ear dry, with nothing in it.',
  },
  'blood-contact': {
    sign: 'Someone else’s blood in a cut, an eye or a mouth, or a shared needle or blade.',
    meanwhile:
      'Let it bleed under running water, wash with soap, rinse eyes and mouth well. Ask within hours about treatment that may prevent HIV, which must start within 72 hours, and about a hepatitis B vaccine.',
  },
  'missed-protection': {
    sign: 'A condom broke, or protection was missed.',
    meanwhile:
      'Ideally today: a pharmacy, sexual health clinic or emergency department. Emergency contraception works best early, up to three to five days after, by kind; treatment against HIV must start within 72 hours. Tests make sense after two, seven and twelve weeks.',
  },
  'left-inside': {
    sign: 'A condom or tampon that stayed inside.',
    meanwhile:
      'It cannot get lost. Clean hands, squat, bear down, two fingers, no tools. If it will not come, a clinic or doctor today or tomorrow; with a condom, also emergency contraception and HIV treatment.',
  },
  'light-bleeding': {
    sign: 'A little bleeding from the vagina or bottom that goes on.',
    meanwhile: 'A pad, nothing inside, and a doctor today.',
  },
  'pregnant-bleeding': {
    sign: 'Any bleeding in pregnancy.',
    meanwhile:
      'Ring the maternity or early pregnancy unit today. If your blood group is Rh negative, say so.',
  },
  'blood-in-urine': {
    sign: 'Blood in the urine, even once, even without pain.',
    meanwhile: 'See a doctor today.',
  },
  fainted: {
    sign: 'A faint that has passed.',
    meanwhile: 'Lie back with the legs up, get up slowly, drink some water. See a doctor soon.',
  },
  wound: {
    sign: 'A cut that is deep, gaping or dirty, on the face, a hand or a joint; or feeling around it is lost.',
    meanwhile: 'Cover it with something clean, have it seen today, and ask about tetanus.',
  },
  bite: {
    sign: 'A human bite that broke the skin.',
    meanwhile: 'Rinse it with warm running water, cover it, and have it seen today.',
  },
  blister: {
    sign: 'A burn with a blister wider than two fingers.',
    meanwhile: 'Cool it for 20 minutes, leave the blister whole, and have it seen today.',
  },
  calf: {
    sign: 'A swollen, painful calf.',
    meanwhile: 'Do not rub it. See a doctor today, as it may be a blood clot.',
  },
};
