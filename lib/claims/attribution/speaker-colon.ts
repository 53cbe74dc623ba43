/** A speaker before a colon, as in interviews and transcripts: 'Ruiz: "It is late"', "HALE: It is late". */
import { FIRST_NAMES } from '../lexicon/names.ts';
import type { AttributionDetector, SentenceView } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { spanOfRange, untilStop } from './clause.ts';

/** Attributes what follows a colon at a block's start to the name before it. */
export const speakerColon: AttributionDetector = {
  id: 'speaker-colon',
  detect: (view, { article }) => {
    const { tokens, sentence } = view;
    const colon = tokens.findIndex((token) => token.text === ':');
    const blockStart = article.blocks[sentence.block]?.span.start;
    if (colon < 1 || colon > 4 || sentence.span.start !== blockStart || !isSpeaker(view, colon)) return [];
    const range = untilStop(tokens, colon + 1, tokens.length);
    if (range === undefined) return [];
    const head = spanOf(tokens, { from: 0, to: colon });
    const cue = spanOf(tokens, { from: colon, to: colon + 1 });
    return [
      {
        rule: 'speaker-colon',
        sentence: sentence.index,
        source: [head],
        head,
        cue: [cue],
        content: spanOfRange(tokens, range),
      },
    ];
  },
};

function isSpeaker(view: SentenceView, colon: number): boolean {
  const name = view.tokens.slice(0, colon);
  if (!name.every((token) => token.pos === 'PROPN' || /^\p{Lu}+\.?$/u.test(token.text))) return false;
  name.every((token) => token.text === token.text.toUpperCase()) && name.some((token) => token.text.length > 3);
  const quoted = view.quoted[colon + 1] === true || /^["“]/.test(view.tokens[colon + 1]?.text ?? '');
  return quoted || (name.length > 1 && FIRST_NAMES.has(name[0]?.lower ?? ''));
}
