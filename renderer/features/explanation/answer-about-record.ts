import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Arrangement, CaseFile, Change, Decision, Objection, Payment, Proposal, Recovery } from '../../../shared/models/case-file.ts';
import type { DutchMoment } from '../../../shared/models/dutch-time.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { changeEffect, isRunningArrangement, objectionIsAbout } from '../../../shared/rules/index.ts';
import { changeInWords } from '../../case/change-in-words.ts';
import { effectInWords } from '../../case/effect-in-words.ts';
import { firstPaymentAfter, firstPaymentOf } from '../../case/first-payment.ts';
import { isOpenRecovery, overviewOf, restOf } from '../../case/debts.ts';
import { incidentToSay } from '../../case/incident-to-say.ts';
import { incidentsOf } from '../../case/incidents.ts';
import { present } from '../../case/parts.ts';
import { firstNameOf } from '../../case/persons.ts';
import { aboutProposal } from '../../case/proposals.ts';
import type { RecordSubject } from '../../case/record-subject.ts';
import { sumOf } from '../../case/sums.ts';
import { currentTerm, termsOfRecord, toldDay, toldTerm } from '../../case/terms.ts';
import { factsOf } from '../../session/index.ts';
import type { Words } from '../../wording/words.ts';
import { answerAboutCallback } from './answer-about-callback.ts';

/** antwoordzin — what a caseworker can read out about a thing of the file: its date, its amount and what happens next. */
export function answerAboutRecord(subject: RecordSubject, file: CaseFile, words: Words, now: DutchMoment = { day: file.today, minute: 0 }): string {
  return subject.kind === 'callback' ? answerAboutCallback(subject.record, now, words).join(' ') : sentences(subject, file, words).join(' ');
}

function sentences(subject: Exclude<RecordSubject, { kind: 'callback' }>, file: CaseFile, words: Words): readonly string[] {
  const { wording, format } = words;
  const { answers } = wording;
  switch (subject.kind) {
    case 'decision': return aboutDecision(subject.record, file.today, words);
    case 'payment': return aboutPayment(subject.record, words);
    case 'change': return aboutChange(subject.record, file, words);
    case 'objection': return aboutObjection(subject.record, file, words);
    case 'recovery': return aboutRecovery(subject.record, file, words);
    case 'arrangement': return aboutArrangement(subject.record, file.today, words);
    case 'contact': return [answers.contact(format.dateInSentence(subject.record.startedAt.slice(0, 10)), wording.common.channel[subject.record.channel]), answers.contactAbout(subject.record.subject)];
    case 'letter': return [answers.letter(format.dateInSentence(subject.record.dated), subject.record.subject)];
    case 'note': return subject.record.kind === 'agreement' && subject.record.due !== null ? [answers.agreement(format.dateInSentence(subject.record.due))] : [answers.note];
    case 'proposal': return aboutProposed(subject.record, file, words);
    case 'calculation': return [wording.whatIf.kept.answer(format.dateInSentence(subject.record.keptOn), subject.record.keptBy), wording.whatIf.kept.said, subject.record.sentence];
    case 'incident': return incidentsOf(file).filter(({ id }) => id === subject.record.id).map((touch) => incidentToSay(touch, words));
  }
}

function aboutDecision({ dated, allowance, year, amountYear, objectionUntil }: Decision, today: CalendarDate, { wording: { answers, common }, format }: Words): readonly string[] {
  const date = format.dateInSentence(dated);
  return [
    allowance === null || year === null ? answers.decisionOther(date) : answers.decision(date, common.allowanceInSentence[allowance], year),
    ...(amountYear === null ? [] : [answers.decisionAmount(format.euro(amountYear))]),
    ...(objectionUntil === null || objectionUntil < today ? [] : [answers.objectionUntil(format.dateInSentence(objectionUntil))]),
  ];
}

function aboutPayment({ state, due, amount, allowance, month, withheld, payee }: Payment, { wording: { answers, common, caseWords }, format }: Words): readonly string[] {
  const [date, euro, name, forMonth] = [format.dateInSentence(due), format.euro(amount), common.allowanceInSentence[allowance], format.monthName(month)];
  const first = {
    paid: answers.paid(date, euro, name, forMonth), planned: answers.planned(date, euro, name, forMonth), returned: answers.returned(date, euro, name), setOff: answers.setOff(date, euro, name),
  }[state];
  return [first, ...(readEuro(withheld).isZero() ? [] : [answers.withheld(format.euro(withheld))]), ...(payee === 'own' ? [] : [answers.paidTo(caseWords.payee[payee])])];
}

