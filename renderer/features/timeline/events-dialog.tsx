import { styled } from '@mui/material/styles';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import type { FailedPart } from '../../case/parts.ts';
import { useWording } from '../../wording/language.ts';
import { EventsPanel } from './events-panel.tsx';
import type { TimelineEvent } from './events.ts';

interface EventsDialogProps {
  readonly events: readonly TimelineEvent[];
  readonly failed: readonly FailedPart[];
  readonly onClose: () => void;
}

/** The events where the screen has no room for them under the strip. */
export function EventsDialog({ events, failed, onClose }: EventsDialogProps) {
  const wording = useWording().timeline;
  return (
    <DetailDialog title={wording.events} onClose={onClose} size="wide" ownFocus>
      <Tall>
        <EventsPanel events={events} failed={failed} startInSearch />
      </Tall>
    </DetailDialog>
  );
}

const Tall = styled('div')({ display: 'flex', flexDirection: 'column', height: 'min(56vh, 480px)', margin: '0 -12px' });
