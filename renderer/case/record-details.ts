import type { Arrangement, Calculation, Callback, CaseFile, Change, Decision, Objection, Payment, Proposal, Recovery } from '../../shared/models/case-file.ts';
import { dutchMomentOf } from '../../shared/models/dutch-time.ts';
import { readEuro } from '../../shared/models/money.ts';
import type { Words } from '../wording/words.ts';
import { ownerInWords } from './owner.ts';
import { changeInWords } from './change-in-words.ts';
import { restOf } from './debts.ts';
import { present } from './parts.ts';
import { firstNameOf } from './persons.ts';
import { aboutProposal } from './proposals.ts';
import { changesInFewWords } from './scenario-in-words.ts';
import type { RecordSubject } from './record-subject.ts';

/** Label and value; what the thing does not have is left out. */
export type DetailRows = readonly (readonly [label: string, value: string])[];

/** Everything the file tells of a thing, as labels and values. */
export function recordDetails(subject: RecordSubject, file: CaseFile, words: Words): DetailRows {
  return rowsOf(subject, file, words).filter(([, value]) => value !== '');
}

function rowsOf(subject: RecordSubject, file: CaseFile, words: Words): DetailRows {
  const { wording, format } = words;
  const { openItems, caseWords, common, timeline } = wording;
  const date = (text: string | null): string => (text === null ? '' : format.dateInSentence(text));
  const moment = (instant: string): string => `${format.dateInSentence(instant.slice(0, 10))}, ${format.time(instant)}`;
  switch (subject.kind) {
    case 'decision': return decisionRows(subject.record, file, words);
    case 'payment': return paymentRows(subject.record, words);
    case 'change': return changeRows(subject.record, file, words);
    case 'objection': return objectionRows(subject.record, file, words);
    case 'recovery': return recoveryRows(subject.record, words);
    case 'arrangement': return arrangementRows(subject.record, file, words);
    case 'contact': {
      const { channel, startedAt, caller, caseworker, subject: about, summary } = subject.record;
      return [[openItems.channel, common.channel[channel]], [caseWords.label.moment, moment(startedAt)], [caseWords.label.caller, caseWords.caller[caller]], [openItems.handler, caseworker], [caseWords.label.subject, about], [caseWords.label.summary, summary]];
    }
    case 'letter': {
      const { number, kind, dated, channel, subject: about, readOn } = subject.record;
      return [[caseWords.label.kind, caseWords.letterKind[kind]], [caseWords.label.subject, about], [words.wording.allowances.number, number], [caseWords.label.dated, date(dated)], [openItems.channel, common.channel[channel]], [openItems.state, readOn === null ? timeline.notRead : timeline.readOn(date(readOn))]];
    }
    case 'note': {
      const { kind, author, owner, due, text, state, change, earlier } = subject.record;
      const { notes } = words.wording;
      return [
        [caseWords.label.kind, caseWords.noteKind[kind]], [caseWords.label.text, text], [caseWords.label.author, author], [caseWords.label.owner, ownerInWords(owner, words.wording)], [caseWords.label.due, date(due)],
        ...(kind === 'agreement' ? [[notes.stateLabel, notes.state[state]] as const] : []),
        ...(change === null ? [] : [[notes.changedLabel, notes.by(moment(change.at), change.by)] as const, [notes.because, change.because] as const]),
        ...(earlier.length === 0 ? [] : [[notes.earlier(earlier.length), earlier.map((version) => version.text).join('\n\n')] as const]),
      ];
    }
    case 'callback': return callbackRows(subject.record, words);
    case 'proposal': return proposalRows(subject.record, file, words);
    case 'calculation': return calculationRows(subject.record, words);
    case 'incident': {
      const { incident, from, until } = subject.record;
      return [[caseWords.label.kind, caseWords.incident[incident]], [openItems.validFrom, date(from)], [caseWords.label.until, date(until)]];
    }
  }
}

