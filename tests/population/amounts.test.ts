import { describe, expect, it } from 'vitest';
import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { allowances } from '../../shared/models/allowance.ts';
import { readEuro, writeEuro } from '../../shared/models/money.ts';
import { assess, householdFacts, supportedYears } from '../../shared/rules/index.ts';
import { on, someFiles } from './made.ts';
import { isOpen, payDay, plainOutcome } from './plain-payout.ts';

const pairs = allowances.flatMap((allowance) => supportedYears.map((year) => ({ allowance, year })));

/** Every allowance and year of which a file has decisions with amounts. */
const computed = someFiles.flatMap((file) => pairs.filter(({ allowance, year }) => file.decisions.some((decision) => decision.allowance === allowance && decision.year === year && decision.amountYear !== null)).map((pair) => ({ file, ...pair })));

describe('an amount in a decision', () => {
  it('is what the rules give on what was known on the day of the decision', () => {
    for (const file of someFiles) {
      for (const decision of file.decisions) {
        if (decision.allowance === null || decision.year === null) continue;
        const outcome = assess(householdFacts(file, decision.year, decision.dated)).allowances[decision.allowance];
        const month = outcome.months.find((one) => one.month === decision.fromMonth)?.shown ?? (outcome.award === null ? null : '0');
        const isAdvance = decision.kind === 'advance' || decision.kind === 'revisedAdvance' || decision.kind === 'nil';
        expect({ file: file.fileId, dated: decision.dated, year: decision.amountYear, month: decision.amountMonth })
          .toEqual({ file: file.fileId, dated: decision.dated, year: outcome.award, month: outcome.shownMonth ?? (isAdvance ? month : null) });
      }
    }
  });

  it('rests on grounds that are the facts of that day', () => {
    for (const file of someFiles) {
      for (const { grounds, year, dated } of file.decisions) {
        if (year === null) continue;
        const facts = householdFacts(file, year, dated);
        const income = grounds.filter(({ term }) => term === 'assessmentIncome').map(({ personId, value }) => [personId, value]);
        expect(income).toEqual(income.map(([personId]) => [personId, facts.persons.find(({ id }) => id === personId)?.assessmentIncome.value]));
      }
    }
  });

  it('is absent, with payments and debts, where the rules do not cover the allowance', () => {
    for (const file of someFiles) {
      const without = file.decisions.filter(({ amountYear }) => amountYear === null).map(({ allowance, year }) => `${allowance} ${year}`);
      const withAmount = file.decisions.filter(({ amountYear }) => amountYear !== null).map(({ allowance, year }) => `${allowance} ${year}`);
      const bare = without.filter((name) => !withAmount.includes(name));
      expect([...file.payments, ...file.recoveries].filter(({ allowance, year }) => bare.includes(`${allowance} ${year}`))).toEqual([]);
    }
  });
});

describe('a payment', () => {
  it('follows from the decisions, instalment by instalment', () => {
    for (const { file, allowance, year } of computed) {
      if (isCutShort(file) || isDroppedYear(file, year)) continue;
      const paid = file.payments.filter((payment) => payment.allowance === allowance && payment.year === year)
        .map(({ month, due, amount, withheld }) => ({ month, due, gross: Number(writeEuro(readEuro(amount).plus(readEuro(withheld)))) }))
        .toSorted((one, other) => one.month.localeCompare(other.month) || one.due.localeCompare(other.due));
      expect({ file: file.fileId, year, paid }).toEqual({ file: file.fileId, year, paid: plainOutcome(file, allowance, year).payments });
    }
  });

  it('is made on a working day, for a month around the 20th of the month before', () => {
    const payments = someFiles.flatMap((file) => file.payments);
    expect(payments.length).toBeGreaterThan(1_000);
    expect(payments.filter(({ due }) => !isOpen(due))).toEqual([]);
    expect(payments.filter(({ month, due, state, year }) => state === 'planned' && year === 2026 && due !== payDay(month))).toEqual([]);
  });

  it('has been made when its day has come, and not before', () => {
    for (const { due, state } of someFiles.flatMap((file) => file.payments)) expect(state === 'planned').toBe(due > on);
  });
});

describe('a debt', () => {
  it('is what was paid above the award, and small amounts of a definitive award are left', () => {
    for (const { file, allowance, year } of computed) {
      const principals = file.recoveries.filter((recovery) => recovery.allowance === allowance && recovery.year === year).map(({ decisionId, principal }) => ({ decisionId, principal: Number(principal) }));
      expect({ file: file.fileId, year, debts: principals }).toEqual({ file: file.fileId, year, debts: plainOutcome(file, allowance, year).debts });
    }
  });

  it('is due six weeks after the decision, whatever day that is', () => {
    for (const { dated, dueDate } of someFiles.flatMap((file) => file.recoveries)) expect(Date.parse(dueDate) - Date.parse(dated)).toBe(42 * 86_400_000);
  });

  it('never has more paid and set off than it is', () => {
    for (const { principal, costs, interest, paid, setOff, stage } of someFiles.flatMap((file) => file.recoveries)) {
      const rest = Number(principal) + Number(costs) + Number(interest) - Number(paid) - Number(setOff);
      expect(rest).toBeGreaterThanOrEqual(0);
      expect(rest === 0).toBe(stage === 'paid' || stage === 'reduced');
    }
  });
});

describe('the terms of an arrangement', () => {
  const arrangements = someFiles.flatMap((file) => file.arrangements.map((arrangement) => ({
    ...arrangement,
    payments: file.payments,
    debts: file.recoveries.filter(({ id }) => arrangement.recoveryIds.includes(id)),
  })));

  it('add up to the debt', () => {
    expect(arrangements.length).toBeGreaterThan(8);
    for (const { kind, debts, terms } of arrangements) {
      const debt = cents(debts.map(({ principal }) => principal)), agreed = cents(terms.map(({ amount }) => amount));
      expect(agreed).toBe(kind === 'personal' ? Math.min(debt, agreed) : debt);
    }
  });

  it('of a standard arrangement are at most twenty-four, of at least twenty euro but for the last', () => {
    for (const { terms } of arrangements.filter(({ kind }) => kind === 'standard')) {
      expect(terms.length).toBeLessThanOrEqual(24);
      expect(terms.slice(0, -1).filter(({ amount }) => Number(amount) < 20)).toEqual([]);
    }
  });

  it('that were paid are what the debt shows as paid', () => {
    for (const { debts, terms } of arrangements.filter(({ kind }) => kind !== 'setOff')) expect(cents(debts.map(({ paid }) => paid))).toBe(done(terms));
  });

  it('that were set off were withheld from payments', () => {
    for (const { debts, terms, payments } of arrangements.filter(({ kind }) => kind === 'setOff')) {
      const withheld = payments.filter(({ due, allowance }) => due <= on && debts.some((debt) => debt.allowance === allowance)).map((payment) => payment.withheld);
      expect([cents(debts.map(({ setOff }) => setOff)), cents(withheld)]).toEqual([done(terms), done(terms)]);
    }
  });
});

function done(terms: readonly { readonly amount: string; readonly paidOn: string | null }[]): number {
  return cents(terms.filter(({ paidOn }) => paidOn !== null).map(({ amount }) => amount));
}

function cents(amounts: readonly string[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0);
}

/** Payment was suspended: the instalments of after that day are not there. */
function isCutShort(file: FileBundle): boolean {
  return file.allowanceYears.some(({ status }) => status === 'suspended');
}

/** Payments of older years are not kept outside the curated households. */
function isDroppedYear(file: FileBundle, year: number): boolean {
  return file.shows === null && year < 2025;
}
