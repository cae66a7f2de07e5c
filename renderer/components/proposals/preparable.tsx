import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CaseFile, Proposal } from '../../../shared/models/case-file.ts';
import { canBeStopped, debtsForDeferral, objectionForDeferral, preparedFor } from '../../case/proposals.ts';
import { present } from '../../case/parts.ts';
import type { RecordSubject } from '../../case/record-subject.ts';
import { useCaseFile } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';
import { PrepareDialog, type Preparable } from './prepare-dialog.tsx';
import { ProposalDialog } from './proposal-dialog.tsx';

/** What can be prepared from a record of the file; a letter is about its mutation. `null`: nothing. */
export function preparableOf(subject: RecordSubject, file: CaseFile): Preparable | null {
  // On an earlier day nothing can be done any more.
  if (file.lookedBack !== null) return null;
  if (subject.kind === 'recovery') {
    const objection = objectionForDeferral(subject.record, file);
    return objection === null ? null : { kind: 'deferral', debts: [subject.record], objection };
  }
  if (subject.kind === 'objection') {
    const debts = debtsForDeferral(subject.record, file);
    return debts.length === 0 ? null : { kind: 'deferral', debts, objection: subject.record };
  }
  const change = subject.kind === 'change' ? subject.record : subject.kind === 'letter' ? present(file.changes).find(({ letterId }) => letterId === subject.record.id) : undefined;
  return change !== undefined && canBeStopped(change, file.today) ? { kind: 'stop', change } : null;
}

interface PreparingDialogProps {
  readonly of: Preparable;
  readonly onClose: () => void;
}

/** What was prepared already, or the form that prepares it and then what came of it. */
export function PreparingDialog({ of, onClose }: PreparingDialogProps) {
  const file = useCaseFile();
  const [prepared, setPrepared] = useState(() => standingFor(of, file));
  if (prepared === null) return <PrepareDialog of={of} onPrepared={setPrepared} onClose={onClose} />;
  return <ProposalDialog proposal={present(file.proposals).find(({ id }) => id === prepared.id) ?? prepared} onClose={onClose} />;
}

function standingFor(of: Preparable, file: CaseFile): Proposal | null {
  return preparedFor(of.kind === 'stop' ? { changeId: of.change.id } : { recoveryIds: of.debts.map(({ id }) => id) }, file);
}

/** The button that prepares it, or opens what was prepared; and the dialog that then stands in place of the one with the button. */
export function usePreparing(of: Preparable | null, onClose: () => void): { readonly button: ReactNode; readonly dialog: ReactNode } {
  const { proposals } = useWording();
  const file = useCaseFile();
  const [opened, setOpened] = useState<Preparable | null>(null);
  if (opened !== null) return { button: null, dialog: <PreparingDialog of={opened} onClose={onClose} /> };
  if (of === null) return { button: null, dialog: null };
  const name = standingFor(of, file) !== null ? proposals.openProposal : of.kind === 'stop' ? proposals.prepareStop : proposals.prepareDeferral;
  return { button: <Button variant="outlined" onClick={() => setOpened(of)}>{name}</Button>, dialog: null };
}
