import { expect, it } from 'vitest';
import { readDay } from '../../renderer/entry/read-day.ts';

const today = '2026-11-12';

it.each([
  ['1-12-2026', '2026-12-01'], ['1 december 2026', '2026-12-01'], ['1/12/2026', '2026-12-01'], ['2026-12-01', '2026-12-01'], ['1-12', '2026-12-01'], ['12-11', '2026-11-12'], ['11-11', '2027-11-11'], ['1 2', '2027-02-01'],
])('the day of an agreement typed as %s is %s', (text, day) => {
  expect(readDay(text, today)).toBe(day);
});

it.each(['', 'morgen', '31-2-2026', '1-12-2026 ongeveer', '45-1', '12'])('"%s" is no day', (text) => {
  expect(readDay(text, today)).toBeNull();
});
