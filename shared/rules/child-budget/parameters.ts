import type { CalendarDate } from '../../models/calendar.ts';
import type { Decimal } from '../../models/money.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type Parameter, type ParameterReading } from '../engine/parameter.ts';
import { fromYearToYear, inYear } from '../engine/versions.ts';

/** The amounts of one calculation year, as findings. */
export interface ChildBudgetAmounts {
  readonly firstChildAmount: Finding<Decimal>;
  readonly furtherChildAmount: Finding<Decimal>;
  readonly supplementFrom12: Finding<Decimal>;
  readonly supplementFrom16: Finding<Decimal>;
  readonly singleParentSupplement: Finding<Decimal>;
  readonly reductionRate: Finding<Decimal>;
  /** `null` in the years that have one threshold only */
  readonly secondThreshold: SecondThreshold | null;
  readonly thresholdIncome: Finding<Decimal>;
  readonly coupleAddition: Finding<Decimal>;
  readonly assetLimitSingle: Finding<Decimal>;
  readonly assetLimitCouple: Finding<Decimal>;
  readonly firstSupplementAge: Finding<Decimal>;
  readonly secondSupplementAge: Finding<Decimal>;
  readonly schoolingAge: Finding<Decimal>;
  readonly endAge: Finding<Decimal>;
}

/** What a second threshold adds: from where, and the percentage above it. */
export interface SecondThreshold {
  readonly secondIncomeThreshold: Finding<Decimal>;
  readonly reductionRateAboveSecond: Finding<Decimal>;
}

/** All amounts in force on a day. A year without amounts is refused by the name of the first. */
export function childBudgetAmounts(on: CalendarDate, reading: ParameterReading): ChildBudgetAmounts {
  const amount = (parameter: Parameter) => inForce(parameter, on, reading);
  return {
    firstChildAmount: amount(firstChildAmount), furtherChildAmount: amount(furtherChildAmount),
    supplementFrom12: amount(supplementFrom12), supplementFrom16: amount(supplementFrom16), singleParentSupplement: amount(singleParentSupplement),
    reductionRate: amount(reductionRate),
    secondThreshold: on < secondThresholdFrom ? null : { secondIncomeThreshold: amount(secondIncomeThreshold), reductionRateAboveSecond: amount(reductionRateAboveSecond) },
    thresholdIncome: amount(thresholdIncome), coupleAddition: amount(coupleAddition),
    assetLimitSingle: amount(assetLimitSingle), assetLimitCouple: amount(assetLimitCouple),
    firstSupplementAge: amount(firstSupplementAge), secondSupplementAge: amount(secondSupplementAge), schoolingAge: amount(schoolingAge), endAge: amount(endAge),
  };
}

