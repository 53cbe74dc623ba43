import { createMatcher, type Matcher } from '../anchoring/match-quote.ts';
import type { Analysis, FindingId } from '../claims/types.ts';
import type { Answer, Kept } from '../messaging/protocol.ts';
import type { NoteOutcome } from '../notes/outcome.ts';
import type { PlacedNote, ReadingState } from '../notes/reading.ts';
import type { ArticleIdentity } from '../notes/same-article.ts';
import type { ArticleSighting, Dismissal, NoteId } from '../notes/types.ts';
import { firstOffsetInView } from '../page/place-rect.ts';
import type { ExtractedPage } from '../page/read-page.ts';
import { readPage } from '../page/read-page.ts';
import type { ArticleMetadata, ArticleText } from '../text/article-text.ts';
import { textOf } from '../text/span.ts';
import { textHash } from '../text/text-hash.ts';
import { carryAnalysis } from './carry-analysis.ts';
import { dismissedFindings, type PlacedDismissal } from './dismissed.ts';
import { inSlices } from './in-slices.ts';
import { FIRST, nearestNotes } from './nearest-notes.ts';
import { placedNote } from './placed-note.ts';
import { sightingOf } from './sighting.ts';

/** Everything known of the page as it was read once. Replaced as a whole, never changed. */
export interface PageReading {
  readonly id: string;
  readonly page: ExtractedPage;
  readonly sighting: ArticleSighting;
  readonly state: ReadingState;
  /** Null until the analyser has answered, and where there is nothing to analyse. */
  readonly analysis: Analysis | null;
  readonly notes: readonly PlacedNote[];
  /** What was known of the notes when this page was opened: as long as it is open, changes are told against that. */
  readonly lastVisit: ReadonlyMap<NoteId, NoteOutcome>;
  /** Every dismissal and what became of its place. */
  readonly dismissals: readonly PlacedDismissal[];
  readonly dismissed: ReadonlyMap<FindingId, Dismissal>;
  readonly matcher: Matcher;
}

/** What reading needs from the background. */
export interface ReadingPorts {
  analyse(article: ArticleText, metadata: ArticleMetadata): Promise<Answer<Analysis>>;
  keptFor(seen: ArticleIdentity): Promise<Answer<Kept>>;
}

const NOTHING_KEPT: Kept = { notes: [], dismissals: [], outcomes: [] };
/** Words of article text below which claim marks would say nothing. */
const TOO_SHORT = 60;
/** Milliseconds of our own work at a time: three quarters of a frame. */
const BUDGET = 12;

/**
 * Reads the page, in stages that can be shown: first the text with the reader's notes in place, then the findings.
 * Where notes are very many those in view come before all others.
 * `before` is the last reading of the same page: where the article's text is unchanged its analysis is taken over.
 */
export async function* readInStages(
  document: Document,
  ports: ReadingPorts,
  before: PageReading | null,
  signal: AbortSignal,
): AsyncGenerator<PageReading, void> {
  const page = await inSlices(readPage(document, before ? { before: before.page } : {}), { budget: BUDGET, signal });
  const sighting = sightingOf(document, page, before);
  const known = before?.analysis ? carryAnalysis(before.analysis, before.page.article, page.article) : null;
  const started: PageReading = {
    id: `${textHash(sighting.url)}-${Date.now().toString(36)}`,
    page,
    sighting,
    state: wordsIn(page) < TOO_SHORT ? 'too-short' : 'analysing',
    analysis: null,
    notes: before?.notes ?? [],
    lastVisit: before?.lastVisit ?? new Map(),
    dismissals: [],
    dismissed: new Map(),
    matcher: createMatcher(page.pageText.text),
  };
  const answer = await ports.keptFor(sighting);
  const kept = answer.ok ? answer.value : NOTHING_KEPT;
  // Of very many notes those in view are shown at once; on a page that is read again they all stand already.
  if (before === null && kept.notes.length > FIRST) {
    const notes = nearestNotes(kept.notes, firstOffsetInView(document, page.textMap));
    yield await withKept(started, { ...kept, notes }, signal);
  }
  const placed = await withKept(started, kept, signal);
  if (!known) yield placed;
  if (placed.state === 'too-short') return;
  const analysed = known ? { ok: true as const, value: known } : await ports.analyse(page.article, page.metadata);
  signal.throwIfAborted();
  yield analysed.ok ? withAnalysis(placed, analysed.value) : { ...placed, state: 'failed' };
}

/** The same reading with what is kept on its article put in place. */
export async function withKept(reading: PageReading, kept: Kept, signal: AbortSignal): Promise<PageReading> {
  const targets = [...kept.notes, ...kept.dismissals].map(({ target }) => target);
  const outcomes = await inSlices(placeAll(reading.matcher, targets), { budget: BUDGET, signal });
  const { text } = reading.page.pageText;
  const lastVisit = new Map([...kept.outcomes.map((known) => [known.id, known] as const), ...reading.lastVisit]);
  const notes = kept.notes.map((note, index): PlacedNote => {
    const outcome = outcomes[index] ?? { status: 'lost', score: 0 };
    const now = outcome.status === 'changed' ? textOf(text, outcome.span) : undefined;
    return placedNote(note, outcome, now, { before: reading.notes, last: lastVisit.get(note.id), at: Date.now() });
  });
  const dismissals = kept.dismissals.map((dismissal, index) => ({
    dismissal,
    outcome: outcomes[kept.notes.length + index] ?? { status: 'lost' as const, score: 0 },
  }));
  const dismissed = dismissedFindings(reading.analysis?.findings ?? [], dismissals);
  return { ...reading, notes, lastVisit, dismissals, dismissed };
}

function* placeAll(matcher: Matcher, targets: readonly ArticleTarget[]) {
  const outcomes = [];
  for (const placed of matcher.matchAll(targets)) {
    if (placed !== null) outcomes[placed.index] = placed.outcome;
    yield;
  }
  return outcomes;
}

type ArticleTarget = Kept['notes'][number]['target'];

function withAnalysis(reading: PageReading, analysis: Analysis): PageReading {
  const state = analysis.language === 'en' || analysis.findings.length > 0 ? 'ready' : 'other-language';
  return { ...reading, analysis, state, dismissed: dismissedFindings(analysis.findings, reading.dismissals) };
}

/** Words of the article, counted as runs between white space. */
export function wordsIn({ article }: ExtractedPage): number {
  let words = 0;
  for (const block of article.blocks) words += textOf(article.text, block.span).split(/\s+/).length;
  return words;
}
