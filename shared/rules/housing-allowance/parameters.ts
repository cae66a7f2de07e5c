import type { CalendarDate } from '../../models/calendar.ts';
import type { Decimal } from '../../models/money.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type Parameter, type ParameterReading } from '../engine/parameter.ts';
import { fromYearToYear, inYear } from '../engine/versions.ts';
import { adultAge } from '../general/index.ts';

/** The amounts of one calculation year that hold for every household, as findings. */
export interface HousingAmounts {
  readonly basicRentSurcharge: Finding<Decimal>;
  readonly normRentOfLaw: Finding<Decimal>;
  readonly qualityDiscountLimit: Finding<Decimal>;
  readonly cappingLimitSmall: Finding<Decimal>;
  readonly cappingLimitLarge: Finding<Decimal>;
  readonly shareUpToQualityLimit: Finding<Decimal>;
  readonly shareUpToCappingLimit: Finding<Decimal>;
  readonly shareAboveCappingLimit: Finding<Decimal>;
  readonly rentLimitHigh: Finding<Decimal>;
  readonly rentLimitLow: Finding<Decimal>;
  readonly rentLimitAge: Finding<Decimal>;
  readonly adultAge: Finding<Decimal>;
  readonly coResidentStayAge: Finding<Decimal>;
  readonly childIncomeExemption: Finding<Decimal>;
  readonly childIncomeAge: Finding<Decimal>;
  readonly assetLimitSingle: Finding<Decimal>;
  readonly assetLimitCouple: Finding<Decimal>;
  readonly assetLimitCoResident: Finding<Decimal>;
}

/** All these amounts in force on a day. A year without a kwaliteitskortingsgrens is refused by that name, whatever else is known of it. */
export function housingAmounts(on: CalendarDate, reading: ParameterReading): HousingAmounts {
  const amount = (parameter: Parameter) => inForce(parameter, on, reading);
  return {
    qualityDiscountLimit: amount(qualityDiscountLimit), cappingLimitSmall: amount(cappingLimitSmall), cappingLimitLarge: amount(cappingLimitLarge),
    basicRentSurcharge: amount(basicRentSurcharge), normRentOfLaw: amount(normRentOfLaw),
    shareUpToQualityLimit: amount(shareUpToQualityLimit), shareUpToCappingLimit: amount(shareUpToCappingLimit), shareAboveCappingLimit: amount(shareAboveCappingLimit),
    rentLimitHigh: amount(rentLimitHigh), rentLimitLow: amount(rentLimitLow), rentLimitAge: amount(rentLimitAge), adultAge: amount(adultAge), coResidentStayAge: amount(coResidentStayAge),
    childIncomeExemption: amount(childIncomeExemption), childIncomeAge: amount(childIncomeAge),
    assetLimitSingle: amount(assetLimitSingle), assetLimitCouple: amount(assetLimitCouple), assetLimitCoResident: amount(assetLimitCoResident),
  };
}

/** kwaliteitskortingsgrens */
const qualityDiscountLimit: Parameter = {
  name: 'housing.qualityDiscountLimit', term: 'qualityDiscountLimit', basis: article('Wht', '20', '1'), unit: 'euro per month',
  versions: [
    inYear(2024, { value: '454.47', quote: 'De kwaliteitskortingsgrens is € 454,47 per maand.', in: ['wht-2024', 'vhn-2024'] }),
    inYear(2025, { value: '477.20', quote: 'De kwaliteitskortingsgrens is € 477,20 per maand.', in: ['wht-2025', 'huurtoeslag-tool-2025'] }),
    inYear(2026, { value: '498.20', quote: 'De kwaliteitskortingsgrens is € 498,20 per maand.', in: ['wht-2026', 'tg083-2026'] }),
  ],
};

/** aftoppingsgrens, een of twee personen */
const cappingLimitSmall: Parameter = {
  name: 'housing.cappingLimitSmall', term: 'cappingLimitSmall', basis: article('Wht', '20', '2'), unit: 'euro per month',
  versions: [
    inYear(2024, { value: '650.43', quote: '€ 650,43 per maand als het huishouden van de huurder […] uit één of twee personen bestaat', in: ['wht-2024', 'vhn-2024'] }),
    inYear(2025, { value: '682.96', quote: '€ 682,96 per maand als het huishouden van de huurder […] uit één of twee personen bestaat', in: ['wht-2025', 'huurtoeslag-tool-2025'] }),
    inYear(2026, { value: '713.02', quote: '€ 713,02 per maand als het huishouden van de huurder […] uit één of twee personen bestaat', in: ['wht-2026', 'tg083-2026'] }),
  ],
};

