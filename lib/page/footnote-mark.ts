/** What a mark that leads to a footnote says: "1", "[2]", "[a]", "*", "†". */
const MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|note \d{1,3})[\])]?\s*$/i;
/** Units of the longest mark with the white space around it. */
const LONGEST = 16;

/**
 * Whether an element is a mark that leads to a footnote: it stands in the line and is no word of it. A raised character
 * without a link ("m²", "1st") is one.
 */
export function isFootnoteMark(element: Element, name: string): boolean {
  if (name === 'sup') {
    const text = element.textContent ?? '';
    // The marks of several notes at one place stand in one element.
    return text.length <= LONGEST && isLinked(element) && text.split(/[,\s]+(?=\S)/).every((part) => MARK.test(part));
  }
  if (name !== 'a') return false;
  // Asked of every link, so the longer ones are told by their first node.
  if ((element.firstChild?.nodeValue ?? '').length > LONGEST) return false;
  if (!/^#|#(?:cite|fn|foot|note|ref)/i.test(element.getAttribute('href') ?? '')) return false;
  const text = element.textContent ?? '';
  return text.length <= LONGEST && /[[(*†‡§¶]/.test(text) && MARK.test(text);
}

function isLinked(element: Element): boolean {
  return element.querySelector('a') !== null || element.closest('a') !== null;
}
