import { describe, expect, it } from 'vitest';
import { addDays, isCalendarDate } from '../../shared/models/calendar.ts';
import { glossary, parameters, supportedYears, type Parameter } from '../../shared/rules/index.ts';

/** The annex with the factors per country of 2023 was not found: somebody insured by treaty is refused in that year. */
const knownGaps: readonly (readonly [start: string, year: number])[] = [['healthcare.careCountryFactor.', 2023]];

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
    const without = parameter.versions.filter(({ publication, link, quote, value }) => publication === '' || !link.startsWith('https://') || !holdsValue(quote, value));
    expect(without).toEqual([]);
  });

  it('is a number in text, and a ratio where it is one', () => {
    expect(parameter.versions.filter(({ value }) => !/^\d+(\.\d+)?$/.test(value) || (parameter.unit === 'ratio' && Number(value) > 1))).toEqual([]);
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

  it('are the ten amounts and the factors of 39 countries', () => {
    expect(parameters.filter(({ name }) => !name.startsWith('healthcare.careCountryFactor.')).map(({ name }) => name)).toEqual([
      'general.minimumAward', 'healthcare.standardPremium', 'healthcare.thresholdIncome', 'healthcare.thresholdRateSingle', 'healthcare.thresholdRateCouple', 'healthcare.excessRate',
      'healthcare.assetLimitSingle', 'healthcare.assetLimitCouple', 'healthcare.shareWhenPartnerNotInsured', 'healthcare.insuredAge',
    ]);
    expect(parameters.filter(({ name }) => name.startsWith('healthcare.careCountryFactor.'))).toHaveLength(39);
  });
});

function isKnownGap({ name }: Parameter, year: number): boolean {
  return knownGaps.some(([start, gapYear]) => name.startsWith(start) && gapYear === year);
}

function covers({ versions }: Parameter, year: number): boolean {
  const final = versions.filter(({ provisional }) => !provisional);
  let day = `${year}-01-01`;
  for (const { validFrom, validTo } of final) if (validFrom <= day && day <= validTo) day = addDays(validTo, 1);
  return day > `${year}-12-31`;
}

/** The value as the publication writes it: 2119 as 2.119, 0.01912 as 1,912%, 0.50 and 18 in words. */
function holdsValue(quote: string, value: string): boolean {
  const written = [value.replace('.', ','), value.replace(/\B(?=(\d{3})+$)/g, '.'), `${percentage(value)}%`, ...(words[value] ?? [])];
  return written.some((text) => quote.includes(text));
}

const words: Readonly<Record<string, readonly string[]>> = { '0.50': ['vijftig procent'], '18': ['achttien jaar'] };

/** '0.01912' as '1,912': the point two places further, in text. */
function percentage(ratio: string): string {
  const [, decimals = ''] = ratio.split('.');
  return `${String(Number(decimals.slice(0, 2)))},${decimals.slice(2)}`;
}