/** aftoppingsgrens, drie of meer personen */
const cappingLimitLarge: Parameter = {
  name: 'housing.cappingLimitLarge', term: 'cappingLimitLarge', basis: article('Wht', '20', '2'), unit: 'euro per month',
  versions: [
    inYear(2024, { value: '697.07', quote: '€ 697,07 per maand als het huishouden van de huurder […] uit drie of meer personen bestaat', in: ['wht-2024', 'vhn-2024'] }),
    inYear(2025, { value: '731.93', quote: '€ 731,93 per maand als het huishouden van de huurder […] uit drie of meer personen bestaat', in: ['wht-2025', 'huurtoeslag-tool-2025'] }),
    inYear(2026, { value: '764.14', quote: '€ 764,14 per maand als het huishouden van de huurder […] uit drie of meer personen bestaat', in: ['wht-2026', 'tg083-2026'] }),
  ],
};

/**
 * opslag op de basishuur, since 2024 negative. Wht art. 16 prints "verhoogd met € 12" in every version of these years; a decree brought that to nought from
 * 2023, and every published basishuur is the normhuur with this amount only.
 */
const basicRentSurcharge: Parameter = {
  name: 'housing.basicRentSurcharge', term: 'basicRentSurcharge', basis: article('Wveb', '1'), unit: 'euro per month',
  versions: [
    inYear(2024, { value: '-37.72', quote: 'in 2024 verlaagd met € 37,72', in: ['wveb-2026'] }),
    inYear(2025, { value: '-37.14', quote: 'in 2025 verlaagd met € 37,14', in: ['wveb-2026', 'huurtoeslag-tool-2025'] }),
    inYear(2026, { value: '-48.15', quote: 'in 2026 verlaagd met € 48,15', in: ['wveb-2026', 'tg083-2026'] }),
    inYear(2027, { value: '-47.57', quote: 'in 2027 verlaagd met € 47,57', in: ['wveb-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** normhuur bij het minimum-inkomensijkpunt, before the reduction of lid 3 */
const normRentOfLaw: Parameter = {
  name: 'housing.normRent', term: 'normRentOfLaw', basis: article('Wht', '17', '2'), unit: 'euro per month',
  versions: [
    inYear(2024, { value: '226.67', quote: 'Bij het minimum-inkomensijkpunt behoort een normhuur van € 226,67.', in: ['wht-2024'] }),
    inYear(2025, { value: '238.01', quote: 'Bij het minimum-inkomensijkpunt behoort een normhuur van € 238,01.', in: ['wht-2025', 'huurtoeslag-tool-2025'] }),
    inYear(2026, { value: '252.49', quote: 'Bij het minimum-inkomensijkpunt behoort een normhuur van € 252,49.', in: ['wht-2026', 'tg083-2026'] }),
  ],
};

/** honderd procent tot aan de kwaliteitskortingsgrens */
const shareUpToQualityLimit: Parameter = {
  name: 'housing.shareUpToQualityLimit', term: 'shareUpToQualityLimit', basis: article('Wht', '21', '1'), unit: 'ratio',
  versions: [
    fromYearToYear(2024, 2026, { value: '1.00', quote: 'het deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens wordt voor 100 procent gesubsidieerd', in: ['wht-2026', 'wht-2025', 'wht-2024'] }),
  ],
};

/** percentage tot aan de aftoppingsgrens */
const shareUpToCappingLimit: Parameter = {
  name: 'housing.shareUpToCappingLimit', term: 'shareUpToCappingLimit', basis: article('Bht', '7', '1'), unit: 'ratio',
  versions: [
    fromYearToYear(2024, 2026, { value: '0.65', quote: 'Het percentage, bedoeld in artikel 21, eerste lid, onder b, van de wet, is 65.', in: ['bht-2026', 'vhn-2024', 'tg083-2026'] }),
  ],
};

/** percentage boven de aftoppingsgrens */
const shareAboveCappingLimit: Parameter = {
  name: 'housing.shareAboveCappingLimit', term: 'shareAboveCappingLimit', basis: article('Bht', '7', '2'), unit: 'ratio',
  versions: [
    fromYearToYear(2024, 2026, { value: '0.40', quote: 'Het percentage, bedoeld in artikel 21, eerste lid, onder c, van de wet, is 40.', in: ['bht-2026', 'vhn-2024', 'tg083-2026'] }),
  ],
};

/** maximale huurgrens; until 2025 above it there is no entitlement, from 2026 the part above it does not count */
const rentLimitHigh: Parameter = {
  name: 'housing.rentLimitHigh', term: 'rentLimitHigh', basis: article('Wht', '13', '1'), unit: 'euro per month',
  versions: [
    inYear(2024, { value: '879.66', quote: 'hoger is dan € 879,66 per maand als: de huurder, diens partner of een van de medebewoners 23 jaar of ouder is', in: ['wht-2024'] }),
    inYear(2025, { value: '900.07', quote: 'hoger is dan € 900,07 per maand als: de huurder, diens partner of een van de medebewoners 23 jaar of ouder is', in: ['wht-2025', 'bd-huurtoeslag-2026'] }),
    inYear(2026, { value: '932.93', quote: 'De maximale huurgrens is: € 932,93 per maand als: de huurder, diens partner of een van de medebewoners 21 jaar of ouder is', in: ['wht-2026', 'bd-huurtoeslag-2026'] }),
  ],
};

/** maximale huurgrens voor jongeren */
const rentLimitLow: Parameter = {
  name: 'housing.rentLimitLow', term: 'rentLimitLow', basis: article('Wht', '13', '1'), unit: 'euro per month',
  versions: [
    inYear(2024, { value: '454.47', quote: 'hoger is dan € 454,47 per maand in andere gevallen dan bedoeld onder a', in: ['wht-2024'] }),
    inYear(2025, { value: '477.20', quote: 'hoger is dan € 477,20 per maand in andere gevallen dan bedoeld onder a', in: ['wht-2025', 'bd-huurtoeslag-2026'] }),
    inYear(2026, { value: '498.20', quote: '€ 498,20 per maand in andere gevallen dan bedoeld onder a', in: ['wht-2026', 'bd-huurtoeslag-2026'] }),
  ],
};

/** leeftijd waarop de hoge huurgrens gaat gelden */
const rentLimitAge: Parameter = {
  name: 'housing.rentLimitAge', term: 'ageLimit', basis: article('Wht', '13', '1'), unit: 'years',
  versions: [
    fromYearToYear(2024, 2025, { value: '23', quote: 'de huurder, diens partner of een van de medebewoners 23 jaar of ouder is', in: ['wht-2025', 'wht-2024'] }),
    inYear(2026, { value: '21', quote: 'de huurder, diens partner of een van de medebewoners 21 jaar of ouder is', in: ['wht-2026', 'bd-huurtoeslag-2026'] }),
  ],
};

/** leeftijd vanaf welke het verblijf van een medebewoner telt */
const coResidentStayAge: Parameter = {
  name: 'housing.coResidentStayAge', term: 'ageLimit', basis: article('Awir', '9', '3'), unit: 'years',
  versions: [
    fromYearToYear(2024, 2026, { value: '18', quote: 'een medebewoner van achttien jaar of ouder een vreemdeling is die niet rechtmatig verblijf houdt', in: ['awir-2026', 'awir-2025', 'awir-2024'] }),
  ],
};

/** vrijstelling voor het inkomen van een inwonend kind */
const childIncomeExemption: Parameter = {
  name: 'housing.childIncomeExemption', term: 'childIncomeExemption', basis: article('Awir', '7', '6'), unit: 'euro per year',
  versions: [
    inYear(2024, { value: '5970', quote: 'slechts in aanmerking genomen voor zover het meer bedraagt dan € 5.970', in: ['awir-2024'] }),
    inYear(2025, { value: '6042', quote: 'slechts in aanmerking genomen voor zover het meer bedraagt dan € 6.042', in: ['awir-2025'] }),
    inYear(2026, { value: '6218', quote: 'slechts in aanmerking genomen voor zover het meer bedraagt dan € 6.218', in: ['awir-2026', 'tg083-2026'] }),
  ],
};

/** leeftijd tot welke die vrijstelling geldt, op 1 januari; stayed 23 in 2026 */
const childIncomeAge: Parameter = {
  name: 'housing.childIncomeAge', term: 'ageLimit', basis: article('Awir', '7', '6'), unit: 'years',
  versions: [
    fromYearToYear(2024, 2026, { value: '23', quote: 'die bij de aanvang van het berekeningsjaar de leeftijd van 23 jaar niet heeft bereikt', in: ['awir-2026', 'awir-2025', 'awir-2024'] }),
  ],
};

/** vermogensgrens zonder partner het hele jaar */
export const assetLimitSingle: Parameter = {
  name: 'housing.assetLimitSingle', term: 'assetLimitSingle', basis: article('Awir', '7', '3'), unit: 'euro',
  versions: [
    inYear(2024, { value: '36952', quote: 'aan het begin van het berekeningsjaar meer bedraagt dan € 36.952', in: ['awir-2024'] }),
    inYear(2025, { value: '37395', quote: 'aan het begin van het berekeningsjaar meer bedraagt dan € 37.395', in: ['awir-2025', 'huurtoeslag-tool-2025'] }),
    inYear(2026, { value: '38479', quote: 'aan het begin van het berekeningsjaar meer bedraagt dan € 38.479', in: ['awir-2026'] }),
  ],
};

/** gezamenlijke vermogensgrens met het hele jaar dezelfde partner */
export const assetLimitCouple: Parameter = {
  name: 'housing.assetLimitCouple', term: 'assetLimitCouple', basis: article('Awir', '7', '3'), unit: 'euro',
  versions: [
    inYear(2024, { value: '73904', quote: 'een gezamenlijke rendementsgrondslag […] van meer dan € 73.904', in: ['awir-2024'] }),
    inYear(2025, { value: '74790', quote: 'een gezamenlijke rendementsgrondslag […] van meer dan € 74.790', in: ['awir-2025', 'huurtoeslag-tool-2025'] }),
    inYear(2026, { value: '76958', quote: 'een gezamenlijke rendementsgrondslag […] van meer dan € 76.958', in: ['awir-2026'] }),
  ],
};

/** vermogensgrens van een medebewoner */
const assetLimitCoResident: Parameter = {
  name: 'housing.assetLimitCoResident', term: 'assetLimitCoResident', basis: article('Awir', '7', '4'), unit: 'euro',
  versions: [
    inYear(2024, { value: '36952', quote: 'de rendementsgrondslag van een medebewoner aan het begin van het berekeningsjaar meer bedraagt dan € 36.952', in: ['awir-2024'] }),
    inYear(2025, { value: '37395', quote: 'de rendementsgrondslag van een medebewoner aan het begin van het berekeningsjaar meer bedraagt dan € 37.395', in: ['awir-2025'] }),
    inYear(2026, { value: '38479', quote: 'de rendementsgrondslag van een medebewoner aan het begin van het berekeningsjaar meer bedraagt dan € 38.479', in: ['awir-2026'] }),
  ],
};

/** maximum per post servicekosten; service costs do not count any more from 2026 */
export const serviceCostMaximum: Parameter = {
  name: 'housing.serviceCostMaximum', term: 'serviceCostMaximum', basis: article('Wht', '5', '3'), unit: 'euro per month',
  versions: [
    fromYearToYear(2024, 2025, { value: '12', quote: 'met een maximum van € 12 per maand', in: ['wht-2025', 'wht-2024'] }),
  ],
};

/** The parameters that hold for every type of household. */
export const commonParameters: readonly Parameter[] = [
  qualityDiscountLimit, cappingLimitSmall, cappingLimitLarge, basicRentSurcharge, normRentOfLaw, shareUpToQualityLimit, shareUpToCappingLimit, shareAboveCappingLimit,
  rentLimitHigh, rentLimitLow, rentLimitAge, coResidentStayAge, childIncomeExemption, childIncomeAge, assetLimitSingle, assetLimitCouple, assetLimitCoResident, serviceCostMaximum,
];
