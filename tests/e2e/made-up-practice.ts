// A practice that is none, as the files of its folder.

export const MADE_UP = 'warm-feet';

export const FILES: Readonly<Record<string, string>> = {
  'card.ts': `
import type { Card } from '../../catalogue/model';

export const card: Card = {
  slug: 'socks',
  group: 'near',
  offered: 15,
  touch: 'never-touches',
  company: 'anyone',
  minutes: { short: 3, standard: 5, long: 8 },
  part: { least: 2, most: 6 },
};
`,
  'picture.svg': `
<svg xmlns="http://www.w3.org/2000/svg" id="light" viewBox="0 0 300 300">
  <style>
    svg { --wall: #010203; --deep: #000000; --table: #000001; --line: #808182 }
    svg:target { --wall: #fdfefe; --deep: #eeeeee; --table: #ffffff; --line: #404142 }
  </style>
  <path style="fill:var(--wall)" d="M0 0h300v300H0z"/>
</svg>
`,
  'plan.ts': `
import { guidance, nearingEnd, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['comfort'],
  claims: [],
  cautions: [{ id: 'hot', sources: [] }],
  steps: [
    step('socks', { seconds: 150 }, [
      opening('hello', { at: 'first' }),
      opening('lead-in', { at: 'later' }),
      guidance('put-on', { quiet: 8 }),
      nearingEnd('ending'),
      transition('onward'),
    ]),
    step('wiggle', { seconds: 150 }, [
      opening('toes'),
      guidance('slowly', { quiet: 8 }),
      nearingEnd('ending'),
      transition('onward'),
    ]),
  ],
});
`,
  'finding.ts': `
import { foundWhen, rule } from '../../catalogue/finding';
import { opening } from '../../catalogue/plan';

export const finding = foundWhen({
  natural: 25,
  reasons: [opening('floaty-feet')],
  rules: [rule('floaty', 50, 'floaty-feet'), rule('any', 0, 'floaty-feet')],
  against: [['hurt']],
});
`,
  'en/card.ts': `
import type { CardWords } from '../../../catalogue/words';

export const card: CardWords = {
  title: 'Warm feet',
  summary: 'Thick socks, and toes that wake up.',
};
`,
  'en/lines.ts': `
import type { PracticeWords } from '../../../catalogue/words';
import type { finding } from '../finding';
import type { plan } from '../plan';

export const lines: PracticeWords<typeof plan, typeof finding> = {
  suits: 'For cold feet.',
  claims: {},
  cautions: { hot: 'Nothing hotter than a hand likes.' },
  reasons: { 'floaty-feet': 'A floaty head comes down to warm feet.' },
  steps: {
    socks: {
      title: 'Put on socks',
      cues: {
        hello: 'Hello. Here are warm socks for everyone.',
        'lead-in': 'Warm socks next, if you like.',
        'put-on': 'Pull them on, one foot and then the other.',
        ending: 'A moment more.',
        onward: 'Now the toes.',
      },
    },
    wiggle: {
      title: 'Wiggle',
      cues: {
        toes: 'Wiggle your toes.',
        slowly: 'Slowly, as if they were waking up.',
        ending: 'Let them rest.',
        onward: 'Stay warm.',
      },
    },
  },
};
`,
};
