import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Arrangement } from '../../shared/models/case-file.ts';
import { readEuro, writeEuro } from '../../shared/models/money.ts';
import { termLines } from '../../shared/rules/index.ts';
import { present } from '../case/parts.ts';
import { recordDetails } from '../case/record-details.ts';
import { recordSubject, type RecordSubject } from '../case/record-subject.ts';
import { useCaseFile } from '../session/index.ts';
import { useWords } from '../wording/words.ts';
import { FollowForm } from './callbacks/follow-form.tsx';
import { FollowUps } from './callbacks/follow-ups.tsx';
import { DecisionDialog } from './decision/decision-dialog.tsx';
import { DetailDialog } from './detail-dialog.tsx';
import { Details } from './details.tsx';
import { preparableOf, usePreparing } from './proposals/preparable.tsx';
import { ProposalDialog } from './proposals/proposal-dialog.tsx';
import { TermsTable } from './terms-table.tsx';
import { LetterDialog } from './letter-dialog.tsx';

interface RecordDialogProps {
  readonly subject: RecordSubject;
  readonly onClose: () => void;
}

/** A thing of the file, opened: all that the file tells of it, and the letter that belongs to it. */
export function RecordDialog({ subject, onClose }: RecordDialogProps) {
  if (subject.kind === 'proposal') return <ProposalDialog proposal={subject.record} onClose={onClose} />;
  if (subject.kind === 'decision') return <DecisionDialog decision={subject.record} onClose={onClose} />;
  return <Opened subject={subject} onClose={onClose} />;
}

function Opened({ subject: opened, onClose }: RecordDialogProps) {
  const words = useWords();
  const { caseWords, openItems } = words.wording;
  const file = useCaseFile();
  // What is recorded in the dialog shows in it.
  const subject = recordSubject(opened.kind, opened.record.id, file) ?? opened;
  const [letterOpened, setLetterOpened] = useState(false);
  const [decisionOpened, setDecisionOpened] = useState(false);
  const letterId = letterOf(subject);
  const decision = subject.kind === 'objection' ? present(file.decisions).find(({ id }) => id === subject.record.decisionId) : undefined;
  const preparing = usePreparing(preparableOf(subject, file), onClose);
  if (preparing.dialog !== null) return preparing.dialog;
  if (letterOpened && letterId !== null) return <LetterDialog letterId={letterId} onClose={() => setLetterOpened(false)} />;
  if (decisionOpened && decision !== undefined) return <DecisionDialog decision={decision} onClose={() => setDecisionOpened(false)} />;
  return (
    <DetailDialog
      title={caseWords.thing[subject.kind]}
      onClose={onClose}
      actions={
        <>
          {preparing.button}
          {decision !== undefined && <Button variant="outlined" onClick={() => setDecisionOpened(true)}>{openItems.openDecision}</Button>}
          {letterId !== null && <Button variant="outlined" onClick={() => setLetterOpened(true)}>{openItems.openLetter}</Button>}
        </>
      }
    >
      <Details rows={[...recordDetails(subject, file, words), [openItems.recorded, words.format.date(subject.record.recordedAt.slice(0, 10))]]} />
      {subject.kind === 'callback' && <FollowUps callback={subject.record} />}
      {subject.kind === 'callback' && file.lookedBack === null && <FollowForm callback={subject.record} />}
      {subject.kind === 'arrangement' && subject.record.terms.length > 0 && <TermsOfArrangement terms={subject.record.terms} />}
    </DetailDialog>
  );
}

function letterOf(subject: RecordSubject): string | null {
  if (subject.kind === 'letter') return subject.record.id;
  return subject.kind === 'change' ? subject.record.letterId : null;
}

/** Every term of an arrangement as it was agreed, with when it was paid. */
function TermsOfArrangement({ terms }: Pick<Arrangement, 'terms'>) {
  const { lines, total } = termLines([terms.map(({ due, amount }) => ({ due, amount: readEuro(amount) }))]);
  return <TermsTable lines={lines} paidOn={terms.toSorted((one, other) => one.due.localeCompare(other.due)).map(({ paidOn }) => paidOn)} total={writeEuro(total)} />;
}
