// Numbers, times and lists as a language writes them. Each language's words go by its own.

/** How a language writes what is not words. */
export interface Formats {
  /** "1,234". */
  number(value: number): string;
  /** "35%" from 0.35. */
  percent(share: number): string;
  /** "10 min". */
  minutes(count: number): string;
  /** "6:12" from seconds; whole seconds still to come, so it reads 0:00 only at the end. */
  clock(seconds: number): string;
  /** "6 minutes 12 seconds", for a screen reader; of what is none, nothing: "42 seconds". */
  clockAloud(seconds: number): string;
  /** "Water, rest and talk". */
  list(items: readonly string[]): string;
  /** "29 January 2026", whatever the time zone of the device. */
  date(day: Date): string;
  /** Which of two words comes first, as for `sort`. */
  compare(one: string, other: string): number;
}

/** How the language with the BCP 47 tag `language` writes. */
export function formatsIn(language: string): Formats {
  const number = lazily(() => new Intl.NumberFormat(language));
  const percent = lazily(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const minutes = lazily(() => new Intl.NumberFormat(language, { style: 'unit', unit: 'minute' }));
  const clockMinutes = lazily(() => new Intl.NumberFormat(language, { useGrouping: false }));
  const clockSeconds = lazily(() => new Intl.NumberFormat(language, { minimumIntegerDigits: 2 }));
  const aloud = (unit: 'minute' | 'second') =>
    lazily(() => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }));
  const [minutesAloud, secondsAloud] = [aloud('minute'), aloud('second')];
  const units = lazily(() => new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }));
  const list = lazily(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const date = lazily(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  );
  const order = lazily(() => new Intl.Collator(language));
  return {
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    minutes: (count) => minutes().format(count),
    clock(seconds) {
      const [whole, rest] = wholeMinutes(seconds);
      return `${clockMinutes().format(whole)}:${clockSeconds().format(rest)}`;
    },
    clockAloud(seconds) {
      const [whole, rest] = wholeMinutes(seconds);
      const said = whole ? [minutesAloud().format(whole)] : [];
      if (rest || !whole) said.push(secondsAloud().format(rest));
      return units().format(said);
    },
    list: (items) => list().format(items),
    date: (day) => date().format(day),
    compare: (one, other) => order().compare(one, other),
  };
}

/** `make`, called when it is first needed: each of these takes a moment, and few screens need all. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function wholeMinutes(seconds: number): readonly [minutes: number, seconds: number] {
  const whole = Math.ceil(seconds);
  return [Math.floor(whole / 60), whole % 60];
}
