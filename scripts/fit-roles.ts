/**
 * Fits how the readers settle what each sentence is (lib/claims/roles) and writes it into the model's manifest.
 * usage: npx tsx scripts/fit-roles.ts WORK [../shared/data/news-gold/train.jsonl]
 * WORK holds `fold0` to `fold2`, models that `training/run.sh` trained without a third of the articles each: an article is
 * read by the one that has not seen it, or the network would be believed as far as it knows its lessons by heart.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { englishModel } from '../cli/language-model.ts';
import { lastOf } from '../cli/last-of.ts';
import { readModelIn } from '../cli/trained-model.ts';
import type { WeighedFeature } from '../lib/claims/attribution/calibration.ts';
import { findAttributions } from '../lib/claims/attribution/find-attributions.ts';
import { gatherEvidence } from '../lib/claims/gather-evidence.ts';
import { roleFeatures } from '../lib/claims/roles/role-features.ts';
import type { Network } from '../lib/claims/tagger/network.ts';
import { openTagger } from '../lib/claims/tagger/open-tagger.ts';
import { tagArticle } from '../lib/claims/tagger/tag-article.ts';
import { articleFromPlainText, NO_METADATA } from '../lib/text/article-text.ts';
import { createTokenizer } from '../lib/text/tokens.ts';
import { fitDenseLogistic } from './fit/dense-logistic.ts';
import { dealFolds } from './fit/folds.ts';
import { isTune } from './fit/is-tune.ts';
import { type Label, labelOf } from './fit/labels.ts';

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Label[];
}

const MANIFEST = 'public/model/attribution.json';
const ROLES = ['attributed', 'unsourced', 'plain'] as const;
const RIDGE = 10;

const [work, path = '../shared/data/news-gold/train.jsonl'] = process.argv.slice(2);
if (work === undefined) throw new Error('usage: npx tsx scripts/fit-roles.ts WORK [train.jsonl]');
const tokenize = createTokenizer(englishModel);
const lines = readFileSync(path, 'utf8').trim().split('\n');
const articles = lines.map((line): GoldLine => JSON.parse(line)).filter(({ id }) => !isTune(id));
const folds = dealFolds(articles.map(({ id }) => id));
const networks = new Map([...new Set(folds.values())].map((fold) => [fold, networkOf(`${work}/fold${fold}`)]));
const rows = articles.flatMap((article) => rowsOf(article, networks.get(folds.get(article.id) ?? 0) as Network));
const roles = Object.fromEntries(
  ROLES.map((role) => [
    role,
    fitDenseLogistic(
      rows.map(({ features, label }) => ({ features, label: label === role })),
      RIDGE,
    ),
  ]),
);
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
manifest.configuration.calibrations = { ...manifest.configuration.calibrations, roles };
writeFileSync(MANIFEST, `${JSON.stringify(manifest)}\n`);
console.log(`${articles.length} articles, ${rows.length} sentences`, roles);

function networkOf(folder: string): Network {
  const model = readModelIn(folder, true);
  if (model === null) throw new Error(`there is no model in ${folder}`);
  return openTagger(model).network;
}

function rowsOf(
  { text, sentences: labels }: GoldLine,
  network: Network,
): { features: readonly WeighedFeature[]; label: Label['role'] }[] {
  const evidence = lastOf(gatherEvidence(articleFromPlainText(text), NO_METADATA, tokenize));
  const ruled = lastOf(findAttributions(evidence));
  const features = lastOf(roleFeatures(evidence, ruled, lastOf(tagArticle(network, evidence))));
  return evidence.sentences.flatMap(({ span, index }) => {
    const label = labelOf(span, labels)?.role;
    const own = features[index];
    return label === undefined || label === 'disputed' || own === undefined ? [] : [{ features: own, label }];
  });
}
