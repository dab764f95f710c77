// When a line is said, in words for those who review it.
import {
  type At,
  type Cue,
  type CueRole,
  type Narrowing,
  type Only,
  type Step,
  type StepKeep,
  TONES,
} from '../src/catalogue/model';

const ROLES: Readonly<Record<CueRole, string>> = {
  opening: 'opens the step',
  guidance: 'leads through it',
  question: 'asks',
  'nearing-end': 'near the end',
  transition: 'leads on',
};

const WAYS: Readonly<Record<Only, string>> = {
  touch: 'with touch',
  'touch-free': 'without touch',
  alone: 'alone',
  together: 'together',
  two: 'two people',
  more: 'more than two',
};

const PLACES: Readonly<Record<At, string>> = {
  first: 'when this practice opens the routine',
  later: 'when another practice came before',
  last: 'when this practice ends the routine',
  onward: 'when another practice comes behind',
};

const KEPT: Readonly<Record<StepKeep, readonly string[]>> = {
  always: [],
  'if-time': ['if there is time'],
  'if-plenty': ['if there is plenty of time'],
};

/** When `cue` is said in its step. */
export function whenInWords(cue: Cue): string {
  const quiet = cue.quiet ? [`then ${cue.quiet} s of quiet`] : [];
  const breaths = cue.breaths ? [`then ${cue.breaths} slow breaths to follow`] : [];
  const waits = cue.waits ? ['then the routine pauses itself'] : [];
  const turn = cue.turn ? [`${cue.turn} s to talk where there is time`] : [];
  return [
    ROLES[cue.role],
    ...keptInWords(cue),
    ...onceInWords(cue),
    ...quiet,
    ...breaths,
    ...turn,
    ...waits,
  ].join(', ');
}

/** What `step` is, and when it is in its practice. */
export function stepInWords(step: Step): string {
  const once = step.kind === 'guided' ? onceInWords(step) : [];
  return [...kindInWords(step), ...keptInWords(step), ...unlessInWords(step), ...once].join(', ');
}

function kindInWords(step: Step): readonly string[] {
  switch (step.kind) {
    case 'guided':
      return [];
    case 'question':
      return [`a question; yes leads to ${step.yes}`];
    case 'again':
      return ['says how many questions are open; one of its lines is said'];
    case 'gate': {
      const asks = step.choices?.of.map((choice) => choice.asks) ?? [];
      const taps = asks.length > 0 ? [`to tap meanwhile: ${asks.join(' ')}`] : [];
      return ['a question on which others depend', ...taps];
    }
    case 'offer':
      return [`asks nobody; whoever asks for it in private is brought ${step.yes}`];
  }
}

/** By which answers it is left out. */
function unlessInWords({ unless = [] }: Step): readonly string[] {
  const ways = unless.map((all) => all.map(({ to, was }) => `${was} to ${to}`).join(' and '));
  return ways.length > 0 ? [`not after ${ways.join(', or after ')}`] : [];
}

function onceInWords({ gist }: Pick<Cue, 'gist'>): string[] {
  return gist ? [`once in a routine: ${gist}`] : [];
}

function keptInWords({
  keep,
  only = [],
  at,
  tones = TONES,
}: Narrowing & Pick<Step, 'keep'>): string[] {
  const ways = (typeof only === 'string' ? [only] : only).map((one) => WAYS[one]);
  const said = tones.length < TONES.length ? [`in the tone ${tones.join(' or ')}`] : [];
  return [...KEPT[keep], ...ways, ...(at ? [PLACES[at]] : []), ...said];
}
