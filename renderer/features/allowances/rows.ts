import { allowances, type Allowance } from '../../../shared/models/allowance.ts';
import type { AllowanceAssessment, Assessment, Refusal } from '../../../shared/models/assessment.ts';
import type { CalculationYear, Month } from '../../../shared/models/calendar.ts';
import type { AllowanceYear, CaseFile, Decision } from '../../../shared/models/case-file.ts';
import type { MissingFact } from '../../../shared/models/explanation.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { awardDecisions, besideRight, paidSoFar, type BesideRight } from '../../../shared/rules/index.ts';
import { weakestFact, type FactUsed } from '../../case/certainty.ts';
import { continuesInto, currentDecision } from '../../case/decisions.ts';
import { parameterAbsence, type ParameterAbsence } from '../../case/parameter-absence.ts';
import { present } from '../../case/parts.ts';
import { differenceOf } from '../../case/sums.ts';

/** Why there is no amount: said in words, never as 0. `notComputed`: the decision holds none because the rules do not compute it yet. `unequalMonths`: the decision gives the year, of which the months differ. */
export type Absence = 'notApplied' | 'noDecision' | 'noAmountDecided' | 'notComputed' | 'unequalMonths' | 'nothingPaid' | 'unreadable' | 'notCompared';

/** `change`: how much it is above or below the decision before; `null` when it is the first or the same. */
export type DecidedCell = { readonly kind: 'amount'; readonly amount: EuroText; readonly decision: Decision; readonly change: EuroText | null } | { readonly kind: 'absent'; readonly because: Absence };

/** betaald: what came on an account. `withheld`: what went to a debt in its place. */
export type PaidCell = { readonly kind: 'amount'; readonly amount: EuroText; readonly withheld: EuroText; readonly through: Month; readonly lastPaidOn: string } | { readonly kind: 'absent'; readonly because: Absence };

/** recht nu: what our own calculation comes to, or why it comes to nothing. */
export type RightCell =
  | { readonly kind: 'amount'; readonly amount: EuroText; readonly weakest: FactUsed | null; readonly entitled: boolean }
  | { readonly kind: 'unknown'; readonly missing: readonly MissingFact[] }
  /** `absence`: why an amount of law that it is refused for is not there */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly absence: ParameterAbsence }
  | { readonly kind: 'absent'; readonly because: Absence };

/** verschil between the decision and what the entitlement is now. `back` and `extra` for an advance, `less` and `more` once definitive. */
export type DifferenceCell = BesideRight | { readonly kind: 'absent'; readonly because: Absence };

/** An allowance as it stands in the year; `none` where nobody applied. `mutation`: a mutation letter is out. `continues`: it goes on into a coming year. Awir art. 15 lid 5. */
export type RowStatus = AllowanceYear['status'] | 'none' | 'continues' | 'mutation' | 'unreadable';

export interface AllowanceRow {
  readonly allowance: Allowance;
  readonly year: CalculationYear;
  readonly status: RowStatus;
  readonly decision: Decision | null;
  readonly month: DecidedCell;
  readonly paid: PaidCell;
  readonly advance: DecidedCell;
  readonly right: RightCell;
  readonly difference: DifferenceCell;
  /** the right rests on amounts that are announced and not final, and so does the difference */
  readonly provisional: boolean;
  readonly assessment: AllowanceAssessment | null;
}

/** Toeslagen nu: the four allowances of a year, each with what was decided, paid and is due by our own calculation. */
export function allowanceRows(file: CaseFile, year: CalculationYear, assessment: Assessment | null, provisionalAsked = false): readonly AllowanceRow[] {
  return allowances.map((allowance) => {
    const state = present(file.allowanceYears).find((entry) => entry.allowance === allowance && entry.year === year) ?? null;
    const decision = currentDecision(present(file.decisions), allowance, year);
    const own = assessment?.allowances[allowance] ?? null;
    const notApplied = state === null && file.allowanceYears.state === 'present' && !continuesInto(file, allowance, year);
    const modelled = own?.refusal?.kind !== 'notModelled';
    const advance = decided(file, notApplied, decision, decision?.amountYear ?? null, modelled);
    const right = rightCell(own, parameterAbsence(year, provisionalAsked, file));
    return {
      allowance,
      year,
      status: statusOf(file, allowance, year, state),
      decision,
      month: withChange(monthDecided(decided(file, notApplied, decision, decision?.amountMonth ?? null, modelled), advance), file),
      paid: paidCell(file, allowance, year, advance),
      advance,
      right,
      difference: differenceCell(advance, right),
      provisional: own?.provisional ?? false,
      assessment: own,
    };
  });
}

