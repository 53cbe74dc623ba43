import { expect, test } from 'vitest';
import { publishedDate } from './published-date.ts';

test.each([
  ['2025-09-04', '2025-09-04'],
  ['2025-09-04T10:00:00+02:00', '2025-09-04T10:00:00+02:00'],
  ['2025-09-04 10:00:00', '2025-09-04T10:00:00'],
  ['2025-09-04T10:00:00z', '2025-09-04T10:00:00Z'],
  ['20250904', '2025-09-04'],
  ['2025/09/04', '2025-09-04'],
  ['Sept. 4, 2025', '2025-09-04'],
  ['Published on Thursday, September 4th, 2025 at 9am', '2025-09-04'],
  ['4 September 2025', '2025-09-04'],
  ['Thu, 04 Sep 2025 10:00:00 GMT', '2025-09-04'],
  ['04/05/2024', '04/05/2024'],
  ['2025-13-40', '2025-13-40'],
  ['yesterday', 'yesterday'],
  ['Version 4 Ubuntu 2025', 'Version 4 Ubuntu 2025'],
])('"%s" reads as %s', (given, expected) => {
  expect(publishedDate(given)).toBe(expected);
});
