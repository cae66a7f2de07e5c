import { covers } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { ChildcareFacts } from '../../../shared/models/household.ts';

/** opvangcontracten that hold on a day, as the rules reckon with them: one that took the place of another has ended it already. */
export function contractsOn(contracts: readonly ChildcareFacts[], on: CalendarDate): readonly ChildcareFacts[] {
  return contracts.filter(({ period }) => covers(period, on)).toSorted((one, other) => (one.period.from ?? '').localeCompare(other.period.from ?? ''));
}
