import { firstDay, monthInYear, monthsOfYear, type CalendarDate } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { writeEuro, type Decimal, type EuroText } from '../../models/money.ts';
import { choose, derive, isKnown, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type ParameterReading } from '../engine/parameter.ts';
import type { Term } from '../glossary.ts';
import { amountOf, incomeFigureOf, isThere, monthsLeaf } from './income-figures.ts';
import { lowerIncomeShare } from './parameters.ts';
import { applicantOf, livesOn } from './persons.ts';

const ten = article('Awir', '8', '3');

/** 10%-regeling — what it looks at: the income figure, the parts of it that it leaves out or brings to a year, and how many months the two were together. */
export interface TenPercentRuleFacts {
  readonly person: string;
  readonly incomeFigure: Finding<Decimal>;
  readonly wageTogether: Finding<Decimal>;
  readonly earnedAfter: Finding<Decimal>;
  readonly monthsTogether: Finding<Decimal>;
}

/**
 * The income as the 10%-regeling reckons it: without what was earned after the end, and with the wage of the time together "tijdsevenredig herleid naar een jaarloon", by months. Awir art. 8
 * lid 3; the same after somebody stopped living there (lid 4).
 */
export function recalculatedIncome({ person, incomeFigure, wageTogether, earnedAfter, monthsTogether }: TenPercentRuleFacts): Finding<Decimal> {
  return derive({
    term: 'recalculatedIncome', person, basis: ten, unit: 'euro per year',
    formula: 'incomeFigure − earnedAfter − wageTogether + wageTogether × 12 / monthsTogether',
    from: { incomeFigure, earnedAfter, wageTogether, monthsTogether },
    compute: (values) => values.incomeFigure.minus(values.earnedAfter).minus(values.wageTogether).plus(values.wageTogether.times(12).dividedBy(values.monthsTogether)),
  });
}

/** Whether the 10%-regeling makes the income "ten minste 10 percent lager": exactly that is enough. Awir art. 8 lid 3. */
export function lowerByTenPercent(person: string, incomeFigure: Finding<Decimal>, recalculated: Finding<Decimal>, reading: ParameterReading, on: CalendarDate): Finding<boolean> {
  return derive({
    term: 'lowerByTenPercent', person, basis: ten, unit: 'yes or no',
    formula: 'recalculatedIncome ≤ incomeFigure − lowerIncomeShare × incomeFigure',
    from: { recalculatedIncome: recalculated, incomeFigure, lowerIncomeShare: inForce(lowerIncomeShare, on, reading) },
    compute: (values) => values.recalculatedIncome.lessThanOrEqualTo(values.incomeFigure.minus(values.lowerIncomeShare.times(values.incomeFigure))),
  });
}

/** What the 10%-regeling makes of an income, in euros a year: the figure of the year, the income as it is reckoned again, and whether that is low enough to count. */
export interface TenPercentRule {
  readonly incomeFigure: EuroText;
  readonly recalculated: EuroText;
  readonly applies: boolean;
}

/** The rule of somebody for whom it was asked; `null` where nobody asked, or where it cannot be told. Awir art. 8 lid 3. */
export function toldTenPercentRule(household: HouseholdFacts, personId: string, reading: ParameterReading): TenPercentRule | null {
  const person = household.persons.find(({ id }) => id === personId);
  const rule = person === undefined ? null : tenPercentRuleOf(household, person, reading);
  if (rule === null) return null;
  const [incomeFigure, recalculated, applies] = [valueOf(rule.incomeFigure), valueOf(rule.recalculated), valueOf(rule.applies)];
  return incomeFigure === null || recalculated === null || applies === null ? null : { incomeFigure: writeEuro(incomeFigure), recalculated: writeEuro(recalculated), applies };
}

/**
 * Only of somebody who was partner or co-resident in the year and is not any more on its last reference date, 1 December: what ends after that counts from the next year (Awir art. 5). `null` where
 * nobody asked for it.
 */
function tenPercentRuleOf(household: HouseholdFacts, person: PersonFacts, reading: ParameterReading): { readonly incomeFigure: Finding<Decimal>; readonly recalculated: Finding<Decimal>; readonly applies: Finding<boolean> } | null {
  const request = person.incomeRequests?.tenPercentRule ?? null;
  if (request === null) return null;
  const together = daysTogether(household, person);
  if (together.length === 0 || together.at(-1) === firstDay(monthInYear(household.year, 12))) return null;
  const incomeFigure = incomeFigureOf(person);
  const recalculated = recalculatedIncome({
    person: person.id, incomeFigure, monthsTogether: monthsLeaf('monthsTogether', person, together.length),
    wageTogether: amountOf(person, 'wageTogether', request.wageTogether, '3'), earnedAfter: amountOf(person, 'earnedAfter', request.earnedAfter, '3'),
  });
  return { incomeFigure, recalculated, applies: lowerByTenPercent(person.id, incomeFigure, recalculated, reading, firstDay(monthInYear(household.year, 1))) };
}

/** toetsingsinkomen by the 10%-regeling, or the figure where that is not low enough to count; `null` where nobody asked. Awir art. 8 lid 3 and 4. */
export function incomeByTenPercentRule(household: HouseholdFacts, person: PersonFacts, reading: ParameterReading, term: Term): Finding<Decimal> | null {
  const rule = tenPercentRuleOf(household, person, reading);
  if (rule === null) return null;
  return { ...choose({ term, basis: ten, unit: 'euro per year', condition: rule.applies, ifSo: rule.recalculated, otherwise: rule.incomeFigure }), person: person.id };
}

/** The first days of the months in which somebody was partner or co-resident; that ends with the death of the applicant too. */
function daysTogether(household: HouseholdFacts, person: PersonFacts): readonly CalendarDate[] {
  const applicant = applicantOf(household);
  const places = household.persons.filter(({ id, role }) => id === person.id && role !== 'subtenant');
  return monthsOfYear(household.year).map(firstDay).filter((on) => !isKnown(livesOn(applicant, on, 'alive'), false) && places.some((place) => isThere(place, on)));
}
