import type { Allowance } from '../../../shared/models/allowance.ts';
import { allowances } from '../../../shared/models/allowance.ts';
import { daysBetween, type CalendarDate, type CalculationYear } from '../../../shared/models/calendar.ts';
import type { Arrangement, Callback, CaseFile, Change, Note, Objection, Proposal, Recovery } from '../../../shared/models/case-file.ts';
import { dutchMomentOf } from '../../../shared/models/dutch-time.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import type { Source } from '../../../shared/models/source-record.ts';
import { advanceTerms, isRunningArrangement, isUndecided, stopsUntil } from '../../../shared/rules/index.ts';
import { isOpenAgreement } from '../../case/agreements.ts';
import { isOpenArrangement, isOpenRecovery, restOf } from '../../case/debts.ts';
import { failedParts, present, type FailedPart } from '../../case/parts.ts';
import { firstNameOf } from '../../case/persons.ts';
import { debtsOfProposal } from '../../case/proposals.ts';
import type { RecordSubject } from '../../case/record-subject.ts';
import { currentTerm, isOpenChange, toldDay } from '../../case/terms.ts';
import type { Focus, PartName } from '../../session/index.ts';

/** What kind of thing is open. Also the order in which things with the same date stand. */
export const openItemKinds = ['callback', 'agreement', 'proposal', 'mutationLetter', 'attentionLetter', 'application', 'change', 'recovery', 'arrangement', 'objection', 'complaint', 'revisionRequest', 'appeal'] as const;
export type OpenItemKind = (typeof openItemKinds)[number];

/** What the item is about, as values: the sentence is the wording's. */
export type OpenItemSubject =
  | { readonly kind: 'change'; readonly change: Change; readonly person: string | null; readonly canBeStopped: boolean }
  | { readonly kind: 'application'; readonly allowance: Allowance; readonly year: CalculationYear }
  | { readonly kind: 'objection'; readonly objection: Objection; readonly decisionDated: CalendarDate | null }
  | { readonly kind: 'recovery'; readonly recovery: Recovery; readonly rest: EuroText }
  | { readonly kind: 'arrangement'; readonly arrangement: Arrangement; readonly debts: readonly { readonly allowance: Allowance; readonly year: CalculationYear }[]; readonly term: number | null; readonly amount: EuroText | null }
  | { readonly kind: 'callback'; readonly callback: Callback }
  | { readonly kind: 'agreement'; readonly note: Note }
  | { readonly kind: 'proposal'; readonly proposal: Proposal };

/** Who has to do something: a named colleague, the citizen, or the agency. */
export type OpenItemOwner = { readonly kind: 'colleague'; readonly name: string } | { readonly kind: 'citizen' } | { readonly kind: 'agency' };

/** One thing that is open, with the day on which something must happen. */
export interface OpenItem {
  readonly id: string;
  readonly kind: OpenItemKind;
  readonly subject: OpenItemSubject;
  readonly next: CalendarDate | null;
  /** `next` is what the rules count: nobody told the citizen a day */
  readonly counted: boolean;
  /** days from today to `next`; negative when it has passed */
  readonly daysLeft: number | null;
  readonly owner: OpenItemOwner;
  readonly letterId: string | null;
  /** what the explanation is about while this item has the focus */
  readonly focus: Focus;
  readonly allowances: readonly Allowance[];
  /** who told us, and when we knew; `source: null` where the agency's own administration is the source */
  readonly source: Source | null;
  readonly recordedAt: string;
}

/** The parts of the file of which something can be open. */
const partsRead: readonly PartName[] = ['changes', 'allowanceYears', 'objections', 'recoveries', 'arrangements', 'proposals', 'callbacks', 'notes'];

export interface OpenItems {
  readonly items: readonly OpenItem[];
  /** parts that could not be read: the list is without them, and says so */
  readonly failed: readonly FailedPart[];
}

