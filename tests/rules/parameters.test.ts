import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDate } from '../../shared/models/calendar.ts';
import { glossary, parameters, supportedYears, type Parameter } from '../../shared/rules/index.ts';

/**
 * Years that a parameter does not hold. The annex with the factors per country of 2023 was not found; the housing allowance of 2023 is not modelled; the rest is
 * not in the law of that year.
 */
const knownGaps: readonly (readonly [name: RegExp, years: readonly number[]])[] = [
  [/^general\.relativeAge$/, [2025, 2026]],
  [/^general\.coParentDays$/, [2023]],
  [/^healthcare\.careCountryFactor\./, [2023]],
  [/^housing\./, [2023]],
  [/^childcare\./, [2023]],
  // Three cells of the table of 2025 were not found: the allowance is unknown there, with bounds.
  [/^childcare\.rateNextChild\.1[789]$/, [2023, 2025]],
  // Announced from 2027 on.
  [/^childBudget\.(secondIncomeThreshold|reductionRateAboveSecond)$/, [2023, 2024, 2025, 2026]],
  [/^housing\.(serviceCostMaximum|factor[AB]\.)/, [2026]],
  [/^housing\..*Elderly$/, [2025, 2026]],
  [/^housing\.normRentReduction\.(single|multi)$/, [2024]],
  [/^housing\.taperRate\./, [2024, 2025]],
  // Costs of collection were read from 2024 on, the amount for a view and the penalties from 2025 on, the norms of assistance and the seizure-free amount of 2026 only.
  [/^procedure\.(formalReminder|writ|seizureCosts|saleCosts)/, [2023]],
  [/^procedure\.(viewFrom$|penalty)/, [2023, 2024]],
  [/^procedure\.(assistanceNorm|seizureFreeMaximum|capacity\.normPremium|exempt)/, [2023, 2024, 2025]],
];

/** Below nought by law: the opslag lowers the basishuur, and factor b of most types of household is negative. */
const mayBeNegative = /^housing\.(basicRentSurcharge|factorB\.)/;

describe.each(parameters.map((parameter) => [parameter.name, parameter] as const))('%s', (_name, parameter) => {
  it('has a final amount for every day of every supported year', () => {
    const uncovered = supportedYears.filter((year) => !isKnownGap(parameter, year) && !covers(parameter, year));
    expect(uncovered).toEqual([]);
  });

  it('has windows that do not overlap and stand in order', () => {
    const windows = parameter.versions.map(({ validFrom, validTo }) => [validFrom, validTo] as const);
    expect(windows.flat().filter((day) => !isCalendarDate(day))).toEqual([]);
    expect(windows.flat()).toEqual(windows.flat().toSorted());
    expect(windows.slice(1).filter(([from], index) => from <= (windows[index]?.[1] ?? ''))).toEqual([]);
  });

  it('has a source, a link and a quote that holds the value', () => {
    const without = parameter.versions.filter(({ publication, quote, value }) => publication.title === '' || !publication.link.startsWith('https://') || !holdsValue(quote, value));
    expect(without).toEqual([]);
  });

  it('names its publications in Dutch: how they were read stands beside the name and is said in the language of the user', () => {
    const titles = parameter.versions.flatMap(({ publication, confirmedBy }) => [publication, ...confirmedBy].map(({ title }) => title));
    expect(titles.filter((title) => /\b(read|copy|the|and|with|undated|corrected)\b/.test(title))).toEqual([]);
  });

  it('is a number in text, and a ratio where it is one', () => {
    expect(parameter.versions.filter(({ value }) => !(mayBeNegative.test(parameter.name) ? /^-?\d+(\.\d+)?$/ : /^\d+(\.\d+)?$/).test(value) || (parameter.unit === 'ratio' && Number(value) > 1))).toEqual([]);
  });

  it('is announced as provisional in every year that is not supported', () => {
    expect(parameter.versions.filter(({ validTo, provisional }) => !provisional && Number(validTo.slice(0, 4)) > Math.max(...supportedYears))).toEqual([]);
  });
});

describe('the amounts of law', () => {
  it('each have their own name and a term of the glossary', () => {
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    expect(parameters.filter(({ term }) => !(term in glossary))).toEqual([]);
  });

  it('are those of all allowances, those of healthcare and the factors of 39 countries', () => {
    expect(parameters.filter(({ name }) => /^(general|healthcare)\.(?!careCountryFactor\.)/.test(name)).map(({ name }) => name)).toEqual([
      'general.minimumAward', 'general.pensionAge', 'general.adultAge', 'general.relativeAge', 'general.lowerIncomeShare', 'general.coParentDays', 'healthcare.standardPremium', 'healthcare.thresholdIncome', 'healthcare.thresholdRateSingle', 'healthcare.thresholdRateCouple', 'healthcare.excessRate',
      'healthcare.assetLimitSingle', 'healthcare.assetLimitCouple', 'healthcare.shareWhenPartnerNotInsured', 'healthcare.insuredAge',
    ]);
    expect(parameters.filter(({ name }) => name.startsWith('healthcare.careCountryFactor.'))).toHaveLength(39);
  });
});

function isKnownGap({ name }: Parameter, year: number): boolean {
  return knownGaps.some(([pattern, years]) => pattern.test(name) && years.includes(year));
}

function covers({ versions }: Parameter, year: number): boolean {
  const final = versions.filter(({ provisional }) => !provisional);
  let day = `${year}-01-01`;
  for (const { validFrom, validTo } of final) if (validFrom <= day && day <= validTo) day = addDays(validTo, 1);
  return day > `${year}-12-31`;
}

/** The value as the publication writes it: 2119 as 2.119, 1401.50 as 1.401,50, 0.01912 as 1,912%, 0.50 and 18 in words, an amount below nought as a lowering. */
function holdsValue(quote: string, signed: string): boolean {
  const value = signed.replace('-', '');
  const written = [value.replace('.', ','), grouped(value), `${percentage(value)}%`, `${percentage(value).replace(/,$/, '')}%`, ...(words[value] ?? [])];
  return written.some((text) => quote.includes(text));
}

/** '1401.50' as '1.401,50': the thousands with a dot, the cents after a comma. */
function grouped(value: string): string {
  const [whole = '', cents] = value.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${cents === undefined ? '' : `,${cents}`}`;
}

const words: Readonly<Record<string, readonly string[]>> = {
  '0.50': ['vijftig procent'], '0.10': ['10 percent'], '18': ['achttien jaar', 'achttien jaren', 'meerderjarig'], '1.00': ['100 procent'], '0.65': ['is 65.'], '0.40': ['is 40.'],
  '3': ['drie kalendermaanden'], '780': ['65 jaar'], '781': ['65 jaar en één maand'], '782': ['65 jaar en twee maanden'], '783': ['65 jaar en drie maanden'], '786': ['65 jaar en zes maanden'], '789': ['65 jaar en negen maanden'],
  '792': ['66 jaar'], '796': ['66 jaar en vier maanden'], '799': ['66 jaar en zeven maanden'], '802': ['66 jaar en tien maanden'], '804': ['67 jaar'],
};

/** '0.01912' as '1,912': the point two places further, in text. */
function percentage(ratio: string): string {
  const [, decimals = ''] = ratio.split('.');
  return `${String(Number(decimals.slice(0, 2)))},${decimals.slice(2)}`;
}
