import { useState } from 'react';
import { maskedPersons } from '../../case/maskable.ts';
import { useCommand } from '../../commands/use-command.ts';
import { SessionContext, useCaseFile } from '../../session/index.ts';
import type { SessionStore } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';
import { DetailDialog } from '../detail-dialog.tsx';
import { AskReveal } from './ask-reveal.tsx';
import type { Choice } from './ask-reveal.tsx';
import { ShownValue } from './shown-value.tsx';
import { useShownShortly } from './use-shown-shortly.ts';

interface RevealDialogProps {
  /** of whom it is asked first; the applicant where nobody is named */
  readonly personId?: string;
  readonly onClose: () => void;
}

/** tonen — something that is masked: of whom, what and why, and then the thing itself for a short while. */
export function RevealDialog({ personId, onClose }: RevealDialogProps) {
  const { reveal } = useWording();
  const file = useCaseFile();
  const { state, show, hide } = useShownShortly();
  const people = maskedPersons(file);
  const first = people.find(({ person }) => person.personId === personId) ?? people[0];
  const [choice, setChoice] = useState<Choice>({ personId: first?.person.personId ?? '', what: first?.masked[0] ?? 'bsn', reason: null });
  // Asked again while it is open, it stays as it is.
  useCommand('reveal', () => {});
  if (first === undefined) return <DetailDialog title={reveal.title} onClose={onClose}><p>{reveal.nothing}</p></DetailDialog>;
  if (state.kind === 'shown') {
    const name = people.find(({ person }) => person.personId === state.asked.personId)?.person.displayName ?? '';
    return <ShownValue asked={state.asked} name={name} lines={state.lines} onHide={() => hide('byUser')} onClose={onClose} />;
  }
  return (
    <AskReveal
      people={people} choice={choice} busy={state.kind === 'waiting'} hidden={state.kind === 'asking' ? state.hidden : null} problem={state.kind === 'asking' ? state.problem : null}
      onChoice={setChoice} onAsk={(reason) => void show({ fileId: file.fileId, personId: choice.personId, what: choice.what, reason })} onClose={onClose}
    />
  );
}

/** The same above a file, for whoever is not in its session. */
export function RevealOfFile({ session, onClose }: { readonly session: SessionStore; readonly onClose: () => void }) {
  return (
    <SessionContext value={session}>
      <RevealDialog onClose={onClose} />
    </SessionContext>
  );
}
