// Words of the page that sends people to real help.
export const help = {
  heading: 'Getting help',
  lead: 'If any of these is happening, stop here and call. You don’t have to be sure.',
  call: (number: string) => `Call ${number}`,
  callUnknown: 'Call your local emergency number',
  flags: 'Call now',
  meanwhile: 'Until help is there',
  soon: 'Soon, the same day if you can',
  consentHeading: 'If you didn’t want what happened',
  consent:
    'It was not your fault. You may stop here, leave, or call someone you trust. If you’re in danger, call the emergency number.',
  notAdvice: 'Afterglow is not medical advice.',
  resume: 'Back to the routine',
} as const;
