import { DEFAULT_LOOKS } from '../../lib/notes/mark-looks.ts';
import type { ReaderSettings } from '../settings/settings-state.ts';

/** The settings of a reader who changed a few things. */
export const SAMPLE_SETTINGS: ReaderSettings = {
  density: 3,
  hiddenKinds: ['vague'],
  selectionToolbar: true,
  toolbarOff: ['maps.example'],
  letterKeys: true,
  theme: 'system',
  looks: DEFAULT_LOOKS,
};
