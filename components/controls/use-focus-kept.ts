import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const TAB_STOPS = 'a[href], button:not(:disabled), input:not(:disabled, [hidden]), select, textarea';

/** Gives the focus to what stands there next, where the control that had it is taken away. */
export function useFocusKept(root: RefObject<HTMLElement>): void {
  const held = useRef<{ readonly element: Element; readonly others: readonly HTMLElement[] }>();

  useEffect(() => {
    const within = root.current;
    if (!within) return;
    const took = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) held.current = { element: target, others: nearestFirst(within, target) };
    };
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) held.current = undefined;
    };
    // Pressed beside every control, the reader has let go.
    const pressed = () => {
      held.current = undefined;
    };
    within.addEventListener('focusout', left);
    within.addEventListener('focusin', took);
    document.addEventListener('pointerdown', pressed);
    return () => {
      within.removeEventListener('focusout', left);
      within.removeEventListener('focusin', took);
      document.removeEventListener('pointerdown', pressed);
    };
  }, [root]);

  useEffect(() => {
    if (!root.current || !held.current || held.current.element.isConnected) return;
    const { others } = held.current;
    held.current = undefined;
    if (document.activeElement === document.body) others.find(({ isConnected }) => isConnected)?.focus();
  });
}

/** The tab stops after an element in their order, then those before it from the nearest. */
function nearestFirst(root: HTMLElement, element: HTMLElement): readonly HTMLElement[] {
  const stops = [...root.querySelectorAll<HTMLElement>(TAB_STOPS)];
  const at = stops.indexOf(element);
  return [...stops.slice(at + 1), ...stops.slice(0, Math.max(at, 0)).reverse()];
}
