import { Button } from '../controls/button.tsx';
import styles from './settings.module.css';

/** Host names, and what switching one on does. */
export interface SitesOffProps {
  readonly sites: readonly string[];
  readonly onSwitchOn: (site: string) => void;
}

/** The sites where Whence is off. */
export function SitesOff({ sites, onSwitchOn }: SitesOffProps) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites where Whence is off</h2>
      {sites.length === 0 ? (
        <p class={styles.hint}>None. A site can be switched off from the panel’s menu.</p>
      ) : (
        <ul class={styles.sites}>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <Button look="plain" aria-label={`Switch on for ${site}`} onClick={() => onSwitchOn(site)}>
                Switch on
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
