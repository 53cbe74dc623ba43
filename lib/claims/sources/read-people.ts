/** Finds the people an article names, and every place where it names them. */
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isNewTurn } from '../../text/turn.ts';
import { type DraftPerson, draftOf, isSame, observe } from './draft-person.ts';
import { genderOf, votesOfPronouns } from './gender.ts';
import { isNameWord, joined, type NameRun } from './name-runs.ts';
import type { PersonMention } from './people.ts';
import { isPerson, loneNames, standsAlone } from './person-evidence.ts';
import { NEAR, type SeenRun, seenRuns } from './seen-run.ts';

/** All people and their mentions, both in reading order. Works in turns. */
export function* readPeople(
  sentences: readonly Sentence[],
): Generator<void, { drafts: DraftPerson[]; mentions: PersonMention[] }> {
  const runs = yield* seenRuns(sentences);
  yield;
  const owners = ownersOf(runs);
  for (const [i, seen] of runs.entries()) {
    if (isNewTurn(i)) yield;
    const owner = owners.get(seen);
    if (owner !== undefined) observe(owner, seen);
  }
  yield;
  listenForPronouns(owners, sentences);
  yield;
  const drafts = [...new Set(owners.values())];
  for (const draft of drafts) draft.gender = genderOf(draft.votes);
  const mentions = runs.flatMap((seen): PersonMention[] => {
    const person = owners.get(seen);
    const { sentence, run, offset } = seen;
    const isSubject = leads(sentence.tokens, run);
    return person === undefined ? [] : [{ person, offset, sentence: sentence.index, isSubject }];
  });
  return { drafts, mentions };
}

/** Whose name each run is. Full names first: a surname may stand before them, in a headline or an opening. */
function ownersOf(runs: readonly SeenRun[]): Map<SeenRun, DraftPerson> {
  const owners = new Map<SeenRun, DraftPerson>();
  const byLast = new Map<string, DraftPerson[]>();
  const bearersOf = ({ words }: SeenRun): readonly DraftPerson[] => byLast.get(words.at(-1)?.text ?? '') ?? [];
  const own = (seen: SeenRun, known: DraftPerson | undefined): void => {
    const draft = known ?? draftOf(seen);
    owners.set(seen, draft);
    if (seen.words.length > 1) draft.names.add(joined(seen.words));
    if (known === undefined) byLast.set(draft.last, [...bearersOf(seen), draft]);
  };
  const lone = loneNames(runs);
  for (const seen of runs) {
    if (seen.words.length < 2 || !isPerson(seen, lone)) continue;
    own(
      seen,
      bearersOf(seen).find((person) => isSame(person, seen.words)),
    );
  }
  for (const seen of runs) {
    if (owners.has(seen)) continue;
    const bearers = bearersOf(seen);
    // "Sayyid [Badr al-Busaidi]"
    const tail = joined(seen.words.slice(1));
    const known = seen.words.length === 1 ? bearers : bearers.filter(({ names }) => names.has(tail));
    if (known.length === 1) own(seen, known[0]);
    else if (seen.words.length === 1 && bearers.length === 0 && standsAlone(seen)) own(seen, undefined);
  }
  return owners;
}

/** Whether a name leads its sentence, or stands right before a verb. */
function leads(tokens: readonly Token[], run: NameRun): boolean {
  const acts = (token: Token | undefined) => token?.pos === 'VERB' || token?.pos === 'AUX';
  // "an agent for President [Hale]"
  let before = run.from - 1;
  while (before > 0 && run.from - before < 4 && isNameWord(tokens[before])) before -= 1;
  if (tokens[before]?.pos === 'ADP') return false;
  return acts(tokens[run.to]) || (run.from <= NEAR && !tokens.slice(0, run.from).some(acts));
}

/** A pronoun behind a name votes where nobody else is named in the sentence; one that opens the next, likewise. */
function listenForPronouns(owners: ReadonlyMap<SeenRun, DraftPerson>, sentences: readonly Sentence[]): void {
  const named = new Map<number, Set<DraftPerson>>();
  for (const [{ sentence }, person] of owners)
    named.set(sentence.index, (named.get(sentence.index) ?? new Set()).add(person));
  for (const [{ sentence, run }, person] of owners) {
    if ((named.get(sentence.index)?.size ?? 0) > 1) continue;
    person.votes += votesOfPronouns(sentence.tokens.slice(run.to, run.to + NEAR));
    const next = sentences[sentence.index + 1];
    if (next !== undefined && !named.has(next.index)) person.votes += votesOfPronouns(next.tokens.slice(0, 1));
  }
}
