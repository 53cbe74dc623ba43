/**
 * What has become of the words last typed.
 * `manual`: nothing is written until the reader presses Save (private windows). `full`: no room left. `failed`: it went wrong some other way.
 */
export type SaveState = 'idle' | 'saving' | 'saved' | 'manual' | 'full' | 'failed';

/** What a screen reader hears and the reader sees beside the field; errors have their own line. */
export const SAVE_STATE_WORDS: Readonly<Record<SaveState, string>> = {
  idle: '',
  saving: 'Saving',
  saved: 'Saved',
  manual: 'Not saved yet',
  full: 'Not saved',
  failed: 'Not saved',
};
