// What an install dialogue and a home screen say: neutral, since others may see them.
export const manifest = {
  language: 'en',
  description:
    'Calm, spoken guidance for winding down, together or alone. Works offline, keeps everything on this device.',
  screenshots: {
    home: 'Routines to choose from',
    player: 'A routine, guided step by step',
    homeWide: 'Routines to choose from, on a wide screen',
  },
} as const;
