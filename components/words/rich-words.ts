import type { ComponentChild } from 'preact';
import { type MessageKey, say } from './words.ts';

/** Stands for a value in a message; no text of a page reaches `say` here. No NUL: Chromium ends a value there. */
const PLACE = '\uE000';

/** A message whose places are filled with elements: `$1` with the first of them, and so on. */
export function sayWith(key: MessageKey, ...parts: readonly ComponentChild[]): readonly ComponentChild[] {
  const message = say(key, ...parts.map((_, index) => `${PLACE}${index}${PLACE}`));
  return message.split(PLACE).map((piece, index) => (index % 2 === 1 ? parts[Number(piece)] : piece));
}
