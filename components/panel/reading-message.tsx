import type { Reading } from '../../lib/notes/reading.ts';
import { languageName } from '../marks/wording.ts';
import { PanelMessage } from './panel-message.tsx';
import type { PanelActions } from './panel-state.ts';
import { Skeleton } from './skeleton.tsx';

/** What stands in the place of claims while they are sought, or why there are none; notes work in all of these. */
export function ReadingMessage({ reading, actions }: { readonly reading: Reading; readonly actions: PanelActions }) {
  switch (reading.state) {
    case 'too-short':
      return (
        <PanelMessage text="There is too little text here to say who says what." more="You can still take notes." />
      );
    case 'other-language': {
      const language = languageName(reading.language);
      return (
        <PanelMessage
          text="Whence reads English for now. You can still take notes here."
          {...(language && { more: `This text is in ${language}.` })}
        />
      );
    }
    case 'failed':
      return (
        <PanelMessage
          text="The claims in this text could not be worked out."
          more="Your notes are safe, and you can go on taking them."
          action={{ label: 'Try again', run: actions.retry }}
        />
      );
    case 'analysing':
      return <Skeleton />;
    case 'ready':
      return null;
  }
}
