/** What has spoken so far, in reading order: what "it", "the company" and "the student" may mean. */
import type { ResolvedSource } from './resolved-source.ts';

/** One source at one place. */
export interface Spoken {
  readonly source: ResolvedSource;
  /** The word that carried its phrase there, lower case. */
  readonly noun: string;
  /** Whether it was several: "officials", "Smith and Jones". */
  readonly isPlural: boolean;
  readonly offset: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** The memory of one article. */
export interface Discourse {
  readonly remember: (spoken: Spoken) => void;
  /** The last ones, the latest first, back to `sentence`. */
  readonly since: (sentence: number) => readonly Spoken[];
  /** The last that fits, however long ago, within reason. */
  readonly last: (fits: (spoken: Spoken) => boolean) => Spoken | undefined;
}

/** Further back nobody remembers, and no search goes. */
const LONGEST_MEMORY = 60;

/** An empty memory. */
export function createDiscourse(): Discourse {
  const all: Spoken[] = [];
  const latestFirst = (): Spoken[] => all.slice(-LONGEST_MEMORY).reverse();
  return {
    remember: (spoken) => {
      all.push(spoken);
    },
    since: (sentence) => {
      const recent = latestFirst();
      const end = recent.findIndex((spoken) => spoken.sentence < sentence);
      return end === -1 ? recent : recent.slice(0, end);
    },
    last: (fits) => latestFirst().find(fits),
  };
}
