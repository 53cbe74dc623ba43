import { expect, test } from 'vitest';
import { reasonFor } from './reason.ts';

test.each([
  ['a named source with its cue', 'Maria Ruiz', 'person', 'said', 'Attributed to Maria Ruiz: “said”'],
  ['several who are not named', 'analysts', 'unnamed', 'warn', 'Attributed to analysts, who are not named: “warn”'],
  ['one who is not named', 'an aide', 'unnamed', 'says', 'Attributed to an aide, who is not named: “says”'],
  ['a speaker who goes on', 'Maria Ruiz', 'person', '', 'Attributed to Maria Ruiz, who spoke just before or after'],
] as const)('names %s', (_, name, type, cue, reason) => {
  expect(reasonFor({ name, type, cue })).toBe(reason);
});
