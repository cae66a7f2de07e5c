import { article } from '../engine/legal-basis.ts';
import type { Parameter } from '../engine/parameter.ts';
import { between, fromYearToYear, inYear } from '../engine/versions.ts';

/** bedrag tot en met waarvan niet wordt teruggevorderd, of the year of the decision */
export const notRecoveredUpTo: Parameter = {
  name: 'procedure.notRecoveredUpTo', term: 'notRecoveredUpTo', basis: article('Awir', '26a', '1'), unit: 'euro',
  versions: [
    inYear(2023, { value: '106', quote: '2023: € 106 (paraphrased)', in: ['bd-small-amounts'], confidence: 'medium' }),
    inYear(2024, { value: '116', quote: '2024: € 116 (paraphrased)', in: ['bd-small-amounts'], confidence: 'medium' }),
    inYear(2025, { value: '118', quote: '€ 118', in: ['awir-2025', 'bd-small-amounts'] }),
    inYear(2026, { value: '121', quote: 'wordt dit bedrag niet teruggevorderd indien dat niet meer bedraagt dan € 121', in: ['awir-2026'] }),
  ],
};

/** bedrag per berekeningsjaar vanaf waar altijd een zienswijze kan worden gegeven */
export const viewFrom: Parameter = {
  name: 'procedure.viewFrom', term: 'viewFrom', basis: article('Awir', '26b', '1'), unit: 'euro',
  versions: [fromYearToYear(2025, 2026, { value: '1500', quote: 'een terug te vorderen bedrag van ten minste € 1.500 per berekeningsjaar', in: ['awir-2026', 'awir-2025'] })],
};

/** aanmaning: gevorderde som vanaf waar het hogere bedrag geldt */
export const formalReminderBorder: Parameter = {
  name: 'procedure.formalReminder.border', term: 'formalReminderBorder', basis: article('Kostenwet', '2'), unit: 'euro',
  versions: [fromYearToYear(2024, 2026, { value: '454', quote: 'bij een gevorderde som van € 454 of meer', in: ['kostenwet-2026', 'kostenwet-2025', 'kostenwet-2024'] })],
};

/** kosten van de aanmaning onder die grens */
export const formalReminderBelow: Parameter = {
  name: 'procedure.formalReminder.below', term: 'formalReminderBelow', basis: article('Kostenwet', '2'), unit: 'euro',
  versions: [
    fromYearToYear(2024, 2025, { value: '9', quote: 'Voor het verzenden van een aanmaning tot betaling is verschuldigd € 9 bij een gevorderde som tot € 454', in: ['kostenwet-2025', 'kostenwet-2024'] }),
    inYear(2026, { value: '10', quote: 'Voor het verzenden van een aanmaning tot betaling is verschuldigd € 10 bij een gevorderde som tot € 454', in: ['kostenwet-2026'] }),
  ],
};

/** kosten van de aanmaning vanaf die grens */
export const formalReminderFrom: Parameter = {
  name: 'procedure.formalReminder.from', term: 'formalReminderFrom', basis: article('Kostenwet', '2'), unit: 'euro',
  versions: [
    inYear(2024, { value: '19', quote: '€ 19 bij een gevorderde som van € 454 of meer', in: ['kostenwet-2024'] }),
    inYear(2025, { value: '21', quote: '€ 21 bij een gevorderde som van € 454 of meer', in: ['kostenwet-2025'] }),
    inYear(2026, { value: '22', quote: '€ 22 bij een gevorderde som van € 454 of meer', in: ['kostenwet-2026'] }),
  ],
};

/** kosten van het dwangbevel */
export const writBase: Parameter = {
  name: 'procedure.writ.base', term: 'writBase', basis: article('Kostenwet', '3', '1'), unit: 'euro',
  versions: [
    inYear(2024, { value: '49', quote: 'Voor het betekenen van een dwangbevel met bevel tot betaling is verschuldigd € 49', in: ['kostenwet-2024'] }),
    inYear(2025, { value: '53', quote: 'Voor het betekenen van een dwangbevel met bevel tot betaling is verschuldigd € 53', in: ['kostenwet-2025'] }),
    inYear(2026, { value: '56', quote: 'Voor het betekenen van een dwangbevel met bevel tot betaling is verschuldigd € 56', in: ['kostenwet-2026'] }),
  ],
};