/** The last month for which something was paid in the year, or `null`. */
export function paidThrough(rows: readonly AllowanceRow[]): Month | null {
  const months = rows.flatMap(({ paid }) => (paid.kind === 'amount' ? [paid.through] : [])).sort();
  return months.at(-1) ?? null;
}

function statusOf(file: CaseFile, allowance: Allowance, year: CalculationYear, state: AllowanceYear | null): RowStatus {
  if (file.allowanceYears.state === 'failed') return 'unreadable';
  if (state === null) return continuesInto(file, allowance, year) ? 'continues' : 'none';
  const letters = present(file.changes).filter((change) => change.year === year && change.by !== 'citizen' && change.allowances.includes(allowance));
  return letters.some((change) => change.state === 'letterSent') ? 'mutation' : state.status;
}

function decided(file: CaseFile, notApplied: boolean, decision: Decision | null, amount: EuroText | null, modelled: boolean): DecidedCell {
  if (file.decisions.state === 'failed') return { kind: 'absent', because: 'unreadable' };
  if (decision !== null && amount !== null) return { kind: 'amount', amount, decision, change: null };
  if (decision !== null) return { kind: 'absent', because: modelled ? 'noAmountDecided' : 'notComputed' };
  return { kind: 'absent', because: notApplied ? 'notApplied' : 'noDecision' };
}

/** A decision with an amount for the year and none for the month is about months that differ. */
function monthDecided(month: DecidedCell, year: DecidedCell): DecidedCell {
  return month.kind === 'absent' && year.kind === 'amount' ? { kind: 'absent', because: 'unequalMonths' } : month;
}

/** Against the decision before it. */
function withChange(cell: DecidedCell, file: CaseFile): DecidedCell {
  if (cell.kind === 'absent' || cell.decision.allowance === null || cell.decision.year === null) return cell;
  const before = awardDecisions(present(file.decisions), cell.decision.allowance, cell.decision.year).at(-2)?.amountMonth ?? null;
  if (before === null || readEuro(before).equals(readEuro(cell.amount))) return cell;
  return { ...cell, change: differenceOf(cell.amount, before) };
}

function paidCell(file: CaseFile, allowance: Allowance, year: CalculationYear, advance: DecidedCell): PaidCell {
  if (file.payments.state === 'failed') return { kind: 'absent', because: 'unreadable' };
  const { paidOut, withheld, through, lastPaidOn } = paidSoFar(present(file.payments), allowance, year, file.today);
  if (through !== null && lastPaidOn !== null) return { kind: 'amount', amount: paidOut, withheld, through, lastPaidOn };
  const because = advance.kind === 'absent' ? advance.because : 'nothingPaid';
  return { kind: 'absent', because: because === 'notApplied' || because === 'notComputed' || because === 'noDecision' ? because : 'nothingPaid' };
}

function rightCell(own: AllowanceAssessment | null, absence: ParameterAbsence): RightCell {
  if (own === null) return { kind: 'absent', because: 'unreadable' };
  if (own.status === 'refused' && own.refusal !== null) return { kind: 'refused', refusal: own.refusal, absence };
  if (own.status === 'known' && own.award !== null) {
    return { kind: 'amount', amount: own.award, weakest: own.explanation === null ? null : weakestFact(own.explanation), entitled: readEuro(own.award).greaterThan(0) };
  }
  return { kind: 'unknown', missing: own.missingFacts };
}

function differenceCell(advance: DecidedCell, right: RightCell): DifferenceCell {
  if (advance.kind !== 'amount' || right.kind !== 'amount') return { kind: 'absent', because: 'notCompared' };
  return besideRight({ kind: advance.decision.kind, amountYear: advance.amount }, right.amount);
}
