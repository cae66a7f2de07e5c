import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personalTerms, standardTerms } from '../../scripts/population/arrangement-terms.ts';
import { formalReminderCosts, writCosts } from '../../scripts/population/collection-costs.ts';
import { payoutOf } from '../../scripts/population/instalments.ts';
import { monthsOfYear } from '../../shared/models/calendar.ts';
import { Decimal } from '../../shared/models/money.ts';
import { paymentDay } from '../../shared/rules/index.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference', 'procedure.json');

interface Vector {
  readonly id: string;
  readonly input: Readonly<Record<string, string | number>>;
  readonly expected: Readonly<Record<string, string | number>> & { readonly rows?: readonly { readonly month: string; readonly paid_on: string }[] };
}

interface Procedure {
  readonly test_vectors: readonly Vector[];
}

const procedure = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Procedure) : null;

function vector(id: string): Vector {
  const found = procedure?.test_vectors.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the reference has no vector ${id}`);
  return found;
}

const months = monthsOfYear(2026);
const whole = (amount: string) => new Decimal(amount);

describe('the payment calendar', () => {
  it.skipIf(procedure === null)('is the computed one of the reference', () => {
    for (const id of ['OUT-CAL-2026', 'OUT-CAL-2027']) {
      const rows = vector(id).expected.rows ?? [];
      expect(rows.length).toBe(12);
      expect(rows.map(({ month }) => ({ month, paid_on: paymentDay(month) }))).toEqual(rows);
    }
  });
});

describe('a standard arrangement', () => {
  it.skipIf(procedure === null)('has the terms of the reference', () => {
    for (const id of ['ARR-01', 'ARR-04', 'ARR-05', 'ARR-06', 'ARR-08']) {
      const { input, expected } = vector(id);
      const terms = standardTerms(whole(String(input['recovery_eur'])), '2026-07-13');
      const others = new Set(terms.slice(0, -1).map(({ amount }) => amount.toFixed(2)));
      expect({ id, count: terms.length, last: terms.at(-1)?.amount.toFixed(2), others: [...others] })
        .toEqual({ id, count: expected['instalments'], last: expected['last_eur'], others: terms.length === 1 ? [] : [expected['monthly_eur']] });
    }
  });

  it('begins on the last day to pay and goes on month by month', () => {
    const terms = standardTerms(whole('2400'), '2026-07-13');
    expect([terms[0]?.due, terms[1]?.due, terms[23]?.due]).toEqual(['2026-07-13', '2026-08-13', '2028-06-13']);
  });

  it('falls on the last day of a month that has no such day', () => {
    expect(standardTerms(whole('100'), '2026-01-31').map(({ due }) => due)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
  });

  it('on capacity ends after twenty-four terms, whatever is left', () => {
    expect(personalTerms(whole('2400'), whole('30'), '2026-07-13')).toHaveLength(24);
  });
});

describe('the costs of collection', () => {
  it('are 10 or 22 euro for a formal reminder in 2026, by the amount claimed', () => {
    expect([formalReminderCosts(whole('453.99'), '2026-05-01').toFixed(), formalReminderCosts(whole('454'), '2026-05-01').toFixed()]).toEqual(['10', '22']);
  });

  it('of a writ grow by 5 euro for every full 45 euro above 45', () => {
    expect(['45', '89.99', '90', '135'].map((claimed) => writCosts(whole(claimed), '2026-05-01').toFixed())).toEqual(['56', '56', '61', '66']);
    expect(writCosts(whole('999999'), '2026-05-01').toFixed()).toBe('16524');
  });
});

describe('an advance', () => {
  it('granted before the year is paid in twelve instalments from December', () => {
    const { instalments } = payoutOf({ year: 2026, dated: '2025-11-27', award: whole('1200'), entitledMonths: months, paid: whole('0'), isFirst: true });
    expect(instalments.map(({ amount }) => amount.toFixed())).toEqual(Array.from({ length: 12 }, () => '100'));
    expect(instalments[0]).toMatchObject({ month: '2026-01', due: '2025-12-22' });
  });

  it('changed in the year spreads what is left over the months that are left', () => {
    const { instalments } = payoutOf({ year: 2026, dated: '2026-03-10', award: whole('900'), entitledMonths: months, paid: whole('300'), isFirst: false });
    expect(instalments).toHaveLength(9);
    expect(instalments[0]).toMatchObject({ month: '2026-04', due: '2026-03-20' });
    expect(instalments[0]?.amount.toFixed()).toBe('66');
  });

  it('first granted in the year pays the past months in one sum', () => {
    const { instalments } = payoutOf({ year: 2026, dated: '2026-05-12', award: whole('1200'), entitledMonths: months, paid: whole('0'), isFirst: true });
    const inMay = instalments.filter(({ due }) => due === '2026-05-20');
    expect(inMay.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']);
    expect(instalments).toHaveLength(12);
  });

  it('for part of a year is not paid before the month before it begins', () => {
    const { instalments } = payoutOf({ year: 2026, dated: '2026-06-10', award: whole('400'), entitledMonths: months.slice(8), paid: whole('0'), isFirst: true });
    expect(instalments.map(({ due }) => due)).toEqual(['2026-08-20', '2026-09-21', '2026-10-20', '2026-11-20']);
  });

  it('lowered below what was paid is asked back, however little it is', () => {
    const { instalments, tooMuch } = payoutOf({ year: 2026, dated: '2026-03-10', award: whole('240'), entitledMonths: months, paid: whole('300'), isFirst: false });
    expect([instalments, tooMuch.toFixed()]).toEqual([[], '60']);
  });

  it('raised after the last payment day of the year is paid in one sum', () => {
    const { instalments } = payoutOf({ year: 2026, dated: '2026-12-04', award: whole('1300'), entitledMonths: months, paid: whole('1200'), isFirst: false });
    expect(instalments.map(({ month, due, amount }) => [month, due, amount.toFixed()])).toEqual([['2026-12', '2026-12-21', '100']]);
  });
});
