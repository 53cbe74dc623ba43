/**
 * Where marks must not fall, and whether two scorers hear what they listen for: labels that were made for other questions
 * than ours, so their figures are signs, not aims of fitting.
 */
import { keepFindings } from '../cli/cutoffs.ts';
import type { Analysis, AssertionKind } from '../lib/claims/types.ts';
import { touching } from '../lib/text/touching.ts';
import { averagePrecision } from './average-precision.ts';
import { readRecords } from './cli-answers.ts';
import { type Answers, analysesBy } from './engines.ts';
import { type ProbeText, quotedSentences, toldEvents, toldUnits } from './probe-texts.ts';
import { rawScorer } from './raw-score.ts';
import { type Row, tableOf } from './rows.ts';

/** Both tables, as text. */
export function measureProbe(): string[] {
  const quiet = [
    ...quietRows('whole sentences in quotation marks (BASIL)', quotedSentences(), 1),
    ...quietRows('events and reports in news (SitEnt)', toldEvents(), 3),
    ...quietRows('anecdote and testimony (Webis editorials)', toldUnits(), 3),
  ];
  return [
    tableOf('Marked where nothing should be, at show (% of stretches, combined)', { ours: ['marked', 'n'] }, quiet),
    tableOf('What a kind’s score says of other labels (average precision, %)', { ours: ['ours'], beside: ['chance'] }, [
      rawRow('judgement', 'subjective', 'claims/ct25_subjectivity_en', ['train', 'dev'], 'SUBJ'),
      rawRow('cause', 'causal', 'claims/causal_news_corpus', ['train'], '1'),
    ]),
  ];
}

/** How many quiet stretches a mark touches, and how many hold words that made one. */
function quietRows(what: string, texts: readonly ProbeText[], most: number): Row[] {
  const answers = analysesBy('combined', texts);
  const all = texts.flatMap(({ quiet }) => quiet).length;
  const share = (some: number): number => (100 * some) / all;
  const row = (name: string, byTrigger: boolean, note: string): Row => ({
    what: name,
    figures: [share(markedStretches(texts, answers, byTrigger).length), all],
    note,
  });
  return [row(what, false, `wanted: at most ${most}`), row('  of these, with the words that made the mark', true, '')];
}

/** The quiet stretches that are marked, as words: for reading. */
export function markedStretches(
  texts: readonly ProbeText[],
  { answers, thresholds }: Answers<Analysis>,
  byTrigger: boolean,
): { readonly words: string; readonly mark: string; readonly rule: string }[] {
  return texts.flatMap(({ id, text, quiet }, i) => {
    const answer = answers[i];
    if (answer?.id !== id) throw new Error(`no answer to ${id}`);
    const marks = keepFindings(answer.found.findings, 'show', thresholds).flatMap((finding) =>
      finding.kind === 'attributed'
        ? []
        : (byTrigger ? finding.trigger : [finding.span]).map((span) => ({ span, finding })),
    );
    marks.sort((a, b) => a.span.start - b.span.start);
    return quiet.flatMap((stretch) => {
      const [mark] = touching(marks, stretch);
      if (mark === undefined) return [];
      const words = text.slice(stretch.start, stretch.end);
      return [{ words, mark: text.slice(mark.span.start, mark.span.end), rule: mark.finding.reason }];
    });
  });
}

function rawRow(kind: AssertionKind, label: string, corpus: string, parts: readonly string[], wanted: string): Row {
  const score = rawScorer(kind);
  const records = parts.flatMap((part) =>
    readRecords<{ text: string; label: string | number }>(corpus, `${part}.jsonl`),
  );
  const scored = records.map(({ text, label: given }) => ({ score: score(text), isWanted: String(given) === wanted }));
  const { ap, chance } = averagePrecision(scored);
  return { what: `${kind}, for “${label}” (n ${scored.length})`, figures: [ap], beside: [chance] };
}
