import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../shared/models/calendar.ts';
import { callbackUrgencies, type CallbackUrgency } from '../../../shared/models/callback.ts';
import { clockTime, dutchMomentOf, instantOf, minuteOfDay, type DutchMoment } from '../../../shared/models/dutch-time.ts';
import { callbackDue, isWorkingDay, officeHours, workingTimeLeft } from '../../../shared/rules/index.ts';

/** `2026-11-13 16:30` on the clock in the Netherlands. */
const at = (text: string): DutchMoment => ({ day: text.slice(0, 10), minute: minuteOfDay(text.slice(11)) });
const told = ({ day, minute }: DutchMoment): string => `${day} ${clockTime(minute)}`;
const due = (asked: string, urgency: CallbackUrgency): string => told(callbackDue(at(asked), urgency).due);

describe('four working hours', () => {
  it.each([
    ['within one day', '2026-11-12 09:15', '2026-11-12 13:15'],
    ['that end when the office closes end on that day', '2026-11-12 13:00', '2026-11-12 17:00'],
    ['and a minute more go on the next morning', '2026-11-12 13:01', '2026-11-13 08:01'],
    ['asked on Friday at half past four end on Monday', '2026-11-13 16:30', '2026-11-16 11:30'],
    ['asked before the office opens count from eight', '2026-11-12 06:10', '2026-11-12 12:00'],
    ['asked when it closes, or later, count from the next morning', '2026-11-12 17:00', '2026-11-13 12:00'],
    ['asked in the weekend count from Monday', '2026-11-14 11:00', '2026-11-16 12:00'],
    ['on the day before the two days of Christmas and a weekend', '2026-12-24 15:00', '2026-12-28 10:00'],
    ['over new year, with the day after it that was set equal to a holiday', '2025-12-31 16:00', '2026-01-05 11:00'],
    ['on Maundy Thursday end after Easter', '2026-04-02 14:00', '2026-04-07 09:00'],
    ['over the night in which the clock goes forward', '2026-03-27 16:00', '2026-03-30 11:00'],
  ])('%s', (_when, asked, until) => {
    expect(due(asked, 'hours4')).toBe(until);
  });
});

describe('working days', () => {
  it.each([
    ['one, asked in the morning or the evening, is all of the next day', 'day1', '2026-11-12 08:00', '2026-11-13 17:00'],
    ['one, asked after closing', 'day1', '2026-11-12 22:40', '2026-11-13 17:00'],
    ['one, asked on Friday, is Monday', 'day1', '2026-11-13 10:00', '2026-11-16 17:00'],
    ['one, asked on Saturday, is Monday', 'day1', '2026-11-14 10:00', '2026-11-16 17:00'],
    ['two, asked on Thursday, end on Monday', 'days2', '2026-11-12 10:00', '2026-11-16 17:00'],
    ['two over Ascension and the day after it, which was set equal to a holiday', 'days2', '2026-05-13 10:00', '2026-05-19 17:00'],
    ['five are a week', 'days5', '2026-11-12 10:00', '2026-11-19 17:00'],
    ['five over Christmas and new year', 'days5', '2026-12-24 10:00', '2027-01-04 17:00'],
  ] as const)('%s', (_when, urgency, asked, until) => {
    expect(due(asked, urgency)).toBe(until);
  });
});

