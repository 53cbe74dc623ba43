/** Settings of a reader who changed a few things, and actions that remember how they were called. */
import { vi } from 'vitest';
import type { SettingsActions } from '../settings/settings-state.ts';

/** Every action of the settings page, watched. */
export function sampleSettingsActions() {
  return {
    change: vi.fn(),
    switchSiteOn: vi.fn(),
    openShortcuts: vi.fn(),
    openLibrary: vi.fn(),
    backUp: vi.fn(async () => true),
    readFile: vi.fn<SettingsActions['readFile']>(),
    forgetAll: vi.fn(async () => null),
    exportReports: vi.fn(async () => true),
    clearReports: vi.fn(),
  } satisfies SettingsActions;
}
