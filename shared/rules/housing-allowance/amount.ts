import type { CalendarDate } from '../../models/calendar.ts';
import { Decimal } from '../../models/money.ts';
import { amountIf, derive, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { oncePer } from '../engine/once.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import { basicRentByIncome, fixedBasicRent, householdTypeOf, typeExplained } from './basic-rent.ts';
import type { HousingMonthOf } from './facts.ts';
import { incomePointOf, taperRateOf } from './household-types.ts';
import { calculationIncome, type IncomesOfYear } from './income.ts';
import type { HousingAmounts } from './parameters.ts';
import { subsidisedRent } from './subsidy.ts';

/** What the amount of a month rests on besides the month itself: it holds for the whole year. */
export interface HousingGround {
  readonly amounts: HousingAmounts;
  readonly incomes: IncomesOfYear;
  readonly reading: ParameterReading;
}

/** The entitlement of a month, and of a whole year of such months: the same, times twelve, so that no digit is lost in a twelfth. */
export interface HousingEntitlement {
  readonly monthlyEntitlement: Finding<Decimal>;
  readonly yearlyEntitlement: Finding<Decimal>;
}

/** Nothing where the conditions are not met. The law changed shape on 1 January 2026: until then the income works through the basishuur, since then through a taper. Wht art. 21. */
export function housingEntitlement(ground: HousingGround, of: HousingMonthOf, entitled: Finding<boolean>): HousingEntitlement {
  let made: Calculated | null = null;
  const calculated = () => (made ??= of.on < taperFrom ? withBasicRentByIncome(ground, of) : withTaper(ground, of));
  const condition = { basis: article('Wht', '7', '1'), condition: entitled };
  return {
    monthlyEntitlement: amountIf({ term: 'monthlyEntitlement', unit: 'euro per month', ...condition, amountTerm: 'housingAllowanceOfMonth', amount: () => calculated().ofMonth }),
    yearlyEntitlement: amountIf({ term: 'yearlyEntitlement', unit: 'euro per year', ...condition, amountTerm: 'housingAllowanceOfYear', amount: () => calculated().ofYear }),
  };
}

const taperFrom: CalendarDate = '2026-01-01';

/** What the formula of the law comes to in a month, and in twelve. */
interface Calculated {
  readonly ofMonth: Finding<Decimal>;
  readonly ofYear: Finding<Decimal>;
}

/** 2024 and 2025: the rent that is subsidised, above a basishuur that rises with the income. Wht art. 21 of those years. */
function withBasicRentByIncome({ amounts, incomes, reading }: HousingGround, { on, residents, month }: HousingMonthOf): Calculated {
  const basicRent = basicRentByIncome({ on, month, amounts, reading }, calculationIncome(residents, incomes));
  const subsidised = subsidisedRent(month, amounts, basicRent);
  const basis = article('Wht', '21', '1');
  return {
    ofMonth: derive({ term: 'housingAllowanceOfMonth', basis, unit: 'euro per month', formula: 'subsidisedRent', from: { subsidisedRent: subsidised }, compute: (values) => values.subsidisedRent }),
    ofYear: derive({ term: 'housingAllowanceOfYear', basis, unit: 'euro per year', formula: '12 × subsidisedRent', from: { subsidisedRent: subsidised }, compute: (values) => values.subsidisedRent.times(12) }),
  };
}

/** From 2026: the rent that is subsidised above a fixed basishuur, "verlaagd met de uitkomst van de formule: Y × (afbouwpercentage/12)". Wht art. 21 lid 2. */
function withTaper(ground: HousingGround, of: HousingMonthOf): Calculated {
  const from = { subsidisedRent: subsidisedOfMonth(of, ground), incomeReduction: incomeReduction(ground, of) };
  const basis = article('Wht', '21', '2');
  return {
    ofMonth: derive({
      term: 'housingAllowanceOfMonth', basis, unit: 'euro per month',
      formula: 'max(0, subsidisedRent − incomeReduction / 12)',
      from,
      compute: (values) => Decimal.max(0, values.subsidisedRent.minus(values.incomeReduction.dividedBy(12))),
    }),
    ofYear: derive({
      term: 'housingAllowanceOfYear', basis, unit: 'euro per year',
      formula: 'max(0, 12 × subsidisedRent − incomeReduction)',
      from,
      compute: (values) => Decimal.max(0, values.subsidisedRent.times(12).minus(values.incomeReduction)),
    }),
  };
}

const subsidisedOfMonth = oncePer(({ on, month }: HousingMonthOf, { amounts, reading }: HousingGround) => subsidisedRent(month, amounts, fixedBasicRent({ on, month, amounts, reading })));

/** A percentage of the income above the ijkpunt, over a whole year. Wht art. 21 lid 2. */
function incomeReduction({ incomes, reading }: HousingGround, { on, residents, month }: HousingMonthOf): Finding<Decimal> {
  const step = { term: 'incomeReduction', basis: article('Wht', '21', '2'), unit: 'euro per year' } as const;
  const formula = 'taperRate × max(0, calculationIncome − incomePoint)';
  const income = calculationIncome(residents, incomes);
  const type = householdTypeOf(month);
  if (type !== 'single' && type !== 'multi') {
    return derive({ ...step, formula, from: { ...typeExplained(month), calculationIncome: income }, compute: () => { throw new Error('a known type of household has a taper percentage'); } });
  }
  return derive({
    ...step, formula,
    from: { ...typeExplained(month), taperRate: taperRateOf(type, on, reading), calculationIncome: income, incomePoint: incomePointOf(type, on, reading) },
    compute: (values) => values.taperRate.times(Decimal.max(0, values.calculationIncome.minus(values.incomePoint))),
  });
}
