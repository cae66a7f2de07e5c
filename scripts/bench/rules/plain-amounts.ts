import { dayOfMonth, monthNumber, yearOf, type CalendarDate } from '../../../shared/models/calendar.ts';
import type { CasePerson, HouseholdCase } from '../../../shared/models/case-format.ts';
import { parameters } from '../../../shared/rules/index.ts';
import { benchYear } from './households.ts';

/** What the plain arithmetic makes of one allowance, in whole euros: for the year, and as shown for each month. */
export interface PlainAmounts {
  readonly award: number;
  readonly shown: readonly number[];
}

/** A household of the bench as numbers: amounts in cents, months counted from the year nought. */
export interface PlainHousehold {
  readonly incomeOfApplicant: number;
  readonly incomeOfPartner: number;
  /** the month of the year from which there is a partner, 13 without */
  readonly partnerFrom: number;
  readonly rents: readonly { readonly until: number; readonly cents: number }[];
  /** first those with the most hours of care */
  readonly children: readonly PlainChild[];
}

interface PlainChild {
  readonly bornIn: number;
  readonly bornOnFirst: boolean;
  /** in hundredths of an hour a month, up to the maximum; nought without care */
  readonly hours: number;
  /** cents an hour, up to the maximum */
  readonly rate: number;
}

/** The floor below which the rules cannot be expected to come: the arithmetic of the four laws in the bench year for the households of the bench, in whole numbers, without steps and articles. */
export function plainAmounts(household: PlainHousehold): readonly PlainAmounts[] {
  const healthcare = [], housing = [], childBudget = [], childcare = [];
  for (let month = 1; month <= 12; month += 1) {
    const couple = month >= household.partnerFrom;
    const income = household.incomeOfApplicant + (couple ? household.incomeOfPartner : 0);
    healthcare.push(healthcareOfYear(couple, income));
    housing.push(housingOfYear(household, month, couple, income));
    childBudget.push(childBudgetOfYear(household, month, couple, income));
    childcare.push(childcareOfYear(household, income));
  }
  return [ofYear(healthcare, false), ofYear(housing, true), ofYear(childBudget, false), ofYear(childcare, true)];
}

/** Reads a household of the bench as numbers. */
export function plainHousehold({ persons, homes = [] }: HouseholdCase): PlainHousehold {
  const [applicant] = persons;
  const partner = persons.find(({ role }) => role === 'partner');
  return {
    incomeOfApplicant: whole(applicant?.assessmentIncome ?? '0', 2), incomeOfPartner: whole(partner?.assessmentIncome ?? '0', 2),
    partnerFrom: partner === undefined ? 13 : firstMonth(partner.from ?? `${benchYear}-01-01`),
    rents: homes.map(({ rent = '0', to }) => ({ until: monthNumber(to ?? `${benchYear}-12`), cents: whole(rent, 2) })),
    children: persons.filter(({ role }) => role === 'child').map(plainChild).toSorted((one, other) => other.hours - one.hours || other.hours * other.rate - one.hours * one.rate),
  };
}

function plainChild({ birthDate = '', childcare: [care] = [] }: CasePerson): PlainChild {
  return {
    bornIn: monthSince(birthDate), bornOnFirst: dayOfMonth(birthDate) === 1,
    hours: Math.min(whole(care?.hoursPerMonth ?? '0', 2), law('childcare.maximumHours', 2)),
    rate: care === undefined ? 0 : Math.min(whole(care.hourlyRate ?? '0', 2), law(`childcare.maximumHourlyRate.${care.kind}`, 2)),
  };
}

/** The first month on whose first day something counts. */
function firstMonth(from: CalendarDate): number {
  return dayOfMonth(from) === 1 ? monthNumber(from) : monthNumber(from) + 1;
}

function monthSince(date: CalendarDate): number {
  return yearOf(date) * 12 + monthNumber(date);
}

/** An amount of law of the bench year as a whole number with so many decimals. */
function law(name: string, decimals: number): number {
  const version = parameters.find((one) => one.name === name)?.versions.find(({ validFrom, validTo }) => yearOf(validFrom) <= benchYear && benchYear <= yearOf(validTo));
  if (version === undefined) throw new Error(`no amount ${name} in ${benchYear}`);
  return whole(version.value, decimals);
}

function whole(text: string, decimals: number): number {
  const [units = '', fraction = ''] = text.split('.');
  return Number(units + fraction.slice(0, decimals).padEnd(decimals, '0'));
}

/** Amounts of a year in ten-millionths of a euro: in these every product of the four laws is whole. */
const euro = 10_000_000;
const cent = euro / 100;

const wzt = {
  standardPremium: law('healthcare.standardPremium', 0) * euro, thresholdIncome: law('healthcare.thresholdIncome', 2),
  thresholdRateSingle: law('healthcare.thresholdRateSingle', 5), thresholdRateCouple: law('healthcare.thresholdRateCouple', 5), excessRate: law('healthcare.excessRate', 5),
};

function healthcareOfYear(couple: boolean, income: number): number {
  const normPremium = (couple ? wzt.thresholdRateCouple : wzt.thresholdRateSingle) * wzt.thresholdIncome + wzt.excessRate * Math.max(0, income - wzt.thresholdIncome);
  return Math.max(0, (couple ? 2 : 1) * wzt.standardPremium - normPremium);
}

