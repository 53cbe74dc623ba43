import { describe, expect, test } from 'vitest';
import type { AttributedClaim, SourceLink } from '../types.ts';
import type { ResolvedSource } from './resolved-source.ts';
import { profileSources, type SourcedClaim } from './source-profiles.ts';

type More = Partial<Pick<ResolvedSource, 'role' | 'affiliation' | 'anonymous'>> & {
  aliases?: string[];
  links?: SourceLink[];
};

function claim(id: string, sourceId: string, name: string, { aliases = [], links, ...more }: More = {}): SourcedClaim {
  const numbered: AttributedClaim = {
    id,
    kind: 'attributed',
    span: { start: 0, end: 1 },
    source: { sourceId, spans: [], name, type: 'person', ...(links === undefined ? {} : { links }) },
    cue: [],
    content: [{ start: 0, end: 1 }],
    quote: 'indirect',
    confidence: 1,
    rule: 'said-that',
    reason: '',
  };
  return { claim: numbered, source: { key: sourceId, name, type: 'person', ...more }, aliases };
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

  test.each<[string, More]>([
    ['role and affiliation', { role: 'minister', affiliation: 'Oman' }],
    ['a role alone', { role: 'head of the works' }],
    ['an affiliation alone', { affiliation: 'Oman' }],
    ['why it is not named', { anonymous: 'asked not to be named' }],
    ['where it can be looked up', { links: [{ href: 'https://a.example/1', host: 'a.example' }] }],
  ])('says %s, and nothing else', (_, more) => {
    const [profile] = profileSources([claim('a1', 's1', 'Hale', more)]);
    expect(profile).toEqual({
      ...{ sourceId: 's1', name: 'Hale', type: 'person', aliases: ['Hale'], claims: ['a1'] },
      ...more,
    });
  });

  test('takes role and affiliation from the same claim', () => {
    const [profile] = profileSources([
      claim('a1', 's1', 'Hale', { affiliation: 'Bergen' }),
      claim('a2', 's1', 'Hale', { role: 'minister', affiliation: 'Oman' }),
    ]);
    expect(profile).toMatchObject({ role: 'minister', affiliation: 'Oman' });
  });

  test('lists each page once', () => {
    const [one, other] = ['1', '2'].map((page) => ({ href: `https://a.example/${page}`, host: 'a.example' }));
    if (one === undefined || other === undefined) throw new Error('two pages');
    const [profile] = profileSources([
      claim('a1', 's1', 'Hale', { links: [one] }),
      claim('a2', 's1', 'Hale', { links: [other, one] }),
    ]);
    expect(profile?.links).toEqual([one, other]);
  });

  test('makes nothing of nothing', () => {
    expect(profileSources([])).toEqual([]);
  });
});
