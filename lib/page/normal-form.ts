/** The character classes of our normal form (see `NORMAL_FORM`). All members are one UTF-16 unit long. */

/** Characters that show nothing and are left out: soft hyphen, zero-width characters, bidi controls, byte-order mark. */
const INVISIBLE = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

/** Whether a text holds anything but words parted by single plain spaces. */
const IRREGULAR = new RegExp(`[^\\S ]|  |[${INVISIBLE}]`);

/**
 * Words parted by single white-space characters: what can be copied unit by unit. (`\s` holds the byte-order mark,
 * which shows nothing.)
 */
const RUN = new RegExp(`[^\\s${INVISIBLE}]+(?:[^\\S\\uFEFF][^\\s${INVISIBLE}]+)*`, 'g');

const SPACE = /[^\S\uFEFF]/;
const UNPLAIN_SPACE = /[^\S ]/;
const ZERO_WIDTH_JOINER = '\u200D';
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[\u{E0020}-\u{E007F}])$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

/** Takes the parts of a text node in order: what is copied, and white space that was left between. */
export interface NormalFormSink {
  /** `words` are to be copied; they stand at `from` in the node, and have as many units there. */
  words(from: number, words: string): void;
  /** White space at `from`; `raw` is all of it. It counts as one space, or none at a block's edge. */
  space(from: number, raw: string): void;
}

/** Cuts the data of a text node into words to copy and white space to fold; invisible characters go to neither. */
export function normalise(data: string, sink: NormalFormSink): void {
  if (!IRREGULAR.test(data)) {
    const from = data.startsWith(' ') ? 1 : 0;
    const to = data.endsWith(' ') ? data.length - 1 : data.length;
    if (from === 1) sink.space(0, ' ');
    if (to > from) sink.words(from, data.slice(from, to));
    if (to < data.length && to >= from) sink.space(to, ' ');
    return;
  }
  let at = 0;
  for (const { 0: words, index } of data.matchAll(RUN)) {
    between(data, at, index, sink);
    sink.words(index, UNPLAIN_SPACE.test(words) ? words.replace(/\s/g, ' ') : words);
    at = index + words.length;
  }
  between(data, at, data.length, sink);
}

function between(data: string, from: number, to: number, sink: NormalFormSink): void {
  if (from === to) return;
  const raw = data.slice(from, to);
  const space = raw.search(SPACE);
  if (space >= 0) sink.space(from + space, raw);
  else if (raw === ZERO_WIDTH_JOINER && joinsEmoji(data, from)) sink.words(from, raw);
}

/** Whether a joiner holds one emoji together ("woman" + joiner + "rocket"). Two units hold any one code point. */
function joinsEmoji(data: string, index: number): boolean {
  return (
    EMOJI_BEFORE.test(data.slice(Math.max(0, index - 2), index)) && EMOJI_AFTER.test(data.slice(index + 1, index + 3))
  );
}
