import { covers } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { ChildcareFacts } from '../../../shared/models/household.ts';

/** opvangcontracten that hold on a day: of one kind the one that began last, because a new contract takes the place of the one before. */
export function contractsOn(contracts: readonly ChildcareFacts[], on: CalendarDate): readonly ChildcareFacts[] {
  const held = contracts.filter(({ period }) => covers(period, on)).toSorted((one, other) => (one.period.from ?? '').localeCompare(other.period.from ?? ''));
  return [...new Map(held.map((contract) => [contract.kind, contract])).values()];
}
