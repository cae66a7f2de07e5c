import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { readEuro, type Decimal, type EuroText } from '../../models/money.ts';
import { derive, factFinding, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import { sum } from '../engine/rounding.ts';
import { incomeOfWholeYear, incomeOfYearBefore, monthsLivedAlone } from './income-after-death.ts';
import { incomeByTenPercentRule } from './ten-percent-rule.ts';
import { incomeWithoutWaivedDebts, waivedDebtsOf } from './waived-debts.ts';

/**
 * toetsingsinkomen of one person: of the whole calendar year, also when the allowance runs for part of it. Income abroad that was set by decision is in the figure that is told. Awir art. 8 lid 1
 * and 2.
 */
export function assessmentIncomeOf(person: PersonFacts): Finding<Decimal> {
  return factFinding({
    term: 'assessmentIncome', person: person.id, basis: article('Awir', '8', '1'), unit: 'euro per year', fact: person.assessmentIncome,
    value: person.assessmentIncome.value === null ? null : readEuro(person.assessmentIncome.value),
  });
}

/** draagkracht — the income that counts: of the applicant, and of the partner in the months that there is one. Awir art. 7 lid 1. */
export function incomeConsidered(incomes: readonly Finding<Decimal>[]): Finding<Decimal> {
  return derive({
    term: 'incomeConsidered', basis: article('Awir', '7', '1'), unit: 'euro per year',
    formula: 'sum(assessmentIncome)',
    from: { assessmentIncome: incomes },
    compute: ({ assessmentIncome }) => sum(assessmentIncome),
  });
}

/** Other incomes of the year than those that were told, by person: what if. */
export type OtherIncomes = Readonly<Record<string, EuroText>>;

/** The incomes of a household: those that were told, and others in the place of some of them. */
export interface Incomes {
  readonly others: OtherIncomes;
  readonly incomeOf: (person: PersonFacts) => Finding<Decimal>;
}

/** The income of every person of the household as a step, made once so that all months share it: after a death, and after what was asked for, another than the figure of the year. */
export function incomesOf(household: HouseholdFacts, reading: ParameterReading, others: OtherIncomes): Incomes {
  const made = new Map(household.persons.map((person) => [person, incomeIn(household, withOtherIncome(person, others), reading)]));
  return { others, incomeOf: (person) => made.get(person) ?? assessmentIncomeOf(person) };
}

/** The household as if these were the incomes. */
export function withOtherIncomes(household: HouseholdFacts, others: OtherIncomes): HouseholdFacts {
  return { ...household, persons: household.persons.map((person) => withOtherIncome(person, others)) };
}

function withOtherIncome(person: PersonFacts, others: OtherIncomes): PersonFacts {
  const value = others[person.id];
  return value === undefined ? person : { ...person, assessmentIncome: { value, state: 'known', origin: null } };
}

function incomeIn(household: HouseholdFacts, person: PersonFacts, reading: ParameterReading): Finding<Decimal> {
  return specialIncomeOf(household, person, reading) ?? assessmentIncomeOf(person);
}

/** The income of somebody in a household as the law reckons with it after what was asked for, and after a death; `null` where the figure itself counts. */
function specialIncomeOf(household: HouseholdFacts, person: PersonFacts, reading: ParameterReading): Finding<Decimal> | null {
  const alone = monthsLivedAlone(household, person);
  const yearBefore = person.incomeRequests?.yearBefore ?? null;
  if (alone !== null && yearBefore !== null) return incomeOfYearBefore(person, yearBefore);
  const waived = waivedDebtsOf(household, person);
  const term = waived === null ? 'assessmentIncome' : 'incomeBeforeWaivedDebts';
  const income = alone === null ? incomeByTenPercentRule(household, person, reading, term) : incomeOfWholeYear(person, alone, term);
  return waived === null ? income : incomeWithoutWaivedDebts(person, income, waived);
}
