import Chat from '@mui/icons-material/ChatOutlined';
import Desk from '@mui/icons-material/PeopleAltOutlined';
import Phone from '@mui/icons-material/PhoneInTalkOutlined';
import Hold from '@mui/icons-material/PhonePausedOutlined';
import { HiddenText } from '../../components/hidden-text.tsx';
import { useProgram } from '../../program/program.ts';
import type { ConversationStore } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';

interface ChannelMarkProps {
  readonly conversation: ConversationStore;
}

/** Through which channel, and on the telephone whether it is spoken or on hold: a picture, and the word for who does not see it. */
export function ChannelMark({ conversation }: ChannelMarkProps) {
  const wording = useWording().contact;
  const speaking = useProgram((state) => state.speaking);
  const { id, channel } = conversation.getState();
  const held = channel === 'telephone' && speaking !== id;
  const Icon = channel === 'chat' ? Chat : channel === 'desk' ? Desk : held ? Hold : Phone;
  return (
    <>
      <Icon aria-hidden sx={{ fontSize: 16, color: 'var(--session)', flex: 'none' }} />
      <HiddenText>{wording.channels[channel]}{channel === 'telephone' && ` ${held ? wording.onHold : wording.speaking}`}: </HiddenText>
    </>
  );
}
