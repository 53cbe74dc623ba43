import type { Reading } from '../../lib/notes/reading.ts';
import { languageName } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import { PanelMessage } from './panel-message.tsx';
import type { PanelActions } from './panel-state.ts';
import { Skeleton } from './skeleton.tsx';

/** What stands in the place of claims while they are sought, or why there are none; notes work in all of these. */
export function ReadingMessage({ reading, actions }: { readonly reading: Reading; readonly actions: PanelActions }) {
  switch (reading.state) {
    case 'too-short':
      return <PanelMessage text={say('too_short')} more={say('still_notes')} />;
    case 'other-language': {
      const language = languageName(reading.language);
      return <PanelMessage text={say('english_for_now')} {...(language && { more: say('text_is_in', language) })} />;
    }
    case 'failed':
      return (
        <PanelMessage
          text={say('not_worked_out')}
          more={say('notes_safe_go_on')}
          action={{ label: say('try_again'), run: actions.retry }}
        />
      );
    case 'analysing':
      return <Skeleton />;
    case 'ready':
      return null;
  }
}
