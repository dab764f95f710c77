// What the voice says once, before the very first routine: how to go on without hands.
import type { Step } from './model';

/** A step of no practice: its lines belong to the app itself. */
export const HANDS_FREE: Step = {
  id: 'once',
  title: 'Hands free',
  keep: 'always',
  seconds: 36,
  cues: [
    {
      id: 'first-time',
      role: 'opening',
      keep: 'always',
      text: 'First, a word on using me hands free. You will hear it only this once.',
    },
    {
      id: 'face-down',
      role: 'guidance',
      keep: 'always',
      text: 'Turn the phone face down, if you like. I go on with the screen locked.',
    },
    {
      id: 'buttons',
      role: 'guidance',
      keep: 'always',
      text: 'The buttons on earphones or on the lock screen pause me, or lead to the next part.',
    },
    {
      id: 'dark-screen',
      role: 'guidance',
      keep: 'always',
      text: 'When the screen is dark, one tap pauses. Hold it, and the controls come back.',
    },
    { id: 'begin', role: 'transition', keep: 'always', text: 'That is all. Here we go, gently.' },
  ],
};
