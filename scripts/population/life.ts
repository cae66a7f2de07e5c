import { addDays, addYears } from '../../shared/models/calendar.ts';
import type { CalculationYear, CalendarDate } from '../../shared/models/calendar.ts';
import type { EuroText } from '../../shared/models/money.ts';
import type { RecordBody, Source } from '../../shared/models/source-record.ts';
import { newPerson, takesPart, tell } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import type { PersonName } from './names.ts';
import type { Address } from './places.ts';

/** The day the registers began to be kept as they are now; older facts were recorded then. */
const registersBegan: CalendarDate = '1994-10-01';

/** A person as drawn. */
export interface PersonDrawn extends PersonName {
  readonly salutation: 'mr' | 'ms';
  readonly nameUse?: RecordBody<'person'>['nameUse'];
  readonly born: CalendarDate;
}

/** A person enters the dossier: number, name and birth as the person register tells them. The first one is the applicant. */
export function person(dossier: Dossier, { salutation, nameUse = 'own', born, ...name }: PersonDrawn): string {
  const personId = newPerson(dossier);
  tell(dossier, personId, 'person', { givenNames: name.givenNames, title: name.title, prefix: name.prefix, familyName: name.familyName, birthDate: born, salutation, nameUse }, { source: 'brp', from: born, known: later(addDays(born, 3), registersBegan) });
  return personId;
}

/** The applicant, from the beginning. */
export function applicant(dossier: Dossier, drawn: PersonDrawn): string {
  const personId = person(dossier, drawn);
  takesPart(dossier, personId, 'applicant', null, later(addYears(drawn.born, 18), registersBegan));
  return personId;
}

/** toeslagpartner from a day on: in the household and as the given fact that the rules reckon with. Awir art. 3. */
export function partner(dossier: Dossier, drawn: PersonDrawn, since: CalendarDate): string {
  const personId = person(dossier, drawn);
  becomePartners(dossier, personId, since, null, addDays(since, 2));
  return personId;
}

/** Tells since when somebody is the toeslagpartner, or (told again with an end) until when it was so. */
export function becomePartners(dossier: Dossier, partnerId: string, since: CalendarDate, until: CalendarDate | null, known: CalendarDate): void {
  tell(dossier, dossier.applicantId, 'allowancePartner', { partnerId }, { source: 'brp', from: since, to: until, known });
  takesPart(dossier, partnerId, 'partner', since, known, until);
}

/** A child of the household, for whom kinderbijslag is paid. */
export function child(dossier: Dossier, drawn: PersonDrawn, since: CalendarDate = drawn.born): string {
  const personId = person(dossier, drawn);
  const known = later(addDays(since, 3), registersBegan);
  takesPart(dossier, personId, 'child', since, known);
  tell(dossier, personId, 'childBenefit', { paid: true }, { source: 'svb', from: since, to: addDays(addYears(drawn.born, 18), -1), known: addDays(known, 14) });
  return personId;
}

/** medebewoner — somebody who lives in and is neither partner nor child. Awir art. 2. */
export function coResident(dossier: Dossier, drawn: PersonDrawn, since: CalendarDate): string {
  const personId = person(dossier, drawn);
  takesPart(dossier, personId, 'coResident', since, later(addDays(since, 3), registersBegan));
  return personId;
}

/** These people live at the address from a day on. */
export function livesAt(dossier: Dossier, personIds: readonly string[], address: Address, from: CalendarDate, known: CalendarDate = later(addDays(from, 2), registersBegan)): void {
  for (const personId of personIds) tell(dossier, personId, 'address', address, { source: 'brp', from, known });
}

/** A marriage or registered partnership, told of both. */
export function marry(dossier: Dossier, oneId: string, otherId: string, on: CalendarDate): void {
  for (const [self, other] of [[oneId, otherId], [otherId, oneId]] as const) {
    tell(dossier, self, 'union', { kind: 'marriage', partner: nameIn(dossier, other), partnerId: other, endedBecause: '' }, { source: 'brp', from: on, known: later(addDays(on, 4), registersBegan) });
  }
}