function callbackRows({ askedAt, askedBy, dueAt, urgency, department, question, tried, telephone, partOfDay, owner, state }: Callback, { wording: { callbacks, caseWords, openItems }, format }: Words): DetailRows {
  const moment = (instant: string): string => `${format.dateInSentence(dutchMomentOf(instant).day)}, ${format.time(instant)}`;
  const { label } = callbacks;
  return [
    [caseWords.label.question, question],
    [label.tried, tried],
    [openItems.dueAt, moment(dueAt)],
    [label.urgency, urgency === null ? '' : callbacks.urgencies[urgency]],
    [label.department, department === null ? '' : callbacks.departments[department]],
    [openItems.asked, askedBy === '' ? moment(askedAt) : callbacks.asked(moment(askedAt), askedBy)],
    [label.telephone, telephone],
    [label.partOfDay, partOfDay === null ? '' : callbacks.partsOfDay[partOfDay]],
    [caseWords.label.owner, owner],
    [openItems.state, caseWords.callbackState[state]],
  ];
}

function decisionRows({ kind, number, dated, allowance, year, amountYear, amountMonth, fromMonth, objectionUntil, source }: Decision, { today }: CaseFile, { wording, format }: Words): DetailRows {
  const { allowances, caseWords, common } = wording;
  return [
    [caseWords.label.kind, caseWords.decisionKind[kind]],
    [caseWords.label.about, allowance === null ? '' : `${common.allowanceInSentence[allowance]} ${year ?? ''}`.trim()],
    [allowances.number, number],
    [allowances.dated, format.dateInSentence(dated)],
    [allowances.amountYear, amountYear === null ? allowances.absent.noAmountDecided : format.euro(amountYear)],
    [allowances.amountMonth, amountMonth === null ? '' : format.euro(amountMonth)],
    [allowances.fromMonth, fromMonth === null ? '' : format.monthInSentence(fromMonth)],
    [objectionUntil !== null && objectionUntil < today ? allowances.objectionPassed : allowances.objectionUntil, objectionUntil === null ? '' : format.dateInSentence(objectionUntil)],
    [allowances.source, common.source[source]],
  ];
}

function paymentRows({ allowance, year, month, due, amount, withheld, payee, state }: Payment, { wording, format }: Words): DetailRows {
  const { caseWords, common, timeline } = wording;
  return [
    [caseWords.label.about, `${common.allowanceInSentence[allowance]} ${year}`],
    [caseWords.label.month, format.monthInSentence(month)],
    [caseWords.label.dated, format.dateInSentence(due)],
    [caseWords.label.amount, format.euro(amount, 'cents')],
    [timeline.column.withheld, readEuro(withheld).isZero() ? '' : format.euro(withheld, 'cents')],
    [caseWords.label.payee, caseWords.payee[payee]],
    [caseWords.label.state, caseWords.paymentState[state]],
  ];
}

function changeRows(change: Change, file: CaseFile, words: Words): DetailRows {
  const { openItems, caseWords, common } = words.wording;
  const date = (text: string | null): string => (text === null ? '' : words.format.dateInSentence(text));
  return [
    [caseWords.label.what, changeInWords(change, firstNameOf(change.personId, file), words)],
    [caseWords.label.about, change.allowances.map((allowance) => `${common.allowanceInSentence[allowance]} ${change.year}`).join(', ')],
    [openItems.reportedOn, `${date(change.reportedOn)}, ${caseWords.changedBy[change.by]}`],
    [openItems.channel, common.channel[change.channel]],
    [openItems.validFrom, date(change.validFrom)],
    [openItems.state, caseWords.changeState[change.state]],
    [openItems.respondBy, date(change.respondBy)],
    [openItems.decideBy, date(change.decideBy)],
  ];
}

function objectionRows(objection: Objection, file: CaseFile, { wording, format }: Words): DetailRows {
  const { openItems, caseWords, common } = wording;
  const date = (text: string | null): string => (text === null ? '' : format.dateInSentence(text));
  const decision = present(file.decisions).find(({ id }) => id === objection.decisionId);
  return [
    [caseWords.label.kind, caseWords.objectionKind[objection.kind]],
    [wording.allowances.number, objection.number],
    [caseWords.label.about, objection.allowance === null ? '' : `${common.allowanceInSentence[objection.allowance]} ${objection.year ?? ''}`.trim()],
    [openItems.decision, decision === undefined ? '' : openItems.aboutDecisionOf(date(decision.dated))],
    [openItems.receivedOn, `${date(objection.receivedOn)}, ${common.channel[objection.channel]}`],
    [openItems.points, objection.points.join('; ')],
    [openItems.state, caseWords.objectionState[objection.state]],
    [openItems.decideBy, date(objection.decideBy)],
    [openItems.adjournedUntil, date(objection.adjournedUntil)],
    [openItems.noticeOfDefaultOn, date(objection.noticeOfDefaultOn)],
    [openItems.handler, objection.handler],
  ];
}

