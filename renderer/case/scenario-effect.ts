import { allowances, type Allowance } from '../../shared/models/allowance.ts';
import type { AllowanceAssessment } from '../../shared/models/assessment.ts';
import type { CalculationYear } from '../../shared/models/calendar.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { comparedMonth, paidOnYear, paidSoFar, scenarioPayout, type PaidBefore, type ScenarioPayout } from '../../shared/rules/index.ts';
import type { ScenarioResult } from '../session/index.ts';
import { currentDecision } from './decisions.ts';
import { restOf } from './debts.ts';
import { present } from './parts.ts';
import { differenceOf, isPositive, sumOf } from './sums.ts';

/** What a scenario does to an allowance, beside what was decided and paid. `null` is not known, or not there. */
export interface AllowanceEffect {
  readonly allowance: Allowance;
  readonly assessment: AllowanceAssessment;
  /** as decided: what is paid a month, and for the year */
  readonly monthNow: EuroText | null;
  readonly yearNow: EuroText | null;
  /** in the scenario, in the month that is compared and over the year */
  readonly month: EuroText | null;
  readonly year: EuroText | null;
  readonly monthDifference: EuroText | null;
  readonly yearDifference: EuroText | null;
  /** `null` where nothing was decided: nobody applied, so that nothing is paid */
  readonly payout: ScenarioPayout | null;
}

/** The effect of a scenario on the four allowances. */
export function scenarioEffects({ assessment, made }: Pick<ScenarioResult, 'assessment' | 'made'>, file: CaseFile): readonly AllowanceEffect[] {
  const { year } = assessment;
  const month = comparedMonth(made, file.today, year);
  return allowances.map((allowance) => {
    const own = assessment.allowances[allowance];
    const decision = currentDecision(present(file.decisions), allowance, year);
    const monthNow = decision?.amountMonth ?? null;
    const yearNow = decision?.amountYear ?? null;
    const shown = own.months.find((one) => one.month === month)?.shown ?? null;
    return {
      allowance, assessment: own, monthNow, yearNow, month: shown, year: own.award,
      monthDifference: between(shown, monthNow), yearDifference: between(own.award, yearNow),
      payout: decision === null ? null : scenarioPayout(own, paidBefore(file, allowance, year), made, file.today),
    };
  });
}

/** What was paid on the year of an allowance that something was decided about. */
export function paidBefore(file: CaseFile, allowance: Allowance, year: CalculationYear): PaidBefore {
  const paid = paidSoFar(present(file.payments), allowance, year, file.today);
  const debts = present(file.recoveries).filter((one) => one.allowance === allowance && one.year === year);
  return { amount: paidOnYear(paid, debts, allowance, year), through: paid.through, decided: true, owed: sumOf(debts.map(restOf)) };
}

/** What a scenario comes to for all allowances that were decided together; those of which an amount is not known are named. */
export interface ScenarioTotals {
  readonly monthDifference: EuroText;
  readonly yearDifference: EuroText;
  /** what is awarded less over the year than was decided, and what more, each of the allowances of which that is so */
  readonly less: EuroText;
  readonly more: EuroText;
  /** the allowances that go back something, with how much */
  readonly backOf: readonly { readonly allowance: Allowance; readonly amount: EuroText }[];
  /** the allowances of which less of an open debt is to be paid back, with how much */
  readonly lessBackOf: readonly { readonly allowance: Allowance; readonly amount: EuroText }[];
  /** decided allowances of which the scenario has no amount */
  readonly without: readonly Allowance[];
}

export function scenarioTotals(effects: readonly AllowanceEffect[]): ScenarioTotals {
  const decided = effects.filter(({ yearNow }) => yearNow !== null);
  const known = decided.filter(({ year }) => year !== null);
  const sum = (amounts: readonly (EuroText | null)[]): EuroText => sumOf(amounts.filter((amount) => amount !== null));
  const differences = known.flatMap(({ yearDifference }) => yearDifference ?? []);
  const partsOf = (kind: 'back' | 'lessBack') => known.flatMap(({ allowance, payout }) => (payout?.kind === kind ? [{ allowance, amount: payout.amount }] : []));
  return {
    monthDifference: sum(known.map(({ monthDifference }) => monthDifference)), yearDifference: sum(differences),
    less: differenceOf('0', sum(differences.filter((difference) => !isPositive(difference)))), more: sum(differences.filter(isPositive)), backOf: partsOf('back'), lessBackOf: partsOf('lessBack'),
    without: decided.filter(({ year }) => year === null).map(({ allowance }) => allowance),
  };
}

function between(amount: EuroText | null, other: EuroText | null): EuroText | null {
  return amount === null || other === null ? null : differenceOf(amount, other);
}
