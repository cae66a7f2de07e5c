import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Recovery } from '../../../shared/models/case-file.ts';
import type { LegalBasisText } from '../../../shared/models/explanation.ts';
import { Decimal, readEuro, writeEuro } from '../../../shared/models/money.ts';
import { collectionStages, formalReminderCosts, lateInterest, refusable, valueOf, writCosts, type DebtInOverview } from '../../../shared/rules/index.ts';
import type { Words } from '../../wording/words.ts';

/** A sentence about a debt with the article it stands on. */
export interface DebtLine {
  readonly text: string;
  readonly basis: LegalBasisText | null;
  /** what is uncertain or not published */
  readonly weak: boolean;
}

/**
 * kosten — what stands on the debt, and what the rules give for the step that the debt is at, on the day it came there and over the principal. The amount claimed then is not in the file: that is said. Of a writ the costs of the
 * formal reminder before it are in the same sum, on a day that is not known.
 */
export function debtCosts({ costs, principal, stage, stageSince }: Recovery, { wording: { debts }, format, term }: Words): readonly DebtLine[] {
  const charged = readEuro(costs);
  const told = line(charged.isZero() ? debts.noCosts : debts.costsTold(format.euro(costs, 'cents')));
  if (stage !== 'formalReminder' && stage !== 'writ') return [told, ...(charged.isZero() ? [] : [weak(debts.costsUnknownStep)])];
  const finding = attempted(() => (stage === 'writ' ? writCosts : formalReminderCosts)(readEuro(principal), stageSince));
  const byRules = finding === null ? null : valueOf(finding);
  if (finding === null || byRules === null) return [told, weak(debts.costsRefused(format.date(stageSince)))];
  const before = attempted(() => formalReminderCosts(readEuro(principal), stageSince));
  const reminderBefore = before === null ? null : valueOf(before);
  return [
    told,
    { text: debts.costsByRules(term(finding.term), format.date(stageSince), format.euro(writeEuro(byRules), 'cents')), basis: finding.basis, weak: false },
    ...(byRules.equals(charged) || (stage === 'writ' && charged.minus(byRules).equals(reminderBefore ?? -1)) ? [] : [line(debts.costsDiffer(format.euro(writeEuro(charged.minus(byRules).abs()), 'cents'), charged.greaterThan(byRules)))]),
    ...(stage === 'writ' ? [weak(debts.costsOfReminderToo)] : []),
    weak(debts.costsOnPrincipal),
  ];
}

/**
 * rente — what stands on the debt, what is known of the interest of the old art. 27, and the late interest if what is left were paid today, with the days at each rate. Payments go to costs and interest first, so that what is left is principal as far as the
 * principal goes; no interest is reckoned over costs. Where a rate is not known, nothing is reckoned.
 */
export function debtInterest({ recovery, rest, awardInterest }: DebtInOverview, today: CalendarDate, { wording: { debts }, format, term }: Words): readonly DebtLine[] {
  const left = Decimal.min(valueOf(rest) ?? new Decimal(0), readEuro(recovery.principal));
  const lines = [
    line(readEuro(recovery.interest).isZero() ? debts.noInterest : debts.interestTold(format.euro(recovery.interest, 'cents'))),
    { text: debts.awardInterest[awardInterest.kind], basis: awardInterest.basis, weak: false },
  ];
  if (!left.greaterThan(0)) return lines;
  if (today <= recovery.dueDate) return [...lines, line(debts.noLateInterestYet(format.date(recovery.dueDate)))];
  const late = attempted(() => lateInterest({ amount: left, due: recovery.dueDate, paid: today }));
  if (late === null) return [...lines, line(debts.lateInterestRefused)];
  return [
    ...lines,
    { text: debts.lateInterest(format.euro(writeEuro(left), 'cents'), format.euro(writeEuro(valueOf(late.charged) ?? new Decimal(0)))), basis: late.charged.basis, weak: false },
    ...late.periods.map(({ from, to, days, rate }) => weak(debts.daysAtRate(days, format.date(from), format.date(to), format.percentage(writeEuro(valueOf(rate) ?? new Decimal(0)))))),
    ...late.marks.map((mark) => weak(term(mark.term))),
  ];
}

/** invordering — the steps in their order, with the one the debt is at. How many days lie between them is not published. */
export function debtStages({ stage, stageSince }: Recovery, { wording: { debts }, format, term }: Words): readonly DebtLine[] {
  const steps = collectionStages.map((step) => ({ text: stageTerms[stage] === step.term ? debts.stageNow(term(step.term), format.date(stageSince)) : term(step.term), basis: step.basis, weak: stageTerms[stage] !== step.term }));
  const marks = [...new Set(collectionStages.flatMap((step) => step.marks.map((mark) => mark.term)))];
  return [...steps, ...marks.map((mark) => weak(term(mark)))];
}

const stageTerms: Partial<Record<Recovery['stage'], string>> = { established: 'stageRecovery', termExpired: 'stageRecovery', reminder: 'stageReminder', formalReminder: 'stageFormalReminder', writ: 'stageWrit', enforcement: 'stageEnforcement' };

/** What the rules answer, or `null` where they refuse because an amount or rate of that day is not known. */
function attempted<Answer>(answer: () => Answer): Answer | null {
  return refusable<Answer | null>(answer, () => null);
}

export function line(text: string): DebtLine {
  return { text, basis: null, weak: false };
}

export function weak(text: string): DebtLine {
  return { text, basis: null, weak: true };
}
