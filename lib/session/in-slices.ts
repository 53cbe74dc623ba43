/** How work is cut up. */
export interface Slices {
  /** Milliseconds of work before others get their turn. */
  readonly budget: number;
  readonly signal?: AbortSignal;
}

/**
 * Runs a generator to its end without holding the thread for longer than the budget at a time (and one step).
 * Rejects with the signal's reason when it is aborted between slices.
 */
export async function inSlices<Result>(steps: Generator<unknown, Result>, { budget, signal }: Slices): Promise<Result> {
  let deadline = performance.now() + budget;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < deadline) continue;
    await othersTurn();
    deadline = performance.now() + budget;
  }
}

/** A macrotask: lets input, paint and messages through. A message channel is not throttled as timers are. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
