/** What a highlight of ours stands for on the page; a note in another colour than yellow has a kind of its own. */
export const MARK_KINDS = ['named', 'unnamed', 'unsourced', 'note', 'note-blue', 'note-rose', 'note-grey'] as const;
/** The kinds of mark, as they look on the page. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** Whether the ground behind a mark is light or dark. */
export type Shade = 'light' | 'dark';

/** How a mark is shown: resting, with its card open, its telling words while the card is open. */
export type MarkLayer = 'mark' | 'active' | 'cue';

/** Every name we register in `CSS.highlights` begins so, and only such names are ever deleted. */
export const HIGHLIGHT_PREFIX = 'whence-';

/** The passage just scrolled to. */
export const FLASH = `${HIGHLIGHT_PREFIX}flash`;

/** The registered name of one look: "whence-named", "whence-active-note-dark". */
export function highlightName(kind: MarkKind, shade: Shade, layer: MarkLayer = 'mark'): string {
  return `${HIGHLIGHT_PREFIX}${layer === 'mark' ? '' : `${layer}-`}${kind}${shade === 'dark' ? '-dark' : ''}`;
}

/** Later layers paint over earlier ones: a note's ground lies under a claim's line. */
export function highlightPriority(kind: MarkKind, layer: MarkLayer): number {
  const layers: Readonly<Record<MarkLayer, number>> = { mark: isNote(kind) ? 0 : 1, active: 2, cue: 3 };
  return layers[layer];
}

/** The kinds that stand for notes. */
export type NoteKind = Extract<MarkKind, `note${string}`>;

/** Whether a mark is a note of the reader's. */
export function isNote(kind: MarkKind): kind is NoteKind {
  return kind.startsWith('note');
}
