import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../tests/support/attributions-in.ts';
import { spansIn } from './attribution/two-readers.testing.ts';
import { quoteKind } from './quote-kind.ts';

describe('quoteKind', () => {
  const cases: [name: string, text: string, content: string, kind: string][] = [
    ['a quotation with its marks', '“The quay is closed,” Ruiz said.', '“The quay is closed,”', 'direct'],
    ['a quotation without its marks', '“The quay is closed,” Ruiz said.', 'The quay is closed', 'direct'],
    ['straight marks', '"The quay is closed," Ruiz said.', '"The quay is closed,"', 'direct'],
    [
      'a quotation in two pieces',
      '“The quay,” Ruiz said, “is closed for good.”',
      '“The quay,” … “is closed for good.”',
      'direct',
    ],
    ['no marks', 'Ruiz said that the quay was closed.', 'that the quay was closed', 'indirect'],
    ['marks elsewhere', '“We left,” Hale said. Ruiz said that it rained.', 'that it rained', 'indirect'],
    [
      'some words in marks',
      'Ruiz said that the quay was “closed for a very long time”.',
      'that the quay was “closed for a very long time”',
      'mixed',
    ],
    [
      'other words behind the marks',
      'Ruiz said “no more of this” and so on for hours.',
      '“no more of this” and so on for hours',
      'mixed',
    ],
    ['one word in marks', 'Ruiz said that the “cheap” quay was closed.', 'that the “cheap” quay was closed', 'mixed'],
    [
      'one piece in marks, one without',
      '“The quay is closed,” Ruiz said, adding that it would stay so.',
      '“The quay is closed,” … that it would stay so',
      'mixed',
    ],
    [
      'a short word before a long quotation',
      'Ruiz said “we must all go home now before it begins to rain again, or else we shall drown”, no',
      '“we must all go home now before it begins to rain again, or else we shall drown”, no',
      'direct',
    ],
    [
      'a quotation that its paragraph does not close',
      '“The quay is closed for good.\n“It is the end,” Ruiz said.',
      '“The quay is closed for good. … “It is the end,”',
      'direct',
    ],
    ['marks and no letters', 'Ruiz said: “…” and left.', '“…”', 'indirect'],
    ['letters of two units', 'Ruiz said “𝐧𝐨 𝐦𝐨𝐫𝐞 𝐨𝐟 𝐭𝐡𝐢𝐬” and left.', '“𝐧𝐨 𝐦𝐨𝐫𝐞 𝐨𝐟 𝐭𝐡𝐢𝐬”', 'direct'],
    ['nothing', 'Ruiz said “no more of this” and left.', '', 'indirect'],
  ];
  test.each(cases)('%s', (_, text, content, kind) => {
    expect(quoteKind(text, spansIn(text, content), evidenceOf(text))).toBe(kind);
  });
});
