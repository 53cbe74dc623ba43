import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Tells the border-box height of an element, in CSS pixels, at first and after every change. */
export function useHeight(element: RefObject<HTMLElement>, tell: (height: number) => void): void {
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => latest.current(Math.ceil(watched.getBoundingClientRect().height)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
}
