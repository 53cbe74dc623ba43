import type { PanelState } from '../../components/panel/panel-state.ts';
import { readingOf } from './panel-source.ts';
import { whichTab } from './which-tab.ts';

/** A page too busy to answer so soon, in milliseconds, is not waited for. */
const AT_FIRST = 120;

/** What a panel knows before it is rendered at all. */
export interface FirstLook {
  readonly tabId: number | null;
  readonly state: PanelState;
}

/**
 * Asks for the reading while words and looks are fetched: where the page answers at once, the first thing the reader
 * sees is the list, and nothing is rendered only to be thrown away.
 */
export async function firstLook(): Promise<FirstLook> {
  const tabId = await whichTab();
  const tooLate = new Promise<null>((done) => setTimeout(done, AT_FIRST, null));
  const reading = tabId === null ? null : await Promise.race([readingOf(tabId), tooLate]);
  return { tabId, state: reading ? { on: 'reading', reading } : { on: 'loading' } };
}
