/**
 * Writes what the network sees of every document of a corpus, one JSON object a line on stdout: training reads exactly
 * what the extension will read.
 * usage: npx tsx training/export-tokens.ts CORPUS.jsonl     (each line `{"id", "text"}`, other fields are ignored)
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { englishModel } from '../cli/language-model.ts';
import { lastOf } from '../cli/last-of.ts';
import { tokenFeatures } from '../lib/claims/tagger/token-features.ts';
import { articleFromPlainText } from '../lib/text/article-text.ts';
import { findQuotations } from '../lib/text/quotations.ts';
import { type Sentence, sentencesOfBlock } from '../lib/text/sentences.ts';
import { createTokenizer } from '../lib/text/tokens.ts';

const path = process.argv[2];
if (path === undefined) throw new Error('usage: npx tsx training/export-tokens.ts CORPUS.jsonl');
const tokenize = createTokenizer(englishModel);
for await (const line of createInterface({ input: createReadStream(path) })) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const article = articleFromPlainText(text);
  const sentences: Sentence[] = [];
  for (const block of article.blocks.keys())
    sentences.push(...sentencesOfBlock(article, block, sentences.length, tokenize));
  const { tokens, words, suffix, pos, shape, quote, place, sentenceStarts } = lastOf(
    tokenFeatures(article, sentences, findQuotations(article)),
  );
  const spans = tokens.map(({ span }) => [span.start, span.end]);
  const columns = { suffix: [...suffix], pos: [...pos], shape: [...shape], quote: [...quote], place: [...place] };
  process.stdout.write(`${JSON.stringify({ id, spans, words, ...columns, sentenceStarts })}\n`);
}
