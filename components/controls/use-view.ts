import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What of a list can be seen: how far it is scrolled past its top, and how much fits, in CSS pixels. */
export interface ListView {
  readonly top: number;
  readonly height: number;
}

/** Rows this far outside what can be seen are in the document, too, in CSS pixels. */
export const AROUND = 600;

/** Follows where a list stands in whatever scrolls it. */
export function useView(list: RefObject<HTMLElement>): ListView {
  const [view, setView] = useState<ListView>({ top: 0, height: 900 });
  const look = () => {
    if (!list.current) return;
    const scroller = scrollerOf(list.current);
    const top = (scroller?.getBoundingClientRect().top ?? 0) - list.current.getBoundingClientRect().top;
    // Before there is any layout the window's height is the best guess.
    const height = scroller?.clientHeight || innerHeight;
    setView((last) => (Math.abs(last.top - top) < AROUND / 4 && last.height === height ? last : { top, height }));
  };

  useLayoutEffect(() => {
    const target = scrollerOf(list.current) ?? window;
    target.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look, { passive: true });
    return () => {
      target.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);
  // What stands above the list may have come or gone.
  useLayoutEffect(look);
  return view;
}

/** The element around a list that scrolls it, marked with `data-scroller`; null where the window does. */
export function scrollerOf(list: Element | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[data-scroller]') ?? null;
}
