import { passesElevenTest } from '../../../shared/models/bsn.ts';
import type { CalendarDate, PartialDate } from '../../../shared/models/calendar.ts';
import type { Mark } from '../../../shared/models/case-file.ts';
import type { SourceRecord } from '../../../shared/models/source-record.ts';
import { addressRecords, residenceIn, type Residence } from './address-records.ts';
import { stacksOf, type Stack } from './category-records.ts';
import { fileIdOf, personIdOf } from './identities.ts';
import type { ListedPerson, PersonList } from './person-list.ts';
import { endedMarks, marksToldBy, personMarks } from './person-marks.ts';
import { deathInForce, deathRecords, guardianshipRecords, personRecords, registrationRecords, suspensionIn } from './person-records.ts';
import { dateIn, type Reading } from './reading.ts';
import { childRecords, parentRecords, presentChild, presentPartner, unionRecords, type PresentRelative } from './relative-records.ts';
import { circumstancesIn } from './statement.ts';

/** A person of the list by the numbers that name them. */
export interface NamedPerson {
  readonly listed: ListedPerson;
  readonly aNumber: string;
  /** empty where the list has none that is valid */
  readonly bsn: string;
}

/** A person of the list as the store will know them, with what is needed to find the household and not kept. */
export interface DecodedPerson {
  readonly personId: string;
  readonly fileId: string;
  readonly bsn: string;
  readonly records: readonly SourceRecord[];
  readonly marks: readonly Mark[];
  /** the kinds of mark of which the list tells: one of these that is not there any more has ended */
  readonly tells: ReadonlySet<Mark['kind']>;
  /** the last day of marks that the register says have ended, by the name of the mark */
  readonly ended: ReadonlyMap<string, CalendarDate>;
  readonly birthDate: PartialDate;
  /** `null`: not deceased; empty: deceased, the day is not known */
  readonly death: PartialDate | null;
  /** whether the municipality keeps the registration up: only then does the address say where somebody lives now */
  readonly keptUp: boolean;
  readonly residence: Residence | null;
  readonly partner: PresentRelative | null;
  readonly children: readonly PresentRelative[];
}

/** Reads one person. Nationality, descent, permits, travel documents and electoral data (04, 10, 12, 13) are never looked at. */
export function decodePerson(reading: Reading, list: PersonList, { listed, aNumber, bsn }: NamedPerson): DecodedPerson {
  const stacks = (category: string) => stacksOf(list, listed, category, reading.report);
  const personId = personIdOf(aNumber);
  const [person] = stacks('01');
  if (person === undefined) throw new RangeError('a person without category 01 has no A-number');
  const parents = [...stacks('02'), ...stacks('03')];
  const [unions, children, guardianship] = [stacks('05'), stacks('09'), stacks('11')];
  const [death, registration, address] = [stacks('06')[0], stacks('07')[0], stacks('08')[0]];
  const records: readonly SourceRecord[] = [
    ...personRecords(reading, personId, person),
    ...within(death, (stack) => deathRecords(reading, personId, stack)),
    ...within(registration, (stack) => registrationRecords(reading, personId, stack)),
    ...within(address, (stack) => addressRecords(reading, personId, stack)),
    ...parents.flatMap((stack) => parentRecords(reading, personId, stack)),
    ...unions.flatMap((stack) => unionRecords(reading, personId, stack)),
    ...children.flatMap((stack) => childRecords(reading, personId, stack)),
    ...guardianship.flatMap((stack) => guardianshipRecords(reading, personId, stack)),
  ];
  const diedOn = deathInForce(reading, death);
  const all = [person, ...parents, ...unions, ...within(death, (stack) => [stack]), ...within(address, (stack) => [stack]), ...children, ...guardianship];
  const kept = { person, registration, address, all };
  return {
    personId,
    fileId: fileIdOf(aNumber),
    bsn: passesElevenTest(bsn) ? bsn : '',
    records: [...new Map(records.map((record) => [record.id, record])).values()],
    marks: personMarks(reading, personId, kept, records, diedOn),
    tells: marksToldBy(list, kept),
    ended: endedMarks(personId, kept),
    birthDate: dateIn(reading, person[0], '03.10'),
    death: diedOn,
    keptUp: registration !== undefined && suspensionIn(reading, registration[0]) === null,
    residence: address === undefined ? null : residenceIn(reading, address[0], circumstancesIn(reading, address, 0).recorded.at),
    partner: unions.map((stack) => presentPartner(reading, stack)).find((partner) => partner !== null) ?? null,
    children: children.flatMap((stack) => presentChild(reading, stack) ?? []),
  };
}

function within<Value>(stack: Stack | undefined, read: (stack: Stack) => readonly Value[]): readonly Value[] {
  return stack === undefined ? [] : read(stack);
}
