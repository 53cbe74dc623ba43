import { describe, expect, test } from 'vitest';
import type { AttributedClaim } from '../types.ts';
import { profileSources, type SourcedClaim } from './source-profiles.ts';

function claim(
  id: string,
  sourceId: string,
  name: string,
  more: { aliases?: string[]; description?: string } = {},
): SourcedClaim {
  const numbered: AttributedClaim = {
    id,
    kind: 'attributed',
    span: { start: 0, end: 1 },
    source: { sourceId, spans: [], name, type: 'person' },
    cue: [],
    content: [{ start: 0, end: 1 }],
    quote: 'indirect',
    confidence: 1,
    rule: 'said-that',
    reason: '',
  };
  const { aliases = [], description } = more;
  const source = {
    key: sourceId,
    name,
    type: 'person' as const,
    ...(description === undefined ? {} : { description }),
  };
  return { claim: numbered, source, aliases };
}

describe('profileSources', () => {
  test('gathers the claims of each source, in the order in which they first speak', () => {
    const profiles = profileSources([claim('a1', 's1', 'Ruiz'), claim('a2', 's2', 'Hale'), claim('a3', 's1', 'Ruiz')]);
    expect(profiles.map(({ name, claims }) => [name, claims])).toEqual([
      ['Ruiz', ['a1', 'a3']],
      ['Hale', ['a2']],
    ]);
  });

  test('lists every way of naming a source once, the longest first, whatever its capitals', () => {
    const [profile] = profileSources([
      claim('a1', 's1', 'critics', { aliases: ['Critics'] }),
      claim('a2', 's1', 'critics', { aliases: ['critics of the plan', 'they'] }),
    ]);
    expect(profile?.aliases).toEqual(['critics of the plan', 'critics', 'they']);
  });

  test.each([
    ['minister of Oman', { role: 'minister', affiliation: 'Oman' }],
    ['Omani foreign minister', { role: 'Omani foreign minister' }],
    ['head of the works', { role: 'head of the works' }],
  ])('reads "%s"', (description, expected) => {
    const [profile] = profileSources([claim('a1', 's1', 'Hale'), claim('a2', 's1', 'Hale', { description })]);
    expect(profile).toMatchObject(expected);
    expect(Object.hasOwn(profile ?? {}, 'affiliation')).toBe('affiliation' in expected);
  });

  test('makes nothing of nothing', () => {
    expect(profileSources([])).toEqual([]);
  });
});
