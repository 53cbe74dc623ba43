/** The settings page: every change is kept at once, there is nothing to save. */
import { Button } from '../controls/button.tsx';
import { counted } from '../marks/wording.ts';
import { DensitySlider } from '../panel/density-slider.tsx';
import { CheckLine } from './check-line.tsx';
import { KindChoice } from './kind-choice.tsx';
import styles from './settings.module.css';
import type { ReaderSettings, SettingsActions, Shortcut, StorageUse } from './settings-state.ts';
import { ShortcutList } from './shortcut-list.tsx';
import { SitesOff } from './sites-off.tsx';

/** Everything that is set, kept and switched off. */
export interface SettingsProps {
  readonly settings: ReaderSettings;
  /** Host names, in the order in which they are listed. */
  readonly sitesOff: readonly string[];
  readonly shortcuts: readonly Shortcut[];
  readonly storage: StorageUse;
  readonly actions: SettingsActions;
}

/** The settings. */
export function Settings({ settings, sitesOff, shortcuts, storage, actions }: SettingsProps) {
  const { change } = actions;
  return (
    <main class={styles.page}>
      <h1 class={styles.title}>Settings</h1>
      <section aria-labelledby="marks">
        <h2 id="marks">Marks</h2>
        <p class={styles.hint}>How much is marked when an article opens. Each article can be set apart in the panel.</p>
        <DensitySlider density={settings.density} onChange={(density) => change({ density })} />
        <KindChoice hidden={settings.hiddenKinds} onChange={(hiddenKinds) => change({ hiddenKinds })} />
      </section>
      <section aria-labelledby="writing">
        <h2 id="writing">Reading and writing</h2>
        <CheckLine
          label="Show two buttons at selected words"
          hint="Highlight and note. Without them, the keyboard commands still work."
          on={settings.selectionToolbar}
          onChange={(selectionToolbar) => change({ selectionToolbar })}
        />
        <CheckLine
          label="Letter keys"
          hint="J and K move, N goes to the note: inside the panel and the card only, never in the page."
          on={settings.letterKeys}
          onChange={(letterKeys) => change({ letterKeys })}
        />
      </section>
      <ShortcutList shortcuts={shortcuts} onOpen={actions.openShortcuts} />
      <SitesOff sites={sitesOff} onSwitchOn={actions.switchSiteOn} />
      <section aria-labelledby="kept">
        <h2 id="kept">What is kept</h2>
        <p>{storageSentence(storage)}</p>
        <p class={styles.hint}>
          Everything stays on this device. Whence sends nothing anywhere, and keeps no list of what you read: an article
          is remembered only once you have written on it.
        </p>
        <Button onClick={actions.openLibrary}>All notes</Button>
      </section>
    </main>
  );
}

/** "12 notes on 3 articles, 1.4 MB." */
function storageSentence({ notes, articles, bytes }: StorageUse): string {
  const what = `${counted(notes, 'note')} on ${counted(articles, 'article')}`;
  if (bytes === undefined) return `${what}.`;
  const size = bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${what}, ${size}.`;
}
