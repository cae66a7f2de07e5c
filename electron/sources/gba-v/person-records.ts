import type { PartialDate } from '../../../shared/models/calendar.ts';
import type { RecordBody, SourceRecordOf } from '../../../shared/models/source-record.ts';
import type { CategoryRecord, Stack } from './category-records.ts';
import { nameIn } from './person-name.ts';
import { dateIn, meaningIn, remark, type Reading } from './reading.ts';
import { circumstancesIn, isIncorrect, recordedIn, statement } from './statement.ts';

/** persoonsgegevens, category 01: name, birth date and how to address somebody. Place and country of birth are not kept. */
export function personRecords(reading: Reading, personId: string, stack: Stack): readonly SourceRecordOf<'person'>[] {
  return stack.map((record, index) =>
    statement(reading, personId, 'person', {
      ...nameIn(reading, record),
      birthDate: dateIn(reading, record, '03.10'),
      salutation: meaningIn(reading, record, '04.10', salutations, 'unknown'),
      nameUse: meaningIn(reading, record, '61.10', nameUses, 'own'),
    }, circumstancesIn(reading, stack, index)),
  );
}

/**
 * overlijden, category 06. Only what gives a date or a place of death is a death: an emptied category takes a death back, and a value that
 * slipped into the column must not declare anybody dead.
 */
export function deathRecords(reading: Reading, personId: string, stack: Stack): readonly SourceRecordOf<'death'>[] {
  return stack.flatMap((record, index) => {
    if (!tellsDeath(record)) {
      if (record.element('08.10') !== '') remark(reading, record, '08.10', 'deathUncertain');
      return [];
    }
    return [statement(reading, personId, 'death', { date: dateIn(reading, record, '08.10') }, circumstancesIn(reading, stack, index))];
  });
}

/** inschrijving, category 07: whether the registration is kept up, and the secrecy of the address. They have no history. */
export function registrationRecords(reading: Reading, personId: string, [record]: Stack): readonly [SourceRecordOf<'registration'>, SourceRecordOf<'secrecy'>] {
  const recorded = stampIn(reading, record);
  const marks = { underInvestigationSince: null, incorrect: false };
  const suspended = suspensionIn(reading, record);
  return [
    statement(reading, personId, 'registration', { suspended }, { validFrom: dateIn(reading, record, '67.10'), validTo: null, recorded, marks }),
    statement(reading, personId, 'secrecy', { secret: isSecret(record) }, { validFrom: '', validTo: null, recorded, marks }),
  ];
}

/** curatele, category 11. Parental authority over a minor is no ground of any allowance and is not kept. */
export function guardianshipRecords(reading: Reading, personId: string, stack: Stack): readonly SourceRecordOf<'guardianship'>[] {
  return stack.flatMap((record, index) =>
    record.element('33.10') === '1' ? [statement(reading, personId, 'guardianship', { kind: 'curatele', representative: '' }, circumstancesIn(reading, stack, index))] : [],
  );
}

/** The death that the register stands by, `null` when there is none. */
export function deathInForce(reading: Reading, stack: Stack | undefined): PartialDate | null {
  const present = stack?.[0];
  return present === undefined || !tellsDeath(present) || isIncorrect(present) ? null : dateIn(reading, present, '08.10');
}

/** omschrijving reden opschorting bijhouding (67.20) in plain Dutch, for the reasons that have no word of their own in the store. */
export function suspensionWords(record: CategoryRecord): string {
  return suspensionReasons.get(record.element('67.20'))?.words ?? 'reden onbekend';
}

/** Whether the registration is suspended, and why. A date without a reason is a suspension too. */
export function suspensionIn(reading: Reading, record: CategoryRecord): RecordBody<'registration'>['suspended'] {
  if (record.element('67.20') === '') return record.element('67.10') === '' ? null : 'unknown';
  return meaningIn(reading, record, '67.20', suspensionCodes, 'unknown');
}

/** indicatie geheim (70.10): 0 is none; 1 to 7 each keep the address from others. */
export function isSecret(record: CategoryRecord): boolean {
  return /^[1-7]$/.test(record.element('70.10'));
}

function tellsDeath(record: CategoryRecord): boolean {
  return /^\d{8}$/.test(record.element('08.10')) || record.element('08.20') !== '' || record.element('08.30') !== '';
}

/** datumtijdstempel (80.20): when the list was last changed. The day of it counts; the lists as published hold impossible stamps too. */
function stampIn(reading: Reading, record: CategoryRecord) {
  const day = record.element('80.20').slice(0, 8);
  const stamped: CategoryRecord = { ...record, element: () => (day < firstStamp ? '' : day) };
  return recordedIn(reading, stamped, '80.20');
}

/** The GBA began on 1 October 1994. */
const firstStamp = '19941001';

const salutations: ReadonlyMap<string, RecordBody<'person'>['salutation']> = new Map([['M', 'mr'], ['V', 'ms'], ['O', 'unknown']]);

const nameUses: ReadonlyMap<string, RecordBody<'person'>['nameUse']> = new Map([['E', 'own'], ['P', 'partner'], ['V', 'partnerOwn'], ['N', 'ownPartner']]);

/** `R`: the person list is kept in the registration of non-residents (RNI). `F` and `W`: the list was made by mistake and is withdrawn. */
const suspensionReasons: ReadonlyMap<string, { readonly code: NonNullable<RecordBody<'registration'>['suspended']>; readonly words: string }> = new Map([
  ['O', { code: 'deceased', words: 'overlijden' }],
  ['E', { code: 'emigrated', words: 'emigratie' }],
  ['M', { code: 'ministerial', words: 'ministerieel besluit' }],
  ['R', { code: 'administrative', words: 'niet-ingezetene (RNI)' }],
  ['F', { code: 'error', words: 'persoonslijst ten onrechte opgenomen' }],
  ['W', { code: 'error', words: 'persoonslijst gewist' }],
  ['.', { code: 'unknown', words: 'reden onbekend' }],
]);

const suspensionCodes = new Map([...suspensionReasons].map(([letter, { code }]) => [letter, code]));
