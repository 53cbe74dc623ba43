/**
 * Figures that go on from a poll or study just reported: "The poll found 40 percent in favour. Among women it was 52
 * percent." Only sentences with a share or a group in them carry, and only from one to the next.
 */
import { textOf } from '../../text/span.ts';
import type { ArticleEvidence } from '../evidence.ts';
import { SURVEY_NOUNS } from '../lexicon/source-nouns.ts';
import type { Attribution, SentenceView } from './attribution.ts';
import { relationsBySentence } from './relations-by-sentence.ts';

/** Relations for sentences that go on with the figures of the document of the sentence before. */
export function carryDocuments(
  found: readonly Attribution[],
  views: readonly SentenceView[],
  { article }: ArticleEvidence,
): Attribution[] {
  const bySentence = relationsBySentence(found, views, ({ content, cue, source }) => [...content, ...cue, ...source]);
  const carried: Attribution[] = [];
  let current: Attribution | undefined;
  for (const { sentence, tokens } of views) {
    const own = bySentence.get(sentence.index) ?? [];
    const last = own.findLast((relation) => isSurvey(textOf(article.text, relation.source[0] ?? relation.head)));
    if (own.length > 0) {
      current = last;
      continue;
    }
    const words = textOf(article.text, sentence.span);
    if (current === undefined || !FIGURES.test(words) || /[?]$/.test(words)) {
      current = undefined;
      continue;
    }
    const stop = tokens.at(-1)?.text === '.' ? tokens.at(-2) : tokens.at(-1);
    const content = { start: sentence.span.start, end: stop?.span.end ?? sentence.span.end };
    carried.push({
      rule: 'document-carried',
      sentence: sentence.index,
      source: current.source,
      head: current.head,
      cue: [],
      content: [content],
    });
  }
  return carried;
}

const FIGURES =
  /\b\d[\d.,]*\s?(?:%|percent|per cent|percentage)|\b(?:respondents|participants|likely voters|points?|in (?:three|four|five|ten)|majorit(?:y|ies))\b/i;

function isSurvey(words: string): boolean {
  return (words.toLowerCase().match(/[a-z-]+/g) ?? []).some((word) => SURVEY_NOUNS.has(word));
}
