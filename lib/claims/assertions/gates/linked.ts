import { overlaps } from '../../../text/span.ts';
import type { Gate } from './gate.ts';

/** A link on a name or a topic ("Oslo") sources nothing; one on a whole phrase is the writer's way to give a source. */
const SHORTEST_PHRASE = 4;

/** A link on the claim itself is a source. */
export const linked: Gate = {
  id: 'linked',
  explain: 'A claim that is itself a link of four words or more: the link is its source.',
  effect: 'never',
  example: 'The bridge is the longest in the world.',
  passes: 'The bridge is the longest in the world.',
  holds: ({ sentence, tokens }, { article }) =>
    article.links.some(
      (link) =>
        overlaps(link.span, sentence.span) &&
        tokens.filter((token) => token.pos !== 'PUNCT' && overlaps(token.span, link.span)).length >= SHORTEST_PHRASE,
    ),
};
