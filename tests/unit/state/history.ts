// A browser's history, as far as a page sees it: traversal comes later, and a popstate tells of it.
import { vi } from 'vitest';

interface Entry {
  state: unknown;
  hash: string;
}

/** One tab. Puts itself into the globals that the app reads. */
export class FakeHistory {
  entries: Entry[];
  at = 0;
  scrollRestoration = 'auto';
  private arrivals: (() => void)[] = [];
  private waiting: number[] = [];

  constructor(hash: string) {
    this.entries = [{ state: null, hash }];
    vi.stubGlobal('history', this);
    vi.stubGlobal('location', this.location);
    vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
      if (type === 'popstate') this.arrivals.push(listener);
    });
  }

  private readonly location = ((tab: FakeHistory) => ({
    get hash() {
      return tab.entry.hash;
    },
  }))(this);

  get length(): number {
    return this.entries.length;
  }

  get state(): unknown {
    return this.entry.state;
  }

  get hashes(): readonly string[] {
    return this.entries.map(({ hash }) => hash);
  }

  pushState(state: unknown, _: string, hash: string): void {
    this.entries = [...this.entries.slice(0, this.at + 1), { state: structuredClone(state), hash }];
    this.at += 1;
  }

  replaceState(state: unknown, _: string, hash = this.entry.hash): void {
    this.entries[this.at] = { state: structuredClone(state), hash };
  }

  back(): void {
    this.go(-1);
  }

  go(by: number): void {
    this.waiting.push(by);
  }

  /** Types an address by hand. */
  type(hash: string): void {
    this.pushState(null, '', hash);
    this.arrive();
  }

  /** Lets the browser get where it was told to go. */
  settle(): void {
    for (let by = this.waiting.shift(); by !== undefined; by = this.waiting.shift()) {
      if (!this.entries[this.at + by]) continue;
      this.at += by;
      this.arrive();
    }
  }

  private arrive(): void {
    for (const listener of this.arrivals) listener();
  }

  private get entry(): Entry {
    const entry = this.entries[this.at];
    if (!entry) throw new Error('no such entry');
    return entry;
  }
}
