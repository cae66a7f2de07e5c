import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { PersonCard } from '../../shared/models/case-file.ts';
import type { RecordBody, SourceRecord } from '../../shared/models/source-record.ts';
import { hasSecretAddress } from '../store/person-projection.ts';

/** Persons and records of a file, from which no secret address can be read. */
export interface Withheld {
  readonly persons: PersonCard[];
  readonly records: SourceRecord[];
}

/**
 * indicatie geheim — takes out every address of a person whose address is secret, of whatever date, and the same address
 * where somebody else of the file lives there too: a child's address gives the parent's away. Wet BRP art. 2.59.
 */
export function withholdSecretAddresses(persons: readonly PersonCard[], records: readonly SourceRecord[], today: CalendarDate): Withheld {
  const secretive = new Set(persons.map((person) => person.personId).filter((personId) => isSecretive(personId, records, today)));
  const secret = new Set(records.flatMap((record) => (record.kind === 'address' && secretive.has(record.subjectId) ? [placeOf(record.body)] : [])));
  const touched = new Set(secretive);
  const withheld = records.map((record) => {
    if (record.kind !== 'address' || !(secretive.has(record.subjectId) || secret.has(placeOf(record.body)))) return record;
    touched.add(record.subjectId);
    return { ...record, body: noAddress };
  });
  return { persons: persons.map((person) => (touched.has(person.personId) ? withoutAddress(person) : person)), records: withheld };
}

/**
 * The persons of a file whose records cannot be read. Who lives together is then not known: one secret address takes out the
 * addresses of all.
 */
export function withholdAllAddresses(persons: readonly PersonCard[]): PersonCard[] {
  return persons.some((person) => person.addressSecret) ? persons.map(withoutAddress) : [...persons];
}

function isSecretive(personId: string, records: readonly SourceRecord[], today: CalendarDate): boolean {
  return hasSecretAddress(records.filter((record) => record.subjectId === personId), today);
}

function withoutAddress(person: PersonCard): PersonCard {
  return { ...person, addressSecret: true, addressLine: '', postcode: '', place: '' };
}

/** The address as one text, by which two records about the same home are known. */
function placeOf(address: RecordBody<'address'>): string {
  const { street, houseNumber, houseLetter, addition, postcode, lines } = address;
  return [postcode === '' ? street : postcode, houseNumber, houseLetter, addition, ...lines].join(' ').toLowerCase();
}

const noAddress: RecordBody<'address'> = {
  street: '',
  houseNumber: '',
  houseLetter: '',
  addition: '',
  postcode: '',
  place: '',
  municipalityCode: '',
  municipality: '',
  country: '',
  lines: [],
};
