import type { CaseFile, PersonCard } from '../../shared/models/case-file.ts';
import type { Revealable } from '../../shared/models/reveal.ts';

/** Somebody of whom the screen masks something. */
export interface MaskedPerson {
  readonly person: PersonCard;
  readonly masked: readonly Revealable[];
}

/** What the screen masks of a person. */
export function maskedOf({ bsnMasked, addressSecret }: PersonCard): readonly Revealable[] {
  return [...(bsnMasked === '' ? [] : (['bsn'] as const)), ...(addressSecret ? (['address'] as const) : [])];
}

/** afgeschermd — everybody of the file of whom something is masked, the applicant first. */
export function maskedPersons({ persons, applicantId }: Pick<CaseFile, 'persons' | 'applicantId'>): readonly MaskedPerson[] {
  return persons
    .map((person) => ({ person, masked: maskedOf(person) }))
    .filter(({ masked }) => masked.length > 0)
    .toSorted((one, other) => Number(other.person.personId === applicantId) - Number(one.person.personId === applicantId));
}
