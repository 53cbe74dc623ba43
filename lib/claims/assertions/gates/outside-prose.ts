import type { BlockType } from '../../../text/page-text.ts';
import type { Gate } from './gate.ts';

const SILENT_BLOCKS: ReadonlySet<BlockType> = new Set(['heading', 'caption', 'other']);

/** Headings and captions, where the page says that they are. */
export const outsideProse: Gate = {
  id: 'outside-prose',
  explain: 'Headings and captions.',
  effect: 'never',
  example: 'The bridge will be the longest in the world.',
  passes: 'The bridge will be the longest in the world.',
  holds: ({ sentence }, { article }) => SILENT_BLOCKS.has(article.blocks[sentence.block]?.type ?? 'paragraph'),
};
