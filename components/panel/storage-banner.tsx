import { Button } from '../controls/button.tsx';
import { say } from '../words/words.ts';
import styles from './panel.module.css';
import type { PanelActions } from './panel-state.ts';

/** Says that nothing more can be kept, and where room can be made. */
export function StorageBanner({ actions }: { readonly actions: PanelActions }) {
  return (
    <div role="alert" class={styles.banner}>
      <span>{say('no_room_banner')}</span>
      {actions.openLibrary && (
        <Button look="plain" onClick={actions.openLibrary}>
          {say('free_space')}
        </Button>
      )}
    </div>
  );
}