/** verhoging van die kosten per geheel bedrag boven de drempel */
export const writStep: Parameter = {
  name: 'procedure.writ.step', term: 'writStep', basis: article('Kostenwet', '3', '1'), unit: 'euro',
  versions: [
    inYear(2024, { value: '4', quote: 'verhoogd met € 4 van elk geheel bedrag van € 45', in: ['kostenwet-2024'] }),
    fromYearToYear(2025, 2026, { value: '5', quote: 'verhoogd met € 5 van elk geheel bedrag van € 45', in: ['kostenwet-2026', 'kostenwet-2025'] }),
  ],
};

/** drempel waarboven die kosten stijgen, en de grootte van een stap */
export const writStepSize: Parameter = {
  name: 'procedure.writ.stepSize', term: 'writStepSize', basis: article('Kostenwet', '3', '1'), unit: 'euro',
  versions: [fromYearToYear(2024, 2026, { value: '45', quote: 'van elk geheel bedrag van € 45 waarmee de gevorderde som € 45 te boven gaat', in: ['kostenwet-2026', 'kostenwet-2025', 'kostenwet-2024'] })],
};

/** hoogste bedrag van die kosten */
export const writMaximum: Parameter = {
  name: 'procedure.writ.maximum', term: 'writMaximum', basis: article('Kostenwet', '3', '1'), unit: 'euro',
  versions: [
    inYear(2024, { value: '14597', quote: 'met dien verstande dat niet meer verschuldigd is dan € 14.597', in: ['kostenwet-2024'] }),
    inYear(2025, { value: '15677', quote: 'met dien verstande dat niet meer verschuldigd is dan € 15.677', in: ['kostenwet-2025'] }),
    inYear(2026, { value: '16524', quote: 'met dien verstande dat niet meer verschuldigd is dan € 16.524', in: ['kostenwet-2026'] }),
  ],
};

/** kosten van beslag */
export const seizureCosts: Parameter = {
  name: 'procedure.seizureCosts', term: 'seizureCosts', basis: article('Kostenwet', '4', '1'), unit: 'euro',
  versions: [
    inYear(2024, { value: '69', quote: 'Voor het in beslag nemen van een goed en het deswege opmaken van proces-verbaal is verschuldigd € 69', in: ['kostenwet-2024'] }),
    inYear(2025, { value: '74', quote: 'Voor het in beslag nemen van een goed en het deswege opmaken van proces-verbaal is verschuldigd € 74', in: ['kostenwet-2025'] }),
    inYear(2026, { value: '78', quote: 'Voor het in beslag nemen van een goed en het deswege opmaken van proces-verbaal is verschuldigd € 78', in: ['kostenwet-2026'] }),
  ],
};

/** kosten van verkoop */
export const saleCosts: Parameter = {
  name: 'procedure.saleCosts', term: 'saleCosts', basis: article('Kostenwet', '4', '1'), unit: 'euro',
  versions: [
    inYear(2024, { value: '88', quote: 'Voor de verkoop van een goed en het deswege opmaken van proces-verbaal is verschuldigd € 88', in: ['kostenwet-2024'] }),
    inYear(2025, { value: '94', quote: 'Voor de verkoop van een goed en het deswege opmaken van proces-verbaal is verschuldigd € 94', in: ['kostenwet-2025'] }),
    inYear(2026, { value: '100', quote: 'Voor de verkoop van een goed en het deswege opmaken van proces-verbaal is verschuldigd € 100', in: ['kostenwet-2026'] }),
  ],
};

/**
 * percentage van de invorderingsrente — per year, by the day. That of 2026 was set without an end; for the days after 2026 it is provisional, because a change of it is announced by decree.
 */
export const lateInterestRate: Parameter = {
  name: 'procedure.lateInterestRate', term: 'lateInterestRate', basis: article('Iw', '29'), unit: 'ratio',
  versions: [
    between('2014-04-01', '2020-03-22', { value: '0.04', quote: '4%', in: ['invorderingsrente-rates'] }),
    between('2020-03-23', '2022-06-30', { value: '0.0001', quote: '0,01%', in: ['invorderingsrente-rates'] }),
    between('2022-07-01', '2022-12-31', { value: '0.01', quote: '1%', in: ['invorderingsrente-rates'] }),
    between('2023-01-01', '2023-06-30', { value: '0.02', quote: '2%', in: ['invorderingsrente-rates'] }),
    between('2023-07-01', '2023-12-31', { value: '0.03', quote: '3%', in: ['invorderingsrente-rates'] }),
    between('2024-01-01', '2025-12-31', { value: '0.04', quote: '4%', in: ['sra-2025-12', 'invorderingsrente-rates'] }),
    between('2026-01-01', '2026-12-31', { value: '0.043', quote: '4,3%', in: ['stb-2025-383', 'sra-2025-12'] }),
    between('2027-01-01', '2099-12-31', { value: '0.043', quote: '4,3%', in: ['stb-2025-383'], confidence: 'medium', provisional: true }),
  ],
};

