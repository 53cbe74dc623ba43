/**
 * Notes as Markdown that is at home in Obsidian and plain everywhere else: YAML properties, then each quote with who
 * answers for it, the reader's note under it, its tags, a link back to the passage, and a block id by which a later
 * export can be compared with this one. The marks that the reader dismissed come last, as a list.
 */
import { quoteAddress } from '../text-fragment.ts';
import type { Article, Dismissal, DismissalReason, Judgement, Note } from '../types.ts';
import { type ArticleBundle, inArticleOrder } from './bundle.ts';
import { claimLine } from './claim-line.ts';
import { escapeAddress, escapeInline, yamlString } from './escape-markdown.ts';
import { isoDate } from './iso-time.ts';
import { obsidianTag } from './obsidian-tag.ts';

const JUDGEMENTS: { readonly [judgement in Judgement]: string } = {
  'to-check': 'To check',
  checked: 'Checked',
  doubtful: 'Doubtful',
  agree: 'I agree',
};

const REASONS: { readonly [reason in DismissalReason]: string } = {
  'not-a-claim': 'Not a claim',
  'sourced-elsewhere': 'Sourced elsewhere in the text',
  fine: 'Fine as it is',
};

/** One article is a file with properties; of several, each is a chapter and the properties say only what they share. */
export function writeMarkdown(bundles: readonly ArticleBundle[]): string {
  const [only, ...others] = bundles;
  if (only !== undefined && others.length === 0) return `${properties(only)}\n${chapter(only)}`;
  const all = bundles.flatMap(({ notes }) => notes);
  return `---\n${listProperty('tags', tagsOf(all))}---\n\n${bundles.map(chapter).join('\n')}`;
}

function properties({ article, notes }: ArticleBundle): string {
  const lines = [`title: ${yamlString(article.title)}`, `source: ${yamlString(article.url)}`];
  if (article.site !== null) lines.push(`site: ${yamlString(article.site)}`);
  if (article.published !== null) lines.push(`published: ${yamlString(article.published)}`);
  lines.push(`created: ${isoDate(article.firstSeen)}`);
  const authors = article.byline === null ? [] : [yamlString(article.byline)];
  return `---\n${lines.join('\n')}\n${listProperty('author', authors)}${listProperty('tags', tagsOf(notes))}---\n`;
}

/** YAML's empty list where there is nothing, so that the property exists in every file. */
function listProperty(name: string, items: readonly string[]): string {
  return items.length === 0 ? `${name}: []\n` : `${name}:\n${items.map((item) => `  - ${item}\n`).join('')}`;
}

function tagsOf(notes: readonly Note[]): string[] {
  return [...new Set(notes.flatMap(({ tags }) => tags.map(obsidianTag)).filter((tag) => tag !== ''))].map(yamlString);
}

function chapter({ article, notes, dismissals }: ArticleBundle): string {
  const title = article.title.trim() === '' ? article.url : article.title;
  const heading = `# ${escapeInline(title)}\n\n${byline(article)}\n`;
  return (
    heading +
    inArticleOrder(notes)
      .map((note) => `\n${section(article, note)}`)
      .join('') +
    dismissedMarks(article, dismissals)
  );
}

function byline({ byline: author, site, published, url }: Article): string {
  const known = [author, site, published?.slice(0, 10) ?? null].filter((part) => part !== null).map(escapeInline);
  return `${known.map((part) => `${part} · `).join('')}[Open the article](${escapeAddress(url)})`;
}

function section(article: Article, note: Note): string {
  const link = `[Show in the article](${escapeAddress(quoteAddress(article.url, note.target.quote))})`;
  const about = [
    ...(note.claim === undefined ? [] : [escapeInline(claimLine(note.claim))]),
    ...(note.judgement === undefined ? [] : [JUDGEMENTS[note.judgement]]),
    link,
  ].join(' · ');
  const tags = note.tags.map(obsidianTag).filter((tag) => tag !== '');
  const parts = [
    [...quotedBlocks(note.target.quote.exact), `> ${about}`].join('\n>\n'),
    `^${blockId(note)}`,
    ...(note.body.trim() === '' ? [] : [note.body.trim()]),
    ...(tags.length === 0 ? [] : [tags.map((tag) => `#${tag}`).join(' ')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What was dismissed, each mark in one line with its reason and a link; nothing where nothing was. */
function dismissedMarks({ url }: Article, dismissals: readonly Dismissal[]): string {
  if (dismissals.length === 0) return '';
  const lines = inArticleOrder(dismissals).map(({ target, reason }) => {
    const words = escapeInline(target.quote.exact.trim().replace(/\s+/g, ' '));
    return `- ${words} · ${REASONS[reason]} · [Show in the article](${escapeAddress(quoteAddress(url, target.quote))})\n`;
  });
  return `\n## Dismissed marks\n\n${lines.join('')}`;
}

/** Every block and the line between two carry the mark, so that a paragraph break does not end the quote. */
function quotedBlocks(text: string): string[] {
  const blocks = text.split('\n').filter((block) => block.trim() !== '');
  return blocks.map((block) => `> ${escapeInline(block.trim())}`);
}

/** Letters, digits and hyphens only; of a UUID, what tells the notes of a reader apart. */
function blockId({ id }: Note): string {
  return `h-${id.replace(/[^A-Za-z0-9-]/g, '').slice(0, 13)}`;
}
