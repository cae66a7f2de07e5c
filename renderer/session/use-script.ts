import { createStore, useStore } from 'zustand';
import { questionTypes, type QuestionType } from '../../shared/models/question-type.ts';
import type { SessionState, StepOutcome } from './session-store.ts';
import { useConversation, useConversationStore, usePresentSession } from './use-session.ts';

/** gespreksleidraad — what is asked, and what became of the steps, by question and step; a step that is not there is still to do. */
export interface Script {
  readonly question: QuestionType | null;
  readonly steps: Readonly<Record<string, StepOutcome>>;
  readonly choose: (question: QuestionType | null) => void;
  readonly mark: (step: string, outcome: StepOutcome | null) => void;
}

/** The script of the conversation on the screen, which keeps it; of a file that is only looked at, for as long as it is open. */
export function useScript(): Script {
  const session = usePresentSession();
  const conversation = useConversationStore();
  const [looking, lookingSteps] = [useStore(session ?? noSession, (state) => state?.question ?? null), useStore(session ?? noSession, (state) => state?.steps ?? noSteps)];
  const [asked, askedSteps] = [useConversation((state) => state.question), useConversation((state) => state.steps)];
  const keep = (part: Partial<Pick<SessionState, 'question' | 'steps'>>): void => (conversation === null ? session?.getState().changeScript(part) : conversation.getState().change(part));
  const steps = conversation === null ? lookingSteps : (askedSteps ?? noSteps);
  return {
    question: conversation === null ? looking : (questionTypes.find((type) => type === asked) ?? null),
    steps,
    choose: (question) => keep({ question }),
    mark: (step, outcome) => {
      const { [step]: _before, ...others } = steps;
      keep({ steps: outcome === null ? others : { ...others, [step]: outcome } });
    },
  };
}

const noSession = createStore<SessionState | null>()(() => null);
const noSteps: Script['steps'] = {};