function recoveryRows(recovery: Recovery, { wording, format }: Words): DetailRows {
  const { moneyBack, caseWords, common } = wording;
  const euro = (amount: string): string => format.euro(amount, 'cents');
  return [
    [caseWords.label.about, moneyBack.debt(common.allowanceInSentence[recovery.allowance], recovery.year)],
    [wording.allowances.number, recovery.number],
    [moneyBack.column.principal, euro(recovery.principal)],
    [moneyBack.column.costs, euro(recovery.costs)],
    [moneyBack.column.interest, euro(recovery.interest)],
    [moneyBack.column.paid, euro(recovery.paid)],
    [moneyBack.column.setOff, euro(recovery.setOff)],
    [moneyBack.column.rest, euro(restOf(recovery))],
    [moneyBack.column.stage, `${caseWords.recoveryStage[recovery.stage]}, ${format.dateInSentence(recovery.stageSince)}. ${caseWords.recoveryStageInWords[recovery.stage]}`],
    [moneyBack.due, format.dateInSentence(recovery.dueDate)],
    [moneyBack.dated, format.dateInSentence(recovery.dated)],
    [moneyBack.source, common.source[recovery.source]],
  ];
}

function arrangementRows({ kind, recoveryIds, agreedOn, state, terms }: Arrangement, file: CaseFile, { wording, format }: Words): DetailRows {
  const { moneyBack, caseWords, common, openItems } = wording;
  const debts = present(file.recoveries).filter(({ id }) => recoveryIds.includes(id));
  const next = terms.find(({ paidOn }) => paidOn === null);
  const last = terms.at(-1);
  return [
    [caseWords.label.kind, caseWords.arrangementKind[kind]],
    [caseWords.label.about, debts.map(({ allowance, year }) => moneyBack.debt(common.allowanceInSentence[allowance], year)).join(', ')],
    [openItems.state, caseWords.arrangementState[state]],
    [caseWords.label.agreedOn, format.dateInSentence(agreedOn)],
    [moneyBack.termsTitle, terms.length === 0 ? '' : moneyBack.paidOf(terms.filter(({ paidOn }) => paidOn !== null).length, terms.length)],
    [caseWords.label.nextTerm, next === undefined ? '' : `${format.euro(next.amount, 'cents')}, ${format.dateInSentence(next.due)}`],
    [caseWords.label.lastTerm, last === undefined ? '' : format.dateInSentence(last.due)],
  ];
}

function proposalRows(proposal: Proposal, file: CaseFile, words: Words): DetailRows {
  const { kind, preparedOn, preparedBy, monthBefore, monthAfter, outsideCollection, capacity, remark, rulesVersion, withdrawal, recordedAt } = proposal;
  const { caseWords, proposals } = words.wording;
  const { format } = words;
  const perMonth = (amount: string | null): string => (amount === null ? '' : format.euro(amount, kind === 'stopMutation' ? 'whole' : 'cents'));
  return [
    [caseWords.label.kind, proposals.kind[kind]],
    [caseWords.label.about, aboutProposal(proposal, file, words)],
    [proposals.monthBefore[kind], perMonth(monthBefore)],
    [proposals.monthAfter[kind], perMonth(monthAfter)],
    [proposals.outsideCollection, outsideCollection === null ? '' : format.euro(outsideCollection, 'cents')],
    [proposals.capacity, perMonth(capacity)],
    [proposals.remark, remark],
    [proposals.prepared, proposals.preparedBy(format.dateInSentence(preparedOn), preparedBy)],
    [proposals.rules, rulesVersion],
    [proposals.withdrawn, withdrawal === null ? '' : proposals.withdrawnBy(format.dateInSentence(recordedAt.slice(0, 10)), withdrawal.by)],
    [proposals.because, withdrawal?.because ?? ''],
  ];
}

function calculationRows({ year, changes, told, keptBy, rulesVersion }: Calculation, words: Words): DetailRows {
  const { kept } = words.wording.whatIf;
  return [
    [kept.supposed, changesInFewWords(changes, year, words)],
    [kept.year, String(year)],
    [kept.toldLabel, told ? kept.told : kept.notTold],
    [kept.by, keptBy],
    [kept.rules, rulesVersion],
  ];
}
