import type { CalendarDate } from '../../models/calendar.ts';
import type { Decimal } from '../../models/money.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type Parameter, type ParameterReading } from '../engine/parameter.ts';
import { fromYearToYear, inYear } from '../engine/versions.ts';

/** The amounts of one calculation year, as findings. */
export interface HealthcareAmounts {
  readonly standardPremium: Finding<Decimal>;
  readonly thresholdIncome: Finding<Decimal>;
  readonly thresholdRateSingle: Finding<Decimal>;
  readonly thresholdRateCouple: Finding<Decimal>;
  readonly excessRate: Finding<Decimal>;
  readonly assetLimitSingle: Finding<Decimal>;
  readonly assetLimitCouple: Finding<Decimal>;
  readonly shareWhenPartnerNotInsured: Finding<Decimal>;
  readonly insuredAge: Finding<Decimal>;
}

/** All amounts in force on a day. A year without a standard premium is refused by that name, whatever else is known of it. */
export function healthcareAmounts(on: CalendarDate, reading: ParameterReading): HealthcareAmounts {
  return {
    standardPremium: inForce(standardPremium, on, reading),
    thresholdIncome: inForce(thresholdIncome, on, reading),
    thresholdRateSingle: inForce(thresholdRateSingle, on, reading),
    thresholdRateCouple: inForce(thresholdRateCouple, on, reading),
    excessRate: inForce(excessRate, on, reading),
    assetLimitSingle: inForce(assetLimitSingle, on, reading),
    assetLimitCouple: inForce(assetLimitCouple, on, reading),
    shareWhenPartnerNotInsured: inForce(shareWhenPartnerNotInsured, on, reading),
    insuredAge: inForce(insuredAge, on, reading),
  };
}

/** standaardpremie */
const standardPremium: Parameter = {
  name: 'healthcare.standardPremium', term: 'standardPremium', basis: article('Wzt', '4'), unit: 'euro per year',
  versions: [
    inYear(2023, { value: '1889', quote: 'standaardpremie 2023: € 1.889 (€ 1.657 premie en € 232 eigen risico)', in: ['taxlive-2023', 'tg082-2023'] }),
    inYear(2024, { value: '1987', quote: 'De standaardpremie, bedoeld in artikel 1, onderdeel g, van de Wet op de zorgtoeslag, bedraagt voor het berekeningsjaar 2024 € 1.987.', in: ['bwbr0049005', 'tg082-2024'] }),
    inYear(2025, { value: '2112', quote: 'De standaardpremie, bedoeld in de Wet op de zorgtoeslag, bedraagt voor het berekeningsjaar 2025 € 2.112,–.', in: ['bwbr0050536', 'tg082-2025'] }),
    inYear(2026, { value: '2119', quote: 'De standaardpremie, bedoeld in de Wet op de zorgtoeslag, bedraagt voor het berekeningsjaar 2026 € 2.119,–.', in: ['stcrt-2025-40022', 'taxlive-2026'] }),
  ],
};

/**
 * drempelinkomen — by law 108% of twelve times the minimum wage of January. Dienst Toeslagen publishes it in whole euros, in 2024 rounded
 * down and in 2026 up, and its own tables come out with that amount only; hence an amount per year and not a step.
 */
const thresholdIncome: Parameter = {
  name: 'healthcare.thresholdIncome', term: 'thresholdIncome', basis: article('Wzt', '1', '1'), unit: 'euro per year',
  versions: [
    inYear(2023, { value: '25070', quote: 'drempelinkomen € 25.070', in: ['tg082-2023'] }),
    inYear(2024, { value: '26819', quote: 'vastgesteld op € 26.819', in: ['tg082-2024'] }),
    inYear(2025, { value: '28406', quote: 'vastgesteld op € 28.406', in: ['tg082-2025'] }),
    inYear(2026, { value: '29736', quote: 'vastgesteld op € 29.736', in: ['tg082-2026', 'tg081-2026'] }),
  ],
};

/** percentage van het drempelinkomen, zonder partner */
const thresholdRateSingle: Parameter = {
  name: 'healthcare.thresholdRateSingle', term: 'thresholdRateSingle', basis: article('Wzt', '2', '3'), unit: 'ratio',
  versions: [
    inYear(2023, { value: '0.00123', quote: '2023: 0,123%', in: ['stb-2022-472', 'tg082-2023'] }),
    inYear(2024, { value: '0.01879', quote: 'voor een verzekerde zonder partner op 1,879% van het drempelinkomen', in: ['stb-2022-472', 'tg082-2024'] }),
    inYear(2025, { value: '0.01896', quote: '1,896% van het drempelinkomen', in: ['wzt-2025', 'tg082-2025'] }),
    inYear(2026, { value: '0.01912', quote: 'voor een verzekerde zonder partner op 1,912% van het drempelinkomen', in: ['stb-2025-412', 'wzt-2026'] }),
    inYear(2027, { value: '0.01930', quote: '2027: 1,930%', in: ['stb-2025-412'], confidence: 'medium', provisional: true }),
  ],
};

