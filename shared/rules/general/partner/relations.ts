import { covers, type CalendarDate, type Period } from '../../../models/calendar.ts';
import type { RelationKind, UndecidedPerson } from '../../../models/household.ts';
import { factFinding, type Finding } from '../../engine/finding.ts';
import type { LegalBasis } from '../../engine/legal-basis.ts';
import type { Term } from '../../glossary.ts';

/** Whether somebody has the relation to the applicant on a day. */
export function relationOn(person: UndecidedPerson, kind: RelationKind, on: CalendarDate, basis: LegalBasis): Finding<boolean> {
  const fact = person.relations[kind];
  return factFinding({ term: kind, person: person.id, basis, unit: 'yes or no', fact, value: fact.value === null ? null : fact.value.some((period) => covers(period, on)) });
}

/** That somebody does not have the relation on a day, as a condition that is met. `absent` says it in words; what is asked for is the relation. */
export function withoutRelation(person: UndecidedPerson, kind: RelationKind, absent: Term, on: CalendarDate, basis: LegalBasis): Finding<boolean> {
  const fact = person.relations[kind];
  return factFinding({ term: absent, person: person.id, basis, unit: 'yes or no', fact, value: fact.value === null ? null : !fact.value.some((period) => covers(period, on)), asked: kind });
}

/** Whether anything of the relation was told that can hold at some time: what is known never to be is no step of an explanation. */
export function isTold(person: UndecidedPerson, kind: RelationKind): boolean {
  return person.relations[kind].value?.length !== 0;
}

/** The period of the relation that holds on a day, where one is told. */
export function periodOn(person: UndecidedPerson, kind: RelationKind, on: CalendarDate): Period | null {
  return person.relations[kind].value?.find((period) => covers(period, on)) ?? null;
}

/** hetzelfde woonadres — registered as a resident at the address of the applicant, which several paragraphs ask for: the one that does is the basis. */
export function sameAddressOn(person: UndecidedPerson, on: CalendarDate, basis: LegalBasis): Finding<boolean> {
  return relationOn(person, 'sameAddress', on, basis);
}
