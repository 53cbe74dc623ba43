/** Whom a text makes answer for something: words in <angle brackets> name a source, words in [square ones] are links. */
import { lastOf } from '../../cli/last-of.ts';
import { type ResolvedClaim, resolveClaims } from '../../lib/claims/resolve-claims.ts';
import type { Link } from '../../lib/text/article-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { touching } from '../../lib/text/touching.ts';
import { evidenceOf } from './attributions-in.ts';

/** The claims of a text, one for each marked source, in reading order; a source that is turned away has none. */
export function sourcesIn(marked: string, canonicalUrl: string | null = null): ResolvedClaim[] {
  const { text, sources, links } = readMarks(marked);
  const plain = evidenceOf(text);
  const evidence = {
    ...plain,
    article: { ...plain.article, links },
    metadata: { ...plain.metadata, canonicalUrl },
  };
  const relations = sources.map((source) => {
    const sentence = touching(evidence.sentences, source)[0];
    if (sentence === undefined) throw new Error(`no sentence at ${source.start}`);
    const { index: at, span } = sentence;
    return {
      ...{ rule: 'said-that' as const, sentence: at, source: [source], head: source, cue: [] },
      content: [span],
    };
  });
  return [...lastOf(resolveClaims(relations, evidence, () => 1)).claims];
}

/** "name (type)" of each source. */
export function namesIn(marked: string): string[] {
  return sourcesIn(marked).map(({ source }) => `${source.name} (${source.type})`);
}

/** "name (type)" of the last source. */
export function lastNameIn(marked: string): string | undefined {
  return namesIn(marked).at(-1);
}

/** A link says where it leads behind a bar: "[a study|https://example.org/study]". */
function readMarks(marked: string): { text: string; sources: Span[]; links: Link[] } {
  const sources: Span[] = [];
  const links: Link[] = [];
  let text = '';
  let open = 0;
  for (const [part] of marked.matchAll(/[<>]|\[[^\]]*\]|[^<>[]+/g)) {
    if (part === '<') open = text.length;
    else if (part === '>') sources.push({ start: open, end: text.length });
    else if (part.startsWith('[')) {
      const [words = '', href = 'https://example.org/report'] = part.slice(1, -1).split('|');
      const host = href.split('/')[2]?.replace(/^www\./, '') ?? '';
      links.push({ span: { start: text.length, end: text.length + words.length }, href, host });
      text += words;
    } else text += part;
  }
  return { text, sources, links };
}
