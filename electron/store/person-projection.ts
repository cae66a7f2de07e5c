import { isFullDate, type CalendarDate, type PartialDate } from '../../shared/models/calendar.ts';
import type { PersonCard } from '../../shared/models/case-file.ts';
import { isOfKind, type RecordBody, type RecordKind, type SourceRecord, type SourceRecordOf } from '../../shared/models/source-record.ts';

/** What the records say of a person on a day, as far as the screen shows and searches it. A secret address is not in it. */
export interface PersonProjection extends Omit<PersonCard, 'personId' | 'bsnMasked'> {
  readonly houseNumber: string;
  /** every name by which the person may be looked for, folded */
  readonly searchNames: readonly string[];
}

/** Derives the person from the records about them. Records that the register marked incorrect say nothing. */
export function projectPerson(records: readonly SourceRecord[], today: CalendarDate): PersonProjection {
  const person = inForce(records, 'person', today)?.body ?? nobody;
  const union = unionForName(records, today);
  const secret = hasSecretAddress(records, today);
  const address = secret ? undefined : inForce(records, 'address', today)?.body;
  return {
    givenNames: person.givenNames,
    title: person.title,
    prefix: person.prefix,
    familyName: person.familyName,
    salutation: person.salutation,
    displayName: displayName(person, union),
    birthDate: person.birthDate,
    deathDate: inForce(records, 'death', today)?.body.date ?? null,
    addressSecret: secret,
    addressLine: address === undefined ? '' : addressLine(address),
    postcode: address?.postcode ?? '',
    houseNumber: address?.houseNumber ?? '',
    place: address?.place ?? '',
    searchNames: searchNames(person, union),
  };
}

/** Where the person lives on the day, secret or not: for who may see it and said why. `null` where no record tells it. */
export function addressOf(records: readonly SourceRecord[], today: CalendarDate): { readonly line: string; readonly postcode: string; readonly place: string } | null {
  const address = inForce(records, 'address', today)?.body;
  return address === undefined ? null : { line: addressLine(address), postcode: address.postcode, place: address.place };
}

/** indicatie geheim — whether the address of this person may not be given to anybody on the day. */
export function hasSecretAddress(records: readonly SourceRecord[], today: CalendarDate): boolean {
  return inForce(records, 'secrecy', today)?.body.secret === true;
}

/**
 * A name as it is searched: small letters without marks, spaces or signs, `Van der Meulen-Çelik` → `vandermeulencelik`.
 * Letters that have no mark to lose are written as the keyboard writes them.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The folded forms that a typed family name can stand for. The prefix may come first, last or after a comma:
 * `van der Berg`, `Berg, van der` and `berg van der` all give `vanderberg` among others.
 */
export function foldedForms(typed: string): readonly string[] {
  const words = typed.split(/[\s,]+/).filter((word) => word !== '');
  const turned = words.map((_, start) => foldName([...words.slice(start), ...words.slice(0, start)].join('')));
  return [...new Set(turned)].filter((form) => form !== '');
}

const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

const nobody: RecordBody<'person'> = { givenNames: '', title: '', prefix: '', familyName: '', birthDate: '', salutation: 'unknown', nameUse: 'own' };

/** The record of the kind that holds on the day; when more do, the one that began last, and of those the one recorded last. */
function inForce<Kind extends RecordKind>(records: readonly SourceRecord[], kind: Kind, today: CalendarDate): SourceRecordOf<Kind> | undefined {
  return records
    .filter(isOfKind(kind))
    .filter((record) => !record.marks.incorrect && begun(record.validFrom, today) && (record.validTo === null || today <= record.validTo))
    .toSorted((one, other) => compare(other.validFrom, one.validFrom) || compare(other.recordedAt, one.recordedAt) || compare(other.id, one.id))[0];
}

/** The union whose name a person may carry: the present one, else the last; a widow or widower keeps the name of the partner. */
function unionForName(records: readonly SourceRecord[], today: CalendarDate): RecordBody<'union'> | null {
  const present = inForce(records, 'union', today);
  const ended = records.map((record) => (record.kind === 'union' && record.validTo !== null && record.validTo < today ? { ...record, validTo: null } : record));
  return (present ?? inForce(ended, 'union', today))?.body ?? null;
}

/** Whether something that began on a partly known date has begun: the unknown part counts as its first day. */
function begun(from: PartialDate, today: CalendarDate): boolean {
  return from <= (isFullDate(from) ? today : today.slice(0, from.length));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** naamgebruik — given names and the family name as the person chose to be called. Wet BRP, element 61.10. */
function displayName(person: RecordBody<'person'>, union: RecordBody<'union'> | null): string {
  return words(person.givenNames, familyNameInUse(person, union));
}

function familyNameInUse(person: RecordBody<'person'>, union: RecordBody<'union'> | null): string {
  const own = words(person.prefix, person.familyName);
  const partners = union === null ? '' : words(union.partner.prefix, union.partner.familyName);
  if (partners === '' || person.nameUse === 'own') return own;
  if (person.nameUse === 'partner') return partners;
  return person.nameUse === 'partnerOwn' ? `${partners}-${own}` : `${own}-${partners}`;
}

/** Own name and partner's name, each with and without prefix, and the name in use: whatever somebody gives on the telephone. */
function searchNames(person: RecordBody<'person'>, union: RecordBody<'union'> | null): readonly string[] {
  const names = [person.familyName, words(person.prefix, person.familyName), familyNameInUse(person, union)];
  const partners = union === null || person.nameUse === 'own' ? [] : [union.partner.familyName, words(union.partner.prefix, union.partner.familyName)];
  return [...new Set([...names, ...partners].map(foldName))].filter((name) => name !== '');
}

/** Street and number, and what the register remarks on it, such as where a houseboat lies or that it is a briefadres; abroad the lines as they were given. */
function addressLine(address: RecordBody<'address'>): string {
  const line = words(address.street, `${address.houseNumber}${address.houseLetter}${address.addition === '' ? '' : `-${address.addition}`}`);
  return [line, ...address.lines].filter((part) => part !== '').join(', ');
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
