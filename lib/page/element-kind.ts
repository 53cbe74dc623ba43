import type { BlockType } from '../text/page-text.ts';

/**
 * Elements whose content is no rendered prose: code for the machine, pictures, embedded documents, form controls, and how a
 * character is read aloud, which stands over the line and not in it.
 */
const WITHOUT_PROSE = new Set(
  (
    'script style noscript template head title link meta iframe frame frameset noframes object embed applet canvas video ' +
    'audio svg select datalist option optgroup input textarea button progress meter rt rp annotation annotation-xml whence-ui'
  ).split(' '),
);

/** Elements that start a line of their own in every browser's default style sheet, and what they are to a reader. */
const BLOCK_TYPES: ReadonlyMap<string, BlockType | null> = new Map<string, BlockType | null>([
  ...list('h1 h2 h3 h4 h5 h6', 'heading'),
  ...list('p', 'paragraph'),
  ...list('li', 'list-item'),
  ...list('blockquote', 'quote'),
  ...list('figcaption caption legend', 'caption'),
  ...list('dt dd th td pre address summary', 'other'),
  ...list(
    'html body address article aside center details dialog dir div dl fieldset figure footer form header hgroup hr main menu ' +
      'nav ol ul search section table tbody thead tfoot tr colgroup col listing xmp plaintext marquee',
    null,
  ),
]);

/** What an element is to one who reads the page from top to bottom. */
export interface ElementKind {
  /** Whether nothing inside it is prose. */
  readonly skipped: boolean;
  /** Whether it starts a line of its own. */
  readonly block: boolean;
  /** What a block is by itself; `null` for a mere box. */
  readonly type: BlockType | null;
}

const INLINE: ElementKind = { skipped: false, block: false, type: null };
const KINDS: ReadonlyMap<string, ElementKind> = new Map<string, ElementKind>([
  ...[...BLOCK_TYPES].map(([name, type]): [string, ElementKind] => [name, { skipped: false, block: true, type }]),
  ...[...WITHOUT_PROSE].map((name): [string, ElementKind] => [name, { skipped: true, block: false, type: null }]),
]);

/** The kind of an element, by its `localName`. */
export function elementKind(localName: string): ElementKind {
  return KINDS.get(localName) ?? INLINE;
}

/**
 * What the text directly in a block is to a reader, given what its parent block is: a paragraph in a list
 * item stays a list item. `null` stands for a mere box, whose text is judged by what it says.
 */
export function blockTypeWithin(own: BlockType | null, outer: BlockType | null): BlockType | null {
  if (own === null || own === 'paragraph') return outer ?? own;
  return own;
}

/** Whether the reader types here: what stands in it is a draft, not the page. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function list(names: string, type: BlockType | null): [string, BlockType | null][] {
  return names.split(' ').map((name) => [name, type]);
}
