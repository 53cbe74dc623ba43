/**
 * Writes docs/rules.md from the registries, so that the page says what the code does.
 * usage: npx tsx scripts/write-rules.ts [--check]
 * With --check nothing is written; the exit code is 1 where the page is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GATES } from '../lib/claims/assertions/gates/registry.ts';
import { ASSERTION_DETECTORS } from '../lib/claims/assertions/registry.ts';
import { ATTRIBUTION_RULES } from '../lib/claims/attribution/rule-ids.ts';
import { ATTRIBUTION_RULE_NOTES } from '../lib/claims/attribution/rule-notes.ts';
import { KIND_TABLES } from './rules/kind-tables.ts';
import { MODEL_CHAPTER } from './rules/model-chapter.ts';

const path = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const page = rulesPage();

if (!process.argv.includes('--check')) writeFileSync(path, page);
else if (readPage() !== page) {
  process.stderr.write('docs/rules.md is out of date: run npx tsx scripts/write-rules.ts\n');
  process.exitCode = 1;
}

function rulesPage(): string {
  return [
    '# Rules',
    'What Whence marks, and what it keeps silent on. Written by `scripts/write-rules.ts` from the registries in `lib/claims`; change the rules, not this page.',
    '## Attributed: somebody answers for it',
    'Tried in this order. Words that one rule has taken are not taken again.',
    ...ATTRIBUTION_RULES.map((id) => {
      const { explain, example, silentOn } = ATTRIBUTION_RULE_NOTES[id];
      const marks = [`- marks: ${example}`, ...silentOn.map((miss) => `- silent on: ${miss}`)].join('\n');
      return `### \`${id}\`\n\n${explain}\n\n${marks}`;
    }),
    ...MODEL_CHAPTER,
    '## No source given: nobody answers for it',
    'Each rule finds words of its kind in what the writer says in their own voice: never in speech within quotation marks, never in words that somebody answers for. How likely a careful reader would want a source is then weighed from all that the rules and gates say, the words, and the article around the sentence (`lib/claims/assertions/weights.ts`).',
    ...Object.values(ASSERTION_DETECTORS).map(({ id, kind, explain, example, reason }) =>
      [
        `### \`${id}\``,
        explain,
        [`- marks: ${example}`, `- says: ${reason('…')}`].join('\n'),
        'More that it marks:',
        KIND_TABLES[kind].hits.map(([name, text]) => `- ${name}: ${text}`).join('\n'),
        'What stays without a mark, though it tempts:',
        KIND_TABLES[kind].misses.map(([name, text]) => `- ${name}: ${text}`).join('\n'),
      ].join('\n\n'),
    ),
    '## Gates: where no source is asked for',
    'Where one of these holds there is no mark:',
    gatesOf('never'),
    'These count against a mark, by a weight:',
    gatesOf('seldom'),
  ]
    .join('\n\n')
    .concat('\n');
}

function gatesOf(effect: 'never' | 'seldom'): string {
  return GATES.filter((gate) => gate.effect === effect)
    .map(({ id, explain, example, passes }) =>
      // Three gates look at what stands around the words: the same words with and without a heading or a link.
      example === passes
        ? `- \`${id}\`: ${explain}`
        : `- \`${id}\`: ${explain} Holds for “${example}”, not for “${passes}”`,
    )
    .join('\n');
}

function readPage(): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
