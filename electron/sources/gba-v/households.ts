import { addDays, addYears, ageOn, isFullDate, type CalendarDate } from '../../../shared/models/calendar.ts';
import type { Member } from '../../../shared/models/case-file.ts';
import { emptyBundle, type FileBundle } from '../../store/file-bundle.ts';
import type { DecodedPerson } from './decode-person.ts';
import type { PresentRelative } from './relative-records.ts';

/**
 * One household file for each person of the delivery, as the BRP shows the household on the day: the spouse or registered partner wherever they
 * live, children under 18 of either of them at the address, and everybody else at the address. Whether a partner counts for an allowance is not
 * decided here.
 */
export function householdFiles(persons: readonly DecodedPerson[], today: CalendarDate): readonly FileBundle[] {
  const neighbourhood = neighbourhoodOf(persons);
  return persons.map((applicant) => {
    const members = membersOf(applicant, neighbourhood, today);
    const present = [applicant, ...members.filter((member) => member.role !== 'applicant').flatMap(({ personId }) => neighbourhood.byId.get(personId) ?? [])];
    const participants = [...new Set(present)];
    return {
      ...emptyBundle(applicant.fileId, applicant.personId),
      persons: participants.map(({ personId, bsn }) => ({ personId, bsn })),
      members,
      marks: participants.flatMap(({ marks }) => marks),
      records: participants.flatMap(({ records }) => records),
    };
  });
}

interface Neighbourhood {
  readonly byId: ReadonlyMap<string, DecodedPerson>;
  /** who lives at the same addressable object, or at the same postcode and number */
  readonly livingWith: (person: DecodedPerson) => readonly DecodedPerson[];
}

function neighbourhoodOf(persons: readonly DecodedPerson[]): Neighbourhood {
  const living = persons.filter(isLivingHere);
  const byObject = groupedBy(living, ({ residence }) => residence?.addressableObject ?? '');
  const byAddress = groupedBy(living, ({ residence }) => residence?.address ?? '');
  return {
    byId: new Map(persons.map((person) => [person.personId, person])),
    livingWith: (person) => {
      if (!isLivingHere(person) || person.residence === null) return [];
      const { addressableObject, address } = person.residence;
      const inObject = addressableObject === '' ? [] : (byObject.get(addressableObject) ?? []);
      // Two different objects of the BAG can share postcode and number: then the object decides.
      const atAddress = address === '' ? [] : (byAddress.get(address) ?? []).filter((other) => addressableObject === '' || other.residence?.addressableObject === '');
      return [...new Set([...inObject, ...atAddress])].filter((other) => other !== person);
    },
  };
}

function groupedBy(persons: readonly DecodedPerson[], keyOf: (person: DecodedPerson) => string): ReadonlyMap<string, readonly DecodedPerson[]> {
  const groups = new Map<string, DecodedPerson[]>();
  for (const person of persons) {
    const group = groups.get(keyOf(person));
    if (group === undefined) groups.set(keyOf(person), [person]);
    else group.push(person);
  }
  return groups;
}

function isLivingHere({ death, keptUp, residence }: DecodedPerson): boolean {
  return death === null && keptUp && residence !== null;
}

function membersOf(applicant: DecodedPerson, neighbourhood: Neighbourhood, today: CalendarDate): readonly Member[] {
  const partner = partnerOf(applicant, neighbourhood);
  const others = neighbourhood.livingWith(applicant).filter((other) => other !== partner?.person);
  const children = [...applicant.children, ...(partner?.person.children ?? [])];
  return [
    { ...shared, personId: applicant.personId, role: 'applicant', from: null, recordedAt: recordedAtOf(applicant) },
    ...(partner === null ? [] : [{ ...shared, personId: partner.person.personId, role: 'partner' as const, from: partner.union.since, to: lastDayOf(applicant), recordedAt: partner.union.recordedAt }]),
    ...others.flatMap((other) => livingTogether(applicant, other, children.find(({ personId }) => personId === other.personId), today)),
  ];
}

const shared = { source: 'brp' as const, to: null };

/** The living spouse or registered partner among the persons of the delivery. */
function partnerOf(applicant: DecodedPerson, { byId }: Neighbourhood): { readonly person: DecodedPerson; readonly union: PresentRelative } | null {
  const union = applicant.partner;
  const person = union === null ? undefined : byId.get(union.personId);
  return union === null || person === undefined || person === applicant || person.death !== null ? null : { person, union };
}

/** A child is a child until the day before the 18th birthday and a co-resident from then on. Awir art. 2; Wet op de huurtoeslag art. 2. */
function livingTogether(applicant: DecodedPerson, other: DecodedPerson, child: PresentRelative | undefined, today: CalendarDate): readonly Member[] {
  const from = latest([applicant.residence?.since ?? null, other.residence?.since ?? null]);
  const recordedAt = [applicant.residence?.recordedAt ?? '', other.residence?.recordedAt ?? ''].toSorted().at(-1) ?? '';
  const member = { ...shared, personId: other.personId, recordedAt };
  if (child === undefined || !isFullDate(other.birthDate)) return [{ ...member, role: 'coResident', from }];
  const adultOn = addYears(other.birthDate, 18);
  if (ageOn(other.birthDate, today) < 18) return [{ ...member, role: 'child', from: latest([from, other.birthDate]) }];
  return from !== null && from >= adultOn
    ? [{ ...member, role: 'coResident', from }]
    : [{ ...member, role: 'child', from: latest([from, other.birthDate]), to: addDays(adultOn, -1) }, { ...member, role: 'coResident', from: adultOn }];
}

function latest(dates: readonly (CalendarDate | null)[]): CalendarDate | null {
  return dates.filter((date) => date !== null).toSorted().at(-1) ?? null;
}

/** The partnership of somebody who died ends on that day. The file stays theirs: death is told by its own record. */
function lastDayOf({ death }: DecodedPerson): CalendarDate | null {
  return death !== null && isFullDate(death) ? death : null;
}

function recordedAtOf({ records }: DecodedPerson): string {
  return records.find(({ kind }) => kind === 'person')?.recordedAt ?? '';
}
