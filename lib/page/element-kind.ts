import type { BlockType } from '../text/page-text.ts';

/** Elements whose content is no rendered prose: code for the machine, pictures, embedded documents, and form controls. */
const WITHOUT_PROSE = new Set(
  (
    'script style noscript template head title link meta iframe frame frameset noframes object embed applet canvas video ' +
    'audio svg select datalist option optgroup input textarea button progress meter rp annotation annotation-xml whence-ui'
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
      'nav ol ul search section table tbody thead tfoot tr colgroup col optgroup listing xmp plaintext marquee',
    null,
  ),
]);

/** Whether nothing inside this element is prose. Takes the element's `localName`. */
export function isWithoutProse(localName: string): boolean {
  return WITHOUT_PROSE.has(localName);
}

/** Whether an element starts a line of its own. */
export function isBlock(localName: string): boolean {
  return BLOCK_TYPES.has(localName);
}

/**
 * What the text directly in a block is to a reader, given what its parent block is: a paragraph in a list
 * item stays a list item. `null` stands for a mere box, whose text is judged by what it says.
 */
export function blockTypeWithin(localName: string, outer: BlockType | null): BlockType | null {
  const own = BLOCK_TYPES.get(localName) ?? null;
  if (own === 'heading') return own;
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
