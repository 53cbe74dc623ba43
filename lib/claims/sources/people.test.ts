import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { registerPeople } from './people.ts';

const peopleIn = (text: string) => lastOf(registerPeople(evidenceOf(text).sentences));

const TEXT =
  'The mayor, Maria Ruiz, opened the quay. She was tired. Then Peter Hale of Acme Holdings spoke, and he left. Ruiz stayed.';
const people = peopleIn(TEXT);

describe('registerPeople', () => {
  test.each([
    ['a surname', 'Ruiz', 'Maria Ruiz'],
    ['a first name', 'Peter', 'Peter Hale'],
    ['a full name', 'Maria Ruiz', 'Maria Ruiz'],
  ])('knows whose is %s', (_, name, full) => {
    expect(people.named(name, TEXT.length)?.name).toBe(full);
  });

  test.each(['Acme', 'Holdings', 'Nobody'])('knows no person called %s', (name) => {
    expect(people.named(name, TEXT.length)).toBeUndefined();
    expect(people.knows(name)).toBe(false);
  });

  test.each([
    ['a middle initial', 'Peter J. Hale came. Peter Hale left.', 'Peter J. Hale'],
    ['a name put in front', 'Omar al-Noor came. Sayyid Omar al-Noor left.', 'Sayyid Omar al-Noor'],
    ['a surname alone', 'Hale came. Peter Hale left.', 'Peter Hale'],
    ['a title without a first name', 'Then Mr. Velt came.', 'Velt'],
    ['an age', 'Then Qorvan Velt, 44, came.', 'Qorvan Velt'],
    ['a surname that acts alone', 'Then Qorvan Velt came. Velt left.', 'Qorvan Velt'],
    ['"who" behind the name', 'Then Qorvan Velt, who led, came.', 'Qorvan Velt'],
    ['"her" behind the name', 'Then Qorvan Velt lost her keys.', 'Qorvan Velt'],
    ['an initial', 'Then M. Dane Velt came.', 'M. Dane Velt'],
    ['a title that is no first name', 'Virginia Gov. Qorvan Velt came.', 'Qorvan Velt'],
  ])('makes one person of %s', (_, text, name) => {
    expect(peopleIn(text).people.map((person) => person.name)).toEqual([name]);
  });

  test.each([
    ['a body', 'Then the Velt Trust met.'],
    ['a known body', 'Then Goldman Sachs met. Sachs rose.'],
    ['a place', 'Then New Hampshire voted. Hampshire is small.'],
    ['a town with its state', 'Then Marion, Ohio, voted.'],
    ['a month', 'Then April came.'],
    ['a name of which nothing is known', 'Then they crossed Qorvan Velt.'],
  ])('makes nobody of %s', (_, text) => {
    expect(peopleIn(text).people).toEqual([]);
  });

  test('counts mentions by surname and by full name, in order', () => {
    expect(people.mentions.map(({ person, sentence }) => [person.last, sentence])).toEqual([
      ['Ruiz', 0],
      ['Hale', 2],
      ['Ruiz', 3],
    ]);
  });

  test('tells whether anybody is named before a place', () => {
    expect(people.anyBefore(TEXT.indexOf('Maria'))).toBe(false);
    expect(people.anyBefore(TEXT.length)).toBe(true);
  });

  test('remembers what is said of a person anywhere', () => {
    const [hale] = peopleIn('Hale came. Peter Hale, 44, a baker from Bergen, left.').people;
    expect(hale).toMatchObject({ name: 'Peter Hale', age: 44, role: 'baker', affiliation: 'Bergen' });
  });

  test('finds people by what is said of them', () => {
    const register = peopleIn('Sen. Ann Hale of Texas met Omar Noor, a baker.');
    expect(register.describedBy('senator').map(({ name }) => name)).toEqual(['Ann Hale']);
    expect(register.describedBy('texas').map(({ name }) => name)).toEqual(['Ann Hale']);
    expect(register.describedBy('mayor')).toEqual([]);
  });
});

describe('gender', () => {
  test.each([
    ['a first name', 'Then Maria Ruiz came.', 'she'],
    ['another first name', 'Then Peter Hale came.', 'he'],
    ['a title', 'Then Ms. Velt came.', 'she'],
    ['a title against the first name', 'Then Mr. Kim Velt came.', 'he'],
    ['a role', 'Then spokeswoman Qorvan Velt came.', 'she'],
    ['a pronoun behind the name', 'Then Dr. Qorvan Velt came, since he was late.', 'he'],
    ['a pronoun that opens the next sentence', 'Then Dr. Qorvan Velt came. She was late.', 'she'],
    ['nothing', 'Then Dr. Qorvan Velt came.', undefined],
    ['a pronoun within a quotation', 'Then Dr. Qorvan Velt said “he was late” twice.', undefined],
    ['a pronoun behind two names', 'Then Dr. Qorvan Velt met Dr. Zorin Mask, and he left.', undefined],
  ] as const)('is told by %s', (_, text, gender) => {
    expect(peopleIn(text).people[0]?.gender).toBe(gender);
  });
});
