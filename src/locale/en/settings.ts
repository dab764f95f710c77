// Words of settings, installing and about.
export const settings = {
  heading: 'Settings and about',
  theme: { label: 'Brightness', system: 'Like the device', dark: 'Dark', light: 'Bright' },
  vibration: { label: 'Vibration at a new step and at the end', on: 'On', off: 'Off' },
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
    'Afterglow keeps everything on this device. There is no account, no server and no counting of visits.',
    'Afterglow is for adults. It does not replace a doctor, a counsellor or a friend.',
  ],
  voicesHeading: 'Voices and sounds',
  voices: [
    'Ember and Rowan are made with the RHVoice engine from the CMU ARCTIC recordings, which may be used freely. Carnegie Mellon University, 2003.',
    'Chimes, rain and hum are made by Afterglow’s own scripts.',
    'Type: Fraunces and Figtree, SIL Open Font Licence.',
  ],
} as const;
