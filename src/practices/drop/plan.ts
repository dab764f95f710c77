// What a low afterwards is, whom it comes to, what the first days may be like, what helps, and when to get
// help. With kink and without: it names both, and asks for neither.

import { guidance, ifTime, opening, practice, step, transition } from '../../catalogue/plan';

export const plan = practice({
  needs: ['comfort', 'trust'],
  earnest: true,
  claims: [
    { id: 'low-mood', evidence: 'mixed', sources: ['schweitzer2015', 'burri2020'] },
    { id: 'hours-or-days', evidence: 'weak', sources: ['ramalho2025', 'drop'] },
    { id: 'two-weeks', evidence: 'custom', sources: ['hseDepression'] },
  ],
  cautions: [
    { id: 'get-help', sources: ['rethinkSuicide'] },
    { id: 'not-wanted', sources: [] },
  ],
  steps: [
    step('settle', { seconds: 42, shows: 'blanket' }, [
      opening('hello', { at: 'first', gist: 'greeting' }),
      opening('lead-in', { at: 'later' }),
      guidance('choice', { at: 'first', gist: 'may-skip' }),
      guidance('tucked-in', { quiet: 15 }),
    ]),
    step('what', { seconds: 84 }, [
      opening('called', { quiet: 3, sources: ['burri2020', 'drop'] }),
      guidance('like', { quiet: 6, sources: ['burri2020', 'ramalho2025'] }),
      guidance('common', {
        quiet: 5,
        sources: ['schweitzer2015', 'burri2020'],
        gist: 'low-is-common',
      }),
      ifTime('when', { quiet: 5, sources: ['ramalho2025', 'drop'] }),
      ifTime('why', { quiet: 8 }),
    ]),
    step('either', { seconds: 60, keep: 'if-time' }, [
      opening('either', { only: 'together', quiet: 5, sources: ['drop'] }),
      opening('either-alone', { only: 'alone', quiet: 5, sources: ['drop'] }),
      guidance('led', { quiet: 8, sources: ['drop'] }),
      ifTime('followed', { quiet: 8, sources: ['drop'] }),
    ]),
    step('now', { seconds: 78, shows: 'bite' }, [
      opening('small', { quiet: 10 }),
      guidance('say', { only: 'together', quiet: 18 }),
      guidance('message', { only: 'alone', quiet: 18 }),
      ifTime('wait', { quiet: 8 }),
    ]),
    step('days', { seconds: 92, shows: 'days-after' }, [
      opening('day-one', { quiet: 4 }),
      guidance('later', { quiet: 4, sources: ['drop'] }),
      guidance('arrange', { only: 'together', quiet: 15, gist: 'tomorrow' }),
      guidance('arrange-alone', { only: 'alone', quiet: 15, gist: 'tomorrow' }),
      ifTime('easy', { quiet: 10 }),
      ifTime('apart', { only: 'together', quiet: 10 }),
    ]),
    step('list', { seconds: 72, keep: 'if-plenty' }, [
      opening('list', { quiet: 6 }),
      guidance('on-it', { quiet: 20 }),
      ifTime('last-time', { quiet: 15 }),
    ]),
    step('friend', { seconds: 80, keep: 'if-plenty', gist: 'kind-word', shows: 'affirmations' }, [
      opening('hard-on-you', { quiet: 6 }),
      guidance('what-to-tell', { quiet: 18 }),
      guidance('same-voice', { quiet: 20 }),
    ]),
    step('help', { seconds: 98, shows: 'telephone' }, [
      opening('two-weeks', { warns: true, quiet: 4, sources: ['hseDepression'] }),
      guidance('ending', { warns: true, quiet: 3, sources: ['rethinkSuicide'] }),
      guidance('not-your-fault', { quiet: 4 }),
      guidance('whom', { warns: true, quiet: 5 }),
      ifTime('kink-aware', { quiet: 4 }),
    ]),
    step('close', { seconds: 46 }, [
      opening('again', { quiet: 6 }),
      guidance('until-then', { quiet: 6 }),
      transition('onward', { at: 'last' }),
    ]),
  ],
});
