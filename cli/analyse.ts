/**
 * analyse: who says what in a text or HTML file, and what nobody says.
 * usage: analyse FILE... [--json] [--at show|decide|all] [--relations] [--engine rules|model|combined]
 *        analyse --jsonl [--at ...] [--relations] [--engine ...] < lines of {"id","text"}
 * --engine chooses who finds the attributed claims: the rules, the trained model, or (as in a browser) both together.
 * Bad input is named on standard error and makes the exit code 1; the good rest is answered.
 */
import { parseArgs } from 'node:util';
import { createAnalyser } from '../lib/claims/analyse.ts';
import { ENGINES, type EngineChoice, isEngineChoice } from '../lib/claims/engine.ts';
import type { Analysis } from '../lib/claims/types.ts';
import { type ArticleMetadata, type ArticleText, articleFromPlainText, NO_METADATA } from '../lib/text/article-text.ts';
import { analyserResources } from './analyser-resources.ts';
import { analysisAsJson, relationsAsJson } from './analysis-json.ts';
import { analysisForReading } from './analysis-report.ts';
import { type Cut, isCut, keepFindings, keepRelations } from './cutoffs.ts';
import { lastOf } from './last-of.ts';
import { forEachJsonLine, isRecord, type Parsed, readTextFile, reportBadInput, writeJsonLine } from './read-input.ts';

interface Input {
  readonly id: string;
  readonly article: ArticleText;
  readonly metadata: ArticleMetadata;
}

const USAGE =
  'usage: analyse FILE... [--json] [--at show|decide|all] [--relations] [--engine rules|model|combined], or --jsonl';
const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
    relations: { type: 'boolean', default: false },
    at: { type: 'string', default: 'show' },
    engine: { type: 'string', default: 'combined' },
  },
});

if (!isCut(flags.at)) reportBadInput('--at', `"${flags.at}" is none of show, decide, all; ${USAGE}`);
else if (!isEngineChoice(flags.engine))
  reportBadInput('--engine', `"${flags.engine}" is none of ${ENGINES.join(', ')}; ${USAGE}`);
else if (flags.jsonl) await answerLines(flags.at, flags.engine);
else if (files.length === 0) reportBadInput('analyse', `no file given; ${USAGE}`);
else await answerFiles(files, flags.at, flags.engine);

async function answerLines(cut: Cut, engine: EngineChoice): Promise<void> {
  const answer = answerer(cut, engine);
  await forEachJsonLine(process.stdin, parseLine, (input) => writeJsonLine(answer(input).json));
}

async function answerFiles(paths: readonly string[], cut: Cut, engine: EngineChoice): Promise<void> {
  const answer = answerer(cut, engine);
  for (const path of paths) {
    const input = await readArticle(path);
    if (!input.ok) reportBadInput(path, input.error);
    else if (flags.json || flags.relations) await writeJsonLine(answer(input.value).json);
    else process.stdout.write(`${answer(input.value).reading()}\n`);
  }
}

function answerer(cut: Cut, engine: EngineChoice) {
  const analyser = createAnalyser(analyserResources(engine));
  return ({ id, article, metadata }: Input) => {
    if (flags.relations) {
      const relations = lastOf(analyser.relations(article, metadata));
      return { json: relationsAsJson(id, keepRelations(relations, cut, analyser.relationCutoffs)), reading: () => '' };
    }
    const analysis: Analysis = lastOf(analyser.analyse(article, metadata));
    const findings = keepFindings(analysis.findings, cut, analysis.thresholds);
    return {
      json: analysisAsJson(id, { ...analysis, findings }),
      reading: () => analysisForReading(id, article.text, { ...analysis, findings }),
    };
  };
}

async function readArticle(path: string): Promise<Parsed<Input>> {
  const text = await readTextFile(path);
  if (!text.ok) return text;
  if (!/\.x?html?$/i.test(path) && !/^\s*<(?:!doctype|html)/i.test(text.value)) return plain(path, text.value);
  // The HTML parser costs more to load than the whole analysis of a plain text.
  const { articleFromHtml } = await import('./article-from-html.ts');
  const { article, metadata } = articleFromHtml(text.value, 'https://unknown.invalid/page');
  if (article.text.trim() === '') return { ok: false, error: 'has no text to read' };
  return { ok: true, value: { id: path, article, metadata } };
}

function plain(id: string, text: string): Parsed<Input> {
  return { ok: true, value: { id, article: articleFromPlainText(text), metadata: NO_METADATA } };
}

function parseLine(value: unknown): Parsed<Input> {
  if (!isRecord(value)) return { ok: false, error: 'is not a JSON object' };
  if (typeof value.id !== 'string' && typeof value.id !== 'number') return { ok: false, error: 'has no "id"' };
  if (typeof value.text !== 'string') return { ok: false, error: 'has no "text"' };
  return plain(String(value.id), value.text);
}
