import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Recovery } from '../../../shared/models/case-file.ts';
import type { LegalBasisText } from '../../../shared/models/explanation.ts';
import { Decimal, readEuro, writeEuro } from '../../../shared/models/money.ts';
import { collectionStageOf, collectionStages, costsBesideRules, lateInterestIfPaid, valueOf, type DebtInOverview } from '../../../shared/rules/index.ts';
import { isPositive } from '../../case/sums.ts';
import type { Words } from '../../wording/words.ts';

/** A sentence about a debt with the article it stands on. */
export interface DebtLine {
  readonly text: string;
  readonly basis: LegalBasisText | null;
  /** what is uncertain or not published */
  readonly weak: boolean;
}

/** kosten — what stands on the debt, beside what the rules give for the step that it is at. */
export function debtCosts(recovery: Recovery, { wording: { debts }, format, term }: Words): readonly DebtLine[] {
  const { costs, stageSince } = recovery;
  const beside = costsBesideRules(recovery);
  const none = readEuro(costs).isZero();
  const told = line(none ? debts.noCosts : debts.costsTold(format.euro(costs, 'cents')));
  if (beside.kind === 'noStep') return [told, ...(none ? [] : [weak(debts.costsUnknownStep)])];
  if (beside.kind === 'refused') return [told, weak(debts.costsRefused(format.date(stageSince)))];
  const { byRules, amount, above, step } = beside;
  return [
    told,
    { text: debts.costsByRules(term(byRules.term), format.date(stageSince), format.euro(amount, 'cents')), basis: byRules.basis, weak: false },
    ...(readEuro(above).isZero() ? [] : [line(debts.costsDiffer(format.euroWithoutSign(above, 'cents'), isPositive(above)))]),
    ...(step === 'writ' ? [weak(debts.costsOfReminderToo)] : []),
    weak(debts.costsOnPrincipal),
  ];
}

/** rente — what stands on the debt, what is known of the interest of the old art. 27, and the late interest if what is left were paid today, with the days at each rate. */
export function debtInterest({ recovery, rest, awardInterest }: DebtInOverview, today: CalendarDate, { wording: { debts }, format, term }: Words): readonly DebtLine[] {
  const lines = [
    line(readEuro(recovery.interest).isZero() ? debts.noInterest : debts.interestTold(format.euro(recovery.interest, 'cents'))),
    { text: debts.awardInterest[awardInterest.kind], basis: awardInterest.basis, weak: false },
  ];
  const late = lateInterestIfPaid(recovery, rest, today);
  switch (late.kind) {
    case 'nothingLeft': return lines;
    case 'notLate': return [...lines, line(debts.noLateInterestYet(format.date(recovery.dueDate)))];
    case 'refused': return [...lines, line(debts.lateInterestRefused)];
    case 'reckoned': return [
      ...lines,
      { text: debts.lateInterest(format.euro(late.over, 'cents'), format.euro(late.charged)), basis: late.interest.charged.basis, weak: false },
      ...late.interest.periods.map(({ from, to, days, rate }) => weak(debts.daysAtRate(days, format.date(from), format.date(to), format.percentage(writeEuro(valueOf(rate) ?? new Decimal(0)))))),
      ...late.interest.marks.map((mark) => weak(term(mark.term))),
    ];
  }
}

/** invordering — the steps in their order, with the one the debt is at. How many days lie between them is not published. */
export function debtStages(recovery: Recovery, { wording: { debts }, format, term }: Words): readonly DebtLine[] {
  const now = collectionStageOf(recovery);
  const steps = collectionStages.map((step) => ({ text: step === now ? debts.stageNow(term(step.term), format.date(recovery.stageSince)) : term(step.term), basis: step.basis, weak: step !== now }));
  const marks = [...new Set(collectionStages.flatMap((step) => step.marks.map((mark) => mark.term)))];
  return [...steps, ...marks.map((mark) => weak(term(mark)))];
}

export function line(text: string): DebtLine {
  return { text, basis: null, weak: false };
}

export function weak(text: string): DebtLine {
  return { text, basis: null, weak: true };
}
