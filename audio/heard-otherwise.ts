// Lines that the ear hears otherwise than they are written, and that stand all the same: each with the
// reason. Each stands only for what was heard then: if the clip is heard in yet another way, it is
// listed again. No red flag, question, amount or instruction of the check may be among them.
import type { CueId } from '../src/catalogue/cue-id';
import type { VoiceId } from '../src/catalogue/voices';

export interface HeardOtherwise {
  readonly voice: VoiceId;
  readonly id: CueId;
  readonly heard: string;
  /** Why it stands all the same. */
  readonly why: string;
}

export const HEARD_OTHERWISE: readonly HeardOtherwise[] = [
  one('ember', 'cuddle.warm.apart-alone', 'Talk yourself in with a pillow where you like one.'),
  one('ember', 'massage.hands.palm', 'Press low circles into the palm with a thumb.'),
  one(
    'ember',
    'affirmations.let-it-land.where',
    'Where do you feel it? Chast, belly, face, or nowhere yet?',
  ),
  one('ember', 'kiss.hands.ending', "One more there or it's none."),
  one(
    'rowan',
    'cuddle.hold.stroke',
    'Someone may stroke slowly, a back and arm some hair. Ask first.',
  ),
  one('rowan', 'cuddle.hold.say-so', 'Furmer softer somewhere else. Say so.'),
  one('rowan', 'massage.hands.palm', 'Press low circles into the palm with a thumb.'),
  one('rowan', 'pillow-talk.settle.hum', 'Would you rather not talk, pass or hum that count?'),
  one('rowan', 'kiss.come-close.choice', 'Skip any part, pause or stop. A kiss is never old.'),
  one('rowan', 'shower.wash.ask-again', 'Is that good? Soft or somewhere else? Ask now and then.'),
  one('rowan', 'date.where.onward', 'Then the win and the how.'),
  one(
    'hush',
    'cuddle.hold.stroke',
    'Someone may stroke slowly, a back and arm, some hair. Ask first.',
  ),
  one('hush', 'film.missing.body', 'and your body is at warm, thirsty, hungry sore.'),
];

/**
 * A line that `retry` spoke in all its ways, and in none of them was heard better: the ear takes one
 * word for its like, and what is meant is lost in none.
 */
function one(voice: VoiceId, id: CueId, heard: string): HeardOtherwise {
  return { voice, id, heard, why: 'spoken in every way there is, and heard no better in any' };
}
