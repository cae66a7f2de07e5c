import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { callbackLengths, needsRemark, nextStates, type Callback, type CallbackState } from '../../../shared/models/callback.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { CountedText } from './counted-text.tsx';

/** Tells what became of a callback: what happened, with a remark, a result or a question. Nothing more of what is done. */
export function FollowForm({ callback }: { readonly callback: Callback }) {
  const { callbacks: { follow, problem: problems } } = useWording();
  const { fileId } = useCaseFile();
  const keepCallback = useSession((session) => session.keepCallback);
  const choices = nextStates(callback);
  const [wished, setWished] = useState<CallbackState | null>(null);
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<'asking' | 'saving' | 'saved' | Problem>('asking');
  const field = useRef<HTMLTextAreaElement>(null);
  const chosen = wished !== null && choices.includes(wished) ? wished : choices[0];
  const said = <p role="status">{state === 'saving' ? follow.saving : state === 'saved' ? follow.saved : ''}</p>;
  if (chosen === undefined) return said;

  const wanting = needsRemark(chosen) && remark.trim() === '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (wanting || remark.trim().length > callbackLengths.remark) return field.current?.focus();
    setState('saving');
    const reply = await call('callback.follow', { fileId, callbackId: callback.id, state: chosen, remark: remark.trim() });
    setState(reply.ok ? 'saved' : reply.problem);
    if (!reply.ok) return;
    keepCallback(reply.value);
    setRemark('');
    setTried(false);
    setWished(null);
  };
  return (
    <Form>
      <ChoiceRow label={follow.ask} choices={choices} names={follow.choice} chosen={chosen} onChoice={setWished} />
      <CountedText
        label={follow.remark[chosen]} value={remark} most={callbackLengths.remark} fieldRef={field} onChange={setRemark}
        problem={tried && wanting && (chosen === 'open' || chosen === 'done' || chosen === 'handedBack') ? problems.remarkEmpty[chosen] : ''}
      />
      <div>
        <Button variant="outlined" disabled={state === 'saving'} onClick={() => void save()}>{follow.save}</Button>
        {said}
      </div>
      {typeof state === 'object' && <ProblemNotice problem={state} />}
    </Form>
  );
}

const Form = styled('div')({ display: 'grid', gap: 8, '& > div:last-of-type': { display: 'flex', alignItems: 'center', gap: 12 } });
