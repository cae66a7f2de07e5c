import { styled } from '@mui/material/styles';
import type { Contact } from '../../../shared/models/case-file.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { Details } from '../../components/details.tsx';
import { measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import type { Left } from './history.ts';
import { NoteDialog } from './note-dialog.tsx';

interface LeftDialogProps {
  readonly left: Left;
  readonly onClose: () => void;
}

/** One thing that was left, in full. */
export function LeftDialog({ left, onClose }: LeftDialogProps) {
  return left.kind === 'note' ? <NoteDialog note={left.note} onClose={onClose} /> : <ContactDialog contact={left.contact} onClose={onClose} />;
}

function ContactDialog({ contact, onClose }: { readonly contact: Contact; readonly onClose: () => void }) {
  const wording = useWording();
  const format = useFormats();
  const on = `${format.dateInSentence(contact.startedAt.slice(0, 10))}, ${format.time(contact.startedAt)}`;
  return (
    <DetailDialog title={contact.subject} onClose={onClose}>
      <Details rows={[[wording.conversation.on, on], [wording.conversation.through, wording.common.channel[contact.channel]], [wording.conversation.with, wording.caseWords.caller[contact.caller]], [wording.conversation.author, contact.caseworker]]} />
      <Whole>{contact.summary}</Whole>
    </DetailDialog>
  );
}

const Whole = styled('p')({ whiteSpace: 'pre-wrap', fontSize: measure('textReading'), lineHeight: 1.5 });
