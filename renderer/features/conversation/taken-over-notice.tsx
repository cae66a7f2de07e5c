import { styled } from '@mui/material/styles';
import { useConversation } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** Who handed this conversation over, with what question, and whether who was verified counts here. */
export function TakenOverNotice() {
  const wording = useWording().handOvers;
  const format = useFormats();
  const taken = useConversation((state) => state.takenOver);
  if (taken === null) return null;
  const { from, text, level, relied, recordedAt } = taken;
  return (
    <Notice role="note">
      <span>{wording.takenFrom(from, format.time(recordedAt))} <b>{text}</b></span>
      <span>{level === 0 ? wording.neverVerified(from) : relied ? wording.relied(from, level) : wording.notRelied(from, level)}</span>
    </Notice>
  );
}

const Notice = styled('p')({
  flex: 'none', display: 'grid', gap: 2, maxHeight: 96, overflow: 'auto', padding: `6px ${measure('inset')}`, borderBottom: `1px solid ${colour('lineSoft')}`, backgroundColor: colour('accentGround'), color: colour('ink'), fontSize: measure('textSmall'),
  '& b': { fontWeight: 600, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
