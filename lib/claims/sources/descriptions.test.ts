import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { sourcesIn } from '../../../tests/support/sources-in.ts';
import { ageBehind, describedBehind } from './descriptions.ts';

/** Role and affiliation of the one source of a text. */
function described(text: string): [role: string | undefined, affiliation: string | undefined] {
  const [claim] = sourcesIn(text);
  return [claim?.source.role, claim?.source.affiliation];
}

describe('before the name', () => {
  test.each([
    ['<Omani Foreign Minister Sayyid Badr al-Noor> said so.', 'foreign minister', 'Oman'],
    ['<Acme President Ann Hale> said so.', 'president', 'Acme'],
    ['<Missouri Secretary of State Jason Velt> said so.', 'secretary of state', 'Missouri'],
    ['<WPA Director of Government Affairs Phil Marsh> said so.', 'director of government affairs', 'WPA'],
    ['<Fox News judicial analyst Judge Andrew Noor> said so.', 'judicial analyst', 'Fox News'],
    ['<former secretary of state Ann Hale> said so.', 'former secretary of state', undefined],
    ['<Bergen Post columnist Ann Hale> said so.', 'columnist', 'Bergen Post'],
    ['<White House press secretary Ann Hale> said so.', 'press secretary', 'White House'],
    ['<House Majority Leader Ann Hale> said so.', 'majority leader', 'House'],
    ['<Israeli Prime Minister Omar Noor> said so.', 'prime minister', 'Israel'],
    ['<The French philosopher Ann Hale> said so.', 'French philosopher', undefined],
    ['<Bergen’s director, Ann Hale,> said so.', 'director', 'Bergen'],
    ['<The Bergen Trust’s head of growth Ann Hale> said so.', 'head of growth', 'Bergen Trust'],
    ['<the secretary of the Treasury, Jacob J. Velt,> said so.', 'secretary', 'the Treasury'],
    ['<spine surgeon Dr. Omar Noor> said so.', 'spine surgeon', undefined],
    ['<Sen. Ann Hale> said so.', 'senator', undefined],
    ['<Syndicated radio host Peter Hale> said so.', 'syndicated radio host', undefined],
    [
      '<Republican state schools Superintendent Ann Hale> said so.',
      'Republican state schools superintendent',
      undefined,
    ],
    ['<Former Bergen mayor Ann Hale> said so.', 'former mayor', 'Bergen'],
    ['<Ms. Ann Hale> said so.', undefined, undefined],
    ['On Monday <Ann Hale> said so.', undefined, undefined],
    ['In Texas <Ann Hale> said so.', undefined, undefined],
  ])('%s', (text, role, affiliation) => {
    expect(described(text)).toEqual([role, affiliation]);
  });
});

describe('behind the name', () => {
  test.each([
    [
      '<Ann Hale, a professor of law at the University of Bergen,> said so.',
      'professor of law',
      'the University of Bergen',
    ],
    ['<Ann Hale, Bergen’s director,> said so.', 'director', 'Bergen'],
    ['<Ann Hale, 44, a home-care aide from Nashua who came,> said so.', 'home-care aide', 'Nashua'],
    ['<Ann Hale, who leads the Bergen Trust,> said so.', undefined, 'the Bergen Trust'],
    [
      '<Ann Hale, Velt’s executive director of industry analysis,> said so.',
      'executive director of industry analysis',
      'Velt',
    ],
    [
      '<Ann Hale, chief strategy officer of the Bergen Group on Health,> said so.',
      'chief strategy officer',
      'the Bergen Group on Health',
    ],
    ['<Ann Hale, a spokeswoman for Mr. Velt,> said so.', 'spokeswoman', 'Mr. Velt'],
    [
      '<Ann Hale, president and CEO of the Sea Trade Association,> said so.',
      'president and CEO',
      'the Sea Trade Association',
    ],
    [
      '<Ann Hale, the group’s senior vice president of public affairs,> said so.',
      'senior vice president of public affairs',
      'the group',
    ],
    ['<Ann Hale of the Bergen Institute> said so.', undefined, 'the Bergen Institute'],
    ['<Ann Hale at Bergen University> said so.', undefined, 'Bergen University'],
    ['<Rep. Ann Hale (D-N.Y.)> said so.', 'representative', 'D-N.Y.'],
    ['<Ann Hale, mayor of Oslo since 2011,> said so.', 'mayor', 'Oslo'],
    ['<Ann Hale, a presidential historian and runs the site,> said so.', 'presidential historian', undefined],
    ['<Ann Hale, a former Secret Service agent> said so.', 'former agent', 'Secret Service'],
    ['Ann Hale, a baker from Bergen, came. <Hale> said so.', 'baker', 'Bergen'],
    ['<Hale> said so. Ann Hale, a baker, left.', 'baker', undefined],
    ['<Ann Hale, his oldest colleague,> said so.', undefined, undefined],
    ['<Ann Hale, whose trust owns the quay,> said so.', undefined, undefined],
    ['<Ann Hale, wet and tired,> said so.', undefined, undefined],
  ])('%s', (text, role, affiliation) => {
    expect(described(text)).toEqual([role, affiliation]);
  });

  test('reads prepositions only where the words are known to be said of the person', () => {
    const tokens = evidenceOf('Ann Hale at Bergen University spoke.').sentences[0]?.tokens ?? [];
    expect(describedBehind(tokens, 2, true)).toEqual({ affiliation: 'Bergen University' });
    expect(describedBehind(tokens, 2, false)).toEqual({});
  });
});

describe('age', () => {
  test.each([
    [', 44, spoke', 44],
    [' (44) spoke', 44],
    [', aged 44, spoke', 44],
    [', a 56-year-old, spoke', 56],
    [', 44 others and a dog spoke', undefined],
    [' spoke', undefined],
  ])('in "Ann Hale%s" is %j', (rest, age) => {
    const tokens = evidenceOf(`Ann Hale${rest}.`).sentences[0]?.tokens ?? [];
    expect(ageBehind(tokens, 2)).toBe(age);
  });
});
