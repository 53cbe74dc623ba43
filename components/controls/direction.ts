/** From here on the browser takes seconds to tell the direction of a field's text by itself, at every key. */
const LONG = 5000;
const STRONG = /[\p{L}\p{Nl}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]/u;

/** The `dir` of a field: the browser's own choice, except in long texts, whose first letter tells. */
export function directionOf(text: string): 'auto' | 'ltr' | 'rtl' {
  if (text.length < LONG) return 'auto';
  const first = STRONG.exec(text.slice(0, LONG))?.[0] ?? '';
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}