/** bedrag voor het eerste kind */
const firstChildAmount: Parameter = {
  name: 'childBudget.firstChildAmount', term: 'firstChildAmount', basis: article('Wkb', '2', '2'), unit: 'euro per year',
  versions: [
    inYear(2023, { value: '1653', quote: 'indien de ouder aanspraak heeft voor een kind: € 1.653', in: ['wkb-2023', 'tg081-2023'] }),
    inYear(2024, { value: '2436', quote: 'indien de ouder aanspraak heeft voor een kind: € 2.436', in: ['wkb-2024', 'mkbsalaris-2024'] }),
    inYear(2025, { value: '2511', quote: 'indien de ouder aanspraak heeft voor een kind: € 2.511', in: ['wkb-2025', 'wierda-2025'] }),
    inYear(2026, { value: '2580', quote: 'indien de ouder aanspraak heeft voor een kind: € 2.580', in: ['wkb-2026', 'tg081-2026'] }),
    inYear(2027, { value: '2653', quote: 'bedrag voor het eerste kind in 2027: € 2.653', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/** bedrag voor het tweede en elk volgende kind */
const furtherChildAmount: Parameter = {
  name: 'childBudget.furtherChildAmount', term: 'furtherChildAmount', basis: article('Wkb', '2', '2'), unit: 'euro per year',
  versions: [
    inYear(2023, { value: '1532', quote: 'indien de ouder aanspraak heeft voor twee of meer kinderen: € 1.532 per kind voor het tweede of volgende kind', in: ['wkb-2023', 'tg081-2023'] }),
    inYear(2024, { value: '2436', quote: 'indien de ouder aanspraak heeft voor twee of meer kinderen: € 2.436 per kind voor het tweede of volgende kind', in: ['wkb-2024', 'mkbsalaris-2024'] }),
    inYear(2025, { value: '2511', quote: 'indien de ouder aanspraak heeft voor twee of meer kinderen: € 2.511 per kind voor het tweede of volgende kind', in: ['wkb-2025', 'wierda-2025'] }),
    inYear(2026, { value: '2580', quote: 'indien de ouder aanspraak heeft voor twee of meer kinderen: € 2.580 per kind voor het tweede of volgende kind', in: ['wkb-2026', 'tg081-2026'] }),
    inYear(2027, { value: '2653', quote: 'bedrag voor elk volgend kind in 2027: € 2.653', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/** verhoging voor een kind van 12 tot en met 15 jaar */
const supplementFrom12: Parameter = {
  name: 'childBudget.supplementFrom12', term: 'supplementFrom12', basis: article('Wkb', '2', '4'), unit: 'euro per year',
  versions: [
    inYear(2023, { value: '267', quote: 'Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het kindgebonden budget € 267,00.', in: ['wkb-2023', 'tg081-2023'] }),
    inYear(2024, { value: '694', quote: 'Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het kindgebonden budget € 694,00.', in: ['wkb-2024', 'mkbsalaris-2024'] }),
    inYear(2025, { value: '703', quote: 'Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het kindgebonden budget € 703.', in: ['wkb-2025', 'wierda-2025'] }),
    inYear(2026, { value: '724', quote: 'Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het kindgebonden budget € 724.', in: ['wkb-2026', 'tg081-2026'] }),
    inYear(2027, { value: '729', quote: 'verhoging voor een kind van 12 tot en met 15 jaar in 2027: € 729', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/** verhoging voor een kind van 16 of 17 jaar */
const supplementFrom16: Parameter = {
  name: 'childBudget.supplementFrom16', term: 'supplementFrom16', basis: article('Wkb', '2', '5'), unit: 'euro per year',
  versions: [
    inYear(2023, { value: '476', quote: 'met ingang van de kalendermaand na de maand waarin het kind de leeftijd van 16 jaar heeft bereikt € 476,00', in: ['wkb-2023', 'tg081-2023'] }),
    inYear(2024, { value: '924', quote: 'met ingang van de kalendermaand na de maand waarin het kind de leeftijd van 16 jaar heeft bereikt € 924,00', in: ['wkb-2024', 'mkbsalaris-2024'] }),
    inYear(2025, { value: '936', quote: 'met ingang van de kalendermaand na de maand waarin het kind de leeftijd van 16 jaar heeft bereikt € 936,00', in: ['wkb-2025', 'wierda-2025'] }),
    inYear(2026, { value: '964', quote: 'met ingang van de kalendermaand na de maand waarin het kind de leeftijd van 16 jaar heeft bereikt € 964,00', in: ['wkb-2026', 'tg081-2026'] }),
    inYear(2027, { value: '976', quote: 'verhoging voor een kind van 16 of 17 jaar in 2027: € 976', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/** alleenstaande-ouderkop: once for the household, however many children */
const singleParentSupplement: Parameter = {
  name: 'childBudget.singleParentSupplement', term: 'singleParentSupplement', basis: article('Wkb', '2', '6'), unit: 'euro per year',
  versions: [
    inYear(2023, { value: '3848', quote: 'De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € 3.848.', in: ['wkb-2023', 'tg081-2023'] }),
    inYear(2024, { value: '3480', quote: 'De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € 3.480.', in: ['wkb-2024', 'mkbsalaris-2024'] }),
    inYear(2025, { value: '3389', quote: 'De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € 3.389.', in: ['wkb-2025', 'wierda-2025'] }),
    inYear(2026, { value: '3416', quote: 'De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € 3.416.', in: ['wkb-2026', 'tg081-2026'] }),
    inYear(2027, { value: '3505', quote: 'alleenstaande-ouderkop in 2027: € 3.505', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/** percentage waarmee het inkomen boven de drempel het bedrag vermindert, with and without a partner */
const reductionRate: Parameter = {
  name: 'childBudget.reductionRate', term: 'reductionRate', basis: article('Wkb', '2', '7'), unit: 'ratio',
  versions: [
    inYear(2023, { value: '0.0675', quote: 'verminderd met 6,75% van het verschil tussen het toetsingsinkomen en het drempelinkomen', in: ['wkb-2023', 'tg081-2023'] }),
    inYear(2024, { value: '0.0675', quote: 'verminderd met 6,75% van het verschil tussen het toetsingsinkomen en het drempelinkomen', in: ['wkb-2024', 'mkbsalaris-2024'] }),
    inYear(2025, { value: '0.0710', quote: 'verminderd met 7,10% van het verschil tussen het toetsingsinkomen en het drempelinkomen', in: ['wkb-2025', 'wierda-2025'] }),
    inYear(2026, { value: '0.0760', quote: 'verminderd met 7,60% van het verschil tussen het toetsingsinkomen en het drempelinkomen', in: ['wkb-2026', 'tg081-2026'] }),
    inYear(2027, { value: '0.0805', quote: 'afbouwpercentage in 2027: 8,05%', in: ['szw-2027', 'wkb-2025'], provisional: true }),
  ],
};

/** The first day of a second income threshold, as announced. */
const secondThresholdFrom: CalendarDate = '2027-01-01';

/** tweede inkomensgrens — the same with and without a partner. Announced for 2027 (wetsvoorstel 36 923, of which the adoption was not found). */
const secondIncomeThreshold: Parameter = {
  name: 'childBudget.secondIncomeThreshold', term: 'secondIncomeThreshold', basis: article('Wkb', '2', '7'), unit: 'euro per year',
  versions: [
    inYear(2027, { value: '61917', quote: 'tweede inkomensgrens in 2027: € 61.917', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/** percentage voor het inkomen boven de tweede inkomensgrens, in the place of the other */
const reductionRateAboveSecond: Parameter = {
  name: 'childBudget.reductionRateAboveSecond', term: 'reductionRateAboveSecond', basis: article('Wkb', '2', '7'), unit: 'ratio',
  versions: [
    inYear(2027, { value: '0.0995', quote: 'afbouwpercentage boven de tweede inkomensgrens in 2027: 9,95%', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/**
 * drempelinkomen — by law 108% of twelve times the minimum wage of January; Dienst Toeslagen reckons with whole euros. For 2024 no leaflet of this allowance was
 * found: a news item gives € 26.820, the leaflet of the zorgtoeslag € 26.819. Neither is taken; the amount of the law itself stands (at most 7 cents a year beside either).
 */
const thresholdIncome: Parameter = {
  name: 'childBudget.thresholdIncome', term: 'thresholdIncome', basis: article('Wkb', '1', '1'), unit: 'euro per year',
  versions: [
    inYear(2023, { value: '25070', quote: 'drempelinkomen € 25.070', in: ['tg081-2023'] }),
    inYear(2024, { value: '26819.424', quote: '108% van het twaalfvoud van € 2.069,40: € 26819,424', in: ['wkb-2024', 'stcrt-2023-28170'], confidence: 'medium' }),
    inYear(2025, { value: '28406', quote: 'vastgesteld op € 28.406', in: ['tg082-2025'] }),
    inYear(2026, { value: '29736', quote: 'drempelinkomen € 29.736', in: ['tg081-2026', 'zandwijken-2026'] }),
    inYear(2027, { value: '30910', quote: 'drempelinkomen in 2027: € 30.910 (raming)', in: ['szw-2027'], confidence: 'low', provisional: true }),
  ],
};

/** bedrag waarmee het drempelinkomen voor partners wordt verhoogd */
const coupleAddition: Parameter = {
  name: 'childBudget.coupleAddition', term: 'coupleAddition', basis: article('Wkb', '2', '8'), unit: 'euro per year',
  versions: [
    inYear(2023, { value: '18327', quote: 'het met € 18.327,00 verhoogde drempelinkomen', in: ['wkb-2023'] }),
    inYear(2024, { value: '9030', quote: 'het met € 9.030,00 verhoogde drempelinkomen', in: ['wkb-2024'] }),
    inYear(2025, { value: '9139', quote: 'het met € 9.139,00 verhoogde drempelinkomen', in: ['wkb-2025'] }),
    inYear(2026, { value: '9405', quote: 'het met € 9.405 verhoogde drempelinkomen', in: ['wkb-2026'] }),
    inYear(2027, { value: '9650', quote: 'drempelinkomen met partner € 40.560, zonder partner € 30.910: verschil € 9.650', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/** vermogensgrens zonder partner */
const assetLimitSingle: Parameter = {
  name: 'childBudget.assetLimitSingle', term: 'assetLimitSingle', basis: article('Wkb', '1', '4'), unit: 'euro',
  versions: [
    inYear(2023, { value: '127582', quote: 'meer bedraagt dan € 127.582', in: ['wkb-2023'] }),
    inYear(2024, { value: '140213', quote: 'meer bedraagt dan € 140.213', in: ['wkb-2024'] }),
    inYear(2025, { value: '141896', quote: 'meer bedraagt dan € 141.896', in: ['wkb-2025'] }),
    inYear(2026, { value: '146011', quote: 'meer bedraagt dan € 146.011', in: ['wkb-2026', 'zandwijken-2026'] }),
    inYear(2027, { value: '119122', quote: 'vermogensgrens zonder partner in 2027: € 119.122', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/** gezamenlijke vermogensgrens met dezelfde partner het gehele jaar */
const assetLimitCouple: Parameter = {
  name: 'childBudget.assetLimitCouple', term: 'assetLimitCouple', basis: article('Wkb', '1', '4'), unit: 'euro',
  versions: [
    inYear(2023, { value: '161329', quote: 'de gezamenlijke rendementsgrondslag […] meer bedraagt dan € 161.329', in: ['wkb-2023'] }),
    inYear(2024, { value: '177301', quote: 'de gezamenlijke rendementsgrondslag […] meer bedraagt dan € 177.301', in: ['wkb-2024'] }),
    inYear(2025, { value: '179429', quote: 'de gezamenlijke rendementsgrondslag […] meer bedraagt dan € 179.429', in: ['wkb-2025'] }),
    inYear(2026, { value: '184633', quote: 'de gezamenlijke rendementsgrondslag […] meer bedraagt dan € 184.633', in: ['wkb-2026', 'zandwijken-2026'] }),
    inYear(2027, { value: '158748', quote: 'vermogensgrens met partner in 2027: € 158.748', in: ['szw-2027'], confidence: 'medium', provisional: true }),
  ],
};

/** leeftijd waarna de eerste verhoging begint */
const firstSupplementAge: Parameter = {
  name: 'childBudget.firstSupplementAge', term: 'ageLimit', basis: article('Wkb', '2', '3'), unit: 'years',
  versions: [
    fromYearToYear(2023, 2026, { value: '12', quote: 'met ingang van de kalendermaand na de maand waarin dat kind de leeftijd van 12 jaar heeft bereikt', in: ['wkb-2026', 'wkb-2025', 'wkb-2024', 'wkb-2023'] }),
    inYear(2027, { value: '12', quote: 'met ingang van de kalendermaand na de maand waarin dat kind de leeftijd van 12 jaar heeft bereikt', in: ['wkb-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** leeftijd waarna de tweede verhoging begint */
const secondSupplementAge: Parameter = {
  name: 'childBudget.secondSupplementAge', term: 'ageLimit', basis: article('Wkb', '2', '5'), unit: 'years',
  versions: [
    fromYearToYear(2023, 2026, { value: '16', quote: 'met ingang van de kalendermaand na de maand waarin het kind de leeftijd van 16 jaar heeft bereikt', in: ['wkb-2026', 'wkb-2025', 'wkb-2024', 'wkb-2023'] }),
    inYear(2027, { value: '16', quote: 'met ingang van de kalendermaand na de maand waarin het kind de leeftijd van 16 jaar heeft bereikt', in: ['wkb-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** leeftijd vanaf welke kinderbijslag ook van school of kwalificatie afhangt */
const schoolingAge: Parameter = {
  name: 'childBudget.schoolingAge', term: 'ageLimit', basis: article('Akw', '7', '2'), unit: 'years',
  versions: [
    fromYearToYear(2023, 2026, { value: '16', quote: 'De verzekerde heeft voor een kind van 16 of 17 jaar slechts recht op kinderbijslag indien', in: ['akw-2026'] }),
    inYear(2027, { value: '16', quote: 'De verzekerde heeft voor een kind van 16 of 17 jaar slechts recht op kinderbijslag indien', in: ['akw-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** leeftijd tot en met de maand waarvan er aanspraak is */
const endAge: Parameter = {
  name: 'childBudget.endAge', term: 'ageLimit', basis: article('Wkb', '2', '1'), unit: 'years',
  versions: [
    fromYearToYear(2023, 2026, { value: '18', quote: 'tot en met de kalendermaand waarin het kind de leeftijd van 18 jaar bereikt', in: ['wkb-2026', 'wkb-2025', 'wkb-2024', 'wkb-2023'] }),
    inYear(2027, { value: '18', quote: 'tot en met de kalendermaand waarin het kind de leeftijd van 18 jaar bereikt', in: ['wkb-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** The parameters of the child budget. */
export const childBudgetParameters: readonly Parameter[] = [
  firstChildAmount, furtherChildAmount, supplementFrom12, supplementFrom16, singleParentSupplement, reductionRate, secondIncomeThreshold, reductionRateAboveSecond, thresholdIncome, coupleAddition,
  assetLimitSingle, assetLimitCouple, firstSupplementAge, secondSupplementAge, schoolingAge, endAge,
];
