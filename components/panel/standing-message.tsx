/** The states in which there is no reading: each a sentence with one action. */
import { PanelMessage } from './panel-message.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';

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
          text="This page does not look like an article."
          action={{ label: 'Read this page anyway', run: actions.readAnyway }}
        />
      );
    case 'site-off':
      return (
        <PanelMessage
          text={`Whence is off on ${state.site}.`}
          more="Your notes on this site are kept."
          action={{ label: 'Switch it on', run: actions.switchOn }}
        />
      );
    case 'restricted':
      return (
        <PanelMessage
          text={`${state.browser} does not let extensions read this page.`}
          more="Open an article to see who says what."
        />
      );
    case 'permission-missing':
      return (
        <PanelMessage
          text={`Whence may not read ${state.site || 'this page'} yet.`}
          more="Pages are read on this device only. Nothing is sent anywhere."
          action={{ label: 'Allow reading pages', run: actions.grantAccess }}
          second={actions.readOnce && { label: 'Read this page once', run: actions.readOnce }}
        />
      );
    case 'error':
      return (
        <PanelMessage
          text={state.message}
          more="Your notes are safe."
          action={{ label: 'Try again', run: actions.retry }}
        />
      );
  }
}
