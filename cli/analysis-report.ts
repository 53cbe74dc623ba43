/** The analysis as a person reads it in a terminal. */
import type { Analysis, Finding } from '../lib/claims/types.ts';
import { textOf } from '../lib/text/span.ts';

/** Longer passages are shown by their beginning. */
const LONGEST_PASSAGE = 160;

/** Counts, sources and every finding of an article, as plain lines. */
export function analysisForReading(
  name: string,
  text: string,
  { findings, sources, language, genre }: Analysis,
): string {
  if (language !== 'en' && findings.length === 0) {
    return [
      name,
      `  The language is ${language === 'und' ? 'not clear' : `"${language}"`}. Whence reads English for now.`,
    ].join('\n');
  }
  const attributed = findings.filter(({ kind }) => kind === 'attributed').length;
  const speaking = sources.filter(({ claims }) => claims.length > 0);
  return [
    `${name} (${genre})`,
    `  ${attributed} attributed, ${findings.length - attributed} with no source given`,
    ...(speaking.length === 0 ? [] : ['', '  Sources']),
    ...speaking.map(({ name: who, type, claims }) => `    ${who} (${type}): ${claims.length}`),
    ...findings.flatMap((finding) => ['', ...describe(text, finding)]),
    '',
  ].join('\n');
}

function describe(text: string, finding: Finding): string[] {
  const passage = textOf(text, finding.span).replace(/\s+/g, ' ');
  const shown = passage.length > LONGEST_PASSAGE ? `${passage.slice(0, LONGEST_PASSAGE).trimEnd()} …` : passage;
  return [`  ${finding.reason}`, `    ${shown}`];
}
