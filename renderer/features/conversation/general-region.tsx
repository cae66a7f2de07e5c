import { Region } from '../../components/region.tsx';
import { useConversation, useConversationStore } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';
import { ConversationHead } from './conversation-head.tsx';
import { NoteField } from './note-field.tsx';
import { Script } from './script.tsx';
import { TakenOverNotice } from './taken-over-notice.tsx';
import { WrapUpPanel } from './wrap-up-panel.tsx';

/** The conversation of a general question: what is typed goes with it once it turns out to be about a citizen. */
export function GeneralRegion() {
  const wording = useWording();
  const conversation = useConversationStore();
  const wrappingUp = useConversation((state) => state.wrappingUp) === true;
  return (
    <Region id="conversation" title={wording.contact.general} actions={<ConversationHead />}>
      <TakenOverNotice />
      {wrappingUp && conversation !== null ? <WrapUpPanel conversation={conversation} today={null} /> : (
        <>
          <Script />
          <NoteField />
        </>
      )}
    </Region>
  );
}
