import { overlaps } from '../../../text/span.ts';
import type { Gate } from './gate.ts';

const DOCUMENTS = /^(the|that|this|its|their|these|those)$/;
const DOCUMENT_NOUNS = new Set(
  'study report survey poll paper analysis finding result researcher author review data statement filing document audit research'.split(
    ' ',
  ),
);

/** A study that the sentence before named goes on: "The report also ...". */
export const carriedStudy: Gate = {
  id: 'carried-study',
  explain: 'A study or report, named in the sentence before, that goes on.',
  effect: 'never',
  example: 'The survey also covers the largest farms.',
  passes: 'The largest farms also cover the valley.',
  holds: ({ sentence }, { sentences, contents }) => {
    const [first, second, third] = sentence.tokens;
    if (!DOCUMENTS.test(first?.lower ?? '')) return false;
    const noun = [second, third].find((token) => DOCUMENT_NOUNS.has(token?.lemma ?? ''));
    if (noun === undefined) return false;
    // "The results will change the way …" is said of the study, not by it.
    if (sentence.tokens[sentence.tokens.indexOf(noun) + 1]?.lower === 'will') return false;
    const before = sentences[sentence.index - 1];
    return before !== undefined && contents.some((span) => overlaps(span, before.span));
  },
};
