import { DEFAULT_LOOKS, MARK_COLOURS, type MarkLooks } from '../notes/mark-looks.ts';
import {
  FLASH,
  highlightName,
  isNote,
  MARK_KINDS,
  type MarkKind,
  type MarkLayer,
  type NoteKind,
  type Shade,
} from './highlight-names.ts';

/** Line and ground of each colour of note. The page's `:root` holds none of our tokens, so the values stand here. */
const NOTES: Readonly<Record<NoteKind, Readonly<Record<Shade, { readonly line: string; readonly ground: string }>>>> = {
  // A yellow ground alone is too faint to see on white; its line has a contrast of at least 3 on page and ground.
  note: { light: { line: '#8a6d0b', ground: '#fff3b0' }, dark: { line: '#e3c653', ground: '#5c4d12' } },
  'note-blue': { light: { line: '#1d4ed8', ground: '#d6e8ff' }, dark: { line: '#93c5fd', ground: '#1e3a5f' } },
  'note-rose': { light: { line: '#a21caf', ground: '#fde0ee' }, dark: { line: '#f0abfc', ground: '#5c1f3f' } },
  'note-grey': { light: { line: '#475569', ground: '#e5e7eb' }, dark: { line: '#cbd5e1', ground: '#3a4150' } },
};
const SHADES: readonly Shade[] = ['light', 'dark'];
/** 14 % of the mark's colour, as two hexadecimal digits. */
const TINT = '24';

/** The looks the reader has chosen; they hold for every sheet made from now on. */
let looks: MarkLooks = DEFAULT_LOOKS;

/** Says how marks look from the next sheet on. */
export function wearLooks(chosen: MarkLooks): void {
  looks = chosen;
}

/** The rules for every name we register. */
export function highlightStyle(): string {
  const rules = MARK_KINDS.flatMap((kind) => SHADES.flatMap((shade) => rulesOf(kind, shade)));
  const flash = rule(FLASH, 'background-color: #2f5fb34d');
  return `${[...rules, flash].join('\n')}\n@media (forced-colors: active) {\n${forcedColours().join('\n')}\n}`;
}

function rulesOf(kind: MarkKind, shade: Shade): string[] {
  const { style, colour } = lineOf(kind, shade);
  const ground = isNote(kind) ? `; background-color: ${NOTES[kind][shade].ground}` : '';
  const line = (thickness: string): string =>
    `text-decoration: underline ${style} ${colour} ${thickness}; text-underline-offset: 0.18em`;
  return [
    rule(highlightName(kind, shade), line(isNote(kind) ? '1px' : '1.5px') + ground),
    rule(highlightName(kind, shade, 'active'), `background-color: ${colour}${TINT}`),
    rule(highlightName(kind, shade, 'cue'), line('2.5px')),
  ];
}

function lineOf(kind: MarkKind, shade: Shade): { readonly style: string; readonly colour: string } {
  if (isNote(kind)) return { style: 'solid', colour: NOTES[kind][shade].line };
  const { line, colour } = looks[kind];
  return { style: line, colour: MARK_COLOURS[colour][shade] };
}

/** Where the reader's system chooses the colours, the line styles alone tell the marks apart. */
function forcedColours(): string[] {
  const layers: readonly MarkLayer[] = ['mark', 'cue'];
  return [
    ...MARK_KINDS.flatMap((kind) =>
      SHADES.flatMap((shade) => [
        ...layers.map((layer) => rule(highlightName(kind, shade, layer), 'text-decoration-color: CanvasText')),
        rule(highlightName(kind, shade, 'active'), 'background-color: Highlight; color: HighlightText'),
      ]),
    ),
    ...MARK_KINDS.filter(isNote).flatMap((kind) =>
      SHADES.map((shade) => rule(highlightName(kind, shade), 'background-color: Mark; color: MarkText')),
    ),
    rule(FLASH, 'background-color: Highlight; color: HighlightText'),
  ];
}

function rule(name: string, declarations: string): string {
  return `::highlight(${name}) { ${declarations}; }`;
}
