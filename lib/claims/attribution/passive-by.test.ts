import { describe, expect, test } from 'vitest';
import { attributionsIn } from '../../../tests/support/attributions-in.ts';

const found = (text: string) => attributionsIn(text).filter(({ rule }) => rule === 'passive-by');

describe('passive-by', () => {
  const hits: [name: string, text: string, source: string, cue: string, content: string][] = [
    [
      '"is widely acknowledged by"',
      'The delay is widely acknowledged by regional officials.',
      'regional officials',
      'is widely acknowledged by',
      'The delay',
    ],
    [
      '"framed by all official statements as"',
      'The killing was framed by all official statements as an accident.',
      'all official statements',
      'was framed by',
      'The killing … as an accident',
    ],
    [
      '"described by X as"',
      'The town was described by the envoy as a ruin.',
      'the envoy',
      'was described by',
      'The town … as a ruin',
    ],
    [
      '"as detailed in dozens of reports"',
      'The pattern, as detailed in dozens of reports and confirmed by former inspectors, is old.',
      'dozens of reports',
      'as detailed in',
      'The pattern … and confirmed by former inspectors, is old',
    ],
    [
      '"traced by X to"',
      'The shipment was traced by investigators to a port in Oman.',
      'investigators',
      'was traced by',
      'The shipment … to a port in Oman',
    ],
  ];
  test.each(hits)('takes %s', (_, text, source, cue, content) => {
    expect(found(text)).toContainEqual({ rule: 'passive-by', source, cue, content });
  });

  const misses: [name: string, text: string][] = [
    ['an act', 'The house was built by the mayor.'],
    ['a passive without a holder', 'The delay is widely acknowledged.'],
    ['a date behind "by"', 'The plan was confirmed by Monday.'],
    ['a manner behind "in"', 'The plan was described in detail.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
