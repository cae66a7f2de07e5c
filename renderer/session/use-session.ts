import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CaseFile, Part, PersonCard } from '../../shared/models/case-file.ts';
import type { DraftState } from './draft-store.ts';
import type { SessionState, SessionStore } from './session-store.ts';

/** The contact session of the citizen on the screen. */
export const SessionContext = createContext<SessionStore | null>(null);

/** A part of the session; the component is drawn again only when that part changes. */
export function useSession<Value>(select: (state: SessionState) => Value): Value {
  const store = useContext(SessionContext);
  if (store === null) throw new Error('useSession outside a contact session');
  return useStore(store, select);
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

/** A part of what is being typed in this session. */
export function useDraft<Value>(select: (draft: DraftState) => Value): Value {
  return useStore(useSession((state) => state.draft), select);
}
