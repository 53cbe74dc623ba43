import { Button } from '../controls/button.tsx';
import styles from './panel.module.css';
import type { PanelActions } from './panel-state.ts';

/** Says that nothing more can be kept, and where room can be made. */
export function StorageBanner({ actions }: { readonly actions: PanelActions }) {
  return (
    <div role="alert" class={styles.banner}>
      <span>There is no room left to save notes. Those you have are safe.</span>
      {actions.openLibrary && (
        <Button look="plain" onClick={actions.openLibrary}>
          Free some space
        </Button>
      )}
    </div>
  );
}
