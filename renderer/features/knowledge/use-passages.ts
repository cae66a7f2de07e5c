import { useMemo } from 'react';
import { knowledgeFor, type Passage } from '../../knowledge/index.ts';
import { useCaseFile, useScript, useSession } from '../../session/index.ts';
import { useLanguage } from '../../wording/language.ts';
import { wantedKnowledge } from './wanted-knowledge.ts';

/** The passages for what has the focus and for what the citizen asks, at most three. */
export function usePassages(): readonly Passage[] {
  const language = useLanguage();
  const file = useCaseFile();
  const focus = useSession((state) => state.focus);
  const { question } = useScript();
  return useMemo(() => knowledgeFor(wantedKnowledge(focus, question, file), language), [focus, question, file, language]);
}
