/** What a reader is told of a text: its attributed claims at the cut-off that is shown. Words in [brackets] are links. */
import model from 'wink-eng-lite-web-model';
import { createAnalyser } from '../../lib/claims/analyse.ts';
import { RULE_THRESHOLDS } from '../../lib/claims/thresholds.ts';
import type { AttributedClaim, SourceType } from '../../lib/claims/types.ts';
import { type ArticleText, articleFromPlainText, type Link } from '../../lib/text/article-text.ts';
import { textOf } from '../../lib/text/span.ts';

const analyser = createAnalyser({ language: model, weights: null, thresholds: RULE_THRESHOLDS });

/** One claim in words; several spans of content are joined by " … ". */
export interface ClaimInWords {
  readonly name: string;
  readonly type: SourceType;
  readonly content: string;
  readonly reason: string;
}

/** The attributed claims of a text, in reading order. */
export function claimsIn(marked: string): ClaimInWords[] {
  const article = withLinks(marked);
  return attributedIn(article)
    .filter(({ confidence }) => confidence >= RULE_THRESHOLDS.attributed.show)
    .map(({ source, content, reason }) => {
      const words = content.map((span) => textOf(article.text, span)).join(' … ');
      return { name: source.name, type: source.type, content: words, reason };
    });
}

/** The rules that found a claim in a text, whatever their confidence. */
export function rulesIn(text: string): string[] {
  return attributedIn(articleFromPlainText(text)).map(({ rule }) => rule);
}

function attributedIn(article: ArticleText): AttributedClaim[] {
  const steps = analyser.analyse(article);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.findings.flatMap((finding) => (finding.kind === 'attributed' ? [finding] : []));
}

function withLinks(marked: string): ArticleText {
  const links: Link[] = [];
  let text = '';
  for (const [part] of marked.matchAll(/\[[^\]]*\]|[^[]+/g)) {
    const words = part.startsWith('[') ? part.slice(1, -1) : part;
    const span = { start: text.length, end: text.length + words.length };
    if (part.startsWith('[')) links.push({ span, href: 'https://example.org/report', host: 'example.org' });
    text += words;
  }
  return { ...articleFromPlainText(text), links };
}
