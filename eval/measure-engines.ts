/** The tables of what the engines find: claims as readers see them, and spans as PolNeAR counts them. */
import { ENGINES } from '../lib/claims/engine.ts';
import { ATTRIBUTION_HEADS, attributionRows } from './attribution.ts';
import { CLAIM_HEADS, claimRows } from './claims.ts';
import { analysesBy, relationsBy } from './engines.ts';
import { newsGold, polnear, type Split } from './gold.ts';
import { judgedClaims, judgedRelations } from './judged.ts';
import { RELIABILITY_HEADS, reliabilityRows } from './reliability.ts';
import { tableOf } from './rows.ts';
import { SLICE_RIVALS, sliceRows } from './slices.ts';

/** What a reader sees, and how far to trust its confidence: the latter on `tune` as well, where it was set. */
export function measureClaims(split: Split): string[] {
  const gold = newsGold(split);
  const byEngine = ENGINES.map((engine) => analysesBy(engine, gold.records));
  const tables = [
    tableOf(`What a reader sees (news-gold ${split}, sentences, %)`, CLAIM_HEADS, claimRows(gold, byEngine)),
  ];
  for (const part of new Set<Split>(['tune', split])) {
    const there = newsGold(part);
    const rows = reliabilityRows(judgedClaims(there, analysesBy('combined', there.records)));
    tables.push(tableOf(`Confidence of attributed claims (news-gold ${part}, combined)`, RELIABILITY_HEADS, rows));
  }
  return tables;
}

/** Spans and their links, recall by kind of attribution, and how far to trust the confidence of a relation. */
export function measureAttribution(split: Split): string[] {
  const gold = polnear(split);
  const byEngine = ENGINES.map((engine) => relationsBy(engine, gold.records));
  const title = `Who said what, in spans (PolNeAR ${split}, F1 in %; the others on its test part)`;
  const slices = `Recall by kind of attribution (PolNeAR ${split}, %; the others on its test part)`;
  const tables = [
    tableOf(title, ATTRIBUTION_HEADS, attributionRows(gold, byEngine)),
    tableOf(slices, { ours: ENGINES, beside: SLICE_RIVALS }, sliceRows(gold, byEngine)),
  ];
  for (const answers of byEngine) {
    if (answers.engine !== 'combined') continue;
    const rows = reliabilityRows(judgedRelations(gold, answers));
    tables.push(tableOf(`Confidence of relations (PolNeAR ${split}, combined)`, RELIABILITY_HEADS, rows));
  }
  return tables;
}
