import { styled } from '@mui/material/styles';
import type { Callback } from '../../../shared/models/callback.ts';
import { dutchMomentOf } from '../../../shared/models/dutch-time.ts';
import { weekdayAndDate } from '../../case/callback-in-words.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

interface MadeDialogProps {
  readonly made: Callback;
  readonly onClose: () => void;
}

/** That the callback stands in the file, for whom, and what to say to the citizen. */
export function MadeDialog({ made, onClose }: MadeDialogProps) {
  const words = useWords();
  const { callbacks, answers } = words.wording;
  const { day } = dutchMomentOf(made.dueAt);
  return (
    <DetailDialog title={callbacks.made} onClose={onClose}>
      <Told>
        <small>{callbacks.say}</small>
        <p>{answers.callbackBy(weekdayAndDate(day, words), words.format.time(made.dueAt))}</p>
      </Told>
      <p>{callbacks.madeFor(made.department === null ? '' : callbacks.departments[made.department])}</p>
    </DetailDialog>
  );
}

const Told = styled('div')({
  padding: '8px 12px',
  borderLeft: `3px solid ${colour('accent')}`,
  borderRadius: 4,
  backgroundColor: colour('accentGround'),
  '& small': { color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& p': { fontSize: measure('textReading'), lineHeight: 1.4 },
});
