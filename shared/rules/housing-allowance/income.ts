import { firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { Decimal } from '../../models/money.ts';
import { choose, derive, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { sum } from '../engine/rounding.ts';
import { ageReached } from '../general/index.ts';
import type { HousingAmounts } from './parameters.ts';
import { everybody, type Residents } from './residents.ts';

const basis = article('Awir', '7', '6');

/** The income of everybody as it counts in a year: of a child, only what lies above the exemption. */
export interface IncomesOfYear {
  readonly incomeOf: (person: PersonFacts) => Finding<Decimal>;
  /** `null` for whoever counts in full */
  readonly childIncomeOf: (person: PersonFacts) => Finding<Decimal> | null;
}

/** rekeninkomen: the toetsingsinkomens of the whole year of the tenant, the partner and the co-residents of the month. Wht art. 1 onder i, Awir arts. 7 and 8. */
export function calculationIncome(residents: Residents, { incomeOf, childIncomeOf }: IncomesOfYear): Finding<Decimal> {
  const step = { term: 'calculationIncome', basis: article('Wht', '1'), unit: 'euro per year' } as const;
  const all = everybody(residents);
  const assessmentIncome = all.filter((person) => childIncomeOf(person) === null).map(incomeOf);
  const childIncomeConsidered = all.flatMap((person) => childIncomeOf(person) ?? []);
  if (childIncomeConsidered.length === 0) {
    return derive({ ...step, formula: 'sum(assessmentIncome)', from: { assessmentIncome }, compute: (values) => sum(values.assessmentIncome) });
  }
  return derive({
    ...step,
    formula: 'sum(assessmentIncome) + sum(childIncomeConsidered)',
    from: { assessmentIncome, childIncomeConsidered },
    compute: (values) => sum(values.assessmentIncome).plus(sum(values.childIncomeConsidered)),
  });
}

/** The incomes of a year as a function of what everybody has, each step made once so that all months share it. Which children have an exemption does not depend on incomes. */
export function incomesOfYear({ year, persons }: HouseholdFacts, amounts: HousingAmounts): (incomeOf: (person: PersonFacts) => Finding<Decimal>) => IncomesOfYear {
  const on = firstDay(monthInYear(year, 1));
  const exempt = persons.filter(({ role }) => role === 'child')
    .map((child) => ({ child, pastExemption: ageReached({ term: 'childExemptionAgeReached', person: child, ageLimit: amounts.childIncomeAge, basis }, on) }))
    .filter(({ pastExemption }) => !isKnown(pastExemption, true));
  return (incomeOf) => {
    const ofChildren = new Map(exempt.map(({ child, pastExemption }) => [child, childIncomeConsidered(child, pastExemption, amounts, incomeOf(child))]));
    return { incomeOf, childIncomeOf: (person) => ofChildren.get(person) ?? null };
  };
}

/** "slechts in aanmerking genomen voor zover het meer bedraagt dan" the exemption, of a child under 23 on 1 January; of an older one all counts. Awir art. 7 lid 6. */
function childIncomeConsidered(child: PersonFacts, condition: Finding<boolean>, amounts: HousingAmounts, assessmentIncome: Finding<Decimal>): Finding<Decimal> {
  const above = derive({
    term: 'childIncomeAboveExemption', person: child.id, basis, unit: 'euro per year',
    formula: 'max(0, assessmentIncome − childIncomeExemption)',
    from: { assessmentIncome, childIncomeExemption: amounts.childIncomeExemption },
    compute: (values) => Decimal.max(0, values.assessmentIncome.minus(values.childIncomeExemption)),
  });
  return { ...choose({ term: 'childIncomeConsidered', basis, unit: 'euro per year', condition, ifSo: assessmentIncome, otherwise: above }), person: child.id };
}
