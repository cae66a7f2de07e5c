import { createContext, useContext } from 'react';

/** Who is who in what is explained: the people of a citizen's file, or of a rekencase, which has names for them and no records. */
export interface People {
  readonly applicantId: string;
  readonly persons: readonly { readonly personId: string; readonly givenNames: string; readonly displayName: string }[];
  /** facts without a record were stated, and are not only presumed */
  readonly stated?: boolean;
}

/** The people of what is explained. */
export const PeopleContext = createContext<People>({ applicantId: '', persons: [] });

/** The people of what is explained, by whom the steps and facts are named. */
export function usePeople(): People {
  return useContext(PeopleContext);
}

/** The name by which a member of the household is called on the screen, where the family name says nothing new. */
export function firstNameOf(personId: string | null, { persons }: Pick<People, 'persons'>): string | null {
  const person = persons.find((card) => card.personId === personId);
  if (person === undefined) return null;
  const [first = ''] = person.givenNames.split(' ');
  return first === '' ? person.displayName : first;
}
