import type { ArticleText, Link } from '../lib/text/article-text.ts';
import type { Block } from '../lib/text/page-text.ts';
import { textOf } from '../lib/text/span.ts';

/** The same article with a text of its own, less the page around it: blocks joined by newlines, spans moved along. */
export function standaloneArticle(article: ArticleText): ArticleText {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const links: Link[] = [];
  let position = 0;
  let next = 0;
  for (const { type, span } of article.blocks) {
    const shift = position - span.start;
    pieces.push(textOf(article.text, span));
    blocks.push({ type, span: { start: position, end: span.end + shift } });
    for (let link = article.links[next]; link !== undefined && link.span.end <= span.end; link = article.links[next]) {
      links.push({ ...link, span: { start: link.span.start + shift, end: link.span.end + shift } });
      next += 1;
    }
    position += span.end - span.start + 1;
  }
  return { text: pieces.join('\n'), blocks, links };
}
