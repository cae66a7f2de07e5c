import { addDays, yearOf } from '../../shared/models/calendar.ts';
import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { Arrangement, Letter, Recovery } from '../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { firstWorkingDayFrom, formalReminderCosts, personalArrangement, recoveryPaymentTerm, standardArrangement, valueOf, writCosts } from '../../shared/rules/index.ts';
import type { ArrangementTerm, Finding } from '../../shared/rules/index.ts';
import type { Outcome } from './decide.ts';
import { newId, newNumber, registerMoment } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import { arrangementLetter, formalReminderLetter, reminderLetter, writLetter } from './letters/money-letters.ts';
import { sendLetter } from './send-letter.ts';

/** What becomes of a debt. */
export type Course =
  | { readonly kind: 'paid'; readonly on: CalendarDate }
  /** `paysUntil`: terms due later than this day are missed */
  | { readonly kind: 'standard'; readonly agreedOn: CalendarDate; readonly paysUntil?: CalendarDate }
  | { readonly kind: 'personal'; readonly agreedOn: CalendarDate; readonly capacity: string }
  | { readonly kind: 'leftUnpaid' }
  /** the decision was replaced: nothing is owed any more */
  | { readonly kind: 'annulled'; readonly on: CalendarDate }
  /** `stage` as it stands, without anything paid */
  | { readonly kind: 'standing'; readonly stage: Recovery['stage']; readonly since: CalendarDate };

/**
 * terugvordering — the debt that a decision left, with its course up to the practice date. To be paid within six weeks, a term that is
 * not moved for weekends or holidays (Awir art. 28). How many days lie between the steps after that is not published: here two
 * weeks to the reminder, five to the aanmaning and ten to the dwangbevel.
 */
export function recover(dossier: Dossier, outcome: Outcome, course: Course): Recovery {
  if (outcome.settlement.kind !== 'recovered') throw new RangeError(`nothing to recover after decision ${outcome.decision.number}`);
  const { decision, allowance } = outcome;
  const start: Recovery = {
    id: newId(dossier, 's'), number: newNumber(dossier, 'V', yearOf(decision.dated), dossier.recoveries.length + 1), decisionId: decision.id, allowance, year: decision.year ?? 0, dated: decision.dated, principal: outcome.settlement.amount,
    costs: '0', interest: '0', paid: '0', setOff: '0', dueDate: recoveryPaymentTerm(decision.dated).end, stage: 'established', stageSince: decision.dated,
    source: 'caseworker', recordedAt: decision.recordedAt,
  };
  const recovery = follow(dossier, start, course);
  dossier.recoveries.push(recovery);
  return recovery;
}

/** The debts among the outcomes, each with the same course. */
export function recoverAll(dossier: Dossier, outcomes: readonly Outcome[], course: Course): readonly Recovery[] {
  return outcomes.filter(({ settlement }) => settlement.kind === 'recovered').map((outcome) => recover(dossier, outcome, course));
}

function follow(dossier: Dossier, recovery: Recovery, course: Course): Recovery {
  switch (course.kind) {
    case 'paid': return course.on > dossier.on ? collected(dossier, recovery) : { ...recovery, paid: recovery.principal, stage: 'paid', stageSince: course.on };
    case 'standard': return arranged(dossier, recovery, 'standard', standardTerms(recovery, course.agreedOn), course.agreedOn, course.paysUntil ?? dossier.on);
    case 'personal': return arranged(dossier, recovery, 'personal', personalTerms(recovery, course.capacity, course.agreedOn), course.agreedOn, dossier.on);
    case 'annulled': return { ...recovery, principal: '0', stage: 'reduced', stageSince: course.on };
    case 'standing': return { ...recovery, stage: course.stage, stageSince: course.since };
    default: return collected(dossier, recovery);
  }
}

/** A term with its day: here the first is always told. */
type AgreedTerm = ArrangementTerm & { readonly due: CalendarDate };

/** The first term falls on the last day to pay, also of an arrangement that was asked for later: where that begins is not published. */
function standardTerms({ principal, dueDate }: Recovery, agreedOn: CalendarDate): readonly AgreedTerm[] {
  return standardArrangement({ debt: readEuro(principal), due: dueDate, askedOn: agreedOn, firstTerm: dueDate }).terms.filter(hasDay);
}

