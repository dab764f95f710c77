// The signs that send people to help, and what to do meanwhile.
import type { RED_FLAG_PLANS, SOON_PLANS } from '../../catalogue/red-flags';
import type { RedFlagWords } from '../../catalogue/words';

export const redFlags: RedFlagWords<(typeof RED_FLAG_PLANS)[number]> = {
  'chest-pain': {
    sign: 'Chest pain, or pressure or tightness in the chest.',
    meanwhile: 'Sit down and rest, leaning back. Do not walk about or drive.',
  },
  breathing: {
    sign: 'Trouble breathing.',
    meanwhile: 'Sit upright, loosen what is tight, and stay together.',
  },
  unconscious: {
    sign: 'Fainting, or someone who cannot be woken.',
    meanwhile:
      'If they breathe, lay them on their side and watch their breath. If they do not breathe normally, do as the call handler tells you.',
  },
  'head-injury': {
    sign: 'A knock to the head, followed by vomiting, drowsiness or confusion.',
    meanwhile: 'Keep them still, and watch how they are. Do not leave them alone.',
  },
  bleeding: {
    sign: 'Bleeding that soaks through, or does not stop after 10 minutes of firm pressure.',
    meanwhile: 'Keep pressing with a clean cloth. If it soaks through, put another on top.',
  },
  'inner-bleeding': {
    sign: 'Heavy or lasting bleeding from the vagina or anus.',
    meanwhile: 'Lie down, put a pad on, put nothing inside, and keep warm.',
  },
  'belly-pain': {
    sign: 'Severe or growing pain in the belly, the pelvis or a testicle.',
    meanwhile: 'Lie in whatever way is easiest, and stay together.',
  },
  'long-erection': {
    sign: 'An erection that has lasted over four hours.',
    meanwhile: 'Go now, even if it does not hurt. Take anything tight off, if it comes off easily.',
  },
  'penis-crack': {
    sign: 'A loud crack, with pain and swelling of the penis.',
    meanwhile: 'Keep it still. Something cool in a cloth may ease it on the way.',
  },
  stuck: {
    sign: 'Something stuck inside the body.',
    meanwhile: 'Do not try to pull it out. Nobody at a hospital will be surprised.',
  },
  allergy: {
    sign: 'Swelling of the face or tongue, or hives with faintness, as from latex, oils or food.',
    meanwhile:
      'Use an adrenaline pen if there is one. Lie down, or sit up if breathing is hard. Do not stand up.',
  },
  'numbness-stays': {
    sign: 'Sudden weakness or numbness of a limb, or on one side, that stays.',
    meanwhile: 'Take off whatever binds or presses, entirely. Put nothing cold or hot on it.',
  },
  'neck-breathing': {
    sign: 'After pressure on the neck: trouble breathing or swallowing, or a changed voice.',
    meanwhile:
      'Sit upright and stay still. Do not leave them alone. Say what happened to the neck.',
  },
  'neck-pain': {
    sign: 'After pressure on the neck: neck pain or swelling, or a headache.',
    meanwhile: 'Keep the neck still, and stay together. Say what happened to the neck.',
  },
  'neck-senses': {
    sign: 'After pressure on the neck: changed sight or hearing, confusion or memory gaps.',
    meanwhile: 'Stay together, and note when it began. Say what happened to the neck.',
  },
  'neck-fainting': {
    sign: 'After pressure on the neck: fainting, weakness on one side, or loss of bladder control.',
    meanwhile: 'Lay them down, and do not leave them alone. Say what happened to the neck.',
  },
  'self-harm': {
    sign: 'Thoughts of harming or killing yourself.',
    meanwhile:
      'Do not stay alone with them. Call someone you trust or a crisis line; in danger, the emergency number.',
  },
};

export const soon: RedFlagWords<(typeof SOON_PLANS)[number]> = {
  'neck-without-signs': {
    sign: 'Pressure on the neck, and nothing is felt.',
    meanwhile:
      'There is no safe amount. A medical check is wise. For some days, watch for any of the signs above.',
  },
  'numb-after-binding': {
    sign: 'Numbness or tingling after rope or cuffs that is still there after about ten minutes; a wrist or foot that will not lift; a change of colour or swelling.',
    meanwhile: 'See a doctor today. Take off what pressed, and put nothing cold on numb skin.',
  },
  'missed-protection': {
    sign: 'A condom broke, or protection was missed.',
    meanwhile:
      'Ideally today: a pharmacy, sexual health clinic or emergency department. Emergency contraception works best early, up to three to five days after, by kind; treatment against HIV must start within 72 hours.',
  },
  wound: {
    sign: 'A cut that is deep, gaping, on the face, or has something in it; or feeling around it is lost.',
    meanwhile:
      'Cover it with something clean, leave in what is stuck in it, and have it seen today.',
  },
  bite: {
    sign: 'A human bite that broke the skin.',
    meanwhile: 'Rinse it with warm running water, cover it, and have it seen today.',
  },
  burn: {
    sign: 'A burn that is large, blistered on the face, hands or genitals, or white or charred.',
    meanwhile:
      'Cool running water for 20 minutes, a loose clean cover, nothing sticky. Have it seen now.',
  },
  calf: {
    sign: 'A swollen, painful calf.',
    meanwhile: 'Do not rub it. See a doctor today, as it may be a blood clot.',
  },
};
