/** A mark says what the text gives, not what is so: neither its reason nor its colour may pass a verdict. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ASSERTION_DETECTORS } from '../../lib/claims/assertions/registry.ts';
import { reasonFor } from '../../lib/claims/attribution/reason.ts';
import type { QuoteKind, SourceType } from '../../lib/claims/types.ts';
import { MARK_COLOURS } from '../../lib/notes/mark-looks.ts';
import { ROOT } from './source-files.ts';

const VERDICT =
  /\b(?:true|truth|false|untrue|lies?|lying|wrong|right|fake|incorrect|correct|inaccurate|accurate|misleading|bogus|mistaken|biased|bias|admits?|claims? falsely|alleges|so-called|proven?|debunked|reliable|trustworthy|dubious)\b/i;

const TYPES: readonly SourceType[] = ['person', 'organisation', 'document', 'unnamed'];
const QUOTES: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/** Every wording that the reason of an attributed claim can have; the words of the text are neutral ones. */
const attributed = TYPES.flatMap((type) =>
  QUOTES.flatMap((quote) =>
    ['', 'said'].flatMap((cue) =>
      [false, true].flatMap((isElsewhere) =>
        [undefined, 'asked not to be named'].map((anonymous) =>
          reasonFor({ name: 'the keeper', type, quote, cue, isElsewhere, anonymous, holder: 'she' }),
        ),
      ),
    ),
  ),
);
const unsourced = Object.values(ASSERTION_DETECTORS).map(({ reason }) => reason('led to'));

/** What a view says of a mark, in English; the other languages are translations of it. */
const catalogue: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'),
);
const ofMarks = Object.entries(catalogue).filter(([key]) =>
  /^(?:reason_for_|does_|kind_|attributed|no_source|said_by|step_)/.test(key),
);

describe('a reason passes no verdict', () => {
  test.each([...new Set(attributed), ...unsourced])('%s', (reason) => {
    expect(reason).not.toMatch(VERDICT);
    expect(reason).not.toMatch(/!|[.?]\s/);
  });

  test.each(ofMarks)('nor does the catalogue’s %s', (_, { message }) => {
    expect(message).not.toMatch(VERDICT);
  });

  test('and there are such reasons of both sorts', () => {
    expect(new Set(attributed).size).toBeGreaterThan(20);
    expect(unsourced).toHaveLength(7);
    expect(ofMarks.length).toBeGreaterThan(20);
  });
});

/** Hue in degrees and chroma (0 to 1) of "#rrggbb". */
function hueOf(hex: string): { hue: number; chroma: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const chroma = most - Math.min(r, g, b);
  if (chroma === 0) return { hue: 0, chroma };
  const sixth = most === r ? (g - b) / chroma : most === g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
  return { hue: (sixth * 60 + 360) % 360, chroma };
}

/** Where people see red or green; greys have no hue to speak of. */
function isSignal(hex: string): boolean {
  const { hue, chroma } = hueOf(hex);
  return chroma > 0.15 && (hue < 18 || hue > 340 || (hue > 75 && hue < 165));
}

describe('a mark is never red or green', () => {
  const tokens = readFileSync(join(ROOT, 'components/tokens.css'), 'utf8');
  const usual = [...tokens.matchAll(/--(?:named|unnamed|unsourced): var\(--\w+-colour, light-dark\((.*?), (.*?)\)\)/g)];

  test.each(Object.entries(MARK_COLOURS))('%s', (_, { light, dark }) => {
    expect([light, dark].filter(isSignal)).toEqual([]);
  });

  test('nor are the colours of our own views for the three marks', () => {
    expect(usual).toHaveLength(3);
    expect(usual.flatMap(([, light = '', dark = '']) => [light, dark]).filter(isSignal)).toEqual([]);
  });

  test.each(['#dc2626', '#ef4444', '#16a34a', '#4ade80', '#b91c1c'])('the guard knows %s', (signal) => {
    expect(isSignal(signal)).toBe(true);
  });
});
