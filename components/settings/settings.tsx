/** The settings page: every change is kept at once, there is nothing to save. */
import { useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useFocusKept } from '../controls/use-focus-kept.ts';
import { DensitySlider } from '../panel/density-slider.tsx';
import { say } from '../words/words.ts';
import { CheckLine } from './check-line.tsx';
import { KindChoice } from './kind-choice.tsx';
import { LookEditor } from './look-editor.tsx';
import { NotesKept } from './notes-kept.tsx';
import { ReportsKept } from './reports-kept.tsx';
import styles from './settings.module.css';
import type { ReaderSettings, SettingsActions, Shortcut, StorageUse } from './settings-state.ts';
import { ShortcutList } from './shortcut-list.tsx';
import { SiteList } from './site-list.tsx';
import { ThemeChoice } from './theme-choice.tsx';

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
  const page = useRef<HTMLElement>(null);
  useFocusKept(page);
  return (
    <main ref={page} class={styles.page}>
      <h1 class={styles.title}>{say('settings')}</h1>
      <section aria-labelledby="marks">
        <h2 id="marks">{say('marks')}</h2>
        <p class={styles.hint}>{say('marks_hint')}</p>
        <DensitySlider density={settings.density} onChange={(density) => change({ density })} />
        <KindChoice hidden={settings.hiddenKinds} onChange={(hiddenKinds) => change({ hiddenKinds })} />
      </section>
      <section aria-labelledby="appearance">
        <h2 id="appearance">{say('appearance')}</h2>
        <ThemeChoice theme={settings.theme} onChange={(theme) => change({ theme })} />
        <LookEditor looks={settings.looks} onChange={(looks) => change({ looks })} />
      </section>
      <section aria-labelledby="writing">
        <h2 id="writing">{say('reading_and_writing')}</h2>
        <CheckLine
          label={say('toolbar_setting')}
          hint={say('toolbar_hint')}
          on={settings.selectionToolbar}
          onChange={(selectionToolbar) => change({ selectionToolbar })}
        />
        {settings.toolbarOff.length > 0 && (
          <SiteList
            name={say('toolbar_off_sites')}
            sites={settings.toolbarOff}
            word={say('show_again')}
            label={(site) => say('toolbar_back_on', site)}
            onTake={(site) => change({ toolbarOff: settings.toolbarOff.filter((other) => other !== site) })}
          />
        )}
        <CheckLine
          label={say('letter_keys')}
          hint={say('letter_keys_hint')}
          on={settings.letterKeys}
          onChange={(letterKeys) => change({ letterKeys })}
        />
      </section>
      <ShortcutList shortcuts={shortcuts} onOpen={actions.openShortcuts} />
      <section aria-labelledby="sites">
        <h2 id="sites">{say('sites_off')}</h2>
        {sitesOff.length === 0 ? (
          <p class={styles.hint}>{say('sites_off_none')}</p>
        ) : (
          <SiteList
            name={say('sites_off')}
            sites={sitesOff}
            word={say('switch_on')}
            label={(site) => say('switch_on_for', site)}
            onTake={actions.switchSiteOn}
          />
        )}
      </section>
      <NotesKept storage={storage} actions={actions} />
      <ReportsKept reports={storage.reports} actions={actions} />
      <Button onClick={actions.openLibrary}>{say('all_notes')}</Button>
    </main>
  );
}
