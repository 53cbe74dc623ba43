/** One object of a page's linked data, as it stands; every field is to be doubted. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Larger scripts are whole databases; the article is never described in them. */
const MAX_LENGTH = 300_000;
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|Review|OpEd)$/i;

/**
 * The top-level objects of a page's `application/ld+json` scripts, `@graph` unfolded. A script that is no JSON gives
 * nothing; comments, CDATA marks and raw line ends inside strings, which some publishers leave in, are forgiven.
 */
export function readJsonLd(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= MAX_LENGTH) collect(parseLeniently(source), found, 0);
  }
  return found;
}

/** Whether a linked-data object says that it is an article, post, report or review. */
export function isArticleData(data: LinkedData): boolean {
  return typesOf(data).some((type) => ARTICLE_TYPE.test(type));
}

/** The schema.org types of an object, without the vocabulary's address. */
export function typesOf(data: LinkedData): string[] {
  const type = data['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/:#]/, ''));
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

/** Most scripts are plain JSON, and looking for what is to be forgiven takes longer than reading it. */
function parseLeniently(source: string): unknown {
  for (const read of [(plain: string) => plain, forgiven]) {
    try {
      return JSON.parse(read(source));
    } catch {
      // A script beyond what can be forgiven describes nothing.
    }
  }
  return null;
}

function forgiven(source: string): string {
  return source
    .replace(/<!--|-->|\/\*.*?\*\/|<!\[CDATA\[|\]\]>/g, '')
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1');
}
