import { expect, it } from 'vitest';
import { readDay } from '../../renderer/entry/read-day.ts';
import { readDayInYear } from '../../renderer/entry/read-day-in-year.ts';

const today = '2026-11-12';

it.each([
  ['1-12-2026', '2026-12-01'], ['1 december 2026', '2026-12-01'], ['1/12/2026', '2026-12-01'], ['2026-12-01', '2026-12-01'], ['1-12', '2026-12-01'], ['12-11', '2026-11-12'], ['11-11', '2027-11-11'], ['1 2', '2027-02-01'],
])('the day of an agreement typed as %s is %s', (text, day) => {
  expect(readDay(text, today)).toBe(day);
});

it.each(['', 'morgen', '31-2-2026', '1-12-2026 ongeveer', '45-1', '12'])('"%s" is no day', (text) => {
  expect(readDay(text, today)).toBeNull();
});

it.each([
  ['1-3', '2026-03-01'], ['1/3', '2026-03-01'], ['1 3', '2026-03-01'], ['1 mrt', '2026-03-01'], ['1 mrt.', '2026-03-01'], ['1-mei', '2026-05-01'], ['maart', '2026-03-01'], ['okt', '2026-10-01'], ['15 oktober 2025', '2025-10-15'], ['1-3-2027', '2027-03-01'],
])('the day in 2026 typed as %s is %s', (text, day) => {
  expect(readDayInYear(text, 2026)).toBe(day);
});

it.each(['', '12', 'morgen', '31-2', '45-1', '3-2026', '1 mrt ongeveer'])('"%s" is no day in 2026', (text) => {
  expect(readDayInYear(text, 2026)).toBeNull();
});
