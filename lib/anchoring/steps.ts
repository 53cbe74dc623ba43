/** Runs a generator to its end at once, for callers that need not give way in between. */
export function toEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
