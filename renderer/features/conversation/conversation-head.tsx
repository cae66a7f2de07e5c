import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useContext, useEffect, useState } from 'react';
import { beginConversation } from '../../program/conversations.ts';
import { useProgram } from '../../program/program.ts';
import { SessionContext, useConversation } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** Through which channel and since when; small and neutral. A file that is only looked at says how to begin. */
export function ConversationHead() {
  const wording = useWording().contact;
  const format = useFormats();
  const session = useContext(SessionContext);
  const going = useConversation(({ id, channel, startedAt, since }) => `${id}|${channel}|${startedAt}|${since ?? ''}`);
  const speaking = useProgram((state) => state.speaking);
  const minutes = useMinutes(going === null ? null : Number(going.split('|')[3]));
  if (going === null) {
    return <Button size="small" variant="text" title={wording.onlyLooking} onClick={() => void (session !== null && beginConversation(session.getState().fileId, 'telephone'))}>{wording.begin}</Button>;
  }
  const [id = '', channel = '', startedAt = ''] = going.split('|');
  const kind = channel === 'chat' || channel === 'desk' ? channel : 'telephone';
  return (
    <Small>
      {wording.startedAt(wording.channels[kind], format.time(startedAt))}
      {minutes !== null && minutes > 0 && ` · ${wording.minutes(minutes)}`}
      {kind === 'telephone' && speaking !== id && ` · ${wording.onHold}`}
    </Small>
  );
}

/** Whole minutes by a clock that does not jump; `null` where it did not see the beginning. */
function useMinutes(since: number | null): number | null {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return since === null || since === 0 ? null : Math.max(0, Math.floor((now - since) / 60_000));
}

const Small = styled('span')({ fontSize: measure('textSmall'), color: colour('inkSoft'), whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 });
