import { FLASH, highlightName, MARK_KINDS, type MarkKind, type MarkLayer, type Shade } from './highlight-names.ts';

/** Line, ground and colours of each mark. The page's `:root` holds none of our tokens, so the values stand here. */
const LINES: Readonly<Record<MarkKind, { readonly style: string } & Readonly<Record<Shade, string>>>> = {
  named: { style: 'solid', light: '#0f766e', dark: '#5eead4' },
  unnamed: { style: 'dotted', light: '#6d28d9', dark: '#c4b5fd' },
  unsourced: { style: 'dashed', light: '#b45309', dark: '#fbbf24' },
  // A yellow ground alone is too faint to see on white; its line has a contrast of at least 3 on page and ground.
  note: { style: 'solid', light: '#8a6d0b', dark: '#e3c653' },
};
const NOTE_GROUND: Readonly<Record<Shade, string>> = { light: '#fff3b0', dark: '#5c4d12' };
const SHADES: readonly Shade[] = ['light', 'dark'];
/** 14 % of the mark's colour, as two hexadecimal digits. */
const TINT = '24';

/** The rules for every name we register. */
export function highlightStyle(): string {
  const rules = MARK_KINDS.flatMap((kind) => SHADES.flatMap((shade) => rulesOf(kind, shade)));
  const flash = rule(FLASH, 'background-color: #2f5fb34d');
  return `${[...rules, flash].join('\n')}\n@media (forced-colors: active) {\n${forcedColours().join('\n')}\n}`;
}

function rulesOf(kind: MarkKind, shade: Shade): string[] {
  const colour = LINES[kind][shade];
  const ground = kind === 'note' ? `; background-color: ${NOTE_GROUND[shade]}` : '';
  const line = (thickness: string): string =>
    `text-decoration: underline ${LINES[kind].style} ${colour} ${thickness}; text-underline-offset: 0.18em`;
  return [
    rule(highlightName(kind, shade), line(kind === 'note' ? '1px' : '1.5px') + ground),
    rule(highlightName(kind, shade, 'active'), `background-color: ${colour}${TINT}`),
    rule(highlightName(kind, shade, 'cue'), line('2.5px')),
  ];
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
    ...SHADES.map((shade) => rule(highlightName('note', shade), 'background-color: Mark; color: MarkText')),
    rule(FLASH, 'background-color: Highlight; color: HighlightText'),
  ];
}

function rule(name: string, declarations: string): string {
  return `::highlight(${name}) { ${declarations}; }`;
}
