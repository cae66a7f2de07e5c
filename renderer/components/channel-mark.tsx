import Chat from '@mui/icons-material/ChatOutlined';
import Desk from '@mui/icons-material/PeopleAltOutlined';
import Phone from '@mui/icons-material/PhoneInTalkOutlined';
import Hold from '@mui/icons-material/PhonePausedOutlined';
import type { ConversationChannel } from '../../shared/models/conversation.ts';
import { useWording } from '../wording/language.ts';
import { HiddenText } from './hidden-text.tsx';

interface ChannelMarkProps {
  readonly channel: ConversationChannel;
  /** on the telephone: somebody else is spoken with */
  readonly held: boolean;
}

/** Through which channel, and on the telephone whether it is spoken or on hold: a picture, and the word for who does not see it. */
export function ChannelMark({ channel, held }: ChannelMarkProps) {
  const wording = useWording().contact;
  const Icon = channel === 'chat' ? Chat : channel === 'desk' ? Desk : held ? Hold : Phone;
  return (
    <>
      <Icon aria-hidden sx={{ fontSize: 16, color: 'var(--session)', flex: 'none' }} />
      <HiddenText>{wording.channels[channel]}{channel === 'telephone' && ` ${held ? wording.onHold : wording.speaking}`}: </HiddenText>
    </>
  );
}
