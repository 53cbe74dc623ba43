/** How the three marks look: line and colour of each, chosen by the reader from those that can be read on any page. */
import type { ClaimMark } from '../claims/claim-mark.ts';

/** The lines a mark can have. */
export const MARK_LINES = ['solid', 'dotted', 'dashed', 'double', 'wavy'] as const;
/** A line under marked words. */
export type MarkLine = (typeof MARK_LINES)[number];

/**
 * The colours a mark can have, on light and on dark ground; each has a contrast of at least 4.5 on white and on the dark
 * paper of our views. Neither red nor green is among them: a mark is no verdict.
 */
export const MARK_COLOURS = {
  teal: { light: '#0f766e', dark: '#5eead4' },
  violet: { light: '#6d28d9', dark: '#c4b5fd' },
  amber: { light: '#b45309', dark: '#fbbf24' },
  blue: { light: '#1d4ed8', dark: '#93c5fd' },
  magenta: { light: '#a21caf', dark: '#f0abfc' },
  grey: { light: '#475569', dark: '#cbd5e1' },
} as const;
/** A colour by its name. */
export type MarkColour = keyof typeof MARK_COLOURS;

/** The look of one mark. */
export interface MarkLook {
  readonly line: MarkLine;
  readonly colour: MarkColour;
}

/** The look of every mark. */
export type MarkLooks = Readonly<Record<ClaimMark, MarkLook>>;

/** The looks of a reader who never changed one. */
export const DEFAULT_LOOKS: MarkLooks = {
  named: { line: 'solid', colour: 'teal' },
  unnamed: { line: 'dotted', colour: 'violet' },
  unsourced: { line: 'dashed', colour: 'amber' },
};
