// What a line says or asks for, as against how it is put: what nobody wants to hear twice in one evening.

/** Marked on a cue, or on a whole step; a routine of several parts says each of them once. */
export type Gist =
  /** Says hello. */
  | 'greeting'
  /** Anything may be skipped, and any time paused or stopped. */
  | 'may-skip'
  /** Find a place to lie or sit. */
  | 'lie-down'
  /** Take off what presses. */
  | 'take-off'
  /** A blanket, socks, something warm. */
  | 'warmth'
  /** Have a drink, or some water near. */
  | 'water'
  /** Breathe slowly for a while. */
  | 'slow-breath'
  /** Let jaw and shoulders go. */
  | 'loosen'
  /** Go through the body, part by part. */
  | 'body-scan'
  /** Rest a hand on one's own chest. */
  | 'own-hand'
  /** A good moment, remembered. */
  | 'good-moment'
  /** Say something kind. */
  | 'kind-word'
  /** Say thank you. */
  | 'thanks'
  /** Say each other's names, or one's own. */
  | 'names'
  /** The parts that were played are over. */
  | 'put-the-role-down'
  /** Whoever led is owed care, too. */
  | 'whoever-led'
  /** A low mood is common. */
  | 'low-is-common'
  /** Ask again tomorrow, or look after oneself then. */
  | 'tomorrow'
  /** How is it now, and is anything missing? */
  | 'how-now'
  /** Each one gets time to talk. */
  | 'room-to-talk'
  /** With more than two, nobody is left out. */
  | 'nobody-left-out'
  /** Get up slowly. */
  | 'get-up-slowly'
  /** What stings or bleeds is for the injury check. */
  | 'look-after-it';
