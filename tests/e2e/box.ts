/** Where something stands in the page's window, in CSS pixels: enough to click it as a person would. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What to look for behind closed roots: an element's name, and parts of its attributes' values. */
export interface ElementPattern {
  /** Lower case: "iframe", "button". */
  readonly name: string;
  /** Attribute to a part of its value. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The middle of a box. */
export function middleOf(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
