import { outerElement } from './composed-tree.ts';

/**
 * Words in the class or id of an element that say: this stands inside the article, but is no part of what it says.
 * Readability throws classes away before it can be asked, so they are read from the live elements.
 */
const NOISE =
  /(?:^|[-_\s])(?:caption|credits?|byline|author-?(?:bio|box|info|card)|dateline|related|recirc\w*|recommend\w*|more-?(?:stories|on|from)|read-?(?:more|next|also)|see-?also|also-?read|trending|popular|share|sharing|social|follow-?us|newsletter|sign-?up|subscri(?:be|ption)\w*|promo\w*|sponsor\w*|advert\w*|ad-?(?:slot|container|wrapper|unit)|tags?|tag-?list|topics|comments?|disqus|embed\w*|breadcrumbs?|pagination|toc|(?:mw-)?editsection|infobox|navbox|footnotes?|references|reflist|cookie\w*|paywall|print-only|screen-reader-text|sr-only|visually-?hidden)(?:$|[-_\s])/i;

/** The same words as they run together in camel case and BEM ("articleCaption", "post__tags"). */
const CAMEL = /([a-z])([A-Z])/g;

/** An element that takes this share of the article is the article, whatever its class says ("has-comments"). */
const TOO_LARGE = 0.25;

/** Pictures with what is printed under them. */
const FIGURE = new Set(['figure', 'figcaption']);

/**
 * Leaves out of an article's text nodes those that stand in a figure or in an element whose class or id names
 * boilerplate. Both lists are live text nodes in document order; `lengthOf` is a node's share of the text, in units.
 */
export function withoutNoise(nodes: readonly Text[], lengthOf: (node: Text) => number): Text[] {
  const noiseOf = new Map<Element, readonly Element[]>();
  const sizes = new Map<Element, number>();
  const answers = new Map<string, boolean>();
  let total = 0;

  function noiseAround(element: Element | null): readonly Element[] {
    if (element === null) return [];
    const known = noiseOf.get(element);
    if (known !== undefined) return known;
    const outer = noiseAround(outerElement(element));
    const found = isNoise(element, answers) ? [...outer, element] : outer;
    noiseOf.set(element, found);
    return found;
  }

  for (const node of nodes) {
    const length = lengthOf(node);
    total += length;
    for (const element of noiseAround(outerElement(node))) sizes.set(element, (sizes.get(element) ?? 0) + length);
  }
  return nodes.filter((node) =>
    noiseAround(outerElement(node)).every((element) => (sizes.get(element) ?? 0) >= total * TOO_LARGE),
  );
}

function isNoise(element: Element, known: Map<string, boolean>): boolean {
  if (FIGURE.has(element.localName)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length === 1) return false;
  // Pages give the same names to thousands of elements.
  let answer = known.get(names);
  if (answer === undefined) {
    answer = NOISE.test(names.replace(CAMEL, '$1-$2'));
    known.set(names, answer);
  }
  return answer;
}
