import { addDays, yearOf, type CalendarDate } from '../../models/calendar.ts';
import type { CallbackUrgency } from '../../models/callback.ts';
import type { DutchMoment } from '../../models/dutch-time.ts';
import { holidaysOf } from './holidays.ts';
import { isWorkingDay } from './working-days.ts';

/** kantooruren — between which minutes of a working day somebody can call back: from eight to five. An agreement of the house, no law. */
export const officeHours = { opens: 8 * 60, closes: 17 * 60 } as const;

/** How long each urgency is. */
export const urgencyLengths: Readonly<Record<CallbackUrgency, { readonly count: number; readonly unit: 'hours' | 'days' }>> = {
  hours4: { count: 4, unit: 'hours' }, day1: { count: 1, unit: 'days' }, days2: { count: 2, unit: 'days' }, days5: { count: 5, unit: 'days' },
};

/** One step of how the last moment was counted, a day each. `holiday: null` is a Saturday or a Sunday. */
export type WorkingStep =
  | { readonly kind: 'worked'; readonly day: CalendarDate; readonly from: number; readonly to: number }
  | { readonly kind: 'counted'; readonly day: CalendarDate; readonly number: number }
  | { readonly kind: 'dayOfAsking'; readonly day: CalendarDate }
  | { readonly kind: 'closed'; readonly day: CalendarDate; readonly holiday: string | null };

/** uiterste moment — until when somebody calls back, and how that was counted. */
export interface CallbackDue {
  readonly due: DutchMoment;
  readonly steps: readonly WorkingStep[];
}

/** Hours are counted within office hours. Days are whole: the day of asking does not count, and the last one ends when the office closes. */
export function callbackDue(asked: DutchMoment, urgency: CallbackUrgency): CallbackDue {
  const { count, unit } = urgencyLengths[urgency];
  return unit === 'hours' ? afterHours(asked, count * 60) : afterDays(asked.day, count);
}

function afterHours(asked: DutchMoment, minutes: number): CallbackDue {
  const steps: WorkingStep[] = [];
  for (let left = minutes, { day, minute } = asked; ; day = addDays(day, 1), minute = 0) {
    if (!isWorkingDay(day)) steps.push(closed(day));
    else if (minute < officeHours.closes) {
      const from = Math.max(minute, officeHours.opens);
      const to = Math.min(from + left, officeHours.closes);
      steps.push({ kind: 'worked', day, from, to });
      left -= to - from;
      if (left === 0) return { due: { day, minute: to }, steps };
    }
  }
}

function afterDays(asked: CalendarDate, count: number): CallbackDue {
  const steps: WorkingStep[] = [{ kind: 'dayOfAsking', day: asked }];
  for (let number = 0, day = addDays(asked, 1); ; day = addDays(day, 1)) {
    if (isWorkingDay(day)) steps.push({ kind: 'counted', day, number: number += 1 });
    else steps.push(closed(day));
    if (number === count) return { due: { day, minute: officeHours.closes }, steps };
  }
}

function closed(day: CalendarDate): WorkingStep {
  return { kind: 'closed', day, holiday: holidaysOf(yearOf(day)).find(({ date }) => date === day)?.name ?? null };
}

/** How long it still is: in minutes of office time where that is less than a working day, else in working days after today; or late. */
export type WorkingTimeLeft = { readonly kind: 'late' } | { readonly kind: 'minutes'; readonly minutes: number } | { readonly kind: 'days'; readonly days: number };

/** werktijd tot een moment — what is left of it now. */
export function workingTimeLeft(now: DutchMoment, due: DutchMoment): WorkingTimeLeft {
  if (now.day > due.day || (now.day === due.day && now.minute >= due.minute)) return { kind: 'late' };
  let minutes = 0;
  let days = 0;
  for (let day = now.day; day <= due.day; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    if (day !== now.day) days += 1;
    const from = Math.max(day === now.day ? now.minute : 0, officeHours.opens);
    const to = Math.min(day === due.day ? due.minute : officeHours.closes, officeHours.closes);
    minutes += Math.max(0, to - from);
  }
  return days === 0 || minutes < officeHours.closes - officeHours.opens ? { kind: 'minutes', minutes } : { kind: 'days', days };
}
