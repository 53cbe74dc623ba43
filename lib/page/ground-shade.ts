import { outerElement } from './composed-tree.ts';
import type { Shade } from './highlight-names.ts';

/** Relative luminance below which a ground is dark: there our dark colours have more contrast than the light ones. */
const DARK_BELOW = 0.3;
/** Alpha from which a background hides what is behind it. */
const OPAQUE = 0.6;

/** Tells for text whether the nearest opaque background behind it is light or dark; remembers each element's answer. */
export function createGroundShade(): (element: Element) => Shade {
  const known = new Map<Element, Shade>();
  return function shadeOf(element: Element): Shade {
    const passed: Element[] = [];
    let shade: Shade | null = null;
    for (let at: Element | null = element; at !== null && shade === null; at = outerElement(at)) {
      shade = known.get(at) ?? ownShade(at);
      passed.push(at);
    }
    // Nothing opaque up to the root: the canvas, which is white unless the page asks for a dark one.
    const found = shade ?? (getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'dark' : 'light');
    for (const at of passed) known.set(at, found);
    return found;
  };
}

function ownShade(element: Element): Shade | null {
  const style = getComputedStyle(element);
  const ground = luminance(style.backgroundColor);
  if (ground !== null && ground.alpha >= OPAQUE) return ground.value < DARK_BELOW ? 'dark' : 'light';
  // Behind a picture only the text's own colour tells: light text stands on a dark picture.
  if (style.backgroundImage.includes('url(') || style.backgroundImage.includes('gradient(')) {
    const text = luminance(style.color);
    if (text !== null) return text.value > 0.5 ? 'dark' : 'light';
  }
  return null;
}

/**
 * The luminance (0 to 1) and alpha of a computed colour. Computed values come as `rgb()` or `rgba()`, or in the
 * space the page wrote them in, of which `lab`, `lch`, `oklab`, `oklch` begin with lightness.
 */
export function luminance(colour: string): { readonly value: number; readonly alpha: number } | null {
  const [, space = '', inner = ''] = /^([a-z]+)\(([^)]*)\)$/.exec(colour) ?? [];
  const parts = inner.replace(/^[a-z][\w-]*\s/, '').split(/[\s,/]+/);
  const [a = 0, b = 0, c = 0, alpha = 1] = parts.map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part) || 0,
  );
  if (space === 'rgb' || space === 'rgba') return { value: relative(a / 255, b / 255, c / 255), alpha };
  if (space === 'color') return { value: relative(a, b, c), alpha };
  if (space === 'oklab' || space === 'oklch') return { value: a ** 3, alpha };
  if (space === 'lab' || space === 'lch') return { value: (a > 1 ? a / 100 : a) ** 2.4, alpha };
  return null;
}

/** WCAG's relative luminance of sRGB channels from 0 to 1. */
function relative(red: number, green: number, blue: number): number {
  const linear = (channel: number): number =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