describe('however it is asked', () => {
  it('the last moment is in office hours of a working day, later than the asking, and the steps name every day between', () => {
    for (const urgency of callbackUrgencies) {
      for (let day = '2026-12-18'; day <= '2027-01-08'; day = addDays(day, 1)) {
        for (const minute of [0, 479, 480, 481, 779, 780, 781, 1019, 1020, 1021, 1439]) {
          const { due: until, steps } = callbackDue({ day, minute }, urgency);
          expect({ day, minute, open: isWorkingDay(until.day) && until.minute > officeHours.opens && until.minute <= officeHours.closes }).toEqual({ day, minute, open: true });
          expect(until.day > day || until.minute > minute).toBe(true);
          const named = new Set(steps.map((step) => step.day));
          const first = steps[0]?.day ?? '';
          expect(named.size).toBe(daysBetween(first, until.day) + 1);
        }
      }
    }
  });

  it('counts exactly as many hours, or days, as were chosen', () => {
    const hours = callbackDue(at('2026-12-24 15:00'), 'hours4').steps;
    expect(hours.reduce((sum, step) => sum + (step.kind === 'worked' ? step.to - step.from : 0), 0)).toBe(240);
    expect(hours.filter(({ kind }) => kind === 'closed')).toEqual([
      { kind: 'closed', day: '2026-12-25', holiday: 'Eerste Kerstdag' }, { kind: 'closed', day: '2026-12-26', holiday: 'Tweede Kerstdag' }, { kind: 'closed', day: '2026-12-27', holiday: null },
    ]);
    expect(callbackDue(at('2026-11-12 10:00'), 'days2').steps).toEqual([
      { kind: 'dayOfAsking', day: '2026-11-12' }, { kind: 'counted', day: '2026-11-13', number: 1 }, { kind: 'closed', day: '2026-11-14', holiday: null }, { kind: 'closed', day: '2026-11-15', holiday: null }, { kind: 'counted', day: '2026-11-16', number: 2 },
    ]);
  });
});

describe('what is left until a moment', () => {
  it.each([
    ['hours on the day itself', '2026-11-12 09:00', '2026-11-12 11:30', { kind: 'minutes', minutes: 150 }],
    ['hours over the night, when that is less than a working day', '2026-11-12 16:00', '2026-11-13 09:00', { kind: 'minutes', minutes: 120 }],
    ['a day when it is a whole one', '2026-11-12 17:00', '2026-11-13 17:00', { kind: 'days', days: 1 }],
    ['hours a minute later', '2026-11-13 08:01', '2026-11-13 17:00', { kind: 'minutes', minutes: 539 }],
    ['hours before the office opens on the day itself', '2026-11-13 06:00', '2026-11-13 17:00', { kind: 'minutes', minutes: 540 }],
    ['days without the weekend', '2026-11-12 10:00', '2026-11-16 17:00', { kind: 'days', days: 2 }],
    ['days without new year', '2026-12-31 10:00', '2027-01-04 17:00', { kind: 'days', days: 1 }],
    ['late at the moment itself', '2026-11-12 11:30', '2026-11-12 11:30', { kind: 'late' }],
    ['late on a later day, however early', '2026-11-13 00:01', '2026-11-12 17:00', { kind: 'late' }],
    ['not late a minute before', '2026-11-12 11:29', '2026-11-12 11:30', { kind: 'minutes', minutes: 1 }],
  ] as const)('%s', (_when, now, until, left) => {
    expect(workingTimeLeft(at(now), at(until))).toEqual(left);
  });
});

describe('the clock in the Netherlands', () => {
  it.each([
    ['2026-11-12T10:20:00Z', '2026-11-12 11:20'],
    ['2026-07-01T10:20:00Z', '2026-07-01 12:20'],
    ['2026-03-29T00:59:59Z', '2026-03-29 01:59'],
    ['2026-03-29T01:00:00.123Z', '2026-03-29 03:00'],
    ['2026-10-25T00:59:00Z', '2026-10-25 02:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25 02:00'],
    ['2026-12-31T23:30:00Z', '2027-01-01 00:30'],
  ])('at %s shows %s', (instant, clock) => {
    expect(told(dutchMomentOf(instant))).toBe(clock);
  });

  it('shows what it was told, at every hour of two years outside the hour that is not there', () => {
    for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
      for (const minute of [0, 90, 200, 480, 1020, 1439]) expect(dutchMomentOf(instantOf({ day, minute }))).toEqual({ day, minute });
    }
  });

  it('is that of the time zone of Amsterdam', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
    for (let moment = Date.UTC(2026, 0, 1, 0, 30); moment < Date.UTC(2028, 0, 1); moment += 7 * 3_600_000) {
      const instant = new Date(moment).toISOString();
      expect(told(dutchMomentOf(instant))).toBe(zone.format(new Date(moment)));
    }
  });
});
