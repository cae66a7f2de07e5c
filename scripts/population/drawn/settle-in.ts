import { addDays, addYears } from '../../../shared/models/calendar.ts';
import type { Dossier } from '../dossier.ts';
import { applicant, careContract, child, coResident, insurableSince, insured, later, livesAt, marry, partner, rents, works } from '../life.ts';
import type { HouseholdDrawn } from './household.ts';

/** The people of a drawn household in their dossier. */
export interface Settled {
  readonly applicantId: string;
  readonly partnerId: string | null;
  readonly coResidentId: string | null;
  readonly childIds: readonly string[];
}

/** The registers tell who lives there, since when, how they are insured, what they rent and which care they use. */
export function settleIn(dossier: Dossier, drawn: HouseholdDrawn): Settled {
  const applicantId = applicant(dossier, drawn.applicant.person);
  const partnerId = drawn.partner === null ? null : partner(dossier, drawn.partner.person, drawn.partner.since);
  if (partnerId !== null && drawn.partner?.married === true) marry(dossier, applicantId, partnerId, drawn.partner.since);
  const childIds = drawn.children.map(({ person }) => child(dossier, person));
  const coResidentId = drawn.coResident === null ? null : coResident(dossier, drawn.coResident.person, drawn.coResident.since);
  const adults = [{ id: applicantId, ...drawn.applicant }, ...(partnerId === null || drawn.partner === null ? [] : [{ id: partnerId, ...drawn.partner }])];
  for (const adult of adults) {
    insured(dossier, adult.id, insurableSince(adult.person.born));
    if (adult.money.works) works(dossier, adult.id, addYears(adult.person.born, 17));
  }
  moveIn(dossier, drawn, [...adults.map(({ id }) => id), ...(coResidentId === null ? [] : [coResidentId])], childIds);
  if (drawn.rent !== null) rents(dossier, drawn.rent, null, later(addDays(drawn.rent.from, 20), '2009-01-05'));
  for (const [index, { care }] of drawn.children.entries()) {
    for (const { to, ...contract } of care) careContract(dossier, childIds[index] ?? '', contract, to, addDays(contract.from, -20));
  }
  return { applicantId, partnerId, coResidentId, childIds };
}

function moveIn(dossier: Dossier, drawn: HouseholdDrawn, adultIds: readonly string[], childIds: readonly string[]): void {
  livesAt(dossier, adultIds, drawn.address, drawn.livesThereSince);
  for (const [index, { person }] of drawn.children.entries()) livesAt(dossier, childIds.slice(index, index + 1), drawn.address, later(person.born, drawn.livesThereSince));
}
