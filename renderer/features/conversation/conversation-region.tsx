import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { Region } from '../../components/region.tsx';
import { useCaseFile, useConversation, useConversationStore, useDraft } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';
import { AgreementsBlock } from './agreements-block.tsx';
import { ConversationHead } from './conversation-head.tsx';
import { ConversationNotices } from './conversation-notices.tsx';
import { HistoryList } from './history-list.tsx';
import { NoteField } from './note-field.tsx';
import { Script } from './script.tsx';
import { TakenOverNotice } from './taken-over-notice.tsx';
import { WrapUpPanel } from './wrap-up-panel.tsx';

/** Region 7, Gesprek: what the citizen asks, the note that is always there, and what was agreed and said before. */
export function ConversationRegion() {
  const wording = useWording().conversation;
  const conversation = useConversationStore();
  const wrappingUp = useConversation((state) => state.wrappingUp) === true;
  const { today } = useCaseFile();
  return (
    <Region id="conversation" title={wording.title} actions={<><ConversationHead />{!wrappingUp && <KindChoice />}</>}>
      <ConversationNotices />
      <TakenOverNotice />
      {wrappingUp && conversation !== null ? <WrapUpPanel conversation={conversation} today={today} /> : (
        <>
          <AgreementsBlock />
          <Script />
          <NoteField />
          <HistoryList />
        </>
      )}
    </Region>
  );
}

function KindChoice() {
  const wording = useWording().conversation;
  const kind = useDraft((draft) => draft.kind);
  const choose = useDraft((draft) => draft.choose);
  return (
    <ToggleButtonGroup exclusive size="small" value={kind} aria-label={wording.kind} onChange={(_event, next: 'note' | 'agreement' | null) => next !== null && choose({ kind: next })} sx={{ '& button': { minHeight: 24, height: 24 } }}>
      <ToggleButton value="note">{wording.note}</ToggleButton>
      <ToggleButton value="agreement">{wording.agreement}</ToggleButton>
    </ToggleButtonGroup>
  );
}
