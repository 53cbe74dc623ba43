/** Pronouns that can name a source. */
import type { SourcePhrase } from './source-phrase.ts';

/** What sort of source a pronoun means. */
export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'who' | 'both';

/** The kind of a pronoun, possessives included; nothing for other words. */
export function kindOfPronoun(word: string): PronounKind | undefined {
  return PRONOUNS[word];
}

/** Whether a source is the writer or the reader: "I", "our", "you". */
export function isWriter({ tokens, core }: SourcePhrase): boolean {
  return core.to - core.from === 1 && WRITER.has(tokens[core.from]?.lower ?? '');
}

const WRITER = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'me', 'us', 'myself', 'mine']);
const PRONOUNS: Readonly<Record<string, PronounKind>> = {
  ...{ he: 'he', his: 'he', him: 'he', himself: 'he' },
  ...{ she: 'she', her: 'she', hers: 'she', herself: 'she' },
  ...{ they: 'they', their: 'they', them: 'they', themselves: 'they' },
  ...{ it: 'it', its: 'it', itself: 'it' },
  ...{ who: 'who', which: 'who', that: 'who', whose: 'who', whom: 'who' },
  both: 'both',
};
