import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Gives the focus to `start` once, when the card opens on a place; in a field the caret goes behind the words. */
export function useCardFocus(start: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = start.current;
    element?.focus();
    if (element instanceof HTMLTextAreaElement) element.setSelectionRange(element.value.length, element.value.length);
  }, []);
}