/** percentage van het drempelinkomen, met partner */
const thresholdRateCouple: Parameter = {
  name: 'healthcare.thresholdRateCouple', term: 'thresholdRateCouple', basis: article('Wzt', '2', '3'), unit: 'ratio',
  versions: [
    inYear(2023, { value: '0.02378', quote: '2023: 2,378%', in: ['stb-2022-472', 'tg082-2023'] }),
    inYear(2024, { value: '0.04256', quote: 'voor verzekerden met een partner vastgesteld op 4,256% van het drempelinkomen', in: ['stb-2022-472', 'tg082-2024'] }),
    inYear(2025, { value: '0.04273', quote: '4,273% van het drempelinkomen', in: ['wzt-2025', 'tg082-2025'] }),
    inYear(2026, { value: '0.04289', quote: 'voor verzekerden met een partner vastgesteld op 4,289% van het drempelinkomen', in: ['stb-2025-412', 'wzt-2026'] }),
    inYear(2027, { value: '0.04307', quote: '2027: 4,307%', in: ['stb-2025-412'], confidence: 'medium', provisional: true }),
  ],
};

/** percentage van het toetsingsinkomen boven het drempelinkomen, met en zonder partner */
const excessRate: Parameter = {
  name: 'healthcare.excessRate', term: 'excessRate', basis: article('Wzt', '2', '3'), unit: 'ratio',
  versions: [
    inYear(2023, { value: '0.13640', quote: '2023: 13,640%', in: ['stb-2022-472', 'tg082-2023'] }),
    inYear(2024, { value: '0.13670', quote: 'vermeerderd met 13,670% van het toetsingsinkomen voor zover dat boven het drempelinkomen uitgaat', in: ['stb-2022-472', 'tg082-2024'] }),
    inYear(2025, { value: '0.13700', quote: '13,700% van het toetsingsinkomen voor zover dat boven het drempelinkomen uitgaat', in: ['wzt-2025', 'tg082-2025'] }),
    inYear(2026, { value: '0.13730', quote: 'vermeerderd met 13,730% van het toetsingsinkomen voor zover dat boven het drempelinkomen uitgaat', in: ['stb-2025-412', 'wzt-2026'] }),
    inYear(2027, { value: '0.13760', quote: '2027: 13,760%', in: ['stb-2025-412'], confidence: 'medium', provisional: true }),
  ],
};

/** vermogensgrens zonder partner (until 5 November 2024 numbered art. 2a) */
const assetLimitSingle: Parameter = {
  name: 'healthcare.assetLimitSingle', term: 'assetLimitSingle', basis: article('Wzt', '3', '1'), unit: 'euro',
  versions: [
    inYear(2023, { value: '127582', quote: '€ 127.582', in: ['wkb-2023', 'toeslagrecht', 'geldwijzer-2023'] }),
    inYear(2024, { value: '140213', quote: '€ 140.213', in: ['wkb-2024', 'tg082-2024'] }),
    inYear(2025, { value: '141896', quote: '€ 141.896', in: ['wzt-2025', 'wkb-2025'] }),
    inYear(2026, { value: '146011', quote: 'meer bedraagt dan € 146.011', in: ['wzt-2026', 'wkb-2026', 'zandwijken-2026'] }),
  ],
};

/** gezamenlijke vermogensgrens met partner (until 5 November 2024 numbered art. 2a) */
const assetLimitCouple: Parameter = {
  name: 'healthcare.assetLimitCouple', term: 'assetLimitCouple', basis: article('Wzt', '3', '1'), unit: 'euro',
  versions: [
    inYear(2023, { value: '161329', quote: '€ 161.329', in: ['wkb-2023', 'toeslagrecht', 'geldwijzer-2023'] }),
    inYear(2024, { value: '177301', quote: '€ 177.301', in: ['wkb-2024', 'tg082-2024'] }),
    inYear(2025, { value: '179429', quote: '€ 179.429', in: ['wzt-2025', 'wkb-2025'] }),
    inYear(2026, { value: '184633', quote: 'meer bedraagt dan € 184.633', in: ['wzt-2026', 'wkb-2026', 'zandwijken-2026'] }),
  ],
};

/** vijftig procent voor een verzekerde met een partner die geen verzekerde is */
const shareWhenPartnerNotInsured: Parameter = {
  name: 'healthcare.shareWhenPartnerNotInsured', term: 'shareWhenPartnerNotInsured', basis: article('Wzt', '2', '4'), unit: 'ratio',
  versions: [
    fromYearToYear(2023, 2026, { value: '0.50', quote: 'bedraagt de aanspraak op een zorgtoeslag voor een verzekerde met een partner die geen verzekerde is, vijftig procent van het op grond van het eerste lid berekende bedrag', in: ['wzt-2025', 'wzt-2026'] }),
  ],
};

/** achttien jaar: who is younger is no verzekerde in the sense of this law */
const insuredAge: Parameter = {
  name: 'healthcare.insuredAge', term: 'ageLimit', basis: article('Wzt', '1', '1'), unit: 'years',
  versions: [
    fromYearToYear(2023, 2026, { value: '18', quote: 'steeds vanaf de eerste dag van de kalendermaand volgende op de maand waarin hij achttien jaar wordt', in: ['wzt-2026', 'wzt-2025'] }),
  ],
};

/** The parameters of the healthcare allowance, except the factors per country. */
export const healthcareParameters: readonly Parameter[] = [
  standardPremium, thresholdIncome, thresholdRateSingle, thresholdRateCouple, excessRate, assetLimitSingle, assetLimitCouple, shareWhenPartnerNotInsured, insuredAge,
];
