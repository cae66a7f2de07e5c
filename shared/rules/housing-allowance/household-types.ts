import type { CalendarDate } from '../../models/calendar.ts';
import type { Decimal } from '../../models/money.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type Parameter, type ParameterReading } from '../engine/parameter.ts';
import { fromYearToYear, inYear } from '../engine/versions.ts';

/** The types of household: eenpersoons, meerpersoons, and in 2024 also eenpersoonsouderen and meerpersoonsouderen. Wht art. 2. */
export type HouseholdType = 'single' | 'multi' | 'singleElderly' | 'multiElderly';

/** The types that are left from 2025. */
export type PlainType = Extract<HouseholdType, 'single' | 'multi'>;

/** From this day the AOW age makes no other type any more. */
export const twoTypesFrom: CalendarDate = '2025-01-01';

/** minimum-inkomensijkpunt of a type of household. Wht art. 17 lid 1. */
export function incomePointOf(type: HouseholdType, on: CalendarDate, reading: ParameterReading): Finding<Decimal> {
  return inForce(incomePoints[type], on, reading);
}

/** verlaging van de normhuur of a type of household, or `null` where the law has none. Wht art. 17 lid 3. */
export function normRentReductionOf(type: HouseholdType, on: CalendarDate, reading: ParameterReading): Finding<Decimal> | null {
  const none = on < twoTypesFrom && (type === 'single' || type === 'multi');
  return none ? null : inForce(normRentReductions[type], on, reading);
}

/** The factors of the normhuur above the ijkpunt, until 2025. Wht art. 19 lid 2. */
export function factorsOf(type: HouseholdType, on: CalendarDate, reading: ParameterReading): { readonly factorA: Finding<Decimal>; readonly factorB: Finding<Decimal> } {
  return { factorA: inForce(factorsA[type], on, reading), factorB: inForce(factorsB[type], on, reading) };
}

/** afbouwpercentage of a type of household, from 2026. Wht art. 21 lid 2. */
export function taperRateOf(type: PlainType, on: CalendarDate, reading: ParameterReading): Finding<Decimal> {
  return inForce(taperRates[type], on, reading);
}

type PerType = Readonly<Record<HouseholdType, Parameter>>;

function incomePoint(type: HouseholdType, versions: Parameter['versions']): Parameter {
  return { name: `housing.incomePoint.${type}`, term: 'incomePoint', basis: article('Wht', '17', '1'), unit: 'euro per year', versions };
}

/** minimum-inkomensijkpunt, set every year by ministerial regulation. Wht art. 27 lid 4. */
const incomePoints: PerType = {
  single: incomePoint('single', [
    inYear(2024, { value: '20700', quote: 'eenpersoonshuishouden: € 20.700', in: ['stcrt-2023-31878'] }),
    inYear(2025, { value: '22700', quote: 'eenpersoonshuishouden: € 22.700', in: ['huurtoeslag-tool-2025'] }),
    inYear(2026, { value: '23425', quote: 'eenpersoonshuishouden: € 23.425', in: ['tg083-2026', 'stcrt-2025-39783'] }),
  ]),
  multi: incomePoint('multi', [
    inYear(2024, { value: '26975', quote: 'meerpersoonshuishouden: € 26.975', in: ['stcrt-2023-31878'] }),
    inYear(2025, { value: '30450', quote: 'meerpersoonshuishouden: € 30.450', in: ['huurtoeslag-tool-2025'] }),
    inYear(2026, { value: '31500', quote: 'meerpersoonshuishouden: € 31.500', in: ['tg083-2026', 'stcrt-2025-39783'] }),
  ]),
  singleElderly: incomePoint('singleElderly', [inYear(2024, { value: '22025', quote: 'eenpersoonsouderenhuishouden: € 22.025', in: ['stcrt-2023-31878'] })]),
  multiElderly: incomePoint('multiElderly', [inYear(2024, { value: '29325', quote: 'meerpersoonsouderenhuishouden: € 29.325', in: ['stcrt-2023-31878'] })]),
};

function normRentReduction(type: HouseholdType, versions: Parameter['versions']): Parameter {
  return { name: `housing.normRentReduction.${type}`, term: 'normRentReduction', basis: article('Wht', '17', '3'), unit: 'euro per month', versions };
}

/** verlaging van de normhuur bij het minimum-inkomensijkpunt; in 2024 only for households of elderly people */
const normRentReductions: PerType = {
  single: normRentReduction('single', [
    fromYearToYear(2025, 2026, { value: '1.82', quote: '€ 1,82 als sprake is van een eenpersoonshuishouden', in: ['wht-2026', 'wht-2025'] }),
    inYear(2027, { value: '1.82', quote: '€ 1,82 als sprake is van een eenpersoonshuishouden', in: ['wht-2026'], confidence: 'medium', provisional: true }),
  ]),
  multi: normRentReduction('multi', [
    fromYearToYear(2025, 2026, { value: '3.63', quote: '€ 3,63 als sprake is van een meerpersoonshuishouden', in: ['wht-2026', 'wht-2025'] }),
    inYear(2027, { value: '3.63', quote: '€ 3,63 als sprake is van een meerpersoonshuishouden', in: ['wht-2026'], confidence: 'medium', provisional: true }),
  ]),
  singleElderly: normRentReduction('singleElderly', [inYear(2024, { value: '1.82', quote: '€ 1,82 als sprake is van een eenpersoonsouderenhuishouden', in: ['wht-2024'] })]),
  multiElderly: normRentReduction('multiElderly', [inYear(2024, { value: '3.63', quote: '€ 3,63 als sprake is van een meerpersoonsouderenhuishouden', in: ['wht-2024'] })]),
};

