import type { Span } from './span.ts';

/**
 * The version of our normal form. Every stored text position carries it, so that a position
 * made under another form is taken as a hint that may be off, never as an address.
 *
 * Form 1: runs of white space within a block are one space, none at a block's edges; blocks are
 * separated by one newline; soft hyphens, zero-width characters (joiners inside emoji excepted)
 * and bidi controls are left out. Letters, quotation marks and dashes stay as they are.
 */
export const NORMAL_FORM = 1;

/** What a block of text is to a reader. */
export type BlockType = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'other';

/** One block of a page; blocks do not overlap and come in reading order. */
export interface Block {
  readonly type: BlockType;
  readonly span: Span;
}

/** All rendered text of a page in our normal form: what notes are described and matched on. */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly Block[];
}
