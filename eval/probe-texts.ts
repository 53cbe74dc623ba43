/** Texts in which nothing, or next to nothing, should be marked: what is quoted, and what somebody saw or told. */
import type { Span } from '../lib/text/span.ts';
import { readRecords } from './cli-answers.ts';
import type { Labelled } from './gold.ts';

/** A text with the stretches of it that no mark should touch. */
export interface ProbeText extends Labelled {
  readonly quiet: readonly Span[];
}

interface Piece {
  readonly text: string;
  /** What stands before it. */
  readonly gap: '' | ' ' | '\n';
  readonly isQuiet: boolean;
}

/** News with its sentences that stand wholly within quotation marks (BASIL; 328 of them). */
export function quotedSentences(): ProbeText[] {
  const sentences = ['train', 'dev'].flatMap((part) =>
    readRecords<{ doc: string; par: number; text: string }>('claims/basil', `${part}.jsonl`),
  );
  return [...byDocument(sentences)].map(([id, here]) =>
    textOfPieces(
      id,
      here.map(({ par, text }, i) => ({
        text,
        gap: here[i - 1]?.par === par ? ' ' : '\n',
        isQuiet: /^\s*[“"].*[”"]\s*$/su.test(text),
      })),
    ),
  );
}

/** News with its clauses that tell an event, or that somebody said something (SitEnt). */
export function toldEvents(): ProbeText[] {
  const clauses = readRecords<{ doc: string; genre: string; text: string; label: string; begin: number; end: number }>(
    'claims/sitent',
    'train.jsonl',
  ).filter(({ genre }) => genre === 'news');
  return [...byDocument(clauses)].map(([id, here]) =>
    textOfPieces(
      id,
      here.map(({ text, label, begin }, i) => {
        const between = begin - (here[i - 1]?.end ?? begin);
        return {
          // The corpus writes quotation marks as typewriters for typesetting do.
          text: text.replaceAll('``', '“').replaceAll("''", '”'),
          gap: between === 0 ? '' : between === 1 ? ' ' : '\n',
          isQuiet: label === 'EVENT' || label === 'REPORT',
        };
      }),
    ),
  );
}

/** Editorials with their units that tell an event, or what somebody else said (Webis-Editorials-16). */
export function toldUnits(): ProbeText[] {
  const documents = readRecords<{ id: string; paragraphs: readonly (readonly { text: string; label: string }[])[] }>(
    'claims/webis_editorials',
    'dev_docs.jsonl',
  );
  return documents.map(({ id, paragraphs }) =>
    textOfPieces(
      id,
      paragraphs.flatMap((units) =>
        units.map(({ text, label }, i) => ({
          text,
          gap: i === 0 ? ('\n' as const) : /^[.,;:!?)”’]/u.test(text) ? ('' as const) : (' ' as const),
          isQuiet: label === 'anecdote' || label === 'testimony',
        })),
      ),
    ),
  );
}

function byDocument<T extends { readonly doc: string }>(parts: readonly T[]): Map<string, T[]> {
  const documents = new Map<string, T[]>();
  for (const part of parts) documents.set(part.doc, [...(documents.get(part.doc) ?? []), part]);
  return documents;
}

function textOfPieces(id: string, pieces: readonly Piece[]): ProbeText {
  const quiet: Span[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '') text += piece.gap;
    if (piece.isQuiet) quiet.push({ start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  }
  return { id, text, quiet };
}
