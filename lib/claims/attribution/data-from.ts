/** A document whose maker is named, with whatever verb: "A poll by the bank puts …", "Figures from the ministry have …". */

import type { Token } from '../../text/tokens.ts';
import { DOCUMENT_NOUNS, TIME_NOUNS } from '../lexicon/source-nouns.ts';
import type { AttributionDetector } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { headOf } from './can-hold.ts';
import { spanOfRange, untilStop } from './clause.ts';
import { isNominal, phraseAfter } from './noun-phrase.ts';
import { lemmaOf } from './reporting-verb.ts';

/** Attributes a sentence's predicate to the document, with its maker, that leads it. */
export const dataFrom: AttributionDetector = {
  id: 'data-from',
  detect: (view) => {
    const { tokens, sentence } = view;
    const document = phraseAfter(tokens, 0);
    const head = document && headOf(tokens, document);
    if (document === undefined || head === undefined || view.quoted[0] || !DOCUMENT_NOUNS.has(head.lower)) return [];
    const words = tokens.slice(document.from, document.to).map((token) => token.lower);
    let to = document.to;
    let named = words.includes('from') || words.includes('by');
    if (MADE.has(tokens[to]?.lower ?? '')) to = afterTime(tokens, to + 1);
    if (['by', 'in', 'from', 'for'].includes(tokens[to]?.lower ?? '')) {
      const maker = phraseAfter(tokens, to + 1);
      if (maker !== undefined && tokens.slice(maker.from, maker.to).some(isNominal)) {
        named = true;
        to = afterTime(tokens, maker.to);
      }
    }
    const verb = tokens[to];
    if (!named || (verb?.pos !== 'VERB' && verb?.pos !== 'AUX')) return [];
    const range = untilStop(tokens, to + 1, tokens.length);
    if (range === undefined || !PUTS.has(lemmaOf(verb))) return [];
    return [
      {
        rule: 'data-from',
        sentence: sentence.index,
        source: [spanOf(tokens, { from: document.from, to })],
        head: spanOf(tokens, { from: document.from, to }),
        cue: [spanOf(tokens, { from: to, to: to + 1 })],
        content: spanOfRange(tokens, range),
      },
    ];
  },
};

/** "carried out in 2024 [by]", "published this week [by]", "by the bank in March [found]". */
function afterTime(tokens: readonly Token[], from: number): number {
  let at = tokens[from]?.lower === 'out' ? from + 1 : from;
  const dated = tokens[at + 1]?.pos === 'NUM' || TIME_NOUNS.has(tokens[at + 1]?.lower ?? '');
  if (/^(?:in|on)$/.test(tokens[at]?.lower ?? '') && dated) at += 2;
  if (/^(?:this|last)$/.test(tokens[at]?.lower ?? '')) at += 2;
  return at;
}

const MADE = new Set(['published', 'released', 'conducted', 'commissioned', 'issued', 'compiled', 'carried', 'done']);
const PUTS = new Set([
  'put',
  'count',
  'measure',
  'give',
  'have',
  'show',
  'find',
  'say',
  'suggest',
  'place',
  'list',
  'record',
  'point',
  'rank',
  'see',
  'reveal',
  'indicate',
  'estimate',
  'tell',
  'argue',
  'conclude',
  'report',
  'compare',
  'describe',
  'read',
]);
