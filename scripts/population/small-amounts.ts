import type { CalculationYear } from '../../shared/models/calendar.ts';
import { Decimal } from '../../shared/models/money.ts';

/**
 * What is not recovered at a definitive award or its revision, per allowance and calculation year, up to and including this
 * amount. Awir art. 26a. The publications give the amounts per year; that the calculation year decides, and not the year of the
 * decision, is the reading taken here. It never holds for an advance that is lowered.
 */
const upTo: Readonly<Record<CalculationYear, string>> = { 2023: '106', 2024: '116', 2025: '118', 2026: '121' };

/** niet terug te vorderen bedrag of the calculation year. Awir art. 26a. */
export function notRecoveredUpTo(year: CalculationYear): Decimal {
  const amount = upTo[year];
  if (amount === undefined) throw new RangeError(`no amount known that is not recovered over ${year}`);
  return new Decimal(amount);
}
