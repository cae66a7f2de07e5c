import { covers, earliestDay, firstDay, latestDay, yearOf, type CalculationYear, type CalendarDate, type Month, type Period } from '../../models/calendar.ts';
import type { Decision } from '../../models/case-file.ts';
import { awardKinds, finalKinds } from '../../models/decision-kinds.ts';
import type { Fact } from '../../models/household.ts';
import { readEuro } from '../../models/money.ts';
import { validity, wholeYear, type KnownRecords } from './current-records.ts';
import { told, unknownFact } from './household-facts.ts';

/**
 * verkregen recht — whether huurtoeslag was awarded for the same home before, as far as decisions about earlier years show it. Wht art. 13 lid 2 onder c. It was when the last
 * decision about an earlier year gives something from a month in which the applicant lived at the address of the home already; an advance shows it with reservation. That no
 * decision shows it does not say that it was not: older decisions, and those of others who live there, are not all here.
 */
export function earlierHousingAllowance(period: Period, records: KnownRecords, decisions: readonly Decision[], year: CalculationYear): Fact<boolean> {
  const since = atAddressSince(records, dayInYear(period, year));
  const shown = lastOfEachYear(decisions, year).flatMap((decision) => {
    const month = awardedFrom(decision);
    return month !== null && since !== null && since <= firstDay(month) ? [{ decision, month }] : [];
  });
  const best = shown.findLast(({ decision }) => finalKinds.has(decision.kind)) ?? shown.at(-1);
  if (best === undefined) return unknownFact();
  const { decision, month } = best;
  return told(true, finalKinds.has(decision.kind) ? 'known' : 'expected', { recordId: decision.id, kind: 'decision', source: decision.source, validFrom: firstDay(month), recordedAt: decision.recordedAt });
}

/** The first day of the home in the year. */
function dayInYear({ from }: Period, year: CalculationYear): CalendarDate {
  const begin = wholeYear(year).from;
  return from !== null && from > begin ? from : begin;
}

/**
 * Since when, at the latest, the applicant lives at the address of that day: by the record of the address that holds on the day, so that it need not be read. `null` where that
 * is not known.
 */
function atAddressSince(records: KnownRecords, on: CalendarDate): CalendarDate | null {
  const address = records.of('address').filter((record) => !record.marks.incorrect && covers(validity(record), on)).toSorted(byBegin).at(-1);
  return address === undefined ? null : latestDay(address.validFrom);
}

function byBegin(one: { readonly validFrom: string }, other: { readonly validFrom: string }): number {
  return (earliestDay(one.validFrom) ?? '').localeCompare(earliestDay(other.validFrom) ?? '');
}

/** The last decision about each earlier year, the earliest year first. */
function lastOfEachYear(decisions: readonly Decision[], before: CalculationYear): readonly Decision[] {
  const settling = decisions.filter(({ allowance, year, kind }) => allowance === 'housing' && year !== null && year < before && awardKinds.has(kind));
  const inOrder = settling.toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0) || one.dated.localeCompare(other.dated) || one.recordedAt.localeCompare(other.recordedAt));
  return [...new Map(inOrder.map((decision) => [decision.year, decision])).values()];
}

/** The month from which a decision gives something, `null` when it gives nothing or does not say. */
function awardedFrom({ amountYear, fromMonth, year }: Decision): Month | null {
  return amountYear !== null && readEuro(amountYear).greaterThan(0) && fromMonth !== null && yearOf(fromMonth) === year ? fromMonth : null;
}
