/** The examples of one kind of assertion: its test and docs/rules.md are made from them. */

/** A sentence with the words that make the mark. */
export type Hit = readonly [name: string, text: string, words: string];

/** Words that are somebody's, or that nobody would ask a source for. */
export type Miss = readonly [name: string, text: string];

/** At least twenty of each. */
export interface KindTable {
  readonly hits: readonly Hit[];
  readonly misses: readonly Miss[];
}
