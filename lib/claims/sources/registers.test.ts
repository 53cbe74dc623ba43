import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { registerBodies } from './bodies.ts';
import { registerDocuments } from './documents.ts';
import { readIntroductions } from './introductions.ts';
import { registerPeople } from './people.ts';

const bodiesIn = (text: string) => {
  const { sentences } = evidenceOf(text);
  return lastOf(registerBodies(sentences, lastOf(registerPeople(sentences))));
};

describe('bodies', () => {
  test.each([
    ['a word of bodies', 'Then Kronborg Holdings rose.', 'Kronborg Holdings'],
    ['an article', 'Then the Kronborg rose.', 'Kronborg'],
    ['"its"', 'Kronborg raised its prices.', 'Kronborg'],
    ['a name that goes on', 'Then the University of Bergen rose.', 'University of Bergen'],
  ])('are known by %s', (_, text, name) => {
    expect(bodiesIn(text).isBody(name)).toBe(true);
  });

  test.each([
    ['a person', 'Then Maria Ruiz rose.', 'Maria Ruiz'],
    ['a people', 'Then the Texans rose.', 'Texans'],
    ['part of a longer phrase', 'Then the Kronborg ship rose.', 'Kronborg'],
  ])('are not %s', (_, text, name) => {
    expect(bodiesIn(text).isBody(name)).toBe(false);
  });

  test.each([
    ['Chronicle', 'Bergen Chronicle'],
    ['STA', 'Sea Trade Agency'],
    ['Oslo', undefined],
    ['Times', undefined],
  ])('"%s" is short for %j', (short, full) => {
    const text = 'The Bergen Chronicle met the Sea Trade Agency (STA), the Oslo Times and the Narvik Times.';
    expect(bodiesIn(text).fuller(short)).toBe(full);
  });

  test('are found by what they are said to be, the last named first', () => {
    const text = 'Kronborg Holdings, a shipping company, met the insurance company Velt Life.';
    const names = (offset: number) => bodiesIn(text).called('company', offset);
    expect(names(text.length)).toEqual(['Velt Life', 'Kronborg Holdings']);
    expect(names(20)).toEqual(['Kronborg Holdings']);
    expect(names(0)).toEqual([]);
  });
});

describe('documents', () => {
  const last = (text: string) =>
    lastOf(registerDocuments(evidenceOf(text).sentences)).last('report', text.length)?.name;

  test.each([
    ['who made it', 'They read a report by Oxfam.', 'a report by Oxfam'],
    ['a name before it', 'They read the Bergen report.', 'the Bergen report'],
    ['a word before it', 'They read a damning report.', 'a damning report'],
    ['the last of two', 'They read the Bergen report. They read the Oslo report.', 'the Oslo report'],
  ])('are introduced by %s', (_, text, name) => {
    expect(last(text)).toBe(name);
  });

  test.each([
    ['the bare noun', 'They read the report.'],
    ['a bare noun', 'They read a report.'],
    ['several', 'They read damning reports.'],
    ['what is found in it', 'They read the findings of the report.'],
    ['a word that points back', 'They read this damning report.'],
    ['a compound', 'They read the Bergen report card.'],
    ['two at once', 'They read the Bergen report and the Oslo report.'],
  ])('are not introduced by %s', (_, text) => {
    expect(last(text)).toBeUndefined();
  });

  test('that ask people are told apart', () => {
    const text = 'They read the Bergen poll and then a damning report.';
    const register = lastOf(registerDocuments(evidenceOf(text).sentences));
    expect(register.lastSurvey(text.length)?.name).toBe('the Bergen poll');
    expect(register.lastSurvey(0)).toBeUndefined();
  });
});

describe('introductions', () => {
  const isIntroduced = (text: string) => lastOf(readIntroductions(evidenceOf(text).sentences))('parent', text.length);

  test.each(['They met a parent.', 'They met one tired parent.', 'Another parent came.'])('are read in %j', (text) => {
    expect(isIntroduced(text)).toBe(true);
  });
  test.each(['They met the parent.', 'They met Ann Hale, a parent.', 'They met parents.'])('are none in %j', (text) => {
    expect(isIntroduced(text)).toBe(false);
  });
});
