/** Runs inside a page under test: everything that needs a browser's layout. Bundled by `measure-painting.ts`. */
import { HIGHLIGHT_PREFIX } from '../../lib/page/highlight-names.ts';
import { hitTest } from '../../lib/page/hit-test.ts';
import { createPainter, type PaintedMark } from '../../lib/page/paint.ts';
import { endRect, firstOffsetInView, linesOf } from '../../lib/page/place-rect.ts';
import { readPageAtOnce } from '../../lib/page/read-page.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { selectedSpan, spanOfRange } from '../../lib/page/selection.ts';
import { watchPage } from '../../lib/page/watch-page.ts';
import type { Span } from '../../lib/text/span.ts';

/** What the checks found, by name; each must be true. */
export type Checks = Readonly<Record<string, boolean>>;

/** Milliseconds: making and registering so many marks, the frame that draws them, and a frame without anything to draw. */
export interface PaintTimes {
  readonly marks: number;
  readonly show: number;
  readonly frame: number;
  readonly idleFrame: number;
}

/** Paints `count` marks of about a sentence over the page, with live ranges as the reader script does. */
export async function paintTimes(count: number): Promise<PaintTimes> {
  const { pageText, textMap } = readPageAtOnce(document);
  const kinds = ['named', 'unnamed', 'unsourced', 'note'] as const;
  const length = Math.max(10, Math.floor(pageText.text.length / count) - 2);
  const marks = Array.from({ length: count }, (_, index): PaintedMark => {
    const start = index * (length + 2);
    return { kind: kinds[index % 4] ?? 'named', span: { start, end: start + length } };
  });
  const stop = new AbortController();
  const painter = createPainter(document, textMap, stop.signal);
  await frame();
  const idle = performance.now();
  await frame();
  const start = performance.now();
  painter.show(marks);
  const shown = performance.now();
  await frame();
  const drawn = performance.now();
  stop.abort();
  return { marks: count, show: shown - start, frame: drawn - shown, idleFrame: start - idle };
}

