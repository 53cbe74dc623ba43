import { beforeEach, expect, test, vi } from 'vitest';
import type { Kept } from '../messaging/protocol.ts';
import type { CardFrame } from './card-frame.ts';
import type { PageReading } from './page-reading.ts';
import type { SessionPorts } from './session.ts';

/** The page as the session sees it: stages come when the test lets them, painters are counted. */
const page = vi.hoisted(() => ({
  stages: [] as (object | Error)[],
  next: () => {},
  painters: 0,
  takenOff: 0,
}));
vi.mock('../page/paint.ts', () => ({
  createPainter: (_document: unknown, _map: unknown, signal: AbortSignal) => {
    page.painters += 1;
    signal.addEventListener('abort', () => {
      page.takenOff += 1;
    });
    return { show: () => {}, activate: () => {}, flash: () => {} };
  },
}));
vi.mock('../page/watch-page.ts', () => ({ watchPage: () => ({ follow: () => {} }) }));
vi.mock('../page/reveal.ts', () => ({ reveal: () => true }));
vi.mock('../page/place-rect.ts', () => ({ linesOf: () => [] }));
vi.mock('./reading-view.ts', () => ({ findingViews: () => [] }));
vi.mock('./page-reading.ts', () => ({
  async *readInStages() {
    for (;;) {
      await new Promise<void>((resolve) => {
        page.next = resolve;
      });
      const stage = page.stages.shift();
      if (stage instanceof Error) throw stage;
      if (!stage) return;
      yield stage;
    }
  },
  withKept: async (reading: PageReading, kept: Kept) => ({ ...reading, kept }),
}));
const { startSession } = await import('./session.ts');

const map = {};
const kept = (name: string) => ({ notes: [], dismissals: [], name }) as unknown as Kept;
const stage = (state: string, change: object = {}) => ({
  state,
  page: { textMap: map },
  sighting: { keys: ['a'], url: 'https://news.example/a' },
  analysis: null,
  notes: [],
  kept: kept('as read'),
  ...change,
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
async function comes(...stages: (object | Error)[]): Promise<void> {
  for (const one of stages) {
    page.stages.push(one);
    page.next();
    await settled();
  }
}

/** Answers of the background to `keptFor`, in the order in which they were asked for. */
let answers: ((kept: Kept) => void)[];

function start() {
  answers = [];
  const ports: SessionPorts = {
    analyse: () => Promise.reject(new Error('not asked here')),
    keptFor: () =>
      new Promise((resolve) => {
        answers.push((value) => resolve({ ok: true, value }));
      }),
    changed: () => {},
    cardMoved: () => {},
  };
  const visibility = { density: 3, marks: true, hiddenKinds: [] } as const;
  return startSession({} as Document, ports, {} as CardFrame, visibility, new AbortController().signal);
}

const nameOfKept = (reading: PageReading | null) =>
  (reading as unknown as { kept: { name: string } } | null)?.kept.name;

beforeEach(() => Object.assign(page, { stages: [], painters: 0, takenOff: 0 }));

test('what was kept while the claims were sought is still there when they are found', async () => {
  const session = start();
  await comes(stage('analysing'));
  const refreshed = session.refreshKept();
  answers.shift()?.(kept('a new highlight'));
  await refreshed;
  await comes(stage('ready'));
  page.next();
  await settled();
  answers.shift()?.(kept('a new highlight'));
  await settled();
  expect([session.reading?.state, nameOfKept(session.reading)]).toEqual(['ready', 'a new highlight']);
});

test('an older answer never overwrites a newer one', async () => {
  const session = start();
  await comes(stage('ready'));
  void session.refreshKept();
  void session.refreshKept();
  const [older, newer] = answers;
  newer?.(kept('newer'));
  await settled();
  older?.(kept('older'));
  await settled();
  expect(nameOfKept(session.reading)).toBe('newer');
});

test('a page that is read again keeps its marks until the next ones are there', async () => {
  const session = start();
  await comes(stage('ready'));
  session.readAgain();
  await settled();
  expect([page.painters, page.takenOff]).toEqual([1, 0]);
  await comes(stage('ready', { page: { textMap: {} } }));
  expect([page.painters, page.takenOff]).toEqual([2, 1]);
});

test('a reading that fails leaves what stands and says that it failed', async () => {
  const session = start();
  await comes(stage('ready'));
  session.readAgain();
  await settled();
  await comes(new Error('the extension was updated'));
  expect([session.reading?.state, page.takenOff]).toEqual(['failed', 0]);
});
