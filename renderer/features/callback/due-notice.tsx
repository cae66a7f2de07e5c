import { styled } from '@mui/material/styles';
import type { CallbackUrgency } from '../../../shared/models/callback.ts';
import { clockTime } from '../../../shared/models/dutch-time.ts';
import { callbackDue, officeHours } from '../../../shared/rules/index.ts';
import { weekdayAndDate } from '../../case/callback-in-words.ts';
import { useNow } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

/** Until when somebody would call back if it was asked now, in words, before anything is kept. */
export function DueNotice({ urgency }: { readonly urgency: CallbackUrgency }) {
  const words = useWords();
  const { callbacks } = words.wording;
  const { due } = callbackDue(useNow(), urgency);
  return (
    <Notice role="status">
      <strong>{callbacks.dueBy(weekdayAndDate(due.day, words), clockTime(due.minute))}</strong>
      <small>{callbacks.officeHours(clockTime(officeHours.opens), clockTime(officeHours.closes))}</small>
    </Notice>
  );
}

const Notice = styled('p')({
  display: 'grid',
  padding: '6px 12px',
  borderLeft: `3px solid ${colour('accent')}`,
  borderRadius: 4,
  backgroundColor: colour('accentGround'),
  '& strong': { fontWeight: 600 },
  '& small': { color: colour('inkSoft'), fontSize: measure('textSmall') },
});
