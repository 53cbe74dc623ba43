import { expect, test } from 'vitest';
import { alignText } from './align-text.ts';

const long = 'The port said that no ship was let in.';
const other = 'Rain is on its way from the western coast.';

test.each([
  ['finds a long piece by itself', [long], `Menu ${long} End`, [5]],
  ['finds pieces in order', [long, 'Yes.', other], `${long} Yes. ${other} Yes.`, [0, 39, 44]],
  [
    'takes the copy of a short piece that follows the piece before',
    ['Yes.', long, 'Yes.'],
    `Yes. ${long} Yes.`,
    [0, 5, 44],
  ],
  ['does not take a short piece from far away', [long, 'Yes.'], `${long} ${'x '.repeat(400)} Yes.`, [0, null]],
  [
    'does not take a short piece from beyond the next anchor',
    [long, 'Yes.', other],
    `${long} ${other} Yes.`,
    [0, null, 39],
  ],
  ['says that a piece is not there', ['Nowhere to be found in this text at all'], long, [null]],
  ['does not find nothing', [''], long, [null]],
  ['finds nothing in nothing', [long], '', [null]],
])('%s', (_, pieces, text, starts) => {
  const spans = alignText(pieces, text);
  expect(spans.map((span) => span?.start ?? null)).toEqual(starts);
  spans.forEach((span, index) => {
    if (span !== null) expect(text.slice(span.start, span.end)).toBe(pieces[index]);
  });
});
