/** What every detector is given of an article: its sentences, quotations and genre. */
import type { ArticleMetadata, ArticleText } from '../text/article-text.ts';
import { findQuotations } from '../text/quotations.ts';
import { type Sentence, sentencesOfBlock } from '../text/sentences.ts';
import type { Tokenizer } from '../text/tokens.ts';
import type { ArticleEvidence } from './evidence.ts';
import { genreOf } from './genre.ts';

/** Reads an article as far as all detectors need it; yields after each block. */
export function* gatherEvidence(
  article: ArticleText,
  metadata: ArticleMetadata,
  tokenize: Tokenizer,
): Generator<void, ArticleEvidence> {
  const sentences: Sentence[] = [];
  for (const block of article.blocks.keys()) {
    sentences.push(...sentencesOfBlock(article, block, sentences.length, tokenize));
    yield;
  }
  const quotations = findQuotations(article);
  yield;
  const genre = genreOf(article, metadata);
  yield;
  return { article, metadata, genre, sentences, quotations };
}
