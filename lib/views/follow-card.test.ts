import { beforeEach, expect, test, vi } from 'vitest';
import type { CardContent } from '../notes/reading.ts';
import type { CardPlace } from './follow-card.ts';

/** The page with its card, and what the background is asked to write. */
const page = vi.hoisted(() => ({
  card: null as unknown,
  moved: () => {},
  draftsLeft: [] as (() => void)[],
  saved: [] as { body: string; on: unknown }[],
  full: false,
}));
vi.mock('wxt/browser', () => ({ browser: { extension: { inIncognitoContext: false } } }));
vi.mock('../messaging/card-channel.ts', () => ({
  askPage: async () => page.card,
  whenCardMoves: (moved: () => void) => {
    page.moved = moved;
  },
}));
vi.mock('../messaging/messenger.ts', () => ({
  sendMessage: async (name: string, data: { body: string; target: unknown }) => {
    if (name === 'draftFor') await new Promise<void>((resolve) => page.draftsLeft.push(resolve));
    if (name !== 'saveNote') return { ok: true, value: null };
    if (page.full) return { ok: false, error: { code: 'storage-full', message: '' } };
    page.saved.push({ body: data.body, on: data.target });
    return { ok: true, value: { id: `note ${page.saved.length}` } };
  },
}));
vi.stubGlobal('addEventListener', () => {});
const { followCard } = await import('./follow-card.ts');

const target = (exact: string) => ({
  quote: { exact, prefix: '', suffix: '' },
  position: { start: 0, end: 1 },
  normalForm: 1,
});
const card = (cardId: number, exact: string) =>
  ({ cardId, target: target(exact), article: { keys: ['a'], url: 'a' } }) as unknown as CardContent;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
/** Lets the background answer every draft it was asked for, until nobody asks any more. */
async function answerDrafts(): Promise<void> {
  await settled();
  while (page.draftsLeft.length > 0) {
    page.draftsLeft.shift()?.();
    await settled();
  }
}

function follow() {
  let place: CardPlace | null = null;
  const told: string[] = [];
  const screen = {
    show: (change: (last: CardPlace | null) => CardPlace | null) => {
      place = change(place);
    },
    tell: (state: string) => told.push(state),
  };
  followCard(screen, new AbortController().signal);
  return { now: () => place as CardPlace | null, told };
}

beforeEach(() => {
  Object.assign(page, { card: card(1, 'one'), draftsLeft: [], saved: [], full: false });
});

test('the card shows the place the page moved to last, however quickly it moved', async () => {
  const { now } = follow();
  await answerDrafts();
  page.card = card(2, 'two');
  page.moved();
  await settled();
  page.card = card(3, 'three');
  page.moved();
  await answerDrafts();
  expect(now()?.content.cardId).toBe(3);
});

test('a card whose page was read again keeps its words and their keeper', async () => {
  const { now } = follow();
  await answerDrafts();
  const before = now();
  page.card = card(1, 'one, moved');
  page.moved();
  await answerDrafts();
  expect(now()?.keeper).toBe(before?.keeper);
  expect(now()?.content.target.quote.exact).toBe('one, moved');
});

test('words typed while the next place is looked up are written where they were typed', async () => {
  const { now } = follow();
  await answerDrafts();
  now()?.keeper.change({ body: 'on one', tags: [] });
  page.card = card(2, 'two');
  page.moved();
  await settled();
  now()?.keeper.change({ body: 'on one, and more', tags: [] });
  await answerDrafts();
  expect(page.saved.map(({ body }) => body)).toEqual(['on one', 'on one, and more']);
  expect(page.saved.map(({ on }) => (on as ReturnType<typeof target>).quote.exact)).toEqual(['one', 'one']);
});

test('words that could not be kept hold the card once', async () => {
  page.full = true;
  const { now, told } = follow();
  await answerDrafts();
  now()?.keeper.change({ body: 'on one', tags: [] });
  page.card = card(2, 'two');
  page.moved();
  await answerDrafts();
  expect([now()?.content.cardId, told.at(-1)]).toEqual([1, 'full']);
  page.moved();
  await answerDrafts();
  expect(now()?.content.cardId).toBe(2);
});
