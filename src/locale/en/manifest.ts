// What the page, an install dialogue and a home screen say: neutral, since others may see them.
export const manifest = {
  language: 'en',
  direction: 'ltr',
  description:
    'Calm, spoken guidance for winding down, together or alone. Works offline, keeps everything on this device.',
  noScript: 'Afterglow plays spoken guidance on your device and needs JavaScript for it.',
  screenshots: {
    home: 'Routines to choose from',
    player: 'A routine, guided step by step',
    homeWide: 'Routines to choose from, on a wide screen',
  },
} as const;
