import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['a plain title', 'The dam held', 'The dam held.md'],
  ['characters that systems and vaults refuse', 'A/B: "C"? <D> [E] #F^|*\\', 'A B C D E F.md'],
  ['nothing', ' . ', 'notes.md'],
  ['a name Windows keeps', 'con', 'notes con.md'],
  ['full stops at the edges', '...and then...', 'and then.md'],
  ['direction marks', 'a\u202egpj', 'agpj.md'],
  ['accents', 'Où est le barrage', 'Où est le barrage.md'],
])('%s', (_, title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});

test('a long title is cut between characters', () => {
  const name = fileName('👩‍🚀'.repeat(60), 'json');
  expect(name.length).toBeLessThanOrEqual(105);
  expect(name).toMatch(/^(👩‍🚀)+\.json$/u);
});
