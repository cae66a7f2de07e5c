export { firstEntry } from './arrangement-entry.ts';
export type { ArrangementChoice, ArrangementEntry } from './arrangement-entry.ts';
export type { DraftState, DraftStore } from './draft-store.ts';
export { createSession } from './session-store.ts';
export type { Focus, ReadFile, SessionState, SessionStore } from './session-store.ts';
export { SessionContext, useCaseFile, usePart, useDraft, usePerson, useSession } from './use-session.ts';
export type { PartName } from './use-session.ts';
export { yearsShown } from './years.ts';
export { assessmentOf, factsOf, useAssessment, useFacts, useProvisional } from './use-assessment.ts';
