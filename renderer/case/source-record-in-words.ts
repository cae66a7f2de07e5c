import { monthInYear } from '../../shared/models/calendar.ts';
import { readEuro } from '../../shared/models/money.ts';
import type { RecordBody, RecordKind, SourceRecordOf } from '../../shared/models/source-record.ts';
import type { Datum } from '../../shared/rules/index.ts';
import type { Words } from '../wording/words.ts';
import { firstNameOf, type People } from './persons.ts';

/** What a datum is: its kind, with the year where it is of one. */
export function datumName(datum: Datum, { wording: { sourceRecords } }: Words): string {
  if (datum.kind === 'member') return sourceRecords.member;
  const { kind, body } = datum.record;
  const name = sourceRecords.kind[kind];
  return 'year' in body ? sourceRecords.ofYear(name, body.year) : name;
}

/** Of whom it tells. */
export function datumWhose(datum: Datum, people: People): string {
  return firstNameOf(datum.kind === 'member' ? datum.member.personId : datum.record.subjectId, people) ?? '';
}

/** What was told, with its end where it has one. What is of a year ends with it, and its name says so already. */
export function datumValue(datum: Datum, people: People, words: Words): string {
  const { wording: { sourceRecords, caseWords }, format } = words;
  const value = datum.kind === 'member' ? caseWords.role[datum.member.role] : valueOf(datum.record, people, words);
  const end = datum.kind === 'member' ? datum.member.to : 'year' in datum.record.body ? null : datum.record.validTo;
  return end === null ? value : sourceRecords.ended(value, format.date(end));
}

function valueOf<Kind extends RecordKind>(record: SourceRecordOf<Kind>, people: People, words: Words): string {
  const tell = tellings[record.kind] as Telling<Kind>;
  return tell(record.body, words, people);
}

type Telling<Kind extends RecordKind> = (body: RecordBody<Kind>, words: Words, people: People) => string;

/** A kind that nobody put in words does not compile. */
const tellings: { readonly [Kind in RecordKind]: Telling<Kind> } = {
  person: (body, { wording, format }) => wording.sourceRecords.born(fullName(body), dateOf(body.birthDate, format, wording)),
  death: ({ date }, { wording, format }) => dateOf(date, format, wording),
  address: addressInWords,
  secrecy: ({ secret }, words) => yesOrNo(secret, words),
  registration: ({ suspended }, { wording: { sourceRecords } }) => (suspended === null ? sourceRecords.registered : sourceRecords.suspended[suspended]),
  union: ({ kind, partner }, { wording: { sourceRecords } }) => sourceRecords.union[kind](fullName(partner)),
  parent: ({ parent }) => fullName(parent),
  child: ({ child, birthDate }, { wording, format }) => wording.sourceRecords.born(fullName(child), dateOf(birthDate, format, wording)),
  guardianship: ({ kind, representative }, { wording: { sourceRecords } }) => sourceRecords.guardianship[kind](representative),
  allowancePartner: ({ partnerId }, { wording }, people) => firstNameOf(partnerId, people) ?? wording.household.unnamed,
  lawfulStay: ({ lawful }, words) => yesOrNo(lawful, words),
  incomeEstimate: ({ amount }, { format }) => format.euro(amount),
  incomeKnown: ({ year, amount, throughMonth }, { wording, format }) => wording.sourceRecords.throughMonth(format.euro(amount), format.monthName(monthInYear(year, throughMonth))),
  incomeEstablished: ({ amount }, { format }) => format.euro(amount),
  assets: ({ amount }, { format }) => format.euro(amount),
  healthInsurance: ({ insured }, words) => yesOrNo(insured, words),
  treatyInsurance: ({ country, factor }, { wording, format }) => wording.sourceRecords.factor(country, format.number(factor)),
  rent: rentInWords,
  childcareContract: ({ kind, hoursPerMonth, hourlyRate, registered, organisation }, { wording: { sourceRecords, home }, format }) => {
    const contract = sourceRecords.contract(home.care[kind], format.number(hoursPerMonth), format.euro(hourlyRate, 'cents'), organisation);
    return registered ? contract : sourceRecords.notRegistered(contract);
  },
  childBenefit: ({ paid }, words) => yesOrNo(paid, words),
  work: ({ works }, words) => yesOrNo(works, words),
};

/** An address that is secret comes without a word of it. */
function addressInWords({ street, houseNumber, houseLetter, addition, postcode, place, country, lines }: RecordBody<'address'>, { wording: { sourceRecords } }: Words): string {
  const parts = [[street, `${houseNumber}${houseLetter}`, addition].filter(isSaid).join(' '), [postcode, place].filter(isSaid).join(' '), ...lines, country].filter(isSaid);
  return parts.length === 0 ? sourceRecords.addressWithheld : parts.join(', ');
}

function rentInWords({ rent, serviceCosts, selfContained, landlord }: RecordBody<'rent'>, { wording: { sourceRecords, common }, format }: Words): string {
  const items = (Object.keys(serviceCosts) as (keyof typeof serviceCosts)[]).filter((item) => !readEuro(serviceCosts[item]).isZero()).map((item) => sourceRecords.item(sourceRecords.serviceCosts[item], format.euro(serviceCosts[item], 'cents')));
  const told = items.length === 0 ? sourceRecords.rent(format.euro(rent, 'cents'), landlord) : sourceRecords.rentWith(format.euro(rent, 'cents'), common.list(items), landlord);
  return selfContained ? told : sourceRecords.notSelfContained(told);
}

function fullName({ givenNames, title, prefix, familyName }: RecordBody<'parent'>['parent']): string {
  return [title, givenNames, prefix, familyName].filter(isSaid).join(' ');
}

function dateOf(date: string, format: Words['format'], { common }: Words['wording']): string {
  return date === '' ? common.unknown : format.date(date);
}

function yesOrNo(holds: boolean, { wording: { caseWords } }: Words): string {
  return holds ? caseWords.yes : caseWords.no;
}

function isSaid(text: string): boolean {
  return text !== '';
}
