import { createContext, useContext } from 'react';
import { createStore, useStore } from 'zustand';
import type { CaseFile, Part, PersonCard } from '../../shared/models/case-file.ts';
import type { ConversationState, ConversationStore } from './conversation-store.ts';
import type { DraftState, DraftStore } from './draft-store.ts';
import type { SessionState, SessionStore } from './session-store.ts';

/** The contact session of the citizen on the screen. */
export const SessionContext = createContext<SessionStore | null>(null);

/** A part of the session; the component is drawn again only when that part changes. */
export function useSession<Value>(select: (state: SessionState) => Value): Value {
  const store = useContext(SessionContext);
  if (store === null) throw new Error('useSession outside a contact session');
  return useStore(store, select);
}

/** The session in which one speaks and writes, also while the screen looks back. */
export function usePresentSession(): SessionStore | null {
  const session = useContext(SessionContext);
  return session?.getState().present ?? session;
}

/** The citizen's file. */
export function useCaseFile(): CaseFile {
  return useSession((state) => state.caseFile);
}

/** The names of the parts of a file that may be unreadable on their own. */
export type PartName = { [Name in keyof CaseFile]: CaseFile[Name] extends { state: string } ? Name : never }[keyof CaseFile];
type PartValue<Name extends PartName> = Extract<CaseFile[Name], { state: 'present' }>['value'];

/** A part of the file: there, or unreadable with the reason. */
export function usePart<Name extends PartName>(name: Name): Part<PartValue<Name>> {
  return useSession((state) => state.caseFile[name]);
}

/** A person of the file, by id. */
export function usePerson(personId: string | null): PersonCard | null {
  return useSession((state) => state.caseFile.persons.find((person) => person.personId === personId) ?? null);
}

/** The conversation without a citizen that is on the screen: a general question. */
export const ConversationContext = createContext<ConversationStore | null>(null);

/** A part of the conversation on the screen; `null` where a file is only looked at. */
export function useConversation<Value>(select: (conversation: ConversationState) => Value): Value | null {
  const store = useConversationStore();
  return useStore(store ?? noConversation, (state) => (state === null ? null : select(state)));
}

/** The conversation on the screen, with a citizen or without. */
export function useConversationStore(): ConversationStore | null {
  const session = usePresentSession();
  const general = useContext(ConversationContext);
  return useStore(session ?? noSession, (state) => state?.conversation ?? null) ?? general;
}

const noSession = createStore<SessionState | null>()(() => null);
const noConversation = createStore<ConversationState | null>()(() => null);

/** A part of what is being typed in this session. */
export function useDraft<Value>(select: (draft: DraftState) => Value): Value {
  return useStore(useDraftStore(), select);
}

/** What is being typed: about the file on the screen, or in a general question. */
export function useDraftStore(): DraftStore {
  const session = usePresentSession();
  const general = useContext(ConversationContext);
  const draft = useStore(session ?? noSession, (state) => state?.draft ?? null) ?? general?.getState().draft;
  if (draft === undefined) throw new Error('useDraft outside a session');
  return draft;
}
