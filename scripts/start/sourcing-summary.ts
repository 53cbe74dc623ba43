import type { Reading } from '../../lib/notes/reading.ts';

const SOURCES_SHOWN = 8;

/** The sourcing of an article in a few lines of plain text, as the panel counts it: what is shown by default. */
export function sourcingSummary(reading: Reading): string {
  const lines = [
    `“${reading.article.title}”`,
    `${reading.words} words, ${reading.genre}, language ${reading.language}`,
  ];
  if (reading.state === 'other-language') lines.push('Whence marks claims in English for now. Notes work here.');
  if (reading.state === 'too-short') lines.push('There is too little text to say anything about.');
  if (reading.state === 'failed') lines.push('The claims could not be found. Notes work here.');
  if (reading.state !== 'ready') return lines.join('\n');

  const shown = reading.findings.filter((view) => view.shown).map((view) => view.finding);
  const attributed = shown.filter((finding) => finding.kind === 'attributed');
  const unnamed = attributed.filter((finding) => finding.source.type === 'unnamed').length;
  const unsourced = shown.filter((finding) => finding.kind === 'unsourced');
  lines.push(
    `${shown.length} claims: ${attributed.length - unnamed} by named sources, ${unnamed} by unnamed, ${unsourced.length} with no source.`,
  );
  const kinds = new Map<string, number>();
  for (const finding of unsourced) kinds.set(finding.assertion, (kinds.get(finding.assertion) ?? 0) + 1);
  if (kinds.size > 0)
    lines.push(
      `No source given: ${byCount(kinds)
        .map(([kind, n]) => `${n} ${kind}`)
        .join(', ')}`,
    );

  const speaks = new Map<string, number>();
  for (const { source } of attributed) speaks.set(label(source), (speaks.get(label(source)) ?? 0) + 1);
  if (speaks.size > 0) lines.push('Sources, by how often they speak:');
  for (const [name, times] of byCount(speaks).slice(0, SOURCES_SHOWN)) lines.push(`  ${times} × ${name}`);
  if (speaks.size > SOURCES_SHOWN) lines.push(`  and ${speaks.size - SOURCES_SHOWN} more`);
  return lines.join('\n');
}

function label(source: { name: string; type: string }): string {
  return `${source.name} (${source.type === 'unnamed' ? 'not named' : source.type})`;
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((one, other) => other[1] - one[1]);
}
