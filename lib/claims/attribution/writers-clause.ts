/**
 * Gives the writer back what a report does not hold: "Hale said the bridge was old, but it is the worst in the country".
 * Only two constructions say so by their grammar, and only these are given back. A report in the past keeps its clauses in
 * the past ("the bridge was old"); one in the present behind it is told by the writer, now. And behind a tag that closes
 * its clause ("prices rose, according to the bank, and …") another clause begins. "Ruiz said it was late, but the council
 * had no money" can be read either way, and stays with Ruiz.
 */
import type { Sentence } from '../../text/sentences.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { touching } from '../../text/touching.ts';
import { isNewTurn } from '../../text/turn.ts';
import type { ArticleEvidence } from '../evidence.ts';
import type { Attribution } from './attribution.ts';
import { phraseAfter } from './noun-phrase.ts';
import { isPastForm, isPresentForm, tenseOf } from './tense.ts';

/** The relations given, each without what its writer says. Works in turns. */
export function* giveBackClauses(
  relations: readonly Attribution[],
  { article, sentences, quotations }: ArticleEvidence,
): Generator<void, Attribution[]> {
  const kept: Attribution[] = [];
  for (const [i, relation] of relations.entries()) {
    if (isNewTurn(i)) yield;
    const sentence = sentences[relation.sentence];
    const speech = touching(quotations, sentence?.span ?? relation.head).filter((quotation) => quotation.speech);
    const tokens = sentence?.tokens.filter((token) => !speech.some(({ span }) => contains(span, token.span)));
    const own = sentence === undefined || tokens === undefined ? [] : writersClauses(tokens, sentence, relation);
    const content = own.reduce((parts: readonly Span[], span) => without(parts, span, article.text), relation.content);
    kept.push(content.length === 0 ? relation : { ...relation, content });
  }
  return kept;
}

/** The clauses of a sentence that are the writer's, whatever a relation takes for its content. `tokens` are unquoted. */
function writersClauses(tokens: readonly Token[], sentence: Sentence, { cue, source, content }: Attribution): Span[] {
  const tag = [...cue, ...source];
  const said = (token: Token): boolean =>
    content.some((part) => overlaps(part, token.span)) && !tag.some((part) => overlaps(part, token.span));
  const end = sentence.span.end;
  const closes = behindClosingTag(tokens, cue, source, said);
  if (closes !== undefined) return [{ start: closes.span.start, end }];
  if (!tokens.some((token) => isPastForm(token) && cue.some((part) => overlaps(part, token.span)))) return [];
  const coordinated = tokens.findIndex((_, at) => opensClause(tokens, at, 'present') && isAllPast(tokens, at, said));
  const relative = tokens.flatMap((_, at) => relativeClause(tokens, at));
  const first = tokens[coordinated];
  return first === undefined ? relative : [...relative, { start: first.span.start, end }];
}

const JOINING = new Set(['but', 'and', 'while', 'yet', 'though', 'although', 'whereas']);
/** "but that it …" and "but he …" go on with the report, or may. */
const TYING = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'who', 'that']);
/** Subjects that are no noun phrase by themselves. */
const BARE_SUBJECTS = new Set(['it', 'this', 'these', 'there', 'nobody', 'nothing', 'everybody', 'everything']);

/** "…, according to the bank, and nobody …": where a clause has been said before the tag, the first token behind it. */
function behindClosingTag(
  tokens: readonly Token[],
  cue: readonly Span[],
  source: readonly Span[],
  said: (token: Token) => boolean,
): Token | undefined {
  const at = tokens.findIndex(({ lower, span }) => lower === 'according' && cue.some((part) => overlaps(part, span)));
  const hasClause = tokens.slice(0, Math.max(0, at)).some((token) => said(token) && tenseOf(token) !== undefined);
  const last = source.at(-1);
  if (!hasClause || last === undefined) return undefined;
  const behind = tokens.findIndex(({ span }) => span.start >= last.end);
  return tokens[behind]?.text === ',' && opensClause(tokens, behind + 1, 'any') ? tokens[behind + 1] : undefined;
}

/** Whether a clause with a subject of its own begins at a joining word behind a pause, or behind a semicolon. */
function opensClause(tokens: readonly Token[], at: number, tense: 'present' | 'any'): boolean {
  const joins = JOINING.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',';
  if (!joins && tokens[at - 1]?.text !== ';') return false;
  const from = joins ? at + 1 : at;
  const first = tokens[from]?.lower ?? '';
  if (TYING.has(first)) return false;
  const subject = BARE_SUBJECTS.has(first) ? from + 1 : phraseAfter(tokens, from)?.to;
  let verb = subject ?? tokens.length;
  while (tokens[verb]?.pos === 'ADV') verb += 1;
  const found = tokens[verb];
  return found !== undefined && (tense === 'present' ? isPresentForm(found) : tenseOf(found) !== undefined);
}

/** Whether all that is reported before a token is told in the past. */
function isAllPast(tokens: readonly Token[], before: number, said: (token: Token) => boolean): boolean {
  const tenses = tokens.slice(0, before).filter(said).map(tenseOf);
  return tenses.includes('past') && !tenses.includes('present');
}

/** ", which is the most reckless in decades": up to the pause behind it. */
function relativeClause(tokens: readonly Token[], at: number): Span[] {
  const [comma, which] = [tokens[at - 1], tokens[at]];
  if (comma?.text !== ',' || which?.lower !== 'which') return [];
  const verb = tokens[tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1];
  if (verb === undefined || !isPresentForm(verb)) return [];
  const close = tokens.findIndex(({ text }, i) => i > at && /^[,;.]$/.test(text));
  const last = tokens[close === -1 ? tokens.length - 1 : close];
  return last === undefined ? [] : [{ start: which.span.start, end: last.span.end }];
}

/** Spans without another, and without the pauses around it. */
function without(parts: readonly Span[], gone: Span, text: string): Span[] {
  return parts.flatMap((part) => {
    if (!overlaps(part, gone)) return [part];
    const before = text.slice(part.start, Math.max(part.start, gone.start)).replace(/[\s,;]+$/, '');
    const left = { start: part.start, end: part.start + before.length };
    const behind = text.slice(Math.min(part.end, gone.end), part.end).trimStart();
    const right = { start: part.end - behind.length, end: part.end };
    return [left, right].filter(({ start, end }) => end > start);
  });
}
