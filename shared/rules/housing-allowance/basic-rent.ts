import type { CalendarDate } from '../../models/calendar.ts';
import type { Decimal } from '../../models/money.ts';
import { choose, derive, explainedElsewhere, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import { upToCent } from '../engine/rounding.ts';
import type { HousingMonth } from './facts.ts';
import { factorsOf, incomePointOf, normRentReductionOf, type HouseholdType } from './household-types.ts';
import type { HousingAmounts } from './parameters.ts';

const unit = 'euro per month';

/** Of which household and day the basishuur is asked. */
export interface BasicRentOf {
  readonly on: CalendarDate;
  readonly month: HousingMonth;
  readonly amounts: HousingAmounts;
  readonly reading: ParameterReading;
}

/** basishuur until 2025: the normhuur by income, with the opslag of the year. Wht arts. 16 to 19, Wveb art. 1. */
export function basicRentByIncome(of: BasicRentOf, calculationIncome: Finding<Decimal>): Finding<Decimal> {
  const type = householdTypeOf(of.month);
  return withSurcharge(of, type === null ? typeNotKnown(of.month, calculationIncome) : normRentByIncome(of, type, calculationIncome));
}

/** basishuur from 2026: one amount for each type of household, whatever the income. Wht arts. 16 and 17, Wveb art. 1. */
export function fixedBasicRent(of: BasicRentOf): Finding<Decimal> {
  const type = householdTypeOf(of.month);
  return withSurcharge(of, type === null ? typeNotKnown(of.month, null) : lowestNormRent(of, type, 'normRent'));
}

/** The type of household, or `null` while it is not known. Wht art. 2. */
export function householdTypeOf({ onePersonHousehold, elderlyHousehold }: HousingMonth): HouseholdType | null {
  const alone = valueOf(onePersonHousehold);
  const elderly = elderlyHousehold === null ? false : valueOf(elderlyHousehold);
  if (alone === null || elderly === null) return null;
  if (elderly) return alone ? 'singleElderly' : 'multiElderly';
  return alone ? 'single' : 'multi';
}

/** What tells the type of the household, for a step that rests on it. */
interface TypeOf {
  readonly onePersonHousehold: Finding<boolean>;
  readonly elderlyHousehold?: Finding<boolean>;
}

function typeOf({ onePersonHousehold, elderlyHousehold }: HousingMonth): TypeOf {
  return elderlyHousehold === null ? { onePersonHousehold } : { onePersonHousehold, elderlyHousehold };
}

/** The same, for a further step of a calculation in which the type is explained already. */
export function typeExplained({ onePersonHousehold, elderlyHousehold }: HousingMonth): TypeOf {
  return { onePersonHousehold: explainedElsewhere(onePersonHousehold), ...(elderlyHousehold !== null && { elderlyHousehold: explainedElsewhere(elderlyHousehold) }) };
}

/** "De basishuur is het […] berekende bedrag van de normhuur verhoogd met" the opslag, which another law has made negative. Wht art. 16, Wveb art. 1. */
function withSurcharge({ amounts }: BasicRentOf, normRent: Finding<Decimal>): Finding<Decimal> {
  return derive({
    term: 'basicRent', basis: article('Wht', '16'), unit,
    formula: 'normRent + basicRentSurcharge',
    from: { normRent, basicRentSurcharge: amounts.basicRentSurcharge },
    compute: (values) => values.normRent.plus(values.basicRentSurcharge),
  });
}

/** Up to and at the minimum-inkomensijkpunt the normhuur of art. 17; above it that of the formula, up to whole cents. Wht art. 19. */
function normRentByIncome(of: BasicRentOf, type: HouseholdType, calculationIncome: Finding<Decimal>): Finding<Decimal> {
  const condition = derive({
    term: 'aboveIncomePoint', basis: article('Wht', '19', '1'), unit: 'yes or no',
    formula: 'calculationIncome > incomePoint',
    from: { ...typeOf(of.month), calculationIncome, incomePoint: incomePointOf(type, of.on, of.reading) },
    compute: (values) => values.calculationIncome.greaterThan(values.incomePoint),
  });
  return choose({ term: 'normRent', basis: article('Wht', '19'), unit, condition, ifSo: normRentInCents(of, type, explainedElsewhere(calculationIncome)), otherwise: lowestNormRent(of, type, 'lowestNormRent') });
}

/** "naar boven afgerond op hele eurocenten". Wht art. 19 lid 3. */
function normRentInCents(of: BasicRentOf, type: HouseholdType, calculationIncome: Finding<Decimal>): Finding<Decimal> {
  const byIncome = derive({
    term: 'normRentByIncome', basis: article('Wht', '19', '2'), unit,
    formula: 'factorA × calculationIncome × calculationIncome + factorB × calculationIncome',
    from: { ...factorsOf(type, of.on, of.reading), calculationIncome },
    compute: (values) => values.factorA.times(values.calculationIncome).times(values.calculationIncome).plus(values.factorB.times(values.calculationIncome)),
  });
  return derive({
    term: 'normRentInCents', basis: article('Wht', '19', '3'), unit,
    formula: 'upToCent(normRentByIncome)',
    from: { normRentByIncome: byIncome },
    compute: (values) => upToCent(values.normRentByIncome),
  });
}

/** The normhuur at the minimum-inkomensijkpunt, reduced for some types of household. Wht art. 17 lid 2 and 3. */
function lowestNormRent({ month, on, amounts, reading }: BasicRentOf, type: HouseholdType, term: 'lowestNormRent' | 'normRent'): Finding<Decimal> {
  const { normRentOfLaw } = amounts;
  const ofType = term === 'normRent' ? typeOf(month) : typeExplained(month);
  const normRentReduction = normRentReductionOf(type, on, reading);
  if (normRentReduction === null) {
    return derive({ term, basis: article('Wht', '17', '2'), unit, formula: 'normRentOfLaw', from: { ...ofType, normRentOfLaw }, compute: (values) => values.normRentOfLaw });
  }
  return derive({
    term, basis: article('Wht', '17', '3'), unit,
    formula: 'normRentOfLaw − normRentReduction',
    from: { ...ofType, normRentOfLaw, normRentReduction },
    compute: (values) => values.normRentOfLaw.minus(values.normRentReduction),
  });
}

/** While the type of the household is not known, neither are its amounts. */
function typeNotKnown(month: HousingMonth, calculationIncome: Finding<Decimal> | null): Finding<Decimal> {
  return derive({
    term: 'normRent', basis: article('Wht', '17'), unit,
    formula: 'onePersonHousehold',
    from: { ...typeOf(month), ...(calculationIncome && { calculationIncome }) },
    compute: () => { throw new Error('a known type of household has a norm rent'); },
  });
}
