// What the page, an install dialogue and a home screen say: neutral, since others may see them.
export const manifest = {
  language: 'en',
  direction: 'ltr',
  description:
    'Calm, spoken guidance for winding down, together or alone. Works offline, keeps everything on this device.',
  noScript: 'Afterglow plays spoken guidance on your device and needs JavaScript for it.',
  notStarted: 'Afterglow has not started yet. If it does not start soon, try again.',
  startAgain: 'Try again',
  emergency: 'In an emergency, call your local emergency number.',
  screenshots: {
    home: 'Routines to choose from',
    player: 'A routine, guided step by step',
    homeWide: 'Routines to choose from, on a wide screen',
  },
} as const;
