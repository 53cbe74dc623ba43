/** One object of a page's linked data, as it stands; every field is to be doubted. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Larger scripts are whole databases; the article is never described in them. */
const MAX_LENGTH = 300_000;
/** How the types of articles end. */
const ARTICLE_ENDS = ['Article', 'BlogPosting', 'Review', 'OpEd'];

/**
 * The top-level objects of a page's `application/ld+json` scripts, `@graph` unfolded. A script that is no JSON gives
 * nothing.
 */
export function readJsonLd(document: Document, parse: (source: string) => unknown): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= MAX_LENGTH) collect(parse(source), found, 0);
  }
  return found;
}

/** Whether a linked-data object says that it is an article, post, report or review. */
export function isArticleData(data: LinkedData): boolean {
  return typesOf(data).some((type) => type === 'Report' || ARTICLE_ENDS.some((end) => type.endsWith(end)));
}

/** The schema.org types of an object, without the vocabulary's address. */
export function typesOf(data: LinkedData): string[] {
  const type = data['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types
    .filter((name) => typeof name === 'string')
    .map((name) => name.slice(Math.max(...['/', ':', '#'].map((mark) => name.lastIndexOf(mark))) + 1));
}

function collect(value: unknown, found: LinkedData[], depth: number): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const data = value as LinkedData;
  if ('@type' in data) found.push(data);
  collect(data['@graph'], found, depth + 1);
  collect(data.mainEntity, found, depth + 1);
}

/** Reads JSON; null where it is none. */
export function parsePlainly(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // It describes nothing.
    return null;
  }
}

/**
 * The same for who has the time and room: comments, CDATA marks and raw line ends inside strings, which some publishers leave in, are
 * forgiven. Most scripts are plain JSON, and looking for what is to be forgiven takes longer than reading it.
 */
export function parseLeniently(source: string): unknown {
  return parsePlainly(source) ?? parsePlainly(forgiven(source));
}

function forgiven(source: string): string {
  return source
    .replace(/<!--|-->|\/\*.*?\*\/|<!\[CDATA\[|\]\]>/g, '')
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1');
}
