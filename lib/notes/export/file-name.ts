/** The name of an exported file: safe on every system and in every vault. */

/** Longer names are refused by some systems once a folder is added. */
const LONGEST = 100;
/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Soft hyphens, zero-width spaces and direction marks, with which a name can pretend another extension. */
const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A file name from a title, with the extension given without its dot. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .replace(HIDDEN, '')
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd');
  // Cut between characters, and leave no space or full stop at an edge: Windows drops them, Unix hides the file.
  const short = [...SEGMENTS.segment(plain)].reduce(
    (name, { segment }) => (name.length + segment.length <= LONGEST ? name + segment : name),
    '',
  );
  const trimmed = short.replace(/^[\s.]+|[\s.]+$/g, '');
  const name = trimmed === '' || RESERVED.test(trimmed) ? `notes ${trimmed}`.trim() : trimmed;
  return `${name}.${extension}`;
}

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
