import type { Reading } from '../../lib/notes/reading.ts';
import { Button } from '../controls/button.tsx';
import { nameOfKind } from '../marks/wording.ts';
import { say, sayCount } from '../words/words.ts';
import styles from './panel.module.css';
import type { PanelActions } from './panel-state.ts';

/** Says which kinds the reader has switched off and what that hides here, with the way to show them; nothing where it hides nothing. */
export function HiddenKinds({ reading, actions }: { readonly reading: Reading; readonly actions: PanelActions }) {
  const { hiddenKinds } = reading.visibility;
  const hidden = reading.findings.filter(
    ({ finding, dismissed }) => !dismissed && finding.kind === 'unsourced' && hiddenKinds.includes(finding.assertion),
  );
  if (hidden.length === 0) return null;
  return (
    <p class={styles.hidden}>
      {sayCount('switched_off', hidden.length, hiddenKinds.map(nameOfKind).join(', '))}
      <Button look="plain" onClick={() => actions.setVisibility({ hiddenKinds: [] })}>
        {say('show_them_here')}
      </Button>
    </p>
  );
}