const wht = {
  normRent: law('housing.normRent', 2), surcharge: law('housing.basicRentSurcharge', 2), rentLimit: law('housing.rentLimitHigh', 2), qualityDiscountLimit: law('housing.qualityDiscountLimit', 2),
  cappingLimitSmall: law('housing.cappingLimitSmall', 2), cappingLimitLarge: law('housing.cappingLimitLarge', 2),
  share: law('housing.shareUpToQualityLimit', 2), shareUpToCappingLimit: law('housing.shareUpToCappingLimit', 2), shareAboveCappingLimit: law('housing.shareAboveCappingLimit', 2),
  single: { reduction: law('housing.normRentReduction.single', 2), incomePoint: law('housing.incomePoint.single', 2), taperRate: law('housing.taperRate.single', 2) },
  multi: { reduction: law('housing.normRentReduction.multi', 2), incomePoint: law('housing.incomePoint.multi', 2), taperRate: law('housing.taperRate.multi', 2) },
};

function housingOfYear({ rents, children }: PlainHousehold, month: number, couple: boolean, income: number): number {
  const firstOfMonth = benchYear * 12 + month;
  let size = couple ? 2 : 1;
  for (const { bornIn, bornOnFirst } of children) if (bornIn < firstOfMonth || (bornIn === firstOfMonth && bornOnFirst)) size += 1;
  const { reduction, incomePoint, taperRate } = size === 1 ? wht.single : wht.multi;
  const basicRent = wht.normRent - reduction + wht.surcharge;
  const cappingLimit = size >= 3 ? wht.cappingLimitLarge : wht.cappingLimitSmall;
  const rent = Math.min(rents.find(({ until }) => month <= until)?.cents ?? 0, wht.rentLimit);
  const subsidised = wht.share * Math.max(0, Math.min(rent, wht.qualityDiscountLimit) - basicRent)
    + wht.shareUpToCappingLimit * Math.max(0, Math.min(rent, cappingLimit) - Math.max(wht.qualityDiscountLimit, basicRent))
    + wht.shareAboveCappingLimit * Math.max(0, rent - Math.max(cappingLimit, basicRent));
  return Math.max(0, 12 * subsidised - taperRate * Math.max(0, income - incomePoint)) * (cent / 100);
}

const wkb = {
  first: law('childBudget.firstChildAmount', 0) * euro, further: law('childBudget.furtherChildAmount', 0) * euro, singleParent: law('childBudget.singleParentSupplement', 0) * euro,
  from12: law('childBudget.supplementFrom12', 0) * euro, from16: law('childBudget.supplementFrom16', 0) * euro, reductionRate: law('childBudget.reductionRate', 4),
  threshold: law('childBudget.thresholdIncome', 2), coupleAddition: law('childBudget.coupleAddition', 2),
};

function childBudgetOfYear({ children }: PlainHousehold, month: number, couple: boolean, income: number): number {
  let counting = 0;
  let amount = couple ? 0 : wkb.singleParent;
  for (const { bornIn } of children) {
    const monthsAfterBirth = benchYear * 12 + month - bornIn;
    if (monthsAfterBirth < 1 || monthsAfterBirth > 18 * 12) continue;
    counting += 1;
    amount += (counting === 1 ? wkb.first : wkb.further) + (monthsAfterBirth > 16 * 12 ? wkb.from16 : monthsAfterBirth > 12 * 12 ? wkb.from12 : 0);
  }
  if (counting === 0) return 0;
  return Math.max(0, amount - wkb.reductionRate * Math.max(0, income - wkb.threshold - (couple ? wkb.coupleAddition : 0)) * (cent / 10_000));
}

/** The highest income of each band in cents, and the two percentages in thousandths. */
const bands = Array.from({ length: 69 }, (_, index) => ({
  upTo: index === 68 ? Infinity : law(`childcare.incomeBandBound.${index + 1}`, 2),
  first: law(`childcare.rateFirstChild.${index + 1}`, 3), next: law(`childcare.rateNextChild.${index + 1}`, 3),
}));

function childcareOfYear({ children }: PlainHousehold, income: number): number {
  const wholeEuros = income - (income % 100);
  const band = bands.find(({ upTo }) => wholeEuros <= upTo);
  let benefit = 0;
  let rank = 0;
  for (const { hours, rate } of children) {
    if (hours === 0 || band === undefined) continue;
    benefit += hours * rate * (rank === 0 ? band.first : band.next);
    rank += 1;
  }
  return 12 * benefit;
}

/** Rounds, tests the minimum and shows the months as Awir art. 14 and the published tables do. */
function ofYear(months: readonly number[], perMonth: boolean): PlainAmounts {
  let sum = 0;
  for (const yearly of months) sum += yearly;
  const rounded = Math.floor((2 * sum + 12 * euro) / (24 * euro));
  const award = rounded < 24 ? 0 : rounded;
  const equal = months.every((yearly) => yearly === months[0]);
  return { award, shown: months.map((yearly) => (award === 0 ? 0 : perMonth ? Math.floor(yearly / (12 * euro)) : equal ? Math.floor(award / 12) : Math.floor(Math.floor((2 * yearly + euro) / (2 * euro)) / 12))) };
}
