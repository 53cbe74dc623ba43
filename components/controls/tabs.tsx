/** A row of tabs: one tab stop, arrow keys choose (ARIA tabs with automatic activation). */
import styles from './tabs.module.css';

/** One tab and the number beside its name, if there is one. */
interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

/** The tabs, the chosen one, and the prefix that ties each tab to its panel (`<prefix>-tab-<id>`, `<prefix>-panel`). */
export interface TabsProps<Id extends string> {
  readonly name: string;
  readonly prefix: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Tabs over one panel, which the caller renders with `role="tabpanel"`. */
export function Tabs<Id extends string>({ name, prefix, tabs, chosen, onChoose }: TabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`${prefix}-tab-${next.id}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={name} class={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${prefix}-tab-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls={`${prefix}-panel`}
          tabIndex={tab.id === chosen ? 0 : -1}
          class={styles.tab}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span class={styles.count}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
