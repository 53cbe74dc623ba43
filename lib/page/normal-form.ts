/**
 * The character classes of our normal form (see `NORMAL_FORM`), as code units. Everything here is one
 * unit long, so that a text can be normalised by copying runs of it and nothing else.
 */

/** Whether a unit is white space to us: what `\s` matches, less the byte-order mark, which shows nothing. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0xa0) return unit === 0x85;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Whether a unit shows nothing and is left out: soft hyphen, zero-width characters, bidi controls. */
export function isInvisible(unit: number): boolean {
  if (unit < 0xad) return false;
  return (
    unit === 0xad ||
    unit === 0x61c ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    (unit >= 0x2066 && unit <= 0x206f) ||
    unit === 0xfeff
  );
}

const ZERO_WIDTH_JOINER = 0x200d;
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[\u{E0020}-\u{E007F}])$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

/** Whether the unit at `index` is a joiner that holds one emoji together ("woman" + joiner + "rocket"). */
export function joinsEmoji(data: string, index: number): boolean {
  if (data.charCodeAt(index) !== ZERO_WIDTH_JOINER) return false;
  // Two units hold any one emoji code point; a cut surrogate at the edge cannot match.
  return (
    EMOJI_BEFORE.test(data.slice(Math.max(0, index - 2), index)) && EMOJI_AFTER.test(data.slice(index + 1, index + 3))
  );
}
