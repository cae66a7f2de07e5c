import { styled } from '@mui/material/styles';
import { useContext } from 'react';
import { useProgram } from '../../program/program.ts';
import { SessionContext, useCaseFile, useConversation, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** What somebody in a conversation must know of it: there is another one with this citizen, or midnight has passed. */
export function ConversationNotices() {
  const wording = useWording().contact;
  const format = useFormats();
  const own = useContext(SessionContext);
  const { fileId, today } = useCaseFile();
  const reload = useSession((state) => state.reload);
  const dayNow = useConversation((state) => state.dayNow);
  const going = useConversation((state) => state.id) !== null;
  const others = useProgram((state) => state.sessions).filter((other) => other !== own && other.getState().fileId === fileId && other.getState().conversation !== null);
  const other = others[0]?.getState().conversation?.getState();
  return (
    <>
      {going && other !== undefined && <Notice role="status">{wording.alreadyWith(wording.channels[other.channel].toLowerCase(), format.time(other.startedAt))}</Notice>}
      {dayNow !== null && dayNow !== today && <Notice role="status">{wording.newDay(format.dateInSentence(dayNow))} <button type="button" onClick={() => void reload()}>{wording.refresh}</button></Notice>}
    </>
  );
}

const Notice = styled('p')({
  margin: `6px ${measure('inset')} 0`,
  padding: '4px 8px',
  borderRadius: 5,
  backgroundColor: colour('termGround'),
  color: colour('term'),
  fontSize: measure('textSmall'),
  '& button': { font: 'inherit', color: 'inherit', background: 'none', border: 0, textDecoration: 'underline', minHeight: 24, cursor: 'pointer' },
});