function aboutChange(change: Change, file: CaseFile, words: Words): readonly string[] {
  const { answers } = words.wording;
  const what = changeInWords(change, firstNameOf(change.personId, file), words);
  const date = words.format.dateInSentence(change.reportedOn);
  const first = change.by === 'citizen' ? answers.change(date, what) : answers.changeByAgency(date, what);
  return [first, ...whatFollows(change, file, words)];
}

function whatFollows(change: Change, file: CaseFile, words: Words): readonly string[] {
  const { state, respondBy, decideBy } = change;
  const { today } = file;
  const { wording: { answers }, format } = words;
  if (state === 'carriedOut') {
    const paidOn = firstPaymentOf(change, file);
    return [answers.carriedOut, ...(paidOn === null ? [] : [answers.carriedOutFrom(format.dateInSentence(paidOn))])];
  }
  if (state === 'stopped') return [answers.stoppedChange];
  if (state === 'refused' || state === 'withdrawn') return [answers.refusedChange];
  if (respondBy !== null && state !== 'received') {
    const date = format.dateInSentence(respondBy);
    if (respondBy < today) return [answers.respondByPassed(date), ...whatItDoes(change, file, words)];
    return [...(state === 'letterSent' ? [answers.rightNothingToDo, answers.stopBy(date)] : [answers.respondBy(date)]), ...whatItDoes(change, file, words)];
  }
  if (decideBy === null) return whatItDoes(change, file, words);
  const lastDay = format.dateInSentence(decideBy);
  if (decideBy < today) return [answers.decideByPassed(lastDay), ...whatItDoes(change, file, words)];
  return [answers.decideBy(lastDay), answers.shownFrom(format.dateInSentence(firstPaymentAfter(decideBy))), ...whatItDoes(change, file, words)];
}

/** What a change does a month by our own calculation, or why it cannot be reckoned; nothing where the facts cannot be read. */
function whatItDoes(change: Change, file: CaseFile, words: Words): readonly string[] {
  const facts = factsOf(file, change.year);
  return facts.state === 'failed' ? [] : effectInWords(change, changeEffect(facts.value, change, file.today), file, words);
}

/** How the last day was counted, in a sentence; nothing where the citizen was told another day. */
function howCounted(subject: RecordSubject, file: CaseFile, { language, wording: { terms }, format }: Words): readonly string[] {
  const term = toldTerm(subject, file);
  const counted = term?.steps[0];
  if (term === null || counted?.kind !== 'counted' || term.end !== toldDay(subject)) return [];
  const length = language === 'nl' ? counted.length.dutch : counted.length.english;
  const sentence = term.kind === 'adjournment' || term.kind === 'decisionOnObjectionTerm' ? terms.howCounted[term.kind] : terms.howCounted.other;
  return [sentence(length, format.dateInSentence(counted.from)), ...(term.countedEnd === term.end ? [] : [terms.becauseMoved(format.dateInSentence(term.countedEnd))])];
}

function aboutObjection(objection: Objection, file: CaseFile, words: Words): readonly string[] {
  const { kind, receivedOn, state } = objection;
  const { wording: { answers, caseWords }, format } = words;
  const first = answers.objection(format.dateInSentence(receivedOn), caseWords.objectionKind[kind].toLowerCase());
  if (state === 'decided') return [first, answers.objectionDecided];
  if (state === 'withdrawn') return [first, answers.objectionWithdrawn];
  if (state === 'handledAsChange') return [first, answers.objectionAsChange];
  const subject = { kind: 'objection', record: objection } as const;
  const until = toldDay(subject) ?? currentTerm(subject, file)?.end ?? null;
  const onHold = deferredBy(objection, file) ? [answers.objectionHoldsPayment] : [];
  if (until === null) return [first, ...onHold];
  const date = format.dateInSentence(until);
  const last = until < file.today ? answers.objectionLate(date) : state === 'adjourned' ? answers.objectionAdjourned(date) : answers.objectionBy(date);
  return [first, last, ...howCounted(subject, file, words), ...(until < file.today ? [answers.weAreLate, ...whenLate(objection, file, words)] : []), ...onHold];
}

/** What can be done when the decision is late: put the agency in default; and once that is done, until when it has, and then the judge. Awb art. 4:17 and 6:12. */
function whenLate(objection: Objection, file: CaseFile, { wording: { answers }, format }: Words): readonly string[] {
  const subject = { kind: 'objection', record: objection } as const;
  const notice = termsOfRecord(subject, file).find(({ kind }) => kind === 'noticeOfDefaultTerm');
  if (notice !== undefined && objection.noticeOfDefaultOn !== null) {
    const end = format.dateInSentence(notice.end);
    return [answers.noticeGiven(format.dateInSentence(objection.noticeOfDefaultOn)), notice.end < file.today ? answers.noticeOver(end) : answers.noticeUntil(end)];
  }
  return objection.kind === 'objection' || toldTerm(subject, file)?.after.includes('noticeOfDefault') === true ? [answers.mayGiveNotice] : [];
}

