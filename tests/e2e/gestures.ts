/** What a reader does again and again, in words. */
import { middleOf } from './box.ts';
import type { OpenPage, View } from './reader.ts';

/** How long to wait for what must come, in ms: a busy machine is slow, and a test that passes never waits so long. */
const PATIENCE = 30_000;

/** Asks until the answer is there. Throws with the last answer when it does not come. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null | false | undefined>,
  ms = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (Date.now() > deadline) throw error;
      return null;
    });
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The words under each of our highlights, by highlight name. */
export function markedWords(page: View): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marked: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (name.startsWith('whence-')) marked[name] = [...highlight].map(String);
    }
    return marked;
  }, null);
}

/** Waits until the claims of a page are marked. */
export function claimsMarked(page: View, ms?: number): Promise<Record<string, string[]>> {
  const marks = async () => {
    const marked = await markedWords(page);
    return 'whence-named' in marked || 'whence-unnamed' in marked ? marked : null;
  };
  return eventually('marks', marks, ms);
}

/**
 * Scrolls words of the page into view, wherever they stand (open shadow roots and frames included), and gives the middle of
 * their first line, in CSS pixels of the window.
 */
export function placeOfWords(page: View, words: string): Promise<[number, number, number, number]> {
  return page.evaluate((wanted) => {
    const shown = (root: Node): Range | null => {
      const own = root.ownerDocument ?? (root as Document);
      const walker = own.createTreeWalker(root, 5);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const inner = (node as Element).shadowRoot ?? (node as HTMLIFrameElement).contentDocument?.body;
        const within = inner ? shown(inner) : null;
        if (within) return within;
        if (node.nodeType !== 3) continue;
        const at = (node as Text).data.replace(/\s/g, ' ').indexOf(wanted);
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = own.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        if (range.getClientRects().length > 0) return range;
      }
      return null;
    };
    const range = shown(document.body);
    const box = range?.getClientRects()[0];
    if (!range || !box) throw new Error(`The page does not say: ${wanted}`);
    const frame = range.startContainer.ownerDocument?.defaultView?.frameElement;
    const { x, y } = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const [left, top] = [x + (frame?.clientLeft ?? 0) + box.left, y + (frame?.clientTop ?? 0) + box.top];
    return [left, top + box.height / 2, left + box.width, box.width] as [number, number, number, number];
  }, words);
}

/** Clicks on words of the page. */
export async function clickWords(page: OpenPage, words: string): Promise<void> {
  const [left, middle, , width] = await placeOfWords(page, words);
  await page.click(left + Math.min(20, width / 2), middle);
}

/** Selects words of the page with the mouse; they must stand on one line. */
export async function selectWords(page: OpenPage, words: string): Promise<void> {
  const [left, middle, right] = await placeOfWords(page, words);
  await page.drag([left + 1, middle], [right - 1, middle]);
}

/** Waits for the card and for words in it. */
export function cardSaying(page: OpenPage, words: string): Promise<View> {
  return eventually(`a card saying “${words}”`, async () => {
    const card = await page.card();
    return card && (await textOf(card)).includes(words) ? card : null;
  });
}

/** All text of a view. */
export function textOf(view: View): Promise<string> {
  return view.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);
}

/** Clicks into the card's note field, as a person does, so that what follows is typed there. */
export async function clickNoteField(page: OpenPage, card: View): Promise<void> {
  const [frame] = await page.boxes({ name: 'iframe' });
  const field = await card.evaluate(() => {
    const box = document.querySelector('textarea')?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  }, null);
  if (!frame || !field) throw new Error('The card has no note field');
  const { x, y } = middleOf(field);
  await page.click(frame.x + x, frame.y + y);
}

/** Presses the button of a view that has this name (its label or its text). */
export function pressButton(view: View, name: string): Promise<void> {
  return eventually(`a button “${name}”`, () =>
    view.evaluate((wanted) => {
      const named = [
        ...document.querySelectorAll<HTMLElement>(
          'button, [role="menuitem"], [role="tab"], [role="radio"], label, summary',
        ),
      ].find((element) =>
        (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').trim().startsWith(wanted),
      );
      named?.click();
      return named !== undefined;
    }, name),
  ).then(() => undefined);
}