/** Checks painting, hit-testing, placing, revealing, selecting and watching on the page of `measure-painting.ts`. */
export async function check(): Promise<Checks> {
  const before = document.documentElement.outerHTML;
  const pages = new CSSStyleSheet();
  pages.replaceSync('p { color: inherit }');
  document.adoptedStyleSheets = [pages];
  CSS.highlights.set('search', new Highlight());
  const { pageText, textMap } = readPageAtOnce(document);
  const stop = new AbortController();
  const painter = createPainter(document, textMap, stop.signal);
  const span = (words: string): Span => {
    const start = pageText.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const light: PaintedMark = { kind: 'named', span: span('closed for three days') };
  const dark: PaintedMark = { kind: 'unsourced', span: span('stands in a dark box') };
  const note: PaintedMark = { kind: 'note', span: span('The harbour was closed for three days, the port said') };
  const marks = [note, light, dark];
  painter.show(marks);
  const names = [...CSS.highlights.keys()];
  const box = linesOf(textMap, light.span)[0] as DOMRect;
  const at = (x: number, y: number) => hitTest(document, x, y, textMap, marks);
  const noteBox = linesOf(textMap, note.span)[0] as DOMRect;
  const checks: Record<string, boolean> = {
    'light ground': names.includes('whence-named') && names.includes('whence-note'),
    'dark ground': names.includes('whence-unsourced-dark'),
    'shortest mark under the pointer': at(box.left + 5, box.top + 5) === light,
    'longer mark beside it': at(noteBox.left + 5, noteBox.top + 5) === note,
    'no mark beside the line': at(2, box.top + 5) === null && at(innerWidth - 3, box.top + 5) === null,
    'last line of a mark': (endRect(textMap, light.span)?.right ?? 0) > box.left,
    'hidden by a style sheet': !pageText.text.includes('Hidden by a rule'),
    'visible in display: contents': pageText.text.includes('Shown without a box'),
    'closed details are read': pageText.text.includes('Inside closed details'),
    'hidden inside closed details is not': !pageText.text.includes('Hidden inside details'),
  };

  painter.activate(light, [span('three days')]);
  checks['active mark'] = CSS.highlights.has('whence-active-named') && CSS.highlights.has('whence-cue-named');
  painter.activate(null);
  checks['inactive mark'] = !CSS.highlights.has('whence-active-named') && CSS.highlights.has('whence-named');

  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
  document.dispatchEvent(new Event('scrollend'));
  checks['survives a page that clears everything'] =
    CSS.highlights.has('whence-named') && document.adoptedStyleSheets.length === 1;
  CSS.highlights.set('search', new Highlight());
  document.adoptedStyleSheets = [pages, ...document.adoptedStyleSheets];

  getSelection()?.selectAllChildren(document.getElementById('selected') as Element);
  const selected = selectedSpan(document, textMap, pageText.text);
  checks['selection is trimmed'] =
    selected !== null && pageText.text.slice(selected.start, selected.end) === 'Select these words.';
  getSelection()?.selectAllChildren(document.getElementById('field') as Element);
  checks['no selection in a field'] = selectedSpan(document, textMap, pageText.text) === null;
  getSelection()?.removeAllRanges();
  checks['no selection'] = selectedSpan(document, textMap, pageText.text) === null;
  const between = document.createRange();
  between.setStart(document.body, 1);
  between.setEnd(document.body, document.body.childNodes.length);
  const all = spanOfRange(between, textMap, pageText.text);
  checks['a range between blocks'] = all !== null && all.end === pageText.text.length;

  const last = span('The very last words');
  checks['reveals the end'] = reveal(document, textMap, last, painter);
  checks.flashes = CSS.highlights.has('whence-flash');
  await rest();
  const lastBox = endRect(textMap, last);
  checks['the end is in view'] = lastBox !== null && lastBox.top > 0 && lastBox.bottom < innerHeight;
  const inner = span('Deep in a scrolling box');
  reveal(document, textMap, inner, painter);
  await rest();
  const innerBox = endRect(textMap, inner);
  const scroller = document.getElementById('scroller')?.getBoundingClientRect();
  checks['reveals inside a scrolling box'] =
    innerBox !== null &&
    scroller !== undefined &&
    innerBox.top >= scroller.top - 1 &&
    innerBox.bottom <= scroller.bottom + 1 &&
    innerBox.top > 0 &&
    innerBox.bottom < innerHeight;
  const seen = firstOffsetInView(document, textMap);
  const seenBox = endRect(textMap, { start: seen, end: seen + 1 });
  checks['first text in view'] =
    seen > 0 && seen < pageText.text.length && (seenBox === null || Math.abs(seenBox.bottom) < 200);
  scrollTo({ top: 0, behavior: 'instant' });
  await frame();
  checks['first text in view at the top'] = firstOffsetInView(document, textMap) === 0;

  stop.abort();
  checks['takes back only its own'] =
    [...CSS.highlights.keys()].every((name) => !name.startsWith(HIGHLIGHT_PREFIX)) &&
    CSS.highlights.has('search') &&
    document.adoptedStyleSheets.length === 1 &&
    document.adoptedStyleSheets[0] === pages;
  checks['page as it was'] = document.documentElement.outerHTML === before;
  return { ...checks, ...(await checkWatch()) };
}

async function checkWatch(): Promise<Checks> {
  const stop = new AbortController();
  let told = 0;
  const times = { quiet: 20, patience: 60, pause: 40, maxPause: 1000, rest: 300 };
  watchPage(document, () => (told += 1), stop.signal, times);
  const place = document.createElement('p');
  document.body.append(place);
  await pause(120);
  const silent = told;
  for (let index = 0; index < 5; index += 1) place.append(`word ${index} `);
  await pause(200);
  const once = told;
  for (let index = 0; index < 100; index += 1) {
    place.firstChild?.remove();
    place.append(`tick ${index} `);
    await pause(8);
  }
  await pause(200);
  const ticking = told - once;
  stop.abort();
  place.remove();
  await pause(120);
  const afterwards = told;
  return {
    'passes over changes without words': silent === 0,
    'tells once of changes that come together': once === 1,
    'tells a ticking page less and less often': ticking >= 1 && ticking <= 6,
    'is silent once ended': afterwards === once + ticking,
  };
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** Until nothing scrolls any more. */
async function rest(): Promise<void> {
  const scroller = document.getElementById('scroller');
  const places = (): string => `${scrollY} ${scroller?.scrollTop}`;
  for (let before = '', round = 0; before !== places() && round < 20; round += 1) {
    before = places();
    await pause(250);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
