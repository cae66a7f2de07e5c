import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { conversationChannels, type ConversationChannel } from '../../../shared/models/conversation.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { SessionStore } from '../../session/index.ts';
import { measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { SearchPanel } from '../case-search/index.ts';
import { beginNewConversation, beginNewGeneral } from './begin.ts';

interface NewContactDialogProps {
  readonly today: CalendarDate;
  /** the file on the screen, with whose citizen a conversation can begin at once */
  readonly current: SessionStore | null;
  /** why a conversation could not begin */
  readonly problem?: Problem | null;
  readonly onClose: () => void;
}

/** Ctrl+N: with whom a conversation begins, and through which channel. */
export function NewContactDialog({ today, current, problem: before = null, onClose }: NewContactDialogProps) {
  const wording = useWording().contact;
  const heading = useId();
  const label = useId();
  const [channel, setChannel] = useState<ConversationChannel>('telephone');
  const [problem, setProblem] = useState<Problem | null>(before);
  const begin = async (beginning: Promise<Problem | null>): Promise<Problem | null> => {
    const failed = await beginning;
    if (failed === null) onClose();
    return failed;
  };
  const beginAtOnce = async (beginning: Promise<Problem | null>): Promise<void> => setProblem(await begin(beginning));
  const choice = (
    <Choice>
      <span id={label}>{wording.channel}</span>
      <ToggleButtonGroup exclusive size="small" value={channel} aria-labelledby={label} onChange={(_event, next: ConversationChannel | null) => next !== null && setChannel(next)}>
        {conversationChannels.map((each) => <ToggleButton key={each} value={each}>{wording.channels[each]}</ToggleButton>)}
      </ToggleButtonGroup>
      <Others>
        {current !== null && <WithCurrent session={current} onBegin={(fileId) => void beginAtOnce(beginNewConversation(fileId, channel))} />}
        <Button size="small" variant="text" onClick={() => void beginAtOnce(beginNewGeneral(channel))}>{wording.general} <CommandKey of="generalQuestion" /></Button>
      </Others>
    </Choice>
  );
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} slotProps={{ paper: { sx: { width: 640, maxWidth: '100%', padding: 2 } }, container: { sx: { alignItems: 'flex-start' } }, transition: { timeout: 0 } }}>
      <Heading id={heading}>{wording.newTitle}</Heading>
      <SearchPanel today={today} purpose="contact" open={(fileId) => begin(beginNewConversation(fileId, channel))} choice={choice} />
      {problem !== null && <ProblemNotice problem={problem} />}
    </Dialog>
  );
}

interface WithCurrentProps {
  readonly session: SessionStore;
  readonly onBegin: (fileId: string) => void;
}

function WithCurrent({ session, onBegin }: WithCurrentProps) {
  const wording = useWording().contact;
  const { fileId, applicantId, persons } = useStore(session, (state) => state.caseFile);
  const name = persons.find(({ personId }) => personId === applicantId)?.displayName ?? '';
  return <Button size="small" variant="text" onClick={() => onBegin(fileId)}>{wording.newFor(name)}</Button>;
}

const Heading = styled('h2')({ fontSize: measure('textKey'), fontWeight: 600, marginBottom: 10 });

const Choice = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 10 });

const Others = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 6, marginLeft: 'auto', '& button': { textTransform: 'none', gap: 6, minHeight: 28 } });
