/** What repositories need from outside, so that tests can say what time it is. */
export interface StorageEnvironment {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A fresh UUID. */
  readonly newId: () => string;
}
