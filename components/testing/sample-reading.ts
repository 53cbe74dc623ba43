/** Readings, notes and cards to render in tests and in the gallery, made from the sample prose. */
import type { MatchOutcome } from '../../lib/anchoring/types.ts';
import type { Finding, SourceProfile } from '../../lib/claims/types.ts';
import type { CardContent, FindingView, PlacedNote, Reading } from '../../lib/notes/reading.ts';
import type { ArticleId, Note, NoteId } from '../../lib/notes/types.ts';
import type { Span } from '../../lib/text/span.ts';
import { SAMPLE_SENTENCES, SAMPLE_SOURCES, type SampleSentence } from './sample-prose.ts';

/** The moment at which all samples were written. */
const NOON = Date.UTC(2026, 2, 12, 12);

/** What a sample reading may differ in. */
export interface SampleOptions extends Partial<Omit<Reading, 'findings' | 'sources' | 'notes'>> {
  /** How many findings; the prose is repeated until they are reached. */
  readonly findings?: number;
  readonly notes?: readonly PlacedNote[];
}

/** A reading of the sample article. */
export function sampleReading({ findings = 9, notes = [], ...rest }: SampleOptions = {}): Reading {
  const views: FindingView[] = [];
  let length = 0;
  for (let at = 0; views.length < findings || at < SAMPLE_SENTENCES.length; at += 1) {
    const sentence = SAMPLE_SENTENCES[at % SAMPLE_SENTENCES.length];
    if (!sentence) break;
    const finding = views.length < findings ? findingOf(sentence, length, views.length) : undefined;
    if (finding) views.push({ finding, quote: sentence.text, words: wordsOf(sentence), shown: true });
    length += sentence.text.length + 1;
  }
  const unsourced = views.filter(({ finding }) => finding.kind === 'unsourced').length;
  return {
    readingId: 'r1',
    state: 'ready',
    article: {
      keys: ['https://averne-courier.example/harbour'],
      url: 'https://averne-courier.example/harbour',
      title: 'Council votes to deepen the harbour of Averne after six years of waiting',
      byline: 'By a reporter',
      site: 'Averne Courier',
      published: '2026-03-11T08:00:00Z',
      language: 'en',
      textHash: 'sample',
    },
    words: 420,
    textLength: length,
    language: 'en',
    genre: 'news',
    findings: views,
    sources: sourcesOf(views),
    notes,
    visibility: { density: 3, marks: true, hiddenKinds: [] },
    unsourcedByDensity: [0.2, 0.6, 1, 1.5, 2].map((share) =>
      Math.round(share * unsourced),
    ) as unknown as Reading['unsourcedByDensity'],
    scroll: 0,
    ...rest,
  };
}

/** What a sample note may differ in. */
export interface SampleNote {
  readonly id?: string;
  readonly exact?: string;
  readonly outcome?: MatchOutcome;
  readonly note?: Partial<Note>;
  readonly now?: string;
  readonly edit?: PlacedNote['edit'];
  readonly gone?: PlacedNote['gone'];
}

/** A note on the sample article, found where it stood unless told otherwise. */
export function sampleNote({
  id = 'n1',
  exact = 'deepen the harbour',
  outcome,
  note,
  now,
  edit,
  gone,
}: SampleNote = {}): PlacedNote {
  return {
    note: {
      id: id as NoteId,
      articleId: 'sample-article' as ArticleId,
      target: {
        quote: { exact, prefix: '', suffix: '' },
        position: { start: 40, end: 40 + exact.length },
        normalForm: 1,
      },
      body: 'Ask the council for the minutes of the first vote.',
      tags: ['harbour'],
      created: NOON,
      modified: NOON,
      revision: 1,
      ...note,
    },
    outcome: outcome ?? { status: 'found', span: { start: 40, end: 40 + exact.length }, score: 1 },
    ...(now !== undefined && { now }),
    ...(edit && { edit }),
    ...(gone && { gone }),
  };
}

/** The content of a card on one finding of a reading. */
export function sampleCard(reading: Reading, index: number, note?: PlacedNote): CardContent {
  const view = reading.findings[index];
  if (!view) throw new RangeError(`the sample has no finding ${index}`);
  const { finding } = view;
  const source =
    finding.kind === 'attributed' ? reading.sources.find((s) => s.sourceId === finding.source.sourceId) : undefined;
  return {
    readingId: reading.readingId,
    article: reading.article,
    target: { quote: { exact: view.quote, prefix: '', suffix: '' }, position: finding.span, normalForm: 1 },
    finding: view,
    ...(source && { source }),
    ...(note && { note }),
    position: { index, of: reading.findings.length },
    writing: false,
    cardId: index,
  };
}

function findingOf(sentence: SampleSentence, offset: number, count: number): Finding | undefined {
  const { text, by, flagged } = sentence;
  const span = { start: offset, end: offset + text.length };
  const spanOf = (words: string): Span => {
    const start = offset + text.indexOf(words);
    return { start, end: start + words.length };
  };
  if (flagged) {
    const { assertion, trigger, reason } = flagged;
    const shared = { id: `u${count + 1}`, span, confidence: 0.8, rule: assertion, reason };
    return { ...shared, kind: 'unsourced', assertion, trigger: [spanOf(trigger)] };
  }
  const source = by && SAMPLE_SOURCES.find(({ sourceId }) => sourceId === by.sourceId);
  if (!source) return undefined;
  return {
    id: `a${count + 1}`,
    kind: 'attributed',
    span,
    source: { sourceId: source.sourceId, spans: [span], name: source.name, type: source.type },
    cue: [spanOf(by.cue)],
    content: [span],
    quote: text.startsWith('“') ? 'direct' : 'indirect',
    confidence: 0.9,
    rule: 'sample',
    reason: `“${by.cue}” says whose words these are`,
  };
}

function wordsOf({ by, flagged }: SampleSentence): string {
  return by?.cue ?? flagged?.trigger ?? '';
}

function sourcesOf(views: readonly FindingView[]): readonly SourceProfile[] {
  return SAMPLE_SOURCES.map((source) => ({
    ...source,
    claims: views
      .filter(({ finding }) => finding.kind === 'attributed' && finding.source.sourceId === source.sourceId)
      .map(({ finding }) => finding.id),
  })).filter(({ claims }) => claims.length > 0);
}
