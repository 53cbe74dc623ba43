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
      'The pattern … is old',
    ],
    [
      'a second holder of the same words',
      'The pattern, as detailed in dozens of reports and confirmed by former inspectors, is old.',
      'former inspectors',
      'confirmed by',
      'The pattern … is old',
    ],
    [
      'a passive in a clause of its own, up to the pause',
      'The collapse, framed by all official statements as an accident, killed nine people.',
      'all official statements',
      'framed by',
      'The collapse … as an accident',
    ],
    [
      'a participle that leads the sentence, with the thing behind it',
      'Described by regulators as a ticking clock, the quay has been shut for a year.',
      'regulators',
      'Described by',
      'as a ticking clock … the quay',
    ],
    [
      'a remark on what somebody else said',
      'Hale said that the quay was safe, a claim that is framed by the union as a lie.',
      'the union',
      'is framed by',
      'a claim … as a lie',
    ],
    [
      '"as" between verb and holder',
      'The town was described as a ruin by the envoy.',
      'the envoy',
      'was described … by',
      'The town … as a ruin',
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
    ['whose story it was', 'The affair was first reported by the Courier.'],
    ['a participle before its noun', 'The office looked into reported abuses by the army.'],
    ['an actor', 'The captain, portrayed by Hale, drowns.'],
    ['a manner behind "in"', 'The plan was described in detail.'],
  ];
  test.each(misses)('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
