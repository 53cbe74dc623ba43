import { Button } from '../controls/button.tsx';
import styles from './settings.module.css';

/** Host names, and the one thing to do with each. */
export interface SiteListProps {
  readonly name: string;
  readonly sites: readonly string[];
  /** What the buttons say. */
  readonly word: string;
  /** What a screen reader says for one of them. */
  readonly label: (site: string) => string;
  readonly onTake: (site: string) => void;
}

/** Sites to which an exception applies, each with its way out. */
export function SiteList({ name, sites, word, label, onTake }: SiteListProps) {
  return (
    <ul class={styles.sites} aria-label={name}>
      {sites.map((site) => (
        <li key={site}>
          <span>{site}</span>
          <Button look="plain" aria-label={label(site)} onClick={() => onTake(site)}>
            {word}
          </Button>
        </li>
      ))}
    </ul>
  );
}
