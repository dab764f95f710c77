// Words of settings, installing and about.
export const settings = {
  heading: 'Settings and about',
  theme: { label: 'Light or dark', system: 'Match this device', dark: 'Dark', light: 'Light' },
  language: { label: 'Language', device: 'Match this device' },
  vibration: { label: 'Vibration at a new step and at the end', on: 'On', off: 'Off' },
  inThePlayer: {
    captions: {
      label: 'Words in the player',
      large: 'Large',
      larger: 'Larger',
      largest: 'Largest',
    },
    firstTap: {
      label: 'A tap on the dark screen',
      shows: 'Shows the controls',
      pauses: 'Pauses',
    },
    handsFree: {
      heading: 'Hands free',
      hear: 'Hear it',
      stop: 'Stop',
      missing: 'This can’t be heard right now. Connect to the internet and try again.',
    },
  },
  installHeading: 'On your home screen',
  install: {
    promptable: 'Put Afterglow on your home screen: it opens at once, and offline.',
    prompt: 'Install Afterglow',
    'ios-guide': [
      'Tap the Share button of Safari, the square with an arrow.',
      'Choose “Add to Home Screen”.',
      'Open Afterglow from there.',
    ],
    installed: 'Afterglow is installed on this device.',
    unavailable:
      'To install, open the browser’s menu and look for “Install app” or “Add to Home screen”.',
  },
  offlineHeading: 'Offline',
  aboutHeading: 'About',
  about: [
    'Aftercare is tending to each other after sex of any kind: feelings, bodies and thoughts.',
    'Afterglow keeps everything on this device. There’s no account, no server, and nobody counts visits.',
    'Afterglow is for adults. It doesn’t replace a doctor, a counsellor or a friend.',
  ],
  voicesHeading: 'Voices and sounds',
  voices: [
    'The voices are made by a computer. The licences below say what they’re made from.',
    'Chimes, breaths, rain and hum are made by Afterglow’s own scripts.',
    'Type: Fraunces and Figtree, SIL Open Font Licence. Icons: Lucide, ISC licence.',
  ],
  licences: {
    heading: 'Licences',
    missing: 'The licences couldn’t be read. Connect to the internet and try again.',
  },
} as const;
