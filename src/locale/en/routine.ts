// Words of a routine's page.
export const routine = {
  length: 'How long',
  touch: 'Touch',
  voice: 'Voice',
  bed: 'Sound underneath',
  link: {
    copy: 'Copy a one-tap link',
    copied: 'Copied. Opened on a device with Afterglow, it starts this routine straight away.',
    failed: 'The browser would not copy it. Here it is:',
  },
  bedLevel: 'How loud underneath',
  steps: 'What happens',
  optional: 'if there is time',
  cautions: 'Good to know first',
  why: 'Why it may help',
  evidence: {
    good: 'Well supported',
    mixed: 'Evidence is small or mixed',
    weak: 'Evidence is weak',
    custom: 'Common practice',
  },
  sources: 'Sources',
  unknown: 'There is no routine at this address. It may come from a newer Afterglow.',
} as const;
