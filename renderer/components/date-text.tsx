import { isFullDate, yearOf } from '../../shared/models/calendar.ts';
import type { PartialDate } from '../../shared/models/calendar.ts';
import { useCaseFile } from '../session/index.ts';
import { useFormats } from '../wording/language.ts';

interface DateTextProps {
  /** may be incomplete; it is said as it is */
  readonly date: PartialDate;
  /** `table`: 14-04-2026; `sentence`: 14 april 2026; `short`: 14 apr., with the year when it is another than that of the picture */
  readonly form?: 'table' | 'sentence' | 'short';
}

/** A date as the screen writes it. */
export function DateText({ date, form = 'table' }: DateTextProps) {
  const format = useFormats();
  const today = useCaseFile().today;
  const text = form === 'table' ? format.date(date) : form === 'sentence' ? format.dateInSentence(date) : format.shortDate(date, yearOf(today));
  return isFullDate(date) ? <time dateTime={date}>{text}</time> : <span>{text}</span>;
}