/** Wat loopt er: everything of the citizen that is open, nearest date first, what has no date last. */
export function openItems(file: CaseFile): OpenItems {
  const drafts = [
    ...present(file.changes).filter(isOpenChange).map((change) => changeItem(change, file)),
    ...applicationsWithoutChange(file),
    ...present(file.objections).filter(isUndecided).map((objection) => objectionItem(objection, file)),
    ...present(file.recoveries).filter((recovery) => isOpenRecovery(recovery) && !isInArrangement(recovery, file)).map(recoveryItem),
    ...present(file.arrangements).filter(isOpenArrangement).map((arrangement) => arrangementItem(arrangement, file)),
    ...present(file.proposals).filter(({ state }) => state === 'prepared').map((proposal) => proposalItem(proposal, file)),
    ...present(file.callbacks).filter((callback) => callback.state !== 'done').map(callbackItem),
    ...present(file.notes).filter(isOpenAgreement).map(agreementItem),
  ];
  return {
    items: drafts.map((draft) => ({ counted: false, ...draft, daysLeft: draft.next === null ? null : daysBetween(file.today, draft.next) })).sort(byNextDate),
    failed: failedParts(file, partsRead),
  };
}

type Draft = Omit<OpenItem, 'daysLeft' | 'counted'> & { readonly counted?: boolean };

function changeItem(change: Change, file: CaseFile): Draft {
  const isLetter = change.by !== 'citizen' && (change.state === 'letterSent' || change.state === 'alerted');
  const kind = change.kind === 'application' ? 'application' : !isLetter ? 'change' : change.state === 'letterSent' ? 'mutationLetter' : 'attentionLetter';
  const { next, counted } = nextDay({ kind: 'change', record: change }, file);
  const allowance = change.allowances[0];
  return {
    id: change.id,
    kind,
    subject: kind === 'application' && allowance !== undefined
      ? { kind: 'application', allowance, year: change.year }
      : { kind: 'change', change, person: firstNameOf(change.personId, file), canBeStopped: kind === 'mutationLetter' && next !== null && next >= file.today },
    next,
    counted,
    owner: isLetter ? { kind: 'citizen' } : { kind: 'agency' },
    letterId: change.letterId,
    focus: { kind: 'change', id: change.id },
    allowances: change.allowances,
    source: change.by === 'citizen' ? 'citizen' : null,
    recordedAt: change.recordedAt,
  };
}

/** An allowance that was applied for and of which no change record tells: it is open all the same. */
function applicationsWithoutChange(file: CaseFile): Draft[] {
  const told = new Set(present(file.changes).filter((change) => change.kind === 'application').flatMap((change) => change.allowances.map((allowance) => `${allowance} ${change.year}`)));
  return present(file.allowanceYears)
    .filter(({ allowance, year, status }) => (status === 'applied' || status === 'inProgress') && !told.has(`${allowance} ${year}`))
    .map(({ allowance, year, appliedOn }) => ({
      id: `application-${allowance}-${year}`.toLowerCase(),
      kind: 'application',
      subject: { kind: 'application', allowance, year },
      next: appliedOn === null ? null : (advanceTerms(appliedOn, year)?.term.end ?? null),
      counted: true,
      owner: { kind: 'agency' },
      letterId: null,
      focus: { kind: 'assessment', allowance, year, month: null },
      allowances: [allowance],
      source: 'citizen',
      recordedAt: `${appliedOn ?? file.today}T00:00:00Z`,
    }));
}

function objectionItem(objection: Objection, file: CaseFile): Draft {
  const decision = present(file.decisions).find(({ id }) => id === objection.decisionId);
  return {
    id: objection.id,
    kind: objection.kind,
    subject: { kind: 'objection', objection, decisionDated: decision?.dated ?? null },
    ...nextDay({ kind: 'objection', record: objection }, file),
    owner: objection.handler === '' ? { kind: 'agency' } : { kind: 'colleague', name: objection.handler },
    letterId: null,
    focus: { kind: 'objection', id: objection.id },
    allowances: objection.allowance === null ? [] : [objection.allowance],
    source: 'citizen',
    recordedAt: objection.recordedAt,
  };
}

function recoveryItem(recovery: Recovery): Draft {
  return {
    id: recovery.id,
    kind: 'recovery',
    subject: { kind: 'recovery', recovery, rest: restOf(recovery) },
    next: hasPaymentDate(recovery) ? recovery.dueDate : null,
    owner: hasPaymentDate(recovery) ? { kind: 'citizen' } : { kind: 'agency' },
    letterId: null,
    focus: { kind: 'recovery', id: recovery.id },
    allowances: [recovery.allowance],
    source: null,
    recordedAt: recovery.recordedAt,
  };
}

