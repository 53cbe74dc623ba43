/** The states in which there is no reading: each a sentence with one action. */

import type { LeftAlone } from '../../lib/notes/reading.ts';
import { type MessageKey, say } from '../words/words.ts';
import { PanelMessage } from './panel-message.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';

const LEFT_ALONE: Readonly<Record<LeftAlone, MessageKey>> = {
  mail: 'left_alone_mail',
  chat: 'left_alone_chat',
  editor: 'left_alone_editor',
  map: 'left_alone_map',
  shop: 'left_alone_shop',
  password: 'left_alone_password',
  payment: 'left_alone_payment',
};

/** What the panel says instead of a reading. */
export function StandingMessage({
  state,
  actions,
}: {
  readonly state: Exclude<PanelState, { on: 'reading' } | { on: 'loading' }>;
  readonly actions: PanelActions;
}) {
  switch (state.on) {
    case 'no-article':
      return (
        <PanelMessage
          text={say(state.because ? LEFT_ALONE[state.because] : 'not_an_article')}
          action={{ label: say('read_anyway'), run: actions.readAnyway }}
        />
      );
    case 'site-off':
      return (
        <PanelMessage
          text={say('off_on_site', state.site)}
          more={say('notes_here_kept')}
          action={{ label: say('switch_it_on'), run: actions.switchOn }}
        />
      );
    case 'restricted':
      return <PanelMessage text={say('browser_refuses', state.browser)} more={say('open_an_article')} />;
    case 'permission-missing':
      return (
        <PanelMessage
          text={say('may_not_read', state.site || say('this_page'))}
          more={say('read_on_device')}
          action={{ label: say('allow_reading'), run: actions.grantAccess }}
          second={actions.readOnce && { label: say('read_once'), run: actions.readOnce }}
        />
      );
    case 'error':
      return (
        <PanelMessage
          text={state.message}
          more={say('notes_safe')}
          action={{ label: say('try_again'), run: actions.retry }}
        />
      );
  }
}
