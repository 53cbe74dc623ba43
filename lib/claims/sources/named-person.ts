/** A person whom the words of a source name, with what these words and the rest of the text say of them. */
import type { Token } from '../../text/tokens.ts';
import { PLACES } from '../lexicon/names.ts';
import { describedBefore, describedBehind } from './descriptions.ts';
import { genderOf, votesOfTitle } from './gender.ts';
import { bare, isPersonRun, joined, type NameRun, nameRunsBetween } from './name-runs.ts';
import { type ResolvedSource, sourceCalled, sourceOfPerson } from './resolved-source.ts';
import type { SourceContext } from './source-context.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { isWork, typeOfName } from './type-of-source.ts';

/** A person whose name ends the phrase, or carries it: "Bergen mayor Ann Hale", "Hale of Bergen", "@annhale". */
export function namedPerson(phrase: SourcePhrase, context: SourceContext): ResolvedSource | undefined {
  const { tokens, core, head } = phrase;
  const run = nameRunsBetween(tokens, core.from, core.to).findLast(
    (one) =>
      (one.from === core.from || !isOfAnother(tokens, one)) &&
      (one.to === core.to || tokens[one.to]?.lower === 'of' || isOwner(tokens, one, core.to)),
  );
  if (run === undefined || isWork(tokens, run, bare(tokens[run.to - 1]))) return undefined;
  // "Hale's campaign"
  if (tokens.indexOf(head) >= run.to && !isOwner(tokens, run, core.to)) return undefined;
  return isPersonHere(tokens, run, core.from, context) ? personOf(phrase, run, context) : undefined;
}

/** "the campaign of [Ann Hale]", "Ann Hale of the [Bergen Institute]": not the name of who speaks. */
function isOfAnother(tokens: readonly Token[], { from }: NameRun): boolean {
  const before = tokens[from - 1]?.pos === 'DET' ? tokens[from - 2] : tokens[from - 1];
  return before?.pos === 'ADP';
}

/** "Hale’s" alone: the person, though the words are a possessive. */
function isOwner(tokens: readonly Token[], run: NameRun, to: number): boolean {
  return run.to === to - 1 && /^['’]s?$/.test(tokens[run.to]?.text ?? '');
}

function isPersonHere(
  tokens: readonly Token[],
  run: NameRun,
  from: number,
  { people, bodies, places }: SourceContext,
): boolean {
  const name = joined(tokens.slice(run.from, run.to));
  const [lone] = tokens.slice(run.from, run.to);
  // "Marion, Ohio"
  if (tokens[run.to]?.text === ',' && PLACES.has(bare(tokens[run.to + 1]))) return false;
  if (people.knows(name)) return true;
  if (run.to - run.from > 1 && isPersonRun(tokens, run)) return true;
  if (run.to - run.from === 1 && places.has(lone?.text ?? '')) return false;
  const known = { isPerson: people.knows, isBody: bodies.isBody };
  const within = { from: Math.max(run.from, from), to: run.to };
  return typeOfName(tokens, within, known) === 'person';
}

/** The person of a name, with what the words beside it and the rest of the text say. */
export function personOf(phrase: SourcePhrase, run: NameRun, { people }: SourceContext): ResolvedSource {
  const { tokens, core, to } = phrase;
  const words = tokens.slice(run.from, run.to);
  const offset = words[0]?.span.start ?? 0;
  const gender = genderOf(votesOfTitle(bare(tokens[run.from - 1])));
  const person = people.named(joined(words), offset, gender);
  const own = person === undefined ? sourceCalled(joined(words), 'person') : sourceOfPerson(person);
  if (own.role !== undefined) return own;
  const before = run.from > core.from ? describedBefore(tokens.slice(core.from), run.from - core.from) : {};
  const behind = describedBehind(tokens.slice(0, to), run.to, true);
  const role = before.role ?? behind.role;
  const affiliation = before.affiliation ?? behind.affiliation ?? own.affiliation;
  return { ...own, ...(role === undefined ? {} : { role }), ...(affiliation === undefined ? {} : { affiliation }) };
}
