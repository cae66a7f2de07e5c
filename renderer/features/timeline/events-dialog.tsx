import { styled } from '@mui/material/styles';
import { useContext, type KeyboardEvent } from 'react';
import { isKeyOf } from '../../commands/use-keys.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { focusRegion } from '../../layout/region-focus.ts';
import { SessionContext } from '../../session/index.ts';
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
  const session = useContext(SessionContext);
  // F9 goes from an event to its explanation, which stays that of the event when the focus comes back to where it was.
  const explain = (event: KeyboardEvent): void => {
    if (!isKeyOf('explain', event.nativeEvent)) return;
    event.preventDefault();
    const pointed = session?.getState().focus ?? null;
    onClose();
    setTimeout(() => {
      session?.getState().setFocus(pointed);
      focusRegion('explanation');
    });
  };
  return (
    <DetailDialog title={wording.events} onClose={onClose} size="wide" ownFocus>
      <Tall onKeyDown={explain}>
        <EventsPanel events={events} failed={failed} startInSearch />
      </Tall>
    </DetailDialog>
  );
}

const Tall = styled('div')({ display: 'flex', flexDirection: 'column', height: 'min(56vh, 480px)', margin: '0 -12px' });