/** dagen van een jaar voor de rente, counted in months of thirty days */
export const interestYear: Parameter = {
  name: 'procedure.interestYear', term: 'interestYear', basis: article('Uiw', '29 tot en met 33'), unit: 'days',
  versions: [between('2014-04-01', '2026-12-31', { value: '360', quote: 'dagen × percentage × bedrag / 36000 (paraphrased)', in: ['uiw-2015'], confidence: 'medium' }), between('2027-01-01', '2099-12-31', { value: '360', quote: 'dagen × percentage × bedrag / 36000 (paraphrased)', in: ['uiw-2015'], confidence: 'medium', provisional: true })],
};

/** rente tot en met dit bedrag wordt niet in rekening gebracht */
export const interestNotChargedUpTo: Parameter = {
  name: 'procedure.interestNotChargedUpTo', term: 'interestNotChargedUpTo', basis: article('Uiw', '29 tot en met 33'), unit: 'euro',
  versions: [between('2014-04-01', '2026-12-31', { value: '23', quote: '23 euro of minder (paraphrased)', in: ['uiw-2015'], confidence: 'medium' }), between('2027-01-01', '2099-12-31', { value: '23', quote: '23 euro of minder (paraphrased)', in: ['uiw-2015'], confidence: 'medium', provisional: true })],
};

/** laagste termijn van de standaard betalingsregeling. Older texts of the regulation print 40. */
export const lowestTerm: Parameter = {
  name: 'procedure.arrangement.lowestTerm', term: 'lowestTerm', basis: article('Li', '79.7'), unit: 'euro per month',
  versions: [fromYearToYear(2023, 2026, { value: '20', quote: '€ 20 per maand (paraphrased)', in: ['li-2019', 'juridisch-loket', 'toeslagrecht'], confidence: 'medium' })],
};

/** hoogste aantal maandelijkse termijnen */
export const mostTerms: Parameter = {
  name: 'procedure.arrangement.mostTerms', term: 'mostTerms', basis: article('Li', '79.7'), unit: 'months',
  versions: [fromYearToYear(2023, 2026, { value: '24', quote: 'ten hoogste 24 maanden (paraphrased)', in: ['li-2019', 'bd-arrangement-2026', 'juridisch-loket'], confidence: 'medium' })],
};

/** verrekening ambtshalve: wat zij van de maandelijkse uitbetalingen samen ten hoogste afneemt */
export const setOffMaximum: Parameter = {
  name: 'procedure.setOffMaximum', term: 'setOffMaximum', basis: article('Uawir', '7'), unit: 'euro per month',
  versions: [fromYearToYear(2023, 2026, { value: '20', quote: 'ten hoogste € 20 per maand (paraphrased)', in: ['li-2019', 'toeslagrecht'], confidence: 'medium' })],
};

/** maanden waarna een persoonlijke betalingsregeling opnieuw wordt bekeken */
export const reviewAfter: Parameter = {
  name: 'procedure.arrangement.reviewAfter', term: 'reviewAfter', basis: article('Li', '79'), unit: 'months',
  versions: [fromYearToYear(2023, 2026, { value: '12', quote: 'na 12 maanden (paraphrased)', in: ['li-2019'], confidence: 'medium' })],
};

/** deel van de bijstandsnorm dat voor de kosten van bestaan staat */
export const livingCostsShare: Parameter = {
  name: 'procedure.capacity.livingCostsShare', term: 'livingCostsShare', basis: article('Uiw', '11 tot en met 16'), unit: 'ratio',
  versions: [fromYearToYear(2023, 2026, { value: '0.90', quote: '90% van de bijstandsnorm (paraphrased)', in: ['uiw-2015', 'bd-norms-2019'], confidence: 'medium' })],
};

/** normpremie zorgverzekering, the part of the premium that the assistance norm already holds */
export const normPremiumOfCapacity = {
  single: capacityPremium('single', '47', 'alleenstaande'),
  couple: capacityPremium('couple', '106', 'echtgenoten'),
};

function capacityPremium(who: string, value: string, dutch: string): Parameter {
  return {
    name: `procedure.capacity.normPremium.${who}`, term: 'capacityNormPremium', basis: article('Li', '26'), unit: 'euro per month',
    versions: [inYear(2026, { value, quote: `normpremie ${dutch} € ${value} per maand (paraphrased)`, in: ['li-2026'], confidence: 'medium' })],
  };
}

