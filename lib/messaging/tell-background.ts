import { browser } from 'wxt/browser';
import type { PageToBackground } from './protocol.ts';

/**
 * Sends a message without payload and without waiting for an answer, in the messenger's own wire format: for the
 * detector, which must stay small.
 */
export function tellBackground(type: keyof PageToBackground & 'articleFound'): void {
  browser.runtime.sendMessage({ id: 0, type, timestamp: Date.now() }).catch(() => {
    // The extension was updated or switched off meanwhile: the page is left alone.
  });
}
