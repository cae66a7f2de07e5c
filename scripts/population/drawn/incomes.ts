import type { CalculationYear } from '../../../shared/models/calendar.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { aroundZero, between, happens } from '../random.ts';
import type { Chance } from '../random.ts';
import type { Composition } from './compositions.ts';

/** The years a drawn file covers, the first one first. */
export const yearsCovered: readonly CalculationYear[] = [2024, 2025, 2026];

/** What somebody earns and owns in the years of the file, in whole euros. */
export interface MoneyDrawn {
  /** what it really came or will come to */
  readonly income: Readonly<Record<CalculationYear, EuroText>>;
  /** what the advance of the year was reckoned with at first */
  readonly estimate: Readonly<Record<CalculationYear, EuroText>>;
  readonly assets: Readonly<Record<CalculationYear, EuroText>>;
  readonly works: boolean;
}

/** Draws incomes that grow from year to year, estimates that are mostly near and now and then far off, and some savings: few where they would stand in the way. */
export function drawMoney(source: Chance, composition: Composition, who: 'applicant' | 'partner' | 'coResident', adults: number, year: CalculationYear, modest: boolean): MoneyDrawn {
  const latest = drawLatestIncome(source, composition, who, adults);
  const growth = 1 + (3 + aroundZero(source)) / 100;
  const income = byYear((one) => latest * growth ** (one - year) * (1 + aroundZero(source) / 60));
  const savings = happens(source, modest ? 0.9 : 0.7) ? between(source, 0, 9_000) : between(source, 9_000, modest ? 34_000 : 62_000);
  return {
    income: texts(income),
    estimate: texts(byYear((one) => roundTo((income[one] ?? latest) + drawError(source), 100))),
    assets: texts(byYear((one) => savings * (1 + (one - year) * 0.04))),
    works: composition.name !== 'pensioner' && composition.name !== 'pensionerCouple' && latest > 8_000,
  };
}

function drawLatestIncome(source: Chance, composition: Composition, who: 'applicant' | 'partner' | 'coResident', adults: number): number {
  if (who === 'coResident') return between(source, 2_000, 24_000);
  const [low, high] = composition.income;
  const household = between(source, low, high);
  if (adults === 1) return household;
  const share = between(source, ...composition.partnersShare) / 100;
  return household * (who === 'partner' ? share : 1 - share);
}

/** How far an estimate is off: half of them hardly, a third some, the rest much. */
function drawError(source: Chance): number {
  const kind = source.next();
  if (kind < 0.5) return aroundZero(source) * 110;
  return kind < 0.82 ? aroundZero(source) * 1_300 : aroundZero(source) * 3_800;
}

function byYear(amount: (year: CalculationYear) => number): Readonly<Record<CalculationYear, number>> {
  return Object.fromEntries(yearsCovered.map((year) => [year, amount(year)]));
}

function texts(amounts: Readonly<Record<CalculationYear, number>>): Readonly<Record<CalculationYear, EuroText>> {
  return Object.fromEntries(Object.entries(amounts).map(([year, amount]) => [year, String(Math.max(0, Math.round(amount)))]));
}

function roundTo(amount: number, unit: number): number {
  return Math.round(amount / unit) * unit;
}
