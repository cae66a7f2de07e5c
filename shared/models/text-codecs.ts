import { z } from 'zod';
import { allowances } from './allowance.ts';
import { isCalendarDate, monthPattern, partialDatePattern } from './calendar.ts';
import { euroTextPattern } from './money.ts';

/** An amount in euro as text. */
export const euroText = z.string('euroText').regex(euroTextPattern, 'euroText');

/** A day that exists, `2026-03-01`. */
export const dateText = z.string('calendarDate').refine(isCalendarDate, 'calendarDate');

/** A month, `2026-03`. */
export const monthText = z.string().regex(monthPattern, 'month');

/** A date that may be incomplete, down to the empty text. */
export const partialDateText = z.string().regex(partialDatePattern, 'partialDate');

/** A moment with its zone, `2026-11-20T14:02:08Z`: when something was recorded. */
export const instantText = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/, 'instant');

export const yearNumber = z.int().min(2000).max(2100);

/** A name of one of our own records: letters, digits and dashes. Never a BSN. */
export const identifier = z.string().regex(/^[a-z][a-z0-9-]{2,63}$/, 'identifier');

/** A toeslag by its name. */
export const allowance = z.enum(allowances);
