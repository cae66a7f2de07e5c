export type { DraftState, DraftStore } from './draft-store.ts';
export { createSession } from './session-store.ts';
export type { Focus, ReadFile, SessionState, SessionStore } from './session-store.ts';
export { SessionContext, useCaseFile, usePart, useDraft, usePerson, useSession } from './use-session.ts';
export type { PartName } from './use-session.ts';
export { assessmentOf, factsOf, useAssessment, useFacts } from './use-assessment.ts';
