// Words of recording lines in one's own voice.
import { formats } from './formats';

export const record = {
  heading: 'In your own voice',
  lead: 'Say any of these lines yourself. From then on it’s you who is heard there, offline and with the screen locked, too.',
  private: 'Recordings stay on this device, unless you put them in a file for someone.',
  /** The link on a routine’s page. */
  link: 'Say it in your own voice',
  linkHint: 'Record any line. It’s heard in place of the voice.',
  who: {
    label: 'Who is recording',
    me: 'Me',
    /** Someone who has given no name, and came as the second, the third and so on. */
    person: (number: number) => `Person ${formats.number(number)}`,
    name: 'Name',
    nameHint: 'Only for this list, and for whoever you give your recordings to.',
    another: 'Someone else records',
  },
  line: (at: number, count: number) => `Line ${formats.number(at)} of ${formats.number(count)}`,
  part: (part: string, step: string) => (part === step ? part : `${part}: ${step}`),
  previous: 'Line before',
  next: 'Next line',
  begin: 'Record',
  anew: 'Record again',
  done: 'Done',
  cancel: 'Cancel',
  opening: 'Opening the microphone',
  counting: 'Get ready',
  recording: 'Recording. Say the line.',
  making: 'One moment',
  made: 'Listen to it, and keep it if you like it.',
  earlier: 'The one you made before stays until you keep this one.',
  listen: 'Listen',
  hush: 'Stop',
  keep: 'Keep it',
  again: 'Say it again',
  discard: 'Don’t keep it',
  kept: 'Kept. It’s heard the next time this line comes.',
  /** Where someone else has been chosen for this line. */
  keptOnly: 'Kept.',
  remove: 'Remove',
  removed: 'The recording is removed.',
  bringBack: 'Bring it back',
  /** Whose recordings there are of a line. */
  by: (names: readonly string[]) => `Recorded: ${formats.list(names)}`,
  none: 'Not recorded',
  heard: (name: string) => `You’ll hear: ${name}`,
  theVoice: 'Afterglow’s voice',
  /** In the place of that voice, which says nothing of what people have written themselves. */
  nobody: 'Nobody, just a chime',
  cast: {
    line: 'Who says this line',
    asAll: 'As for all lines',
    all: 'Who says the lines that are recorded',
    newest: 'Whoever recorded last',
    hint: 'Where whoever you choose has recorded nothing, Afterglow’s voice speaks.',
  },
  lines: 'All lines',
  fixed: (count: number) =>
    count === 1
      ? 'One more line looks after your safety. It’s always said just as it was checked, so it can’t be recorded.'
      : `${formats.number(count)} more lines look after your safety. They’re always said just as they were checked, so they can’t be recorded.`,
  onlyFixed:
    'Every line here looks after your safety. They’re always said just as they were checked, so they can’t be recorded.',
  countIn: { label: 'Count down before it records', on: 'Yes', off: 'No' },
  /** In the player, under words of one's own that nobody has recorded. */
  byDevice: 'Said by the voice of this device.',
  /** In the settings. */
  deviceVoice: {
    label: 'Your own words, if nobody has recorded them',
    on: 'The voice of this device says them',
    off: 'Only show them',
    hint: 'It speaks while Afterglow is on the screen. On a locked phone you hear a chime instead.',
  },
  rests: 'What plays is paused while you record.',
  earbuds:
    'This microphone is in wireless earphones and sounds like a telephone. For a fuller sound, use the one of the phone or the computer.',
  faults: {
    'no-microphone': 'There’s no microphone here, so nothing can be recorded.',
    refused:
      'Afterglow isn’t allowed to use the microphone. To change that, open the site settings of your browser or the app settings of your phone, allow the microphone for Afterglow, and try again.',
    taken: 'Something else is using the microphone. Close it there, and try again.',
    unplugged:
      'The microphone went away while you spoke, so this wasn’t recorded. Plug it in again or use another, and try again.',
    interrupted:
      'Something came between: the sound stopped, or Afterglow left the screen. So this wasn’t recorded. Try again.',
    'too-long':
      'That was longer than half a minute, so it wasn’t recorded. Say it a little shorter.',
    'too-quiet':
      'That was too soft beside the sounds of the room. Come closer to the microphone, or find a quieter moment.',
    clipped:
      'That was too loud for the microphone and crackles. Move a little away from it, or speak more softly.',
    'nothing-said': 'Nothing was heard. Check that this is the right microphone, and say it again.',
    'encoder-missing':
      'The part of Afterglow that makes recordings couldn’t be loaded. Go online, open Afterglow again, and try once more.',
    lost: 'The microphone couldn’t be opened. Close other apps that may use it, and try again.',
  },
  /** Behind each of these, where there is one. */
  still: 'Your earlier recording is still there.',
} as const;
