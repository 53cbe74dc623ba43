/**
 * One page with Whence on it: holds the current reading, shows it, and reads again when the page changes.
 * Everything it starts ends with `signal`. A newer reading stops an older one at once, and takes its marks off the page
 * only when it has its own to show.
 */
import type { Finding } from '../claims/types.ts';
import type { CardContent, CardTarget, Visibility } from '../notes/reading.ts';
import { pageAddress } from '../page/page-address.ts';
import { createPainter, type Painter } from '../page/paint.ts';
import { linesOf } from '../page/place-rect.ts';
import type { ExtractedPage } from '../page/read-page.ts';
import { reveal } from '../page/reveal.ts';
import type { TextMap } from '../page/text-map.ts';
import { watchPage } from '../page/watch-page.ts';
import type { Span } from '../text/span.ts';
import { cardContent } from './card-content.ts';
import type { CardFrame } from './card-frame.ts';
import { followTarget } from './follow-target.ts';
import { type Mark, marksOf, neighbour, tellingWords } from './marks.ts';
import { type PageReading, type ReadingPorts, readInStages, withKept } from './page-reading.ts';
import { placeSpan } from './place-span.ts';
import { findingViews } from './reading-view.ts';

/** What a session needs from outside the page. */
export interface SessionPorts extends ReadingPorts {
  /** Told after every change of what is shown. */
  changed(session: Session): void;
  /** Told when an open card is to show another place. */
  cardMoved(): void;
}

/** A running session. */
export interface Session {
  /** Null until the text has been read for the first time. */
  readonly reading: PageReading | null;
  readonly visibility: Visibility;
  readonly marks: readonly Mark[];
  setVisibility(visibility: Visibility): void;
  /** Scrolls to a span and flashes it. */
  reveal(span: Span): void;
  /** `writing` when the reader asked to write rather than to read. */
  openCard(target: CardTarget, writing?: boolean): void;
  closeCard(): void;
  /** What the open card shows; null where its place has gone. */
  card(): CardContent | null;
  /** Goes to the neighbouring mark and opens its card. `from` is where the reader is while no card is open. */
  step(direction: 'next' | 'previous', from: number): void;
  /** Reads what is kept on the article again. */
  refreshKept(): Promise<void>;
  /** Reads the page again. */
  readAgain(): void;
  /** Takes the reading off a page that has moved to where there is no article, until it is read again. */
  rest(): void;
}

/** Starts a session on a document. */
export function startSession(
  document: Document,
  ports: SessionPorts,
  frame: CardFrame,
  initial: Visibility,
  signal: AbortSignal,
): Session {
  let reading: PageReading | null = null;
  // What the last reading found: it outlives a rest, for the sake of what a page leaves standing when it moves.
  let before: PageReading | null = null;
  let painter: Painter | null = null;
  let visibility = initial;
  let marks: readonly Mark[] = [];
  let target: CardTarget | null = null;
  let writing = false;
  let resting = false;
  let cardId = 0;
  let running = new AbortController();
  let painted = new AbortController();
  // Counts up with every change of what is kept, so that an older answer never overwrites a newer one.
  let keptVersion = 0;

  async function read(): Promise<void> {
    running.abort();
    running = new AbortController();
    const stop = AbortSignal.any([running.signal, signal]);
    const seen = keptVersion;
    try {
      let map: TextMap | null = null;
      for await (const stage of readInStages(document, ports, before, stop)) {
        if (map !== stage.page.textMap) paintOn(stage.page);
        watch.follow(stage.page.roots);
        map = stage.page.textMap;
        show(stage);
      }
      if (seen !== keptVersion) await session.refreshKept();
    } catch {
      // The background is out of reach: what stands stays, and the panel offers to try again.
      if (!stop.aborted && reading) show({ ...reading, state: 'failed' });
    }
  }

  function paintOn({ textMap, roots }: ExtractedPage): void {
    painted.abort();
    painted = new AbortController();
    painter = createPainter(document, textMap, AbortSignal.any([painted.signal, signal]), roots);
  }

  function show(next: PageReading | null): void {
    if (target && reading && next) target = followTarget(target, reading, next);
    if (reading && next && hasMoved(reading, next) && !(target && placeSpan(next, target))) closeCard();
    reading = next;
    before = next ?? before;
    if (!reading || !painter) return;
    marks = marksOf(visibility.marks ? findingViews(reading, visibility) : [], visibility.marks ? reading.notes : []);
    painter.show(marks);
    activate();
    if (target) {
      frame.replace();
      ports.cardMoved();
    }
    ports.changed(session);
  }

  function activate(): void {
    const mark = target && markOf(target);
    const finding = target?.on === 'finding' ? findingOf(target.id) : undefined;
    painter?.activate(mark ?? null, finding ? tellingWords(finding) : []);
  }

  function markOf(place: CardTarget): Mark | undefined {
    if (place.on === 'passage') return undefined;
    return marks.find(({ on }) => on.on === place.on && on.id === place.id);
  }

  function findingOf(id: string): Finding | undefined {
    return reading?.analysis?.findings.find((finding) => finding.id === id);
  }

  function spanOf(place: CardTarget): Span | null {
    return reading && placeSpan(reading, place);
  }

  function closeCard(): void {
    if (!target) return;
    target = null;
    frame.close();
    activate();
  }

  const session: Session = {
    get reading() {
      return reading;
    },
    get visibility() {
      return visibility;
    },
    get marks() {
      return marks;
    },
    setVisibility(next) {
      visibility = next;
      if (!next.marks) closeCard();
      show(reading);
    },
    reveal(span) {
      if (reading && painter) reveal(document, reading.page.textMap, span, painter);
    },
    openCard(place, write = false) {
      const span = spanOf(place);
      if (!reading || !span) return;
      target = place;
      writing = write;
      cardId += 1;
      activate();
      frame.open(() => {
        const now = target && spanOf(target);
        return reading && now ? linesOf(reading.page.textMap, now) : [];
      });
      ports.cardMoved();
    },
    closeCard,
    card() {
      if (!reading || !target) return null;
      const open = { id: cardId, place: target, span: spanOf(target), writing };
      return cardContent(reading, open, findingViews(reading, visibility), marks);
    },
    step(direction, from) {
      const at = target && (markOf(target) ?? spanOf(target)?.start);
      const next = neighbour(marks, at ?? from, direction);
      if (!next) return;
      session.reveal(next.span);
      session.openCard(next.on);
    },
    async refreshKept() {
      keptVersion += 1;
      const mine = keptVersion;
      const before = reading;
      if (!before) return;
      const answer = await ports.keptFor(before.sighting);
      if (!answer.ok || mine !== keptVersion) return;
      const placed = await withKept(before, answer.value, signal);
      if (mine !== keptVersion) return;
      if (reading === before) show(placed);
      else await session.refreshKept();
    },
    readAgain() {
      resting = false;
      void read();
    },
    rest() {
      resting = true;
      running.abort();
      painted.abort();
      closeCard();
      painter = null;
      marks = [];
      show(null);
    },
  };
  const watch = watchPage(document, () => !resting && void read(), signal);
  void read();
  return session;
}

/** Whether the page shows another address now, so that an open card may be about an article that has gone. */
function hasMoved(one: PageReading, other: PageReading): boolean {
  return pageAddress(one.sighting.url) !== pageAddress(other.sighting.url);
}
