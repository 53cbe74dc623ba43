import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { isPersonRun, joined, nameRuns } from './name-runs.ts';

function runsOf(text: string) {
  const tokens = evidenceOf(text).sentences[0]?.tokens ?? [];
  return nameRuns(tokens).map((run) => ({
    name: joined(tokens.slice(run.from, run.to)),
    person: isPersonRun(tokens, run),
  }));
}

describe('nameRuns', () => {
  test.each([
    ['a hyphen', 'Then the minister Badr al-Busaidi spoke.', 'Badr al-Busaidi'],
    ['a particle', 'Then the minister Maria van Dyke spoke.', 'Maria van Dyke'],
    ['no title', 'Then Acme President Ann Hale spoke.', 'Ann Hale'],
    ['no place it comes from', 'Then Texas-based Ann Hale spoke.', 'Ann Hale'],
    ['no day', 'On Monday Ann Hale spoke.', 'Ann Hale'],
  ])('reads a name with %s', (_, text, name) => {
    expect(runsOf(text).map((run) => run.name)).toContain(name);
  });

  test('finds none in lower case', () => {
    expect(runsOf('the mayor spoke at length.')).toEqual([]);
  });
});

describe('isPersonRun', () => {
  test.each([
    ['a first name', 'Then Maria Ruiz spoke.'],
    ['a title', 'Then Dr. Qorvan Ruiz spoke.'],
    ['a role before it', 'Then the foreign minister Teodor Vask spoke.'],
    ['a role and a comma before it', 'Then the foreign minister, Teodor Vask, spoke.'],
  ])('takes a name with %s for a person’s', (_, text) => {
    expect(runsOf(text).at(-1)?.person).toBe(true);
  });

  test.each([
    ['a bank', 'Then Qorvan Holdings spoke.'],
    ['a place', 'Then South Korea spoke.'],
    ['a name of which nothing is known', 'Then Qorvan Velt spoke.'],
  ])('does not take %s for a person', (_, text) => {
    expect(runsOf(text).at(-1)?.person).toBe(false);
  });
});
