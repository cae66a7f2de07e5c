import type { CalendarWords } from '../formats.ts';

/** Months, days and number marks in Dutch. */
export const calendar: CalendarWords = {
  months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  monthsShort: ['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  unknownDate: 'onbekend',
  group: '.',
  decimal: ',',
};