function arrangementItem(arrangement: Arrangement, file: CaseFile): Draft {
  const debts = present(file.recoveries).filter(({ id }) => arrangement.recoveryIds.includes(id)).map(({ allowance, year }) => ({ allowance, year }));
  const index = arrangement.terms.findIndex(({ paidOn }) => paidOn === null);
  const term = arrangement.state === 'asked' ? undefined : arrangement.terms[index];
  return {
    id: arrangement.id,
    kind: 'arrangement',
    subject: { kind: 'arrangement', arrangement, debts, term: term === undefined ? null : index + 1, amount: term?.amount ?? null },
    next: term?.due ?? null,
    owner: arrangement.state === 'asked' || arrangement.kind === 'setOff' ? { kind: 'agency' } : { kind: 'citizen' },
    letterId: null,
    focus: { kind: 'arrangement', id: arrangement.id },
    allowances: allowances.filter((allowance) => debts.some((debt) => debt.allowance === allowance)),
    source: null,
    recordedAt: arrangement.recordedAt,
  };
}

/** A prepared proposal waits for whoever prepared it. Only the stop of a mutation has a last day, that of the letter. */
function proposalItem(proposal: Proposal, file: CaseFile): Draft {
  const change = present(file.changes).find(({ id }) => id === proposal.changeId);
  const about = change?.allowances ?? debtsOfProposal(proposal, file).map(({ allowance }) => allowance);
  return {
    id: proposal.id,
    kind: 'proposal',
    subject: { kind: 'proposal', proposal },
    next: change === undefined ? null : stopsUntil(change),
    owner: { kind: 'colleague', name: proposal.preparedBy },
    letterId: null,
    focus: { kind: 'proposal', id: proposal.id },
    allowances: allowances.filter((allowance) => about.includes(allowance)),
    source: 'caseworker',
    recordedAt: proposal.recordedAt,
  };
}

/** The day that the citizen was told; where nobody told one, the day that the rules count. A notice of default came after the day that was told: its two weeks count then. */
function nextDay(subject: RecordSubject, file: CaseFile): Pick<OpenItem, 'next' | 'counted'> {
  const [told, current] = [toldDay(subject), currentTerm(subject, file)];
  return told === null || current?.kind === 'noticeOfDefaultTerm' ? { next: current?.end ?? null, counted: true } : { next: told, counted: false };
}

function callbackItem(callback: Callback): Draft {
  return {
    id: callback.id,
    kind: 'callback',
    subject: { kind: 'callback', callback },
    next: dutchMomentOf(callback.dueAt).day,
    owner: callback.owner === '' ? { kind: 'agency' } : { kind: 'colleague', name: callback.owner },
    letterId: null,
    focus: { kind: 'callback', id: callback.id },
    allowances: [],
    source: 'caseworker',
    recordedAt: callback.recordedAt,
  };
}

function agreementItem(note: Note): Draft {
  return {
    id: note.id,
    kind: 'agreement',
    subject: { kind: 'agreement', note },
    next: note.due,
    owner: { kind: 'colleague', name: note.owner },
    letterId: null,
    focus: { kind: 'note', id: note.id },
    allowances: [],
    source: 'caseworker',
    recordedAt: note.recordedAt,
  };
}

/** While collection waits, or the agency itself sets off, the citizen has no date to pay by. */
function hasPaymentDate(recovery: Recovery): boolean {
  return !['deferredForObjection', 'setOff', 'outsideCollection', 'pausedForRecoveryOperation', 'arrangement'].includes(recovery.stage);
}

function isInArrangement(recovery: Recovery, file: CaseFile): boolean {
  return present(file.arrangements).some((arrangement) => isRunningArrangement(arrangement) && arrangement.recoveryIds.includes(recovery.id));
}

function byNextDate(one: OpenItem, other: OpenItem): number {
  return (one.next ?? '9999').localeCompare(other.next ?? '9999')
    || openItemKinds.indexOf(one.kind) - openItemKinds.indexOf(other.kind)
    || one.id.localeCompare(other.id);
}
