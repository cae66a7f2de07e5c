import { isFullDate, type CalendarDate } from '../../../shared/models/calendar.ts';
import type { RecordBody, SourceRecordOf } from '../../../shared/models/source-record.ts';
import type { CategoryRecord, Stack } from './category-records.ts';
import { nameIn, namesSomebody } from './person-name.ts';
import { dateIn, meaningIn, remark, type Reading } from './reading.ts';
import { circumstancesIn, isIncorrect, statement } from './statement.ts';

/** A relative among the persons of the delivery, as the register has it now. */
export interface PresentRelative {
  readonly personId: string;
  /** `null` where it is not known to the day */
  readonly since: CalendarDate | null;
  readonly recordedAt: string;
}

/** ouder, categories 02 and 03. */
export function parentRecords(reading: Reading, personId: string, stack: Stack): readonly SourceRecordOf<'parent'>[] {
  return stack.flatMap((record, index) =>
    namesSomebody(record)
      ? [statement(reading, personId, 'parent', { parent: nameIn(reading, record), parentId: reading.identities.personWith(record) }, circumstancesIn(reading, stack, index))]
      : [],
  );
}

/** kind, category 09. A child that was born lifeless (registratie betrekking L) is not passed on to anybody and is left out. */
export function childRecords(reading: Reading, personId: string, stack: Stack): readonly SourceRecordOf<'child'>[] {
  if (isStillborn(stack[0])) {
    remark(reading, stack[0], '89.10', 'stillbornChild');
    return [];
  }
  return stack.flatMap((record, index) => {
    if (!namesSomebody(record)) return [];
    if (record.element('89.10') !== '') remark(reading, record, '89.10', 'codeUnknown');
    const body = { child: nameIn(reading, record), childId: reading.identities.personWith(record), birthDate: dateIn(reading, record, '03.10') };
    return [statement(reading, personId, 'child', body, circumstancesIn(reading, stack, index))];
  });
}

/**
 * huwelijk of geregistreerd partnerschap, category 05. A row either says that the union was entered into (group 06) or that it ended (group 07);
 * each is kept as it was told: the end is a record of its own with its reason, valid from the day of the end.
 */
export function unionRecords(reading: Reading, personId: string, stack: Stack): readonly SourceRecordOf<'union'>[] {
  return stack.flatMap((record, index) => {
    if (!namesSomebody(record) || !(hasBegun(record) || hasEnded(record))) return [];
    const circumstances = circumstancesIn(reading, stack, index);
    const day = dateIn(reading, record, hasEnded(record) ? '07.10' : '06.10');
    return [statement(reading, personId, 'union', unionIn(reading, record), { ...circumstances, validFrom: circumstances.validFrom === '' ? day : circumstances.validFrom })];
  });
}

/** The child of the stack when it is a person of the delivery. */
export function presentChild(reading: Reading, stack: Stack): PresentRelative | null {
  const [record] = stack;
  if (isStillborn(record) || isIncorrect(record)) return null;
  const born = dateIn(reading, record, '03.10');
  return presentRelative(reading, stack, isFullDate(born) ? born : null);
}

/** The spouse or registered partner of the stack when the union holds and the partner is a person of the delivery. */
export function presentPartner(reading: Reading, stack: Stack): PresentRelative | null {
  const [record] = stack;
  if (isIncorrect(record) || hasEnded(record) || !hasBegun(record)) return null;
  const begun = dateIn(reading, record, '06.10');
  return presentRelative(reading, stack, isFullDate(begun) ? begun : null);
}

function presentRelative(reading: Reading, stack: Stack, since: CalendarDate | null): PresentRelative | null {
  const personId = reading.identities.personWith(stack[0]);
  return personId === null ? null : { personId, since, recordedAt: circumstancesIn(reading, stack, 0).recorded.at };
}

function unionIn(reading: Reading, record: CategoryRecord): RecordBody<'union'> {
  return {
    kind: meaningIn(reading, record, '15.10', unionKinds, 'unknown'),
    partner: nameIn(reading, record),
    partnerId: reading.identities.personWith(record),
    endedBecause: hasEnded(record) ? meaningIn(reading, record, '07.40', endings, 'reden onbekend') : '',
  };
}

function hasBegun(record: CategoryRecord): boolean {
  return ['06.10', '06.20', '06.30'].some((element) => record.element(element) !== '');
}

function hasEnded(record: CategoryRecord): boolean {
  return ['07.10', '07.20', '07.30', '07.40'].some((element) => record.element(element) !== '');
}

function isStillborn(record: CategoryRecord): boolean {
  return record.element('89.10') === 'L';
}

const unionKinds: ReadonlyMap<string, RecordBody<'union'>['kind']> = new Map([['H', 'marriage'], ['P', 'registeredPartnership'], ['.', 'unknown']]);

/** landelijke tabel 41, reden ontbinding of nietigverklaring */
const endings: ReadonlyMap<string, string> = new Map([
  ['A', 'andere verbintenis'],
  ['N', 'nietigverklaring'],
  ['O', 'overlijden van de partner'],
  ['R', 'rechtsvermoeden van overlijden van de partner'],
  ['S', 'echtscheiding of ontbinding'],
  ['V', 'vermissing van de partner'],
  ['Z', 'omzetting van het soort verbintenis'],
  ['.', 'reden onbekend'],
]);
