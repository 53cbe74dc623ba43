import './fake-browser.testing.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearTabStatus, getTabStatus, setTabStatus, type TabStatus } from './tab-status.ts';

const reading: TabStatus = { kind: 'reading', unsourced: 3, readingId: 'r' };

beforeEach(() => fakeBrowser.reset());

test('a tab of which nothing is known has no status', async () => {
  expect(await getTabStatus(1)).toBeNull();
});

test('tabs that report at once keep a status each', async () => {
  await Promise.all([setTabStatus(1, reading), setTabStatus(2, { ...reading, unsourced: 7 })]);
  expect((await getTabStatus(1))?.unsourced).toBe(3);
  expect((await getTabStatus(2))?.unsourced).toBe(7);
  await clearTabStatus(1);
  expect(await getTabStatus(1)).toBeNull();
});
