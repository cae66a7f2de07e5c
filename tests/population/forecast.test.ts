import { describe, expect, it } from 'vitest';
import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { curatedHouseholds } from '../../scripts/population/curated/index.ts';
import { addDays } from '../../shared/models/calendar.ts';
import type { Decision } from '../../shared/models/case-file.ts';
import { awardKinds, finalKinds } from '../../shared/models/decision-kinds.ts';
import { Decimal, readEuro } from '../../shared/models/money.ts';
import { amountsAtIncomes, differenceBetweenDecisions, factsOfDecision, figuresOf, householdFacts, type AwardDecision } from '../../shared/rules/index.ts';
import { curated, someFiles } from './made.ts';

/** The decisions of a file that set an amount. */
function withAmount(file: FileBundle): readonly AwardDecision[] {
  return file.decisions.filter((decision): decision is AwardDecision => decision.allowance !== null && decision.year !== null && decision.amountYear !== null && awardKinds.has(decision.kind));
}

/** A decision by what it is about. */
const about = ({ allowance, year, kind, dated }: Decision): string => `${allowance ?? ''} ${year ?? ''} ${kind} ${dated}`;

/** Every definitive award of the households of the list and of the drawn ones. */
const finalAwards = someFiles.flatMap((file) => withAmount(file).filter(({ kind }) => finalKinds.has(kind)).map((decision) => ({ file, decision })));

describe('a decision and the file it was taken from', () => {
  it('the facts that were known on the day of a definitive award give its amount to the euro', () => {
    expect(finalAwards.length).toBeGreaterThan(curatedHouseholds.length);
    const others = finalAwards.filter(({ file, decision }) => figuresOf(factsOfDecision(file, decision)).allowances[decision.allowance].award !== decision.amountYear);
    expect(others.map(({ decision }) => about(decision))).toEqual([]);
  });

  it('a forecast on the day before it with the true income is the definitive award to the euro', () => {
    const others = finalAwards.filter(({ file, decision }) => {
      const before = householdFacts(file, decision.year, addDays(decision.dated, -1));
      const trueIncomes = Object.fromEntries(factsOfDecision(file, decision).persons.flatMap(({ id, assessmentIncome: { value } }) => (value === null ? [] : [[id, value]])));
      return amountsAtIncomes(before)(trueIncomes)[decision.allowance].award !== decision.amountYear;
    });
    expect(others.map(({ decision }) => about(decision))).toEqual([]);
  });

  it('the grounds between two decisions after each other explain the difference of their amounts to the euro', () => {
    const pairs = someFiles.flatMap((file) => withAmount(file).flatMap((to, index, all) => {
      const from = all.slice(0, index).findLast(({ allowance, year }) => allowance === to.allowance && year === to.year);
      return from === undefined ? [] : [{ file, from, to }];
    }));
    expect(pairs.length).toBeGreaterThan(curatedHouseholds.length);
    const unexplained = pairs.filter(({ file, from, to }) => {
      const { grounds, together, otherData } = differenceBetweenDecisions(file, from, to);
      const explained = grounds.reduce((total, { share }) => total.plus(readEuro(share ?? '0')), readEuro(together));
      return otherData.from !== '0' || otherData.to !== '0' || !explained.equals(readEuro(to.amountYear ?? '0').minus(readEuro(from.amountYear ?? '0')));
    });
    expect(unexplained.map(({ to }) => about(to))).toEqual([]);
  });
});

describe('a decision that reckoned with other data than the file has', () => {
  it('shows that as a rest of its own, and the grounds still add up', () => {
    const file = curated('stapeling-van-terugvorderingen');
    const [advance, final] = withAmount(file).filter(({ allowance, year }) => allowance === 'healthcare' && year === 2024) as [AwardDecision, AwardDecision];
    const amountYear = String(readEuro(final.amountYear ?? '').minus(37));
    const { otherData, grounds, together, difference, decided } = differenceBetweenDecisions(file, advance, { ...final, amountYear });
    expect(otherData).toEqual({ from: '0', to: '-37', difference: '-37' });
    expect(decided).toBe(String(readEuro(amountYear).minus(readEuro(advance.amountYear ?? ''))));
    expect(decided).toBe(String(readEuro(difference ?? '').minus(37)));
    expect(String(grounds.reduce((total, { share }) => total.plus(readEuro(share ?? '0')), new Decimal(together)))).toBe(difference);
  });

  it('beside now goes from what it decided to what is reckoned now', () => {
    const file = curated('stapeling-van-terugvorderingen');
    const final = withAmount(file).find(({ allowance, year }) => allowance === 'healthcare' && year === 2024) as AwardDecision;
    const amountYear = String(readEuro(final.amountYear ?? '').plus(12));
    const { to, decided, otherData } = differenceBetweenDecisions(file, { ...final, amountYear }, null);
    expect([decided, otherData.difference]).toEqual([String(readEuro(to ?? '').minus(readEuro(amountYear))), '-12']);
  });
});
