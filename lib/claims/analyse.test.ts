import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import { articleFromPlainText } from '../text/article-text.ts';
import { overlaps, textOf } from '../text/span.ts';
import { createAnalyser } from './analyse.ts';
import { RULE_THRESHOLDS } from './thresholds.ts';
import type { Analysis, AttributedClaim } from './types.ts';

const analyser = createAnalyser({ language: model, weights: null, thresholds: RULE_THRESHOLDS });

function analyse(text: string): { analysis: Analysis; steps: number } {
  const run = analyser.analyse(articleFromPlainText(text));
  let steps = 0;
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { analysis: step.value, steps };
    steps += 1;
  }
}

const attributed = (text: string): AttributedClaim[] =>
  analyse(text).analysis.findings.flatMap((finding) => (finding.kind === 'attributed' ? [finding] : []));

const ARTICLE = [
  'Omani foreign minister Sayyid Badr al-Busaidi said the talks would go on. “We are close,” he added.',
  'The collapse was caused by greed, which is the worst scandal in the history of the port.',
  'Analysts and Western diplomats warn that the port is at risk. The harbour report found that half the cranes are unsafe.',
  'Al-Busaidi told reporters that nobody would be paid.',
].join('\n');

describe('analyse', () => {
  test('resolves pronoun and surname to one source', () => {
    const names = attributed(ARTICLE).map(({ source }) => `${source.sourceId} ${source.name}`);
    expect(names.filter((name) => name.endsWith('Badr al-Busaidi'))).toHaveLength(3);
    expect(new Set(names.filter((name) => name.endsWith('al-Busaidi'))).size).toBe(1);
  });

  test('gathers what each source answers for', () => {
    const { sources, findings } = analyse(ARTICLE).analysis;
    expect(sources.flatMap(({ claims }) => claims).sort()).toEqual(
      findings
        .filter(({ kind }) => kind === 'attributed')
        .map(({ id }) => id)
        .sort(),
    );
    expect(sources.map(({ type }) => type)).toEqual(['person', 'unnamed', 'document']);
  });

  test('says who is not named', () => {
    expect(attributed(ARTICLE).find(({ source }) => source.type === 'unnamed')?.reason).toBe(
      'Attributed to analysts and Western diplomats, who are not named: “warn”',
    );
  });

  test('never lets an unsourced mark cross what somebody says', () => {
    const { findings } = analyse(ARTICLE).analysis;
    const contents = findings.flatMap((finding) => (finding.kind === 'attributed' ? finding.content : []));
    const unsourced = findings.filter(({ kind }) => kind === 'unsourced');
    expect(unsourced.length).toBeGreaterThan(0);
    for (const { span } of unsourced) expect(contents.some((content) => overlaps(content, span))).toBe(false);
  });

  test.each<[string, string, string]>([
    [
      'Hale said the bridge was old, but it is the worst in the country.',
      'the bridge was old',
      'but it is the worst in the country.',
    ],
    [
      'Prices rose because of the war, according to the bank, and nobody has done more harm than the minister.',
      'Prices rose because of the war',
      'and nobody has done more harm than the minister.',
    ],
    [
      'Ruiz said that the quay was empty, yet the reckless council has betrayed the town.',
      'that the quay was empty',
      'yet the reckless council has betrayed the town.',
    ],
  ])('marks both halves of a mixed sentence: %s', (text, said, own) => {
    const { findings } = analyse(text).analysis;
    const marked = findings.map((finding) =>
      (finding.kind === 'attributed' ? finding.content : [finding.span]).map((span) => textOf(text, span)),
    );
    expect(marked).toEqual([[said], [own]]);
  });

  test('gives way at least once a paragraph', () => {
    expect(analyse(ARTICLE).steps).toBeGreaterThanOrEqual(4);
  });

  test('tells direct, mixed and indirect speech apart', () => {
    const kinds = attributed(
      '“We are late,” said Maria Ruiz. Ruiz said the plan was “a very sad mess” from the start. She said it was over.',
    );
    expect(kinds.map(({ quote }) => quote)).toEqual(['direct', 'mixed', 'indirect']);
  });

  test('gives offsets that hold behind emoji and combining marks', () => {
    const text = '😀 e\u0301 “We are very late,” said Zoe\u0308 Hale.';
    const [claim] = attributed(text);
    expect(claim?.content.map((span) => textOf(text, span))).toEqual([expect.stringContaining('“We are very late,”')]);
    expect(claim?.source.spans.map((span) => textOf(text, span))).toEqual(['Zoe\u0308 Hale']);
  });

  const silent: [name: string, text: string, language: string][] = [
    [
      'German',
      'Der Bürgermeister sagte am Montag, dass der Hafen geschlossen werde und niemand bezahlt werden solle.',
      'de',
    ],
    ['Arabic', 'قال وزير الخارجية يوم الاثنين إن المحادثات ستستمر وإن الميناء سيبقى مفتوحا أمام السفن التجارية', 'ar'],
    ['nothing', '', 'und'],
  ];
  test.each(silent)('finds nothing in %s', (_, text, language) => {
    expect(analyse(text).analysis).toMatchObject({ findings: [], sources: [], language });
  });

  const odd = [
    '“',
    '“““ said ”',
    ': : :',
    'said said said',
    '👩‍👩‍👧',
    'According to',
    '"',
    'by by by',
    'X said',
    'as, as, as.',
  ];
  test.each(odd)('does not stumble over %j', (text) => {
    expect(() => analyse(text)).not.toThrow();
  });
});

describe('relations', () => {
  test('gives the raw spans of each relation', () => {
    const text = 'Ruiz said that the quay would close.';
    const run = analyser.relations(articleFromPlainText(text));
    let step = run.next();
    while (!step.done) step = run.next();
    expect(step.value).toEqual([
      {
        source: [{ start: 0, end: 4 }],
        cue: [{ start: 5, end: 9 }],
        content: [{ start: 10, end: 35 }],
        confidence: expect.any(Number),
      },
    ]);
  });
});