/** Whether a debt of what the objection is about waits for it. */
function deferredBy(objection: Objection, file: CaseFile): boolean {
  return present(file.recoveries).some((recovery) => recovery.stage === 'deferredForObjection' && objectionIsAbout(objection, recovery));
}

function aboutRecovery(recovery: Recovery, file: CaseFile, { wording: { answers, common }, format }: Words): readonly string[] {
  const name = common.allowanceInSentence[recovery.allowance];
  if (!isOpenRecovery(recovery)) return [answers.debtPaid(name, recovery.year)];
  const first = answers.debt(name, recovery.year, format.euro(restOf(recovery), 'cents'));
  const date = format.dateInSentence(recovery.dueDate);
  switch (recovery.stage) {
    case 'arrangement': return [first, answers.debtInArrangement];
    case 'deferredForObjection': return [first, answers.debtDeferred];
    case 'setOff': return [first, setOffGoesOn(recovery, file) ? answers.debtSetOff : answers.debtNoNextStep];
    case 'outsideCollection': return [first, answers.debtSetOff];
    case 'pausedForRecoveryOperation': return [first, answers.debtPaused];
    default: return paidInTerms(recovery, file) ? [first, answers.debtInArrangement] : [first, recovery.dueDate < file.today ? answers.payWas(date) : answers.payBefore(date), answers.canAskArrangement];
  }
}

/** Whether an arrangement runs on a debt, whatever its stage says. */
function paidInTerms({ id }: Recovery, file: CaseFile): boolean {
  return present(file.arrangements).some((arrangement) => isRunningArrangement(arrangement) && arrangement.recoveryIds.includes(id));
}

/** Whether something is still to be set off, as far as the file can be read. */
function setOffGoesOn(recovery: Recovery, file: CaseFile): boolean {
  return overviewOf([recovery], file).debts.every(({ faults }) => faults.every(({ term }) => term !== 'noStepAfterSetOff'));
}

function aboutArrangement({ kind, state, terms, agreedOn }: Arrangement, today: CalendarDate, { wording: { answers, caseWords }, format }: Words): readonly string[] {
  const name = caseWords.arrangementKind[kind];
  if (state === 'asked') return [answers.arrangementAsked(name, format.dateInSentence(agreedOn))];
  const next = terms.find(({ paidOn }) => paidOn === null);
  const first = answers.arrangement(name, terms.filter(({ paidOn }) => paidOn !== null).length, terms.length);
  if (next === undefined) return [first, answers.arrangementDone];
  const [amount, date] = [format.euro(next.amount, 'cents'), format.dateInSentence(next.due)];
  const last = terms.at(-1);
  return [first, next.due < today ? answers.arrangementMissed(amount, date) : answers.arrangementNext(amount, date), ...(last === undefined ? [] : [answers.arrangementLast(format.dateInSentence(last.due))])];
}

/** What was prepared, that it was not sent, and what it comes to. */
function aboutProposed(proposal: Proposal, file: CaseFile, words: Words): readonly string[] {
  const { proposals } = words.wording;
  if (proposal.state === 'withdrawn') return [proposals.withdrawnTold];
  const [first, ...more] = proposedSentences(proposal, aboutProposal(proposal, file, words), words);
  return [...(first === undefined ? [] : [first]), proposals.notSent, ...more];
}

function proposedSentences({ kind, terms, monthBefore, monthAfter, outsideCollection }: Proposal, about: string, { wording: { proposals: { answer, kind: name } }, format }: Words): readonly string[] {
  const euro = (amount: string): string => format.euro(amount, 'cents');
  if (kind === 'stopMutation') return [answer.stop(about), ...(monthBefore === null || monthAfter === null ? [] : [answer.stopEffect(format.euro(monthAfter), format.euro(monthBefore))])];
  if (kind === 'deferral') return [answer.deferral(about)];
  const [first, last] = [terms.at(0), terms.at(-1)];
  const sum = euro(sumOf(terms.map(({ amount }) => amount)));
  const dated = kind !== 'setOff' && first !== undefined && first.due !== null ? [answer.first(euro(first.amount), format.dateInSentence(first.due))] : [];
  return [
    kind === 'setOff' ? answer.setOff : answer.arrangement(name[kind]),
    ...(terms.length === 0 ? [] : [kind === 'setOff' ? answer.setOffTerms(terms.length, sum) : answer.terms(terms.length, sum)]),
    ...dated,
    ...(kind !== 'setOff' && terms.length > 1 && last !== undefined && last.due !== null ? [answer.last(format.dateInSentence(last.due))] : []),
    ...(outsideCollection === null ? [] : [answer.outside(euro(outsideCollection))]),
  ];
}
