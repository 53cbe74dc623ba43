/** Markdown as tokens; nothing is ever made into markup from a string. */
import { marked, type Token } from 'marked';

/** A longer note is shown as it was typed: formatting it would hold up the view. */
const LONGEST = 10_000;

/** The tokens of a note; null where it is to be shown as it was typed. A line end is a line end, as the reader typed it. */
export function readMarkdown(text: string): readonly Token[] | null {
  if (text.length > LONGEST) return null;
  try {
    return marked.lexer(text, { gfm: true, breaks: true });
  } catch {
    return null; // Thousands of nested marks: the lexer runs out of stack.
  }
}

const PLAIN = new Set(['paragraph', 'text', 'space', 'br', 'escape']);

/** Whether anything in a note looks different once it is formatted. */
export function hasFormatting(text: string): boolean {
  return readMarkdown(text)?.some((token) => !isPlain(token)) ?? false;
}

function isPlain(token: Token): boolean {
  const inner = 'tokens' in token ? (token.tokens ?? []) : [];
  // An address is a link whether it is formatted or not.
  const autolink = token.type === 'link' && 'autolink' in token && token.autolink === true;
  return autolink || (PLAIN.has(token.type) && inner.every(isPlain));
}
