import type { FileBundle } from '../../electron/store/file-bundle.ts';
import type { Allowance } from '../../shared/models/allowance.ts';
import type { Decision } from '../../shared/models/case-file.ts';
import { assess, householdFacts } from '../../shared/rules/index.ts';

/** What a decision should have led to, worked out once more in whole euros and without anything of the population's own code. */
export interface PlainPayment {
  readonly month: string;
  readonly due: string;
  readonly gross: number;
}

/** The payments and debts of one allowance and year, from its decisions alone. */
export interface PlainOutcome {
  readonly payments: readonly PlainPayment[];
  readonly debts: readonly { readonly decisionId: string; readonly principal: number }[];
}

/** What is not recovered, by the year of the decision: Awir art. 26a. */
const smallAmounts: Readonly<Record<number, number>> = { 2023: 106, 2024: 116, 2025: 118, 2026: 121 };

/** Goes through the decisions of an allowance and year in order of date: Awir art. 22, 24, 26 and 26a. */
export function plainOutcome(file: FileBundle, allowance: Allowance, year: number): PlainOutcome {
  let payments: PlainPayment[] = [];
  const debts: { decisionId: string; principal: number }[] = [];
  const decisions = file.decisions.filter((decision) => decision.allowance === allowance && decision.year === year).toSorted((one, other) => one.dated.localeCompare(other.dated));
  // A decision without an amount (the rules cannot tell it) changes nothing that is paid.
  for (const [index, decision] of decisions.filter(({ amountYear }) => amountYear !== null).entries()) {
    payments = payments.filter(({ due }) => due <= decision.dated);
    const award = Number(decision.amountYear);
    const had = payments.reduce((sum, { gross }) => sum + gross, 0) - debts.reduce((sum, { principal }) => sum + principal, 0);
    if (isDefinitive(decision)) {
      if (had < award) payments.push({ month: `${year}-12`, due: workingDay(plusDays(decision.dated, 21)), gross: award - had });
      if (had - award > (smallAmounts[Number(decision.dated.slice(0, 4))] ?? Number.NaN)) debts.push({ decisionId: decision.id, principal: had - award });
    } else if (had > award) {
      debts.push({ decisionId: decision.id, principal: isAnnulled(file, decision) ? 0 : had - award });
    } else {
      payments.push(...advancePayments(entitledMonths(file, decision, allowance, year), decision.dated, award, had, index === 0, year));
    }
  }
  return { payments: payments.toSorted((one, other) => one.month.localeCompare(other.month) || one.due.localeCompare(other.due)), debts };
}

function advancePayments(months: readonly string[], dated: string, award: number, had: number, isFirst: boolean, year: number): readonly PlainPayment[] {
  const decided = dated.slice(0, 7);
  const toCome = months.filter((month) => payDay(month) > dated);
  if (dated > `${year}-10-31` || (!isFirst && toCome.length === 0)) return award > had ? [oneSum(dated, award - had, year)] : [];
  // In January, over the whole year, no month lies behind: as many instalments as months that are left.
  const paidMonths = !isFirst ? toCome : months.length === 12 && months[0] === decided ? months.filter((month) => month > decided) : months;
  const each = Math.floor((award - had) / Math.max(1, paidMonths.length));
  return paidMonths.map((month) => ({ month, due: payDay(month) > dated ? payDay(month) : nextPayDay(dated), gross: each })).filter(({ gross }) => gross > 0);
}

/** All of it on the next payment day, under the last month that is paid then. */
function oneSum(dated: string, gross: number, year: number): PlainPayment {
  const due = nextPayDay(dated);
  const after = iso(new Date(Date.UTC(Number(due.slice(0, 4)), Number(due.slice(5, 7)), 1))).slice(0, 7);
  return { month: after < `${year}-12` ? after : `${year}-12`, due, gross };
}

function entitledMonths(file: FileBundle, decision: Decision, allowance: Allowance, year: number): readonly string[] {
  return assess(householdFacts(file, year, decision.dated)).allowances[allowance].months.filter(({ exact }) => Number(exact) > 0).map(({ month }) => month);
}

/** The decision was replaced, and with it what it asked back. */
function isAnnulled(file: FileBundle, decision: Decision): boolean {
  return file.recoveries.some(({ decisionId, stage }) => decisionId === decision.id && stage === 'reduced');
}

function isDefinitive({ kind }: Decision): boolean {
  return kind === 'definitive' || kind === 'revision' || kind === 'onObjection';
}

/** The 20th of the month before, or the first working day after it; Easter Monday 2025 is the only holiday that ever matters. */
export function payDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return workingDay(iso(new Date(Date.UTC(year, number - 2, 20))));
}

function nextPayDay(after: string): string {
  const [year = 0, number = 0] = after.split('-').map(Number);
  const months = [1, 2].map((ahead) => iso(new Date(Date.UTC(year, number - 1 + ahead, 1))).slice(0, 7));
  return months.map(payDay).find((day) => day > after) ?? '';
}

/** Holidays on which a payment could fall in these years, and days set equal to them. */
const closed = new Set(['2023-05-05', '2023-05-18', '2023-05-19', '2023-05-29', '2024-05-20', '2025-04-21', '2025-12-25', '2025-12-26', '2026-01-01', '2026-01-02', '2024-12-25', '2024-12-26', '2024-12-27', '2025-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-15', '2026-05-25', '2026-12-25', '2026-12-26', '2025-05-05', '2025-05-29', '2025-05-30', '2025-06-09', '2025-04-18']);

function workingDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6 || closed.has(date) ? workingDay(plusDays(date, 1)) : date;
}

/** Whether money can be paid on the day. */
export function isOpen(date: string): boolean {
  return workingDay(date) === date;
}

function plusDays(date: string, days: number): string {
  return iso(new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
