/**
 * What each engine answers to plain texts. In this process, since three engines over two corpora would start the command
 * line a dozen times; what the command line prints is the same, which a test beside this file holds to.
 */
import { analyserResources } from '../cli/analyser-resources.ts';
import { analysisAsJson, relationsAsJson } from '../cli/analysis-json.ts';
import { type Cut, keepFindings, keepRelations } from '../cli/cutoffs.ts';
import { lastOf } from '../cli/last-of.ts';
import { createAnalyser } from '../lib/claims/analyse.ts';
import type { EngineChoice } from '../lib/claims/engine.ts';
import type { Analysis, Relation, Thresholds } from '../lib/claims/types.ts';
import { articleFromPlainText } from '../lib/text/article-text.ts';
import type { Labelled } from './gold.ts';

/** What was found in one text, whatever its confidence. */
export interface Answer<T> {
  readonly id: string;
  readonly found: T;
}

/** What one engine found in all texts. */
export interface Answers<T> {
  readonly engine: EngineChoice;
  readonly thresholds: Thresholds;
  readonly answers: readonly Answer<T>[];
}

/** Claims and assertions: what a reader is shown. */
export function analysesBy(engine: EngineChoice, texts: readonly Labelled[]): Answers<Analysis> {
  const { analyse, thresholds } = analyserOf(engine);
  const answers = texts.map(({ id, text }) => ({ id, found: lastOf(analyse(articleFromPlainText(text))) }));
  return { engine, thresholds, answers };
}

/** Raw relations; `attributed` of their thresholds holds the cut-offs of relations. */
export function relationsBy(engine: EngineChoice, texts: readonly Labelled[]): Answers<Relation[]> {
  const { relations, thresholds, relationCutoffs } = analyserOf(engine);
  const answers = texts.map(({ id, text }) => ({ id, found: lastOf(relations(articleFromPlainText(text))) }));
  return { engine, thresholds: { ...thresholds, attributed: relationCutoffs }, answers };
}

/** Analyses as `analyse --jsonl --at …` prints them. */
export function analysesAsLines({ thresholds, answers }: Answers<Analysis>, at: Cut): object[] {
  return answers.map(({ id, found }) =>
    analysisAsJson(id, { ...found, findings: keepFindings(found.findings, at, thresholds) }),
  );
}

/** Relations as `analyse --jsonl --relations --at …` prints them. */
export function relationsAsLines({ thresholds, answers }: Answers<Relation[]>, at: Cut): object[] {
  return answers.map(({ id, found }) => relationsAsJson(id, keepRelations(found, at, thresholds.attributed)));
}

function analyserOf(engine: EngineChoice) {
  return createAnalyser(analyserResources(engine));
}
