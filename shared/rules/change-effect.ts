import type { Change } from '../models/case-file.ts';
import { addDays, covers, monthOf, overlaps, yearOf, type CalendarDate, type Month, type Period } from '../models/calendar.ts';
import type { ChildcareFacts, HouseholdFacts, PersonFacts } from '../models/household.ts';
import type { Reckoning } from './what-if/index.ts';
import { Decimal, euroTextPattern, readEuro, writeEuro, type EuroText } from '../models/money.ts';

/** What the allowances of a change come to in one month, with the change and without it. `null`: the rules cannot say. */
export interface ChangeEffect {
  readonly month: Month;
  readonly carriedOut: EuroText | null;
  readonly stopped: EuroText | null;
}

type ToldChange = Pick<Change, 'kind' | 'allowances' | 'year' | 'validFrom' | 'personId' | 'before' | 'after' | 'unit'>;

/** gevolg van een mutatie — the household reckoned twice, once as it is when the change is carried out and once as it was; the rest of what is known stays the same in both. */
export function changeEffect(facts: HouseholdFacts, change: ToldChange, on: CalendarDate, reckon: Reckoning): ChangeEffect {
  const month = monthOf(dayIn(change.year, on > change.validFrom ? on : change.validFrom));
  const amount = (value: string): EuroText | null => {
    const household = householdAt(facts, change, value);
    if (household === null) return null;
    const shown = change.allowances.map((allowance) => reckon(household, allowance).months.find((each) => each.month === month)?.shown ?? null);
    return shown.length === 0 || shown.includes(null) ? null : writeEuro(shown.reduce((sum, each) => sum.plus(readEuro(each ?? '0')), new Decimal(0)));
  };
  return { month, carriedOut: amount(change.after), stopped: amount(change.before) };
}

/** The day, or the first or last day of the year where it lies outside it. */
function dayIn(year: number, on: CalendarDate): CalendarDate {
  return yearOf(on) === year ? on : yearOf(on) < year ? `${year}-01-01` : `${year}-12-31`;
}

/** The household with what a change is about at this value; `null` for a kind of which the facts cannot tell what it does, or where they do not have what changes. */
function householdAt(facts: HouseholdFacts, change: ToldChange, value: string): HouseholdFacts | null {
  const person = facts.persons.find(({ id }) => id === change.personId);
  if (person === undefined || facts.year !== change.year || !euroTextPattern.test(value)) return null;
  const changed = changedPerson(person, change, value);
  return changed === null ? null : { ...facts, persons: facts.persons.map((each) => (each === person ? changed : each)) };
}

function changedPerson(person: PersonFacts, change: ToldChange, value: string): PersonFacts | null {
  if (change.kind === 'income' && change.unit === 'euro per year') return { ...person, assessmentIncome: { value, state: 'estimate', origin: null } };
  if (change.kind !== 'childcareHours' || change.unit !== 'hours per month') return null;
  const changed = person.childcare.filter((care) => isChanged(care, change));
  const ambiguous = changed.some((care, index) => changed.slice(index + 1).some((other) => overlaps(care.period, other.period)));
  if (changed.length === 0 || ambiguous) return null;
  return { ...person, childcare: person.childcare.flatMap((care) => (changed.includes(care) ? withHours(care, change.validFrom, value) : [care])) };
}

/** The care of the change: of the hours it goes from or to, on or after the day from which it holds. */
function isChanged({ period, hoursPerMonth }: ChildcareFacts, { before, after, validFrom }: ToldChange): boolean {
  const hours = hoursPerMonth.value;
  return hours !== null && [before, after].some((each) => euroTextPattern.test(each) && readEuro(each).equals(readEuro(hours))) && overlaps(period, { from: validFrom, to: null });
}

/** The same care with other hours from a day; before it as it was. */
function withHours(care: ChildcareFacts, from: CalendarDate, hours: string): readonly ChildcareFacts[] {
  const changed = (period: Period): ChildcareFacts => ({ ...care, period, hoursPerMonth: { value: hours, state: 'estimate', origin: null } });
  return covers(care.period, addDays(from, -1)) ? [{ ...care, period: { from: care.period.from, to: addDays(from, -1) } }, changed({ from, to: care.period.to })] : [changed(care.period)];
}
