/** Notes as years of use would leave them; the same every time, and nobody's words. */
import type { Article, Note } from '../../lib/notes/types.ts';

const WORDS =
  'harbour council minister figures report according officials residents engineers budget vote channel ships jobs union price study market border treaty water grain rail bridge court school winter election island trade'.split(
    ' ',
  );
const DAY = 86_400_000;

/** A seeded source of numbers from 0 up to, but without, `below`. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Articles with their notes in turn; the first article stands at `firstKey`. `now` is when the last note was written. */
export function madeUpLibrary(
  { notes, articles, firstKey, now }: { notes: number; articles: number; firstKey: string; now: number },
  pick = seeded(7),
): { readonly articles: Article[]; readonly notes: Note[] } {
  const words = (count: number) => Array.from({ length: count }, () => WORDS[pick(WORDS.length)]).join(' ');
  const made = Array.from({ length: articles }, (_, at) => {
    const url = at === 0 ? firstKey : `https://paper-${at % 400}.example/${at}`;
    const seen = now - at * (DAY / 4);
    return {
      ...{ id: `article-${at}`, keys: [url], url, title: `${words(8)} ${at}`, byline: null, site: `Paper ${at % 400}` },
      ...{ published: null, language: 'en', firstSeen: seen, lastSeen: seen, textHash: '' },
    } as unknown as Article;
  });
  const written = Array.from({ length: notes }, (_, at) => {
    const start = pick(20_000);
    const exact = words(20 + pick(20));
    const quote = { exact, prefix: words(5), suffix: words(5) };
    const claim = { kind: 'attributed', sourceName: `Source ${pick(500)}`, quote: exact };
    const time = now - at * 1000;
    return {
      ...{ id: `note-${String(at).padStart(8, '0')}`, articleId: `article-${at % articles}`, body: words(pick(30)) },
      ...{ target: { quote, position: { start, end: start + exact.length }, normalForm: 1 } },
      ...{ tags: [`tag ${pick(200)}`, `tag ${pick(200)}`], created: time, modified: time, revision: 1 },
      ...(pick(3) === 0 ? { claim } : {}),
      ...(pick(10) === 0 ? { judgement: 'to-check' } : {}),
    } as unknown as Note;
  });
  return { articles: made, notes: written };
}
