import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { CaseFile, Change, Objection, Proposal, Recovery } from '../../shared/models/case-file.ts';
import { deferralForObjection, objectionIsAbout, objectionRuns, stopsUntil } from '../../shared/rules/index.ts';
import type { Words } from '../wording/words.ts';
import { changeInWords } from './change-in-words.ts';
import { debtsInWords } from './debts-in-words.ts';
import { isOpenRecovery } from './debts.ts';
import { present } from './parts.ts';
import { firstNameOf } from './persons.ts';

/** Whether a mutation can be stopped on the day of the picture. */
export function canBeStopped(change: Change, today: CalendarDate): boolean {
  const until = stopsUntil(change);
  return until !== null && until >= today;
}

/** The objection because of which payment of a debt can be deferred; `null` where none runs, or the debt is deferred or paid already. */
export function objectionForDeferral(debt: Recovery, file: CaseFile): Objection | null {
  return present(file.objections).find((objection) => defers(objection, debt)) ?? null;
}

/** The debts of which payment can be deferred because of an objection. Those of which it was prepared already are left out, as long as there are others: a debt is deferred once. */
export function debtsForDeferral(objection: Objection, file: CaseFile): readonly Recovery[] {
  const debts = present(file.recoveries).filter((debt) => defers(objection, debt));
  const left = debts.filter(({ id }) => preparedFor({ recoveryIds: [id] }, file) === null);
  return left.length === 0 ? debts : left;
}

function defers(objection: Objection, debt: Recovery): boolean {
  return isOpenRecovery(debt) && debt.stage !== 'deferredForObjection' && objectionRuns(objection) && objectionIsAbout(objection, debt) && standstill(objection) !== null;
}

/** uitstel — what the law says of deferral for this objection. Whether data were knowingly wrong the file does not tell: the screen asks the caseworker to look. Whoever prepares it for an appeal was asked for it. */
export function standstill(objection: Objection): ReturnType<typeof deferralForObjection> {
  if (objection.kind === 'complaint') return null;
  return deferralForObjection({ reasoned: objection.points.length > 0, knowinglyWrong: false, stage: objection.kind, asked: true });
}

/** The proposal that stands for this mutation or, as deferral, for one of these debts. */
export function preparedFor(subject: { readonly changeId: string } | { readonly recoveryIds: readonly string[] }, file: CaseFile): Proposal | null {
  return present(file.proposals).find((proposal) => proposal.state === 'prepared'
    && ('changeId' in subject ? proposal.changeId === subject.changeId : proposal.kind === 'deferral' && proposal.recoveryIds.some((id) => subject.recoveryIds.includes(id)))) ?? null;
}

/** The debts of a proposal that the file has. */
export function debtsOfProposal({ recoveryIds }: Proposal, file: CaseFile): readonly Recovery[] {
  return present(file.recoveries).filter(({ id }) => recoveryIds.includes(id));
}

/** What a proposal is about, in a few words: its mutation, or its debts. */
export function aboutProposal(proposal: Proposal, file: CaseFile, words: Words): string {
  const change = present(file.changes).find(({ id }) => id === proposal.changeId);
  if (change !== undefined) return changeInWords(change, firstNameOf(change.personId, file), words);
  const debts = debtsOfProposal(proposal, file);
  return debts.length === 0 ? words.wording.openItems.unknownDebt : debtsInWords(debts, words);
}
