import type { CaseFile } from '../../../shared/models/case-file.ts';
import { remediesOfDecision, remediesOfMutation, type RemedyInFile } from '../../../shared/rules/index.ts';
import { isOpenRecovery } from '../../case/debts.ts';
import { present } from '../../case/parts.ts';
import type { RecordSubject } from '../../case/record-subject.ts';

/** The ways to put something right about a thing of the file: a decision or a mutation, else none. */
export function remediesOf(subject: RecordSubject, file: CaseFile): readonly RemedyInFile[] {
  if (subject.kind === 'change') return remediesOfMutation(subject.record);
  if (subject.kind !== 'decision') return [];
  const { record } = subject;
  const leavesDebt = present(file.recoveries).some((recovery) => recovery.decisionId === record.id && isOpenRecovery(recovery));
  return remediesOfDecision(record, { today: file.today, leavesDebt });
}
