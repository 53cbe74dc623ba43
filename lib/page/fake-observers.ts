import { vi } from 'vitest';

/** What a test does in the place of the page. */
export interface FakeObservers {
  /** The page changes: every running mutation observer hears of it. */
  mutate(record: Partial<MutationRecord>): void;
  /** The page grows: every running resize observer hears of it. */
  resize(): void;
  /** How many observers listen now. */
  listening(): number;
}

/** Puts observers in place that hear what a test tells them; the clock is the test's as well. */
export function fakeObservers(): FakeObservers {
  const running = { MutationObserver: new Set<Fake>(), ResizeObserver: new Set<Fake>() };
  class Fake {
    readonly #own: Set<Fake>;
    readonly hear: (records: readonly unknown[]) => void;
    constructor(own: Set<Fake>, hear: (records: readonly unknown[]) => void) {
      this.#own = own;
      this.hear = hear;
    }
    observe(): void {
      this.#own.add(this);
    }
    disconnect(): void {
      this.#own.delete(this);
    }
  }
  for (const name of ['MutationObserver', 'ResizeObserver'] as const) {
    const own = running[name];
    vi.stubGlobal(
      name,
      class extends Fake {
        constructor(hear: (records: readonly unknown[]) => void) {
          super(own, hear);
        }
      },
    );
  }
  vi.stubGlobal('Node', { ELEMENT_NODE: 1, TEXT_NODE: 3 });
  return {
    mutate(record) {
      for (const { hear } of [...running.MutationObserver]) hear([record]);
    },
    resize() {
      for (const { hear } of [...running.ResizeObserver]) hear([]);
    },
    listening: () => running.MutationObserver.size + running.ResizeObserver.size,
  };
}
