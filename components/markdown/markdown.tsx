/** A note's words, formatted: elements made from tokens, HTML shown as the text it is, pictures as their names. */
import type { Token, Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import styles from './markdown.module.css';
import { readMarkdown } from './read-markdown.ts';

/** Deeper nesting than this is shown as it was typed. */
const DEEPEST = 12;
/** So much of a note that is shown as it was typed. */
const PLAIN_LENGTH = 20_000;

/** Formats `text`, in its own direction. */
export function Markdown({ text, class: own = '' }: { readonly text: string; readonly class?: string }) {
  const tokens = useMemo(() => readMarkdown(text), [text]);
  return (
    <div class={`${styles.markdown} ${own}`} dir="auto">
      {tokens ? (
        show(tokens, 0)
      ) : (
        <p class={styles.plain}>{text.length > PLAIN_LENGTH ? `${text.slice(0, PLAIN_LENGTH)} …` : text}</p>
      )}
    </div>
  );
}

function show(tokens: readonly Token[] | undefined, depth: number): ComponentChildren {
  return tokens?.map((token, index) => <Piece key={index} token={token} depth={depth} />);
}

function Piece({ token, depth }: { readonly token: Token; readonly depth: number }) {
  if (depth > DEEPEST) return <>{token.raw}</>;
  const inner = 'tokens' in token ? show(token.tokens, depth + 1) : null;
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'paragraph':
      return <p>{inner}</p>;
    case 'heading':
      // The view has its own outline: a heading in a note is a strong line of it.
      return (
        <p>
          <strong>{inner}</strong>
        </p>
      );
    case 'blockquote':
      return <blockquote>{inner}</blockquote>;
    case 'list':
      return <List list={token as Tokens.List} depth={depth} />;
    case 'checkbox':
      return <>{token.checked ? '☑ ' : '☐ '}</>;
    case 'table':
      return <Table table={token as Tokens.Table} depth={depth} />;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'del':
      return <del>{inner}</del>;
    case 'link':
      return isSafe(token.href) ? (
        <a href={token.href} target="_blank" rel="noopener noreferrer">
          {inner}
        </a>
      ) : (
        token.raw
      );
    case 'text':
      return <>{inner ?? token.text}</>;
    case 'escape':
      return <>{token.text}</>;
    default:
      // HTML, pictures (loading one would tell a server) and whatever a later version knows: as typed.
      return <>{token.raw}</>;
  }
}

function List({ list, depth }: { readonly list: Tokens.List; readonly depth: number }) {
  const items = list.items.map((item, index) => <li key={index}>{show(item.tokens, depth + 1)}</li>);
  return list.ordered ? <ol start={list.start === '' ? 1 : list.start}>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table, depth }: { readonly table: Tokens.Table; readonly depth: number }) {
  const cells = (row: readonly Tokens.TableCell[]) =>
    row.map((cell, index) => <td key={index}>{show(cell.tokens, depth + 1)}</td>);
  return (
    <table>
      <tbody>
        {[table.header, ...table.rows].map((row, index) => (
          <tr key={index}>{cells(row)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function isSafe(href: string): boolean {
  return /^(?:https?:|mailto:)/i.test(href);
}
