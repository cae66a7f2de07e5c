import { addMonths, monthNumber, type Month } from '../../shared/models/calendar.ts';
import type { Words } from '../wording/words.ts';

/** Months of one year as a person says them: `januari t/m april en december`; all twelve are the whole year. */
export function monthsInWords(months: readonly Month[], { wording, format }: Words): string {
  const { wholeYear, monthRange } = wording.explanation;
  if (months.length === 12) return wholeYear;
  const ranges = stretches(months.toSorted()).map((stretch) => {
    const [first = '', last = first] = [stretch[0], stretch.at(-1)];
    if (first === last) return format.monthName(first);
    return addMonths(first, 1) === last ? wording.common.list([format.monthName(first), format.monthName(last)]) : monthRange(format.monthName(first), format.monthName(last));
  });
  return wording.common.list(ranges);
}

/** The months that follow each other, together. */
function stretches(months: readonly Month[]): readonly (readonly Month[])[] {
  return months.reduce<readonly (readonly Month[])[]>((found, month) => {
    const last = found.at(-1);
    const previous = last?.at(-1);
    return last !== undefined && previous !== undefined && addMonths(previous, 1) === month && monthNumber(month) !== 1 ? [...found.slice(0, -1), [...last, month]] : [...found, [month]];
  }, []);
}
