import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Note } from '../../../shared/models/case-file.ts';
import { isOwnedBy } from '../../../shared/models/department.ts';
import { isOpenAgreement, isOverdue } from '../../case/agreements.ts';
import { ownerInWords } from '../../case/owner.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { Details } from '../../components/details.tsx';
import { useProgram } from '../../program/program.ts';
import { useCaseFile } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { ChangeForm, type ChangeKind } from './change-form.tsx';
import { EarlierVersions } from './earlier-versions.tsx';

interface NoteDialogProps {
  readonly note: Note;
  readonly onClose: () => void;
}

/** A note as it stands now, with the versions before it. Its author or owner corrects it, or says what became of an agreement. */
export function NoteDialog({ note, onClose }: NoteDialogProps) {
  const wording = useWording();
  const format = useFormats();
  const { today } = useCaseFile();
  const start = useProgram((state) => state.start);
  const [changing, setChanging] = useState<ChangeKind | null>(null);
  const own = start !== null && (note.author === start.user || isOwnedBy(note.owner, { name: start.user, worksFor: start.worksFor }));
  const moment = (at: string): string => `${format.dateInSentence(at.slice(0, 10))}, ${format.time(at)}`;
  const due = note.due === null ? null : format.dateInSentence(note.due);
  const offered: readonly ChangeKind[] = !own || changing !== null ? [] : isOpenAgreement(note) ? ['kept', 'notNeeded', 'correct'] : ['correct'];
  return (
    <DetailDialog
      title={wording.caseWords.noteKind[note.kind]}
      onClose={onClose}
      actions={offered.map((kind) => <Button key={kind} variant="outlined" color="inherit" onClick={() => setChanging(kind)}>{wording.notes[kind]}</Button>)}
    >
      <Details
        rows={[
          [wording.conversation.on, moment(note.recordedAt)], [wording.conversation.author, note.author],
          [wording.conversation.owner, note.owner === '' ? null : ownerInWords(note.owner, wording)],
          [wording.conversation.due, due === null ? null : isOverdue(note, today) ? `${due} (${wording.notes.overdue(due)})` : due],
          [wording.notes.stateLabel, note.kind === 'agreement' ? wording.notes.state[note.state] : null],
          [wording.notes.changedLabel, note.change === null ? null : wording.notes.by(moment(note.change.at), note.change.by)],
          [wording.notes.because, note.change === null || note.change.because === '' ? null : note.change.because],
        ]}
      />
      {changing === null ? <Whole>{note.text}</Whole> : <ChangeForm note={note} kind={changing} onDone={() => setChanging(null)} />}
      {!own && <Weak>{wording.notes.notYours}</Weak>}
      <EarlierVersions note={note} />
    </DetailDialog>
  );
}

const Whole = styled('p')({ whiteSpace: 'pre-wrap', fontSize: measure('textReading'), lineHeight: 1.5, overflowWrap: 'anywhere' });

const Weak = styled('p')({ fontSize: measure('textSmall'), color: colour('inkSoft') });
