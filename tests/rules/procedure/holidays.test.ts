import { describe, expect, it } from 'vitest';
import { addDays, dayOfWeek } from '../../../shared/models/calendar.ts';
import { firstWorkingDayFrom, holidaysOf, isWorkingDay } from '../../../shared/rules/index.ts';
import { procedureReference } from '../../builders/procedure-reference.ts';

const listed = procedureReference()?.date_rules.holidays.list ?? {};

describe.skipIf(Object.keys(listed).length === 0)('the holidays of the Algemene termijnenwet', () => {
  it.each(Object.entries(listed))('of %s are those of the list, by date and name', (year, holidays) => {
    expect(holidaysOf(Number(year))).toEqual(holidays.map(({ date, name }) => ({ date, name: name.replace(/ \(.*\)$/, '') })));
  });

  it('and weekends are the only days that are no working days', () => {
    for (const [year, holidays] of Object.entries(listed)) {
      const closed = new Set(holidays.map(({ date }) => date));
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) expect({ day, open: isWorkingDay(day) }).toEqual({ day, open: dayOfWeek(day) <= 5 && !closed.has(day) });
    }
  });
});

describe('the holidays of the Algemene termijnenwet, by hand', () => {
  it('the King’s birthday is kept on Saturday the 26th when the 27th is a Sunday', () => {
    expect([2014, 2025, 2031, 2026].map((year) => holidaysOf(year).find(({ name }) => name === 'Koningsdag')?.date)).toEqual(['2014-04-26', '2025-04-26', '2031-04-26', '2026-04-27']);
  });

  it('Easter is on its earliest and latest days of these centuries', () => {
    expect([2008, 2038, 2000].map((year) => holidaysOf(year).find(({ name }) => name === 'Tweede Paasdag')?.date)).toEqual(['2008-03-24', '2038-04-26', '2000-04-24']);
  });

  it('after Good Friday the next working day is the Tuesday after Easter', () => {
    expect(firstWorkingDayFrom('2026-04-03')).toBe('2026-04-07');
  });
});
