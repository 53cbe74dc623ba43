import { useEffect, useRef } from 'preact/hooks';
import { isEditable } from '../controls/is-editable.ts';

/** What the keys of a card do. */
export interface CardKeys {
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  /** Moves the focus to the note. */
  readonly write: () => void;
}

/**
 * Esc closes, J and K step, N goes to the note. The card is alone in its document, so the whole document is heard: the keys
 * still work after a button that had the focus is gone.
 */
export function useCardKeys(letterKeys: boolean, keys: CardKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const typing = event.target instanceof Element && isEditable(event.target);
      if (event.key === 'Escape') latest.current.close();
      else if (!letterKeys || typing) return;
      else if (event.key === 'j') latest.current.step(1);
      else if (event.key === 'k') latest.current.step(-1);
      else if (event.key === 'n') latest.current.write();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [letterKeys]);
}
