import { describe, expect, it } from 'vitest';
import type { PlainResult } from './award.ts';
import { calculatePlainly } from './calculate.ts';
import type { PlainAllowance } from './case.ts';
import { isEqual, isMore, sum, zero } from './fraction.ts';
import { namedTouches, randomCase, type RandomCase } from './random-cases.ts';
import { referencePresent } from './reference.ts';

describe.skipIf(!referencePresent)('random household-years', () => {
  const cases: readonly RandomCase[] = referencePresent ? Array.from({ length: 3000 }, (_, index) => randomCase(2026, index)) : [];
  const results = cases.flatMap(({ household }) => Object.entries(calculatePlainly(household)) as [PlainAllowance, PlainResult][]);

  it('are the same for the same seed and number, and others for another', () => {
    expect(randomCase(7, 42)).toEqual(randomCase(7, 42));
    expect(randomCase(7, 42).household.persons).not.toEqual(randomCase(7, 43).household.persons);
    expect(randomCase(7, 42).household.persons).not.toEqual(randomCase(8, 42).household.persons);
  });

  it('are plain JSON and come back the same', () => {
    const sample = cases.slice(0, 200).map(({ household }) => household);
    expect(JSON.parse(JSON.stringify(sample))).toEqual(sample);
  });

  it.each(namedTouches)('touch: %s', (name) => {
    expect(cases.filter(({ touches }) => touches.includes(name)).length).toBeGreaterThan(10);
  });

  it('are mostly known, some unknown, none refused, and often come to something', () => {
    const share = (is: (result: PlainResult) => boolean): number => (100 * results.filter(([, result]) => is(result)).length) / results.length;
    expect(share(({ status }) => status === 'known')).toBeGreaterThan(90);
    expect(share(({ status }) => status === 'unknown')).toBeGreaterThan(1);
    expect(share(({ status }) => status === 'refused')).toBe(0);
    for (const allowance of ['healthcare', 'housing', 'childBudget', 'childcare'] as const) {
      const awarded = results.filter(([name, { award }]) => name === allowance && award !== null && award !== '0');
      const [equal, changing] = [true, false].map((same) => awarded.filter(([, { shownMonth }]) => (shownMonth !== null) === same).length);
      expect([allowance, (equal ?? 0) > 100, (changing ?? 0) > 100]).toEqual([allowance, true, true]);
    }
  });

  it('have months that add up to the year, never below zero, and an award of nothing or at least 24 euro', () => {
    const wrong = results.filter(([, { status, award, exactYear, months }]) => {
      if (status !== 'known' || exactYear === null) return award !== null;
      const amounts = months.flatMap(({ exact }) => (exact === null ? [] : [exact]));
      return !isEqual(sum(amounts), exactYear) || amounts.some((amount) => isMore(zero, amount)) || (award !== '0' && Number(award) < 24);
    });
    expect(wrong).toEqual([]);
  });

  it('come to the same in whatever order the persons are given', () => {
    const awards = (reversed: boolean): readonly unknown[] =>
      cases.map(({ household }) => {
        const persons = reversed ? household.persons.toReversed() : household.persons;
        return Object.values(calculatePlainly({ ...household, persons })).map(({ status, award, exactYearText }) => [status, award, exactYearText]);
      });
    expect(awards(true)).toEqual(awards(false));
  });
});
