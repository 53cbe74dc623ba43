import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/**
 * Typed messages over `runtime.sendMessage` and `tabs.sendMessage`. A method's name is its message; a listener
 * is removed with what `onMessage` returns.
 */
export const { sendMessage, onMessage } =
  defineExtensionMessaging<{
    [Name in keyof Protocol]: Protocol[Name];
  }>();