/** auto die niet meetelt als vermogen; certain for taxes, less so for allowances */
export const exemptCar: Parameter = {
  name: 'procedure.exemptCar', term: 'exemptCar', basis: article('Li', '26'), unit: 'euro',
  versions: [inYear(2026, { value: '3350', quote: 'auto tot € 3.350 (paraphrased)', in: ['li-2026'], confidence: 'medium' })],
};

/** inboedel die niet meetelt als vermogen; certain for taxes, less so for allowances */
export const exemptHouseholdGoods: Parameter = {
  name: 'procedure.exemptHouseholdGoods', term: 'exemptHouseholdGoods', basis: article('Li', '26'), unit: 'euro',
  versions: [inYear(2026, { value: '2269', quote: 'inboedel € 2.269 (paraphrased)', in: ['li-2026'], confidence: 'medium' })],
};

/** Whom an assistance norm is for. */
export type NormGroup = 'single' | 'married' | 'singlePensionAge' | 'marriedPensionAge';

/** bijstandsnorm — per month, holiday allowance included, without cost sharers, for whoever is twenty-one or older */
export const assistanceNorm: Readonly<Record<NormGroup, Parameter>> = {
  single: assistance('single', ['1401.50', '€ 1.401,50'], ['1419.46', '€ 1.419,46'], 'high'),
  married: assistance('married', ['2002.13', '€ 2.002,13'], ['2027.79', '€ 2.027,79'], 'high'),
  singlePensionAge: assistance('singlePensionAge', ['1564.69', '€ 1.564,69'], ['1587.34', '€ 1.587,34'], 'medium'),
  marriedPensionAge: assistance('marriedPensionAge', ['2144.16', '€ 2.144,16'], ['2176.10', '€ 2.176,10'], 'medium'),
};

function assistance(group: NormGroup, [january, januaryQuote]: readonly [string, string], [july, julyQuote]: readonly [string, string], januaryConfidence: 'high' | 'medium'): Parameter {
  return {
    name: `procedure.assistanceNorm.${group}`, term: 'assistanceNorm', basis: article('Pw', group.endsWith('PensionAge') ? '22' : '21'), unit: 'euro per month',
    versions: [
      between('2026-01-01', '2026-06-30', { value: january, quote: januaryQuote, in: ['szw-norms-2026-01'], confidence: januaryConfidence }),
      between('2026-07-01', '2026-12-31', { value: july, quote: julyQuote, in: ['pw-2026-07'] }),
    ],
  };
}

/** Whom a maximum of the seizure-free amount is for. */
export type SeizureGroup = 'single' | 'singleParent' | 'married' | 'marriedWithChildren';

/** beslagvrije voet, maximum per maand — shown as a maximum; what holds for somebody is not reckoned here */
export const seizureFreeMaximum: Readonly<Record<SeizureGroup, Parameter>> = {
  single: seizureFree('single', ['2191.42', '€ 2.191,42'], ['2208.48', '€ 2.208,48']),
  singleParent: seizureFree('singleParent', ['2526.69', '€ 2.526,69'], ['2543.75', '€ 2.543,75']),
  married: seizureFree('married', ['2881.41', '€ 2.881,41'], ['2905.79', '€ 2.905,79']),
  marriedWithChildren: seizureFree('marriedWithChildren', ['3155.31', '€ 3.155,31'], ['3179.68', '€ 3.179,68']),
};

function seizureFree(group: SeizureGroup, [january, januaryQuote]: readonly [string, string], [july, julyQuote]: readonly [string, string]): Parameter {
  return {
    name: `procedure.seizureFreeMaximum.${group}`, term: 'seizureFreeMaximum', basis: article('Rv', '475da', '1'), unit: 'euro per month',
    versions: [
      between('2026-01-01', '2026-06-30', { value: january, quote: januaryQuote, in: ['rv-2026-01'] }),
      between('2026-07-01', '2026-12-31', { value: july, quote: julyQuote, in: ['rv-2026-07'] }),
    ],
  };
}

/** The amounts of law about payment, recovery, collection and arrangements. */
export const moneyParameters: readonly Parameter[] = [
  notRecoveredUpTo, viewFrom, formalReminderBorder, formalReminderBelow, formalReminderFrom, writBase, writStep, writStepSize, writMaximum, seizureCosts, saleCosts,
  lateInterestRate, interestYear, interestNotChargedUpTo, lowestTerm, mostTerms, setOffMaximum, reviewAfter, livingCostsShare,
  exemptCar, exemptHouseholdGoods, ...Object.values(normPremiumOfCapacity), ...Object.values(assistanceNorm), ...Object.values(seizureFreeMaximum),
];