function factorA(type: HouseholdType, versions: Parameter['versions']): Parameter {
  return { name: `housing.factorA.${type}`, term: 'factorA', basis: article('Wht', '19', '2'), unit: 'factor', versions };
}

/**
 * factor a. The law derives it from the two points of arts. 17 and 18: a = (q2 − q1) / (Y2 − Y1), with q the normhuur at a point divided by the income there;
 * twelve decimals of that are the published factors. The second point of households of elderly people is taken without the amounts of art. 18 lid 2:
 * only so do the published factors come out. A test derives them again.
 */
const factorsA: PerType = {
  single: factorA('single', [
    inYear(2024, { value: '0.000000413370', quote: 'factor a, eenpersoonshuishouden: 0,000000413370', in: ['stcrt-2023-31878', 'wht-2024'] }),
    inYear(2025, { value: '0.000000438698', quote: 'factor a, eenpersoonshuishouden: 0,000000438698', in: ['huurtoeslag-tool-2025', 'wht-2025'] }),
  ]),
  multi: factorA('multi', [
    inYear(2024, { value: '0.000000244490', quote: 'factor a, meerpersoonshuishouden: 0,000000244490', in: ['stcrt-2023-31878', 'wht-2024'] }),
    inYear(2025, { value: '0.000000298184', quote: 'factor a, meerpersoonshuishouden: 0,000000298184', in: ['huurtoeslag-tool-2025', 'wht-2025'] }),
  ]),
  singleElderly: factorA('singleElderly', [inYear(2024, { value: '0.000000559775', quote: 'factor a, eenpersoonsouderenhuishouden: 0,000000559775', in: ['stcrt-2023-31878', 'wht-2024'] })]),
  multiElderly: factorA('multiElderly', [inYear(2024, { value: '0.000000363503', quote: 'factor a, meerpersoonsouderenhuishouden: 0,000000363503', in: ['stcrt-2023-31878', 'wht-2024'] })]),
};

function factorB(type: HouseholdType, versions: Parameter['versions']): Parameter {
  return { name: `housing.factorB.${type}`, term: 'factorB', basis: article('Wht', '19', '2'), unit: 'factor', versions };
}

/** factor b: b = q1 − a × Y1, with factor a before it is rounded. */
const factorsB: PerType = {
  single: factorB('single', [
    inYear(2024, { value: '0.002393492603', quote: 'factor b, eenpersoonshuishouden: 0,002393492603', in: ['stcrt-2023-31878', 'wht-2024'] }),
    inYear(2025, { value: '0.000446392665', quote: 'factor b, eenpersoonshuishouden: 0,000446392665', in: ['huurtoeslag-tool-2025', 'wht-2025'] }),
  ]),
  multi: factorB('multi', [
    inYear(2024, { value: '0.001807837711', quote: 'factor b, meerpersoonshuishouden: 0,001807837711', in: ['stcrt-2023-31878', 'wht-2024'] }),
    inYear(2025, { value: '-0.001382497146', quote: 'factor b, meerpersoonshuishouden: −0,001382497146', in: ['huurtoeslag-tool-2025', 'wht-2025'] }),
  ]),
  singleElderly: factorB('singleElderly', [inYear(2024, { value: '-0.002120192534', quote: 'factor b, eenpersoonsouderenhuishouden: −0,002120192534', in: ['stcrt-2023-31878', 'wht-2024'] })]),
  multiElderly: factorB('multiElderly', [inYear(2024, { value: '-0.003053924481', quote: 'factor b, meerpersoonsouderenhuishouden: −0,003053924481', in: ['stcrt-2023-31878', 'wht-2024'] })]),
};

function taperRate(type: HouseholdType, versions: Parameter['versions']): Parameter {
  return { name: `housing.taperRate.${type}`, term: 'taperRate', basis: article('Wht', '21', '2'), unit: 'ratio', versions };
}

/** afbouwpercentage per year */
const taperRates: Readonly<Record<PlainType, Parameter>> = {
  single: taperRate('single', [
    inYear(2026, { value: '0.27', quote: '27% voor eenpersoonshuishoudens', in: ['wht-2026', 'tg083-2026'] }),
    inYear(2027, { value: '0.27', quote: '27% voor eenpersoonshuishoudens', in: ['wht-2026'], confidence: 'medium', provisional: true }),
  ]),
  multi: taperRate('multi', [
    inYear(2026, { value: '0.22', quote: '22% voor meerpersoonshuishoudens', in: ['wht-2026', 'tg083-2026'] }),
    inYear(2027, { value: '0.22', quote: '22% voor meerpersoonshuishoudens', in: ['wht-2026'], confidence: 'medium', provisional: true }),
  ]),
};

/** The parameters per type of household. */
export const parametersPerType: readonly Parameter[] = [incomePoints, normRentReductions, factorsA, factorsB, taperRates].flatMap((perType) => Object.values(perType));
