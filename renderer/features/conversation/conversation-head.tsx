import Begin from '@mui/icons-material/AddIcCallOutlined';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { runCommand } from '../../commands/use-command.ts';
import { useAriaKey, useKeyOf } from '../../commands/use-keys.ts';
import { ChannelMark } from '../../components/channel-mark.tsx';
import { useHeld } from '../../program/program.ts';
import { useConversationStore, type ConversationStore } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** Through which channel and since when; small and neutral. A file that is only looked at says how to begin. */
export function ConversationHead() {
  const conversation = useConversationStore();
  return conversation === null ? <BeginButton /> : <Going conversation={conversation} />;
}

function BeginButton() {
  const wording = useWording().contact;
  const key = useKeyOf('newContact');
  const aria = useAriaKey('newContact');
  return (
    <IconButton size="small" aria-label={wording.begin} aria-keyshortcuts={aria} title={`${wording.onlyLooking} ${wording.begin}: ${key}`} onClick={() => runCommand('newContact')} sx={{ width: 28, height: 28, color: colour('accent') }}>
      <Begin sx={{ fontSize: 18 }} />
    </IconButton>
  );
}

function Going({ conversation }: { readonly conversation: ConversationStore }) {
  const wording = useWording().contact;
  const format = useFormats();
  const { channel, startedAt, since } = conversation.getState();
  const minutes = useMinutes(since);
  const held = useHeld(conversation);
  return (
    <Small title={wording.startedAt(wording.channels[channel], format.time(startedAt))}>
      <ChannelMark channel={channel} held={held} />
      <span>{[format.time(startedAt), minutes !== null && minutes > 0 ? wording.minutes(minutes) : '', held ? wording.onHold : ''].filter((part) => part !== '').join(' · ')}</span>
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
  return since === null ? null : Math.max(0, Math.floor((now - since) / 60_000));
}

const Small = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 5, minWidth: 0, fontSize: measure('textSmall'), color: colour('inkSoft'), whiteSpace: 'nowrap', '& > span:last-of-type': { overflow: 'hidden', textOverflow: 'ellipsis' } });