function personalTerms({ principal, dueDate }: Recovery, capacity: EuroText, agreedOn: CalendarDate): readonly AgreedTerm[] {
  return personalArrangement({ debt: readEuro(principal), capacity: readEuro(capacity), on: agreedOn, firstTerm: dueDate }).terms.filter(hasDay);
}

function hasDay(term: ArrangementTerm): term is AgreedTerm {
  return term.due !== null;
}

function arranged(dossier: Dossier, recovery: Recovery, kind: Arrangement['kind'], agreed: readonly AgreedTerm[], agreedOn: CalendarDate, paysUntil: CalendarDate): Recovery {
  if (agreedOn > dossier.on) return recovery;
  const terms = agreed.map(({ due, amount }) => ({ due, amount: writeEuro(amount), paidOn: due <= paysUntil && due <= dossier.on ? due : null }));
  const paid = terms.filter(({ paidOn }) => paidOn !== null).reduce((total, { amount }) => total.plus(readEuro(amount)), new Decimal(0));
  const missed = terms.some(({ due, paidOn }) => paidOn === null && due < dossier.on);
  const finished = terms.every(({ paidOn }) => paidOn !== null);
  dossier.arrangements.push({ id: newId(dossier, 'g'), kind, recoveryIds: [recovery.id], agreedOn, state: finished ? 'finished' : missed ? 'behind' : 'running', terms, recordedAt: registerMoment(agreedOn) });
  sendLetter(dossier, { dated: agreedOn, kind: 'confirmation', subject: 'Uw betalingsregeling', body: () => arrangementLetter(dossier, recovery, terms) });
  const isPaid = paid.equals(readEuro(recovery.principal));
  return { ...recovery, paid: writeEuro(paid), stage: isPaid ? 'paid' : 'arrangement', stageSince: isPaid ? terms.at(-1)?.due ?? agreedOn : agreedOn };
}

/** What happens to a debt that nobody pays, step by step, as far as the practice date. */
function collected(dossier: Dossier, recovery: Recovery): Recovery {
  return collectionSteps(recovery, dossier.on).reduce((debt, { stage, since, costs, letter }) => {
    if (letter !== null) sendLetter(dossier, { dated: since, kind: letter.kind, subject: letter.subject, body: () => letter.body(dossier) });
    return { ...debt, costs, stage, stageSince: since };
  }, recovery);
}

/** A step of collection with the day it begins and the costs there are from then on. */
interface CollectionStep extends Pick<Recovery, 'stage' | 'costs'> {
  readonly since: CalendarDate;
  readonly letter: { readonly kind: Letter['kind']; readonly subject: string; readonly body: (dossier: Dossier) => string } | null;
}

/** The steps of a debt that nobody pays up to and including a day, the first one first. What is later has no costs yet: those of another year may not be known. */
export function collectionSteps(recovery: Recovery, until: CalendarDate): readonly CollectionStep[] {
  const { dueDate, principal } = recovery;
  const claimed = readEuro(principal);
  const [reminded, formally, writ] = [14, 35, 70].map((days) => firstWorkingDayFrom(addDays(dueDate, days))) as [CalendarDate, CalendarDate, CalendarDate];
  const steps: CollectionStep[] = [{ stage: 'termExpired', since: addDays(dueDate, 1), costs: '0', letter: null }];
  if (reminded <= until) steps.push({ stage: 'reminder', since: reminded, costs: '0', letter: { kind: 'reminder', subject: 'Herinnering: u moet nog terugbetalen', body: (dossier) => reminderLetter(dossier, recovery) } });
  if (formally <= until) {
    const costs = writeEuro(amountOf(formalReminderCosts(claimed, formally)));
    steps.push({ stage: 'formalReminder', since: formally, costs, letter: { kind: 'formalReminder', subject: 'Aanmaning', body: (dossier) => formalReminderLetter(dossier, recovery, costs, formally) } });
  }
  if (writ <= until) {
    const costs = writeEuro(amountOf(formalReminderCosts(claimed, formally)).plus(amountOf(writCosts(claimed, writ))));
    steps.push({ stage: 'writ', since: writ, costs, letter: { kind: 'writ', subject: 'Dwangbevel', body: (dossier) => writLetter(dossier, recovery, costs) } });
  }
  return steps.filter(({ since }) => since <= until);
}

function amountOf(costs: Finding<Decimal>): Decimal {
  return valueOf(costs) ?? new Decimal(0);
}
