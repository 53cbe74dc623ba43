import { say } from '../words/words.ts';

/**
 * What has become of the words last typed.
 * `manual`: nothing is written until the reader presses Save (private windows). `full`: no room left. `failed`: it went wrong some other way.
 */
export type SaveState = 'idle' | 'saving' | 'saved' | 'manual' | 'full' | 'failed';

/** What a screen reader hears and the reader sees beside the field; errors have their own line. */
export function saveStateWords(state: SaveState): string {
  switch (state) {
    case 'idle':
      return '';
    case 'saving':
      return say('saving');
    case 'saved':
      return say('saved');
    case 'manual':
      return say('not_saved_yet');
    case 'full':
    case 'failed':
      return say('not_saved');
  }
}
