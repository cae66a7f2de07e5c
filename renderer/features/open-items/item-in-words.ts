import { yearOf } from '../../../shared/models/calendar.ts';
import type { Callback, CaseFile } from '../../../shared/models/case-file.ts';
import { dutchMomentOf, type DutchMoment } from '../../../shared/models/dutch-time.ts';
import { changeInWords } from '../../case/change-in-words.ts';
import { daysLeftInWords } from '../../case/days-left-in-words.ts';
import { debtsInWords } from '../../case/debts-in-words.ts';
import { callbackStands, nextToAct, timeLeftInWords } from '../../case/callback-in-words.ts';
import { compactDate } from '../../case/compact-date.ts';
import { aboutProposal } from '../../case/proposals.ts';
import { ownerInWords } from '../../case/owner.ts';
import type { Words } from '../../wording/words.ts';
import type { OpenItem } from './open-items.ts';

/** An open item as its row writes it. `urgency`: how near the date is; the words say it too. */
export interface ItemInWords {
  readonly kind: string;
  readonly subject: string;
  readonly state: string;
  /** `nog 9 dagen` */
  readonly due: string;
  /** `tot 23 okt.` */
  readonly date: string;
  readonly owner: string;
  readonly urgency: 'none' | 'calm' | 'soon' | 'late';
}

/** Within this many days a date is near. */
const soon = 10;

/** Writes an open item in plain words; a callback runs in working time, up to a moment of the day. */
export function itemInWords(item: OpenItem, file: CaseFile, now: DutchMoment, words: Words): ItemInWords {
  const { openItems } = words.wording;
  const kind = kindOf(item, words);
  const subject = subjectOf(item, file, words);
  const state = stateOf(item, words);
  const due = daysLeftInWords(item.daysLeft, words);
  const date = dateOf(item, file, words);
  const owner = item.owner.kind === 'colleague' ? ownerInWords(item.owner.name, words.wording) : openItems[item.owner.kind];
  const { daysLeft } = item;
  if (item.subject.kind === 'callback') return { kind, subject, state, owner: nextToAct(item.subject.callback, words) || openItems.agency, ...callbackDates(item.subject.callback, file, now, words) };
  return {
    kind, subject, state, due, date, owner,
    urgency: daysLeft === null ? 'none' : daysLeft < 0 ? 'late' : daysLeft <= soon ? 'soon' : 'calm',
  };
}

/** A change of one allowance is named with it: `Mutatiebrief KOT`. */
function kindOf({ kind, subject, allowances }: OpenItem, { wording: { openItems, common } }: Words): string {
  const [only, ...others] = allowances;
  return subject.kind !== 'change' || only === undefined || others.length > 0 ? openItems.kind[kind] : `${openItems.kind[kind]} ${common.allowanceShort[only]}`;
}

function subjectOf({ subject }: OpenItem, file: CaseFile, words: Words): string {
  const { openItems, common, caseWords } = words.wording;
  const { format } = words;
  switch (subject.kind) {
    case 'change': return changeInWords(subject.change, subject.person, words);
    case 'application': return openItems.application(common.allowanceInSentence[subject.allowance], subject.year);
    case 'objection': {
      const { allowance, year } = subject.objection;
      if (allowance !== null && year !== null) return openItems.aboutAllowance(common.allowanceInSentence[allowance], year);
      if (subject.decisionDated !== null) return openItems.aboutDecisionOf(format.shortDate(subject.decisionDated, yearOf(file.today)));
      return subject.objection.points[0] ?? openItems.withoutSubject;
    }
    case 'recovery': return openItems.debt(common.allowanceInSentence[subject.recovery.allowance], subject.recovery.year);
    case 'arrangement': {
      const debts = subject.debts.length === 0 ? openItems.unknownDebt : debtsInWords(subject.debts, words);
      return subject.term === null ? openItems.arrangementAsked(debts, caseWords.arrangementKind[subject.arrangement.kind]) : debts;
    }
    case 'proposal': return words.wording.proposals.row(words.wording.proposals.kind[subject.proposal.kind], aboutProposal(subject.proposal, file, words));
    // How it stands comes first: a question may be long, and what follows it is cut off.
    case 'callback': return words.wording.callbacks.row(callbackStands(subject.callback, words), subject.callback.question);
    case 'agreement': return subject.note.text;
  }
}

/** How it stands, and what is left to pay. */
function stateOf({ kind, subject, daysLeft }: OpenItem, words: Words): string {
  const { wording: { openItems, caseWords }, format } = words;
  switch (subject.kind) {
    case 'change':
      if (kind === 'mutationLetter') return subject.canBeStopped ? openItems.canBeStopped : openItems.cannotBeStopped;
      return kind === 'attentionLetter' ? openItems.awaitsReaction : openItems.beingHandled;
    case 'application': return openItems.applied;
    // Once there is a notice of default that is what counts, whatever state it was left in.
    case 'objection': return caseWords.objectionState[subject.objection.noticeOfDefaultOn === null ? subject.objection.state : 'noticeOfDefault'];
    case 'recovery': return `${openItems.toPay(format.euro(subject.rest, 'cents'))} · ${caseWords.recoveryStage[subject.recovery.stage]}`;
    case 'arrangement': {
      const { arrangement: { state, terms }, term, amount } = subject;
      const next = term === null || amount === null ? [] : [openItems.term(term, terms.length, format.euro(amount, 'cents'))];
      // That a term was missed is said by how late it is.
      const said = state === 'running' || (state === 'behind' && daysLeft !== null && daysLeft < 0);
      return [...next, ...(said ? [] : [caseWords.arrangementState[state]])].join(' · ');
    }
    case 'callback':
    case 'proposal':
    case 'agreement': return '';
  }
}

function callbackDates({ dueAt }: Callback, file: CaseFile, now: DutchMoment, words: Words): Pick<ItemInWords, 'due' | 'date' | 'urgency'> {
  const { wording: { openItems, callbacks }, format } = words;
  const { text, urgency } = timeLeftInWords({ dueAt }, now, words);
  const date = callbacks.by(compactDate(dutchMomentOf(dueAt).day, file.today, format), format.time(dueAt));
  return { due: text, date: urgency === 'late' ? openItems.was(date) : date, urgency };
}

function dateOf({ next, kind, daysLeft }: OpenItem, file: CaseFile, { wording: { openItems }, format }: Words): string {
  if (next === null || daysLeft === null) return '';
  const date = compactDate(next, file.today, format);
  if (daysLeft < 0) return openItems.was(date);
  return kind === 'agreement' ? openItems.on(date) : openItems.until(date);
}
