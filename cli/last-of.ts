/** Runs a reading to its end without giving way to anybody: nobody is waiting on a command line. */
export function lastOf<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
