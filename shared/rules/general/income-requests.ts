import { covers, firstDay, monthInYear, monthsOfYear, yearOf, type CalendarDate, type CalculationYear } from '../../models/calendar.ts';
import type { Fact, HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import { choose, derive, factFinding, isKnown, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type ParameterReading } from '../engine/parameter.ts';
import type { Term } from '../glossary.ts';
import { lowerIncomeShare } from './parameters.ts';
import { applicantOf, livesOn } from './persons.ts';

/** From this day waived debts can be taken off. Awir art. 8 lid 7. */
const waivedDebtsFrom: CalendarDate = '2025-01-01';

const ten = article('Awir', '8', '3');

/** What the ten per cent rule looks at: the income figure, the parts of it that it leaves out or brings to a year, and how many months the two were together. */
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

/** Whether the rule makes the income "ten minste 10 percent lager": exactly that is enough. Awir art. 8 lid 3. */
export function lowerByTenPercent(person: string, incomeFigure: Finding<Decimal>, recalculated: Finding<Decimal>, reading: ParameterReading, on: CalendarDate): Finding<boolean> {
  return derive({
    term: 'lowerByTenPercent', person, basis: ten, unit: 'yes or no',
    formula: 'recalculatedIncome ≤ incomeFigure − lowerIncomeShare × incomeFigure',
    from: { recalculatedIncome: recalculated, incomeFigure, lowerIncomeShare: inForce(lowerIncomeShare, on, reading) },
    compute: (values) => values.recalculatedIncome.lessThanOrEqualTo(values.incomeFigure.minus(values.lowerIncomeShare.times(values.incomeFigure))),
  });
}

/** The income of somebody in a household as the law reckons with it after what was asked for, and after a death; `null` where the figure itself counts. */
export function specialIncomeOf(household: HouseholdFacts, person: PersonFacts, reading: ParameterReading): Finding<Decimal> | null {
  return incomeAfterDeath(household, person) ?? incomeByTenPercentRule(household, person, reading) ?? incomeWithoutWaivedDebts(household, person);
}

/** "Bij overlijden van de belanghebbende, indien hij geen partner heeft en er geen sprake is van een medebewoner": the income brought to a year, or on request that of the year before. Awir art. 8 lid 5 and 6. */
function incomeAfterDeath(household: HouseholdFacts, person: PersonFacts): Finding<Decimal> | null {
  const lived = diedInYear(household, person) ? monthsLived(household.year, person) : null;
  const last = lived?.at(-1);
  if (last === undefined || !livesAlone(household, person, last.on)) return null;
  const yearBefore = person.incomeRequests?.yearBefore ?? null;
  if (yearBefore !== null) {
    return derive({
      term: 'assessmentIncome', person: person.id, basis: article('Awir', '8', '6'), unit: 'euro per year',
      formula: 'incomeOfYearBefore', from: { incomeOfYearBefore: amountOf(person, 'incomeOfYearBefore', yearBefore, '6') }, compute: (values) => values.incomeOfYearBefore,
    });
  }
  return derive({
    term: 'assessmentIncome', person: person.id, basis: article('Awir', '8', '5'), unit: 'euro per year',
    formula: 'incomeFigure × 12 / monthsLived',
    from: { incomeFigure: incomeFigureOf(person), monthsLived: monthsLeaf('monthsLived', person, lived?.every(({ certain }) => certain) === true ? lived.length : null) },
    compute: (values) => values.incomeFigure.times(12).dividedBy(values.monthsLived),
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

/** Only of somebody who was partner or co-resident in the year and is not any more at its end; `null` where nobody asked for it. */
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

function incomeByTenPercentRule(household: HouseholdFacts, person: PersonFacts, reading: ParameterReading): Finding<Decimal> | null {
  const rule = tenPercentRuleOf(household, person, reading);
  if (rule === null) return null;
  return { ...choose({ term: 'assessmentIncome', basis: ten, unit: 'euro per year', condition: rule.applies, ifSo: rule.recalculated, otherwise: rule.incomeFigure }), person: person.id };
}

/** "Op verzoek van de belanghebbende wordt het toetsingsinkomen verminderd met het bedrag aan voordelen verkregen door het prijsgeven van niet voor verwezenlijking vatbare rechten". Awir art. 8 lid 7. */
function incomeWithoutWaivedDebts({ year }: HouseholdFacts, person: PersonFacts): Finding<Decimal> | null {
  const waived = person.incomeRequests?.waivedDebts ?? null;
  if (waived === null || firstDay(monthInYear(year, 1)) < waivedDebtsFrom) return null;
  return derive({
    term: 'assessmentIncome', person: person.id, basis: article('Awir', '8', '7'), unit: 'euro per year',
    formula: 'incomeFigure − waivedDebts',
    from: { incomeFigure: incomeFigureOf(person), waivedDebts: amountOf(person, 'waivedDebts', waived, '7') },
    compute: (values) => values.incomeFigure.minus(values.waivedDebts),
  });
}

/** inkomensgegeven of the year. Awir art. 8 lid 1. */
export function incomeFigureOf(person: PersonFacts): Finding<Decimal> {
  return factFinding({
    term: 'incomeFigure', person: person.id, basis: article('Awir', '8', '1'), unit: 'euro per year', fact: person.assessmentIncome,
    value: person.assessmentIncome.value === null ? null : readEuro(person.assessmentIncome.value), asked: 'assessmentIncome',
  });
}

function amountOf(person: PersonFacts, term: Term, fact: Fact<EuroText>, paragraph: string): Finding<Decimal> {
  return factFinding({ term, person: person.id, basis: article('Awir', '8', paragraph), unit: 'euro per year', fact, value: fact.value === null ? null : readEuro(fact.value) });
}

function monthsLeaf(term: Term, person: PersonFacts, months: number | null): Finding<Decimal> {
  return factFinding({
    term, person: person.id, basis: article('Awir', '5'), unit: 'months', fact: { state: 'known', origin: person.deathDate.origin ?? person.presentOrigin },
    value: months === null ? null : new Decimal(months), asked: 'deathDate',
  });
}

function diedInYear({ year }: HouseholdFacts, { role, deathDate: { value } }: PersonFacts): boolean {
  return role === 'applicant' && value !== null && value !== 'alive' && value !== '' && yearOf(value) === year;
}

/** The first days of the year on which somebody lived, or may have as far as the date of death is known. */
function monthsLived(year: CalculationYear, person: PersonFacts): readonly { readonly on: CalendarDate; readonly certain: boolean }[] {
  const months = monthsOfYear(year).map((month) => ({ on: firstDay(month), lives: livesOn(person, firstDay(month), 'alive') }));
  return months.filter(({ lives }) => !isKnown(lives, false)).map(({ on, lives }) => ({ on, certain: isKnown(lives, true) }));
}

/** Nobody else is registered at the address, as far as the household tells: no partner and no co-resident, a child being one. */
function livesAlone({ persons }: HouseholdFacts, person: PersonFacts, on: CalendarDate): boolean {
  return persons.every((other) => other.id === person.id || other.role === 'subtenant' || !isThere(other, on));
}

/** The first days of the months in which somebody was partner or co-resident; that ends with the death of the applicant too. */
function daysTogether(household: HouseholdFacts, person: PersonFacts): readonly CalendarDate[] {
  const applicant = applicantOf(household);
  const places = household.persons.filter(({ id, role }) => id === person.id && role !== 'subtenant');
  return monthsOfYear(household.year).map(firstDay).filter((on) => !isKnown(livesOn(applicant, on, 'alive'), false) && places.some((place) => isThere(place, on)));
}

function isThere(person: PersonFacts, on: CalendarDate): boolean {
  return covers(person.present, on) && !isKnown(livesOn(person, on, 'alive'), false);
}
