import { yearOf } from '../../shared/models/calendar.ts';
import type { CalculationYear, CalendarDate } from '../../shared/models/calendar.ts';
import { Decimal } from '../../shared/models/money.ts';

/** What the steps of collection cost in a year. Kostenwet invordering rijksbelastingen art. 2 and 3. */
interface Costs {
  readonly formalReminderBelow454: string;
  readonly formalReminder: string;
  readonly writ: string;
  readonly writPer45: string;
  readonly writAtMost: string;
}

const costs: Readonly<Record<CalculationYear, Costs>> = {
  2024: { formalReminderBelow454: '9', formalReminder: '19', writ: '49', writPer45: '4', writAtMost: '14597' },
  2025: { formalReminderBelow454: '9', formalReminder: '21', writ: '53', writPer45: '5', writAtMost: '15677' },
  2026: { formalReminderBelow454: '10', formalReminder: '22', writ: '56', writPer45: '5', writAtMost: '16524' },
};

/** kosten van de aanmaning. Kostenwet art. 2. */
export function formalReminderCosts(claimed: Decimal, dated: CalendarDate): Decimal {
  const { formalReminderBelow454, formalReminder } = costsOn(dated);
  return new Decimal(claimed.lessThan(454) ? formalReminderBelow454 : formalReminder);
}

/** kosten van het dwangbevel: an amount, and more for every full 45 euro above 45. Kostenwet art. 3. */
export function writCosts(claimed: Decimal, dated: CalendarDate): Decimal {
  const { writ, writPer45, writAtMost } = costsOn(dated);
  const steps = Decimal.max(0, claimed.minus(45)).dividedBy(45).floor();
  return Decimal.min(new Decimal(writ).plus(steps.times(writPer45)), writAtMost);
}

function costsOn(dated: CalendarDate): Costs {
  const found = costs[yearOf(dated)];
  if (found === undefined) throw new RangeError(`no costs of collection known for ${dated}`);
  return found;
}
