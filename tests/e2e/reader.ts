/**
 * What a person with Whence can do, in either browser. The whole-way tests speak only of this; each browser has one
 * adapter. Clicks and keys are trusted input; what stands in views is asked by evaluating in them.
 */
import type { Box, ElementPattern } from './box.ts';

/** A document that can be asked: a page, a frame in it, a view of the extension. */
export interface View {
  evaluate<Result, Argument>(
    ask: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
}

/** A page in a tab. */
export interface OpenPage extends View {
  /** Clicks at a point of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Presses at one point and lets go at another. */
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  reload(): Promise<void>;
  /** Boxes of elements, closed shadow roots included. */
  boxes(pattern: ElementPattern): Promise<Box[]>;
  /** The claim card in the page, or null. */
  card(): Promise<View | null>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it. */
export interface Reader {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<OpenPage>;
  /** A page of the extension about the tab of a page. */
  panel(about: OpenPage, file?: string): Promise<OpenPage>;
  /** Exceptions and console errors so far. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}
