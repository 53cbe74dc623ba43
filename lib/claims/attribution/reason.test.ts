import { describe, expect, test } from 'vitest';
import { type ReasonParts, reasonFor } from './reason.ts';

const RUIZ: ReasonParts = {
  name: 'Maria Ruiz',
  type: 'person',
  cue: 'said',
  holder: 'Ruiz',
  isElsewhere: false,
  quote: 'indirect',
};

describe('a claim with a cue', () => {
  test.each<[name: string, parts: Partial<ReasonParts>, reason: string]>([
    ['somebody named', {}, 'Attributed to Maria Ruiz: “said”'],
    ['direct speech', { quote: 'direct' }, 'Attributed to Maria Ruiz: “said”'],
    ['mixed speech', { quote: 'mixed', cue: 'calls … a disgrace' }, 'Attributed to Maria Ruiz: “calls … a disgrace”'],
    ['a pronoun', { holder: 'she' }, 'Attributed to Maria Ruiz (“she”): “said”'],
    ['an office', { holder: 'the mayor' }, 'Attributed to Maria Ruiz (“the mayor”): “said”'],
    [
      'a source in another sentence',
      { isElsewhere: true, cue: 'adding' },
      'Attributed to Maria Ruiz, in another sentence: “adding”',
    ],
    [
      'several who are not named',
      { name: 'analysts', holder: 'Analysts', type: 'unnamed', cue: 'warn' },
      'Attributed to analysts, who are not named: “warn”',
    ],
    [
      'one who is not named',
      { name: 'an aide', holder: 'an aide', type: 'unnamed', cue: 'says' },
      'Attributed to an aide, who is not named: “says”',
    ],
    [
      'some who are not named, and a word for them',
      { name: 'two aides', holder: 'they', type: 'unnamed', cue: 'say' },
      'Attributed to two aides (“they”), who are not named: “say”',
    ],
    [
      'one who would not be named',
      { name: 'an aide', holder: 'an aide', type: 'unnamed', anonymous: 'on condition of anonymity' },
      'Attributed to an aide, who is not named (“on condition of anonymity”): “said”',
    ],
    [
      'a document',
      { name: 'the harbour report', holder: 'it', type: 'document', cue: 'found' },
      'Attributed to the harbour report (“it”): “found”',
    ],
  ])('%s', (_, parts, reason) => {
    expect(reasonFor({ ...RUIZ, ...parts })).toBe(reason);
  });
});

describe('a claim without', () => {
  test.each<[name: string, parts: Partial<ReasonParts>, reason: string]>([
    ['a quotation', { quote: 'direct' }, 'Attributed to Maria Ruiz, who spoke just before or after'],
    ['half a quotation', { quote: 'mixed' }, 'Attributed to Maria Ruiz, who spoke just before or after'],
    ['a sentence that goes on', {}, 'Attributed to Maria Ruiz, whose account goes on'],
    [
      'one of people who are not named',
      { name: 'two aides', type: 'unnamed' },
      'Attributed to two aides, who are not named, whose account goes on',
    ],
    [
      'an organisation’s quotation',
      { name: 'the ministry', type: 'organisation', quote: 'direct' },
      'Attributed to the ministry, which spoke just before or after',
    ],
    [
      'a document’s quotation',
      { name: 'the report', type: 'document', quote: 'direct' },
      'Attributed to the report, which is quoted just before or after',
    ],
    [
      'a document that is still reported',
      { name: 'the report', type: 'document' },
      'Attributed to the report, which the text goes on with',
    ],
  ])('%s', (_, parts, reason) => {
    expect(reasonFor({ ...RUIZ, cue: '', holder: 'she', isElsewhere: true, ...parts })).toBe(reason);
  });
});

test('says by which words a source stays unnamed', () => {
  const anonymous = 'spoke on condition of anonymity';
  expect(reasonFor({ ...RUIZ, name: 'an aide', type: 'unnamed', holder: 'an aide', anonymous })).toBe(
    'Attributed to an aide, who is not named (“spoke on condition of anonymity”): “said”',
  );
});
