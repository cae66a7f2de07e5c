import type { CaseFile } from '../../shared/models/case-file.ts';

/** The name by which a member of the household is called on the screen, where the family name says nothing new. */
export function firstNameOf(personId: string | null, file: CaseFile): string | null {
  const person = file.persons.find((card) => card.personId === personId);
  if (person === undefined) return null;
  const [first = ''] = person.givenNames.split(' ');
  return first === '' ? person.displayName : first;
}
