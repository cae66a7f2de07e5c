import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Callback } from '../../../shared/models/callback.ts';
import { emptyCallbackEntry, enteredOf } from '../../../shared/models/draft.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { isKeyOf, useAriaKey, useKeyOf } from '../../commands/use-keys.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useCaseFile, useSession } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';
import { CallbackFields } from './callback-fields.tsx';
import { DueNotice } from './due-notice.tsx';
import { readEntry } from './read-entry.ts';

interface AskDialogProps {
  readonly onMade: (callback: Callback) => void;
  readonly onClose: () => void;
}

/** Asks a department to call back. What was typed stays with the contact when it closes; Ctrl+Enter keeps it. */
export function AskDialog({ onMade, onClose }: AskDialogProps) {
  const { callbacks } = useWording();
  const { fileId } = useCaseFile();
  const entry = useSession((session) => session.callbackEntry) ?? emptyCallbackEntry;
  const enter = useSession((session) => session.enterCallback);
  const keepCallback = useSession((session) => session.keepCallback);
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<'asking' | 'saving' | Problem>('asking');
  const form = useRef<HTMLDivElement>(null);
  const read = readEntry(entry);
  const saveKey = useKeyOf('saveNote');
  const ariaKey = useAriaKey('saveNote');

  const save = async (): Promise<void> => {
    if (state === 'saving') return;
    setTried(true);
    if (read.asked === null) return focusFirst(form.current, Object.keys(read.problems));
    setState('saving');
    const reply = await call('callback.ask', { ...read.asked, fileId });
    if (!reply.ok) return setState(reply.problem);
    keepCallback(reply.value);
    enter(null);
    onMade(reply.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isKeyOf('saveNote', event.nativeEvent)) return;
    event.preventDefault();
    void save();
  };
  return (
    <DetailDialog
      title={callbacks.title} size="wide" onClose={onClose} ownFocus
      actions={<Button variant="outlined" disabled={state === 'saving'} aria-keyshortcuts={ariaKey} onClick={() => void save()} sx={{ gap: '8px' }}>{callbacks.save} <kbd>{saveKey.replace('Enter', '↵')}</kbd></Button>}
    >
      <Form ref={form} onKeyDown={onKeyDown}>
        <CallbackFields entry={entry} problems={tried && read.problems !== null ? read.problems : {}} onEnter={(change) => enter(enteredOf({ ...entry, ...change }))} />
      </Form>
      <DueNotice urgency={entry.urgency} />
      {state === 'saving' && <p role="status">{callbacks.saving}</p>}
      {typeof state === 'object' && <ProblemNotice problem={state} />}
    </DetailDialog>
  );
}

const Form = styled('div')({ minWidth: 0 });

function focusFirst(form: HTMLElement | null, fields: readonly string[]): void {
  const [first] = fields;
  form?.querySelector<HTMLElement>(`[data-field="${first ?? ''}"] :is(textarea, select, input)`)?.focus();
}
