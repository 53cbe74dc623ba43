/**
 * Calibrates the trained model on the articles set apart (`tune`) and writes calibrations and cut-offs into its manifest:
 * how sure attributed claims, raw relations and unsourced assertions are once the network has read them too.
 * usage: npx tsx scripts/fit-model.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readModelIn } from '../cli/trained-model.ts';
import { probabilityOf } from '../lib/claims/attribution/calibration.ts';
import type { AttributionReaders } from '../lib/claims/attribution/read-attributions.ts';
import type { ModelFile } from '../lib/claims/tagger/model-file.ts';
import { openTagger } from '../lib/claims/tagger/open-tagger.ts';
import { assertionRows } from './fit/assertion-rows.ts';
import { bestClaimCut, relationCuts } from './fit/attribution-cutoffs.ts';
import { claimRows, relationRows } from './fit/attribution-rows.ts';
import { chooseCutoffs } from './fit/choose-cutoffs.ts';
import { fitDenseLogistic } from './fit/dense-logistic.ts';

const FOLDER = 'public/model';
const MANIFEST = `${FOLDER}/attribution.json`;
/** Claims come from a thirtieth as many articles' sentences as relations: they are held back more. */
const RIDGE = { claim: 4, relation: 2, assertion: 2 };
const MEDDLE_WITH_NOTHING = { words: 1 };

const { network, calibrations } = openTagger(openModel());
const { roles } = calibrations;
const readers: AttributionReaders = { engine: 'combined', network, roles };
const claims = claimRows(readers);
const relations = relationRows(readers);
const claim = fitDenseLogistic(claims, RIDGE.claim);
const relation = fitDenseLogistic(relations, RIDGE.relation);
write({ claim, relation, assertion: MEDDLE_WITH_NOTHING }, (thresholds) => ({
  ...thresholds,
  attributed: bestClaimCut(claims.map((row) => ({ ...row, confidence: probabilityOf(row.features, claim) }))),
  relation: relationCuts(relations.map((row) => ({ ...row, confidence: probabilityOf(row.features, relation) }))),
}));
// What is attributed is settled now; what is left over can be judged.
const { rows, missed } = assertionRows(openModel(), readers);
const assertion = fitDenseLogistic(rows, RIDGE.assertion);
const scored = rows.map((row) => ({
  kind: row.kind,
  confidence: probabilityOf(row.features, assertion),
  label: Number(row.label),
  weight: 1,
}));
write({ claim, relation, assertion }, (thresholds) => ({ ...thresholds, ...chooseCutoffs(scored, missed) }));
console.log(`${claims.length} claims, ${relations.length} relations, ${rows.length} assertions, ${missed} missed`);

function openModel(): ModelFile {
  const model = readModelIn(FOLDER, true);
  if (model === null) throw new Error(`there is no model in ${FOLDER}`);
  return model;
}

function write(fitted: object, cutoffs: (before: object) => object): void {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  manifest.configuration.calibrations = { roles, ...fitted };
  manifest.thresholds = cutoffs(manifest.thresholds);
  writeFileSync(MANIFEST, `${JSON.stringify(manifest)}\n`);
  console.log(fitted, manifest.thresholds);
}
