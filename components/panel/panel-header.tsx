import type { Reading } from '../../lib/notes/reading.ts';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import { Ellipsis, LibraryBig, PanelRight, Power, SettingsIcon, Undo2 } from '../icons.ts';
import { dateOf } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './panel-header.module.css';
import type { PanelActions } from './panel-state.ts';

const GENRE_LABELS = { news: undefined, opinion: 'genre_opinion', review: 'genre_review', other: undefined } as const;

/** The article, absent where there is none, and the menu's actions. */
export interface PanelHeaderProps {
  readonly reading?: Reading;
  readonly actions: PanelActions;
  readonly form: 'popup' | 'side';
  /** Takes back the last change; absent where there is nothing to say it in. */
  readonly onUndo?: () => void;
}

/** Title, site and date, what sort of piece it is, and the menu. */
export function PanelHeader({ reading, actions, form, onUndo }: PanelHeaderProps) {
  const article = reading?.article;
  const facts = article ? [article.site ?? hostOf(article.url), dateOf(article.published)].filter(Boolean) : [];
  const genre = reading && GENRE_LABELS[reading.genre];
  return (
    <header class={styles.header}>
      <div class={styles.what}>
        <h1 class={styles.title} title={article?.title} lang={reading?.language}>
          {article ? article.title || say('untitled_page') : 'Whence'}
        </h1>
        {article && (
          <p class={styles.facts}>
            {facts.join(' · ')}
            {genre && <span class={styles.genre}>{say(genre)}</span>}
          </p>
        )}
      </div>
      <Menu
        name={say('menu')}
        icon={<Ellipsis size={20} aria-hidden />}
        items={menuItems(actions, form, reading !== undefined, onUndo)}
      />
    </header>
  );
}

function menuItems(
  actions: PanelActions,
  form: 'popup' | 'side',
  onArticle: boolean,
  onUndo: (() => void) | undefined,
): readonly MenuItem[] {
  const items: MenuItem[] = [];
  if (form === 'popup' && actions.openSidePanel)
    items.push({
      label: say('open_side_panel'),
      icon: <PanelRight size={16} aria-hidden />,
      run: actions.openSidePanel,
    });
  if (actions.openLibrary)
    items.push({ label: say('all_notes'), icon: <LibraryBig size={16} aria-hidden />, run: actions.openLibrary });
  if (onUndo) items.push({ label: say('undo_last'), icon: <Undo2 size={16} aria-hidden />, run: onUndo });
  items.push({ label: say('settings'), icon: <SettingsIcon size={16} aria-hidden />, run: actions.openSettings });
  if (onArticle)
    items.push({ label: say('switch_off_here'), icon: <Power size={16} aria-hidden />, run: actions.switchOff });
  return items;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