/** Insured under the Zorgverzekeringswet from a day on. */
export function insured(dossier: Dossier, personId: string, from: CalendarDate, to: CalendarDate | null = null): void {
  tell(dossier, personId, 'healthInsurance', { insured: true }, { source: 'healthInsurer', from, to, known: addDays(from, 6) });
}

/** geschat toetsingsinkomen of a year */
export function incomeEstimate(dossier: Dossier, personId: string, year: CalculationYear, amount: EuroText, known: CalendarDate, source: Source = 'inspector'): void {
  tell(dossier, personId, 'incomeEstimate', { year, amount }, { source, from: `${year}-01-01`, to: `${year}-12-31`, known });
}

/** A child of whom is known what it earns in each year: mostly nothing. It counts for the housing allowance. */
export function childIncome(dossier: Dossier, childId: string, years: readonly CalculationYear[], born: CalendarDate, amount: EuroText = '0'): void {
  for (const year of years.filter((one) => `${one}-12-31` >= born)) incomeEstimate(dossier, childId, year, amount, later(`${year - 1}-11-02`, addDays(born, 10)));
}

/** What the wages so far come to, brought to a whole year. */
export function incomeKnown(dossier: Dossier, personId: string, year: CalculationYear, amount: EuroText, throughMonth: number, known: CalendarDate): void {
  tell(dossier, personId, 'incomeKnown', { year, amount, throughMonth }, { source: 'uwv', from: `${year}-01-01`, to: null, known });
}

/** toetsingsinkomen as the inspector established it. Awir art. 8. */
export function incomeEstablished(dossier: Dossier, personId: string, year: CalculationYear, amount: EuroText, known: CalendarDate): void {
  tell(dossier, personId, 'incomeEstablished', { year, amount }, { source: 'inspector', from: `${year}-01-01`, to: `${year}-12-31`, known });
}

/** vermogen on 1 January of a year. Awir art. 7. */
export function assets(dossier: Dossier, personId: string, year: CalculationYear, amount: EuroText, known: CalendarDate = `${year - 1}-11-02`, source: Source = 'inspector'): void {
  tell(dossier, personId, 'assets', { year, amount }, { source, from: `${year}-01-01`, to: `${year}-12-31`, known });
}

/** A home to rent. */
export interface RentDrawn {
  readonly rent: EuroText;
  readonly from: CalendarDate;
  readonly landlord: string;
  readonly cleaning?: EuroText;
  readonly caretaker?: EuroText;
  readonly selfContained?: boolean;
}

/** huur — what the landlord told. Told again with an end when the rent changes. */
export function rents(dossier: Dossier, { rent, from, landlord, cleaning = '0', caretaker = '0', selfContained = true }: RentDrawn, to: CalendarDate | null, known: CalendarDate): void {
  tell(dossier, dossier.applicantId, 'rent', { rent, serviceCosts: { sharedEnergy: '0', cleaning, caretaker, sharedRooms: '0' }, selfContained, landlord }, { source: 'landlord', from, to, known });
}

/** A childcare contract. */
export type ContractDrawn = RecordBody<'childcareContract'> & { readonly from: CalendarDate };

/** opvangcontract — what the organisation told. Told again with an end when the contract changes. */
export function careContract(dossier: Dossier, childId: string, { from, ...contract }: ContractDrawn, to: CalendarDate | null, known: CalendarDate): void {
  tell(dossier, childId, 'childcareContract', contract, { source: 'childcareOrganisation', from, to, known });
}

/** Works from a day on. Wko art. 1.6. */
export function works(dossier: Dossier, personId: string, from: CalendarDate): void {
  tell(dossier, personId, 'work', { works: true }, { source: 'uwv', from, known: addDays(from, 40) });
}

/** The later of two days. */
export function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

/** The first day on which somebody could be insured as an adult in the present scheme. */
export function insurableSince(born: CalendarDate): CalendarDate {
  return later(born, '2006-01-01');
}

function nameIn(dossier: Dossier, personId: string): PersonName {
  const record = dossier.records.find((candidate) => candidate.kind === 'person' && candidate.subjectId === personId);
  if (record?.kind !== 'person') throw new RangeError(`no name told of ${personId}`);
  const { givenNames, title, prefix, familyName } = record.body;
  return { givenNames, title, prefix, familyName };
}
