import { type ComponentChild, h, render } from 'preact';
import { browser } from 'wxt/browser';
import { locale, type MessageKey, say, speakWith } from '../../components/words/words.ts';
import { MARK_COLOURS, type MarkLine, type MarkLooks } from '../notes/mark-looks.ts';
import { getSetting, watchSetting } from '../storage/settings.ts';
import { openCatalogue } from './catalogue.ts';

/**
 * Shows a view as a page of ours: in the reader's language, direction, theme and looks. `knowing` is what the view is to
 * know at its first rendering; it is waited for together with words and looks.
 */
export async function mount<Known extends object>(
  View: (known: Known) => ComponentChild,
  title: MessageKey,
  ...[knowing]: Record<never, never> extends Known ? [] : [knowing: Promise<Known>]
): Promise<void> {
  const root = document.documentElement;
  const always = new AbortController();
  const [speaker, theme, looks, known] = await Promise.all([
    openCatalogue(),
    getSetting('theme'),
    getSetting('looks'),
    knowing ?? ({} as Known),
  ]);
  speakWith(speaker);
  root.lang = locale();
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  document.title = say(title);
  const dress = (chosen: string) => {
    root.dataset.theme = chosen;
  };
  dress(theme);
  wear(root, looks);
  watchSetting('theme', dress, always);
  watchSetting('looks', (chosen) => wear(root, chosen), always);
  render(h(View, known), document.body);
}

/** The borders that stand for a line in lists: there is none that is wavy. */
const BORDERS: Readonly<Record<MarkLine, string>> = {
  solid: 'solid',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
  wavy: 'ridge',
};

/** The looks of marks as tokens; in forced colours the system's own win by the style sheet. */
function wear(root: HTMLElement, looks: MarkLooks): void {
  for (const [mark, { line, colour }] of Object.entries(looks)) {
    const { light, dark } = MARK_COLOURS[colour as keyof typeof MARK_COLOURS];
    root.style.setProperty(`--${mark}-colour`, `light-dark(${light}, ${dark})`);
    root.style.setProperty(`--${mark}-line`, line);
    root.style.setProperty(`--${mark}-border`, BORDERS[line as MarkLine]);
  }
}
