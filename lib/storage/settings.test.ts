import './fake-browser.testing.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  getSetting,
  getSettings,
  isSiteOff,
  type Settings,
  setSetting,
  setSiteRule,
  watchSetting,
} from './settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are the defaults until changed', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('are read back one by one and together', async () => {
    await setSetting('density', 5);
    await setSetting('hiddenKinds', ['vague']);
    expect(await getSetting('density')).toBe(5);
    expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 5, hiddenKinds: ['vague'] });
  });

  test('tell their watchers until the signal aborts', async () => {
    const changed = vi.fn<(value: Settings['marksVisible']) => void>();
    const controller = new AbortController();
    watchSetting('marksVisible', changed, controller);
    await setSetting('marksVisible', false);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(changed.mock.calls[0]?.[0]).toBe(false);
    controller.abort();
    await setSetting('marksVisible', true);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('are not watched with a signal that has aborted', async () => {
    const changed = vi.fn();
    watchSetting('density', changed, { signal: AbortSignal.abort() });
    await setSetting('density', 1);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('site rules', () => {
  test('switch one host off, whatever its letter case and www.', async () => {
    await setSiteRule('www.News.example', 'off');
    const rules = await getSetting('siteRules');
    expect(isSiteOff(rules, 'news.example')).toBe(true);
    expect(isSiteOff(rules, 'other.example')).toBe(false);
  });

  test('leave nothing behind when the host is on again', async () => {
    await setSiteRule('news.example', 'off');
    await setSiteRule('other.example', 'off');
    await setSiteRule('news.example', 'on');
    expect(await getSetting('siteRules')).toEqual({ 'other.example': 'off' });
  });
});
