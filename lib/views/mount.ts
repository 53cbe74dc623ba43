import { type ComponentChild, h, render } from 'preact';
import { browser } from 'wxt/browser';
import { locale, type MessageKey, say, speakWith } from '../../components/words/words.ts';
import { getSetting, watchSetting } from '../storage/settings.ts';

/** Shows a view as a page of ours: in the reader's language, direction and theme. */
export function mount(View: () => ComponentChild, title: MessageKey): void {
  speakWith((key, values) => browser.i18n.getMessage(key as never, [...values]));
  const root = document.documentElement;
  root.lang = locale();
  root.dir = browser.i18n.getMessage('@@bidi_dir');
  document.title = say(title);
  const dress = (theme: string) => {
    root.dataset.theme = theme;
  };
  watchSetting('theme', dress, new AbortController());
  void getSetting('theme').then((theme) => {
    dress(theme);
    render(h(View, null), document.body);
  });
}
