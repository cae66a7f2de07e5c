import { styled } from '@mui/material/styles';
import { useContext } from 'react';
import { questionTypeOf } from '../../../shared/models/question-type.ts';
import { Details } from '../../components/details.tsx';
import { scenarioLetters, SessionContext, levelOf, useConversation, useDraft, type ConversationStore } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

/** What goes along with a hand-over: who, how far verified, what was asked and looked at, the scenarios and the draft. */
export function PackageContents({ conversation }: { readonly conversation: ConversationStore }) {
  const wording = useWording();
  const session = useContext(SessionContext);
  const looked = useConversation((state) => state.looked.length) ?? 0;
  const { text } = useDraft((draft) => draft);
  const shown = session?.getState() ?? null;
  const level = levelOf(conversation.getState());
  const { channel, verification, question, callback } = conversation.getState();
  const type = questionTypeOf(question);
  const name = shown?.caseFile.persons.find(({ personId }) => personId === shown.caseFile.applicantId)?.displayName ?? wording.handOvers.general;
  const spoken = verification.caller === 'self' ? name : `${name} (${wording.verification.callerOther(wording.verification.ground[verification.ground])})`;
  const scenarios = shown === null ? '' : shown.scenarios.list.flatMap((entries, index) => (entries.length === 0 ? [] : [scenarioLetters[index] ?? ''])).join(', ');
  return (
    <Along>
      <h3>{wording.handOvers.goesAlong}</h3>
      <Details
        rows={[
          [wording.handOvers.who, spoken],
          [wording.handOvers.level, wording.handOvers.levelOf(level)],
          [wording.handOvers.question, type === null ? null : wording.script.type[type]],
          [wording.handOvers.looked, wording.handOvers.lookedCount(looked)],
          [wording.handOvers.scenarios, wording.handOvers.scenariosNamed(scenarios)],
          [wording.handOvers.draft, text.trim() === '' ? wording.handOvers.noDraft : text.trim()],
          [wording.callbacks.title, callback === null ? null : wording.handOvers.notAskedYet(callback.question.trim())],
        ]}
      />
      {level > 0 && channel === 'telephone' && <p>{wording.handOvers.levelHolds}</p>}
    </Along>
  );
}

const Along = styled('section')({
  display: 'grid', gap: 4, padding: '8px 12px', border: `1px solid ${colour('line')}`, borderRadius: 6,
  '& h3': { fontSize: measure('text'), fontWeight: 600 },
  '& p': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& dd': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: 90, overflow: 'auto' },
});
