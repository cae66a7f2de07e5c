import { isFullDate, type CalendarDate, type PartialDate } from '../../../shared/models/calendar.ts';
import type { RecordBody, SourceRecordOf } from '../../../shared/models/source-record.ts';
import type { CategoryRecord, Stack } from './category-records.ts';
import { dateIn, remark, type Reading } from './reading.ts';
import { circumstancesIn, statement } from './statement.ts';

/** Where somebody lives now, for finding who else lives there. Not kept. */
export interface Residence {
  /** identificatiecode verblijfplaats (11.80) of the BAG, empty where the register has none */
  readonly addressableObject: string;
  /** postcode, number, letter and addition as one text; empty without postcode */
  readonly address: string;
  /** datum aanvang adreshouding (10.30), `null` where it is not known to the day */
  readonly since: CalendarDate | null;
  readonly recordedAt: string;
}

/** verblijfplaats, category 08. From where somebody came to the Netherlands is not kept. */
export function addressRecords(reading: Reading, personId: string, stack: Stack): readonly SourceRecordOf<'address'>[] {
  return stack.flatMap((record, index) =>
    isAddress(record) ? [statement(reading, personId, 'address', addressIn(reading, record), circumstancesIn(reading, stack, index))] : [],
  );
}

/**
 * woonadres (functie adres W) — the only kind of address where people live together. At a briefadres (B) somebody gets post, no more.
 * Awir art. 2 lid 1 goes by the address of residence in the BRP.
 */
export function residenceIn(reading: Reading, record: CategoryRecord, recordedAt: string): Residence | null {
  if (record.element('10.10') !== 'W' || livesAbroad(record)) return null;
  const since = dateIn(reading, record, '10.30');
  const number = ['11.20', '11.30', '11.40', '11.50'].map((element) => record.element(element).toUpperCase()).join('|');
  const postcode = record.element('11.60').replaceAll(' ', '').toUpperCase();
  return {
    addressableObject: record.element('11.80'),
    address: postcode === '' ? '' : `${postcode}|${number}`,
    since: isFullDate(since) ? since : null,
    recordedAt,
  };
}

/** Since when and to which country somebody left, `null` for somebody who lives in the Netherlands. */
export function departureIn(reading: Reading, record: CategoryRecord): { readonly country: string; readonly since: PartialDate } | null {
  return livesAbroad(record) ? { country: countryIn(reading, record), since: dateIn(reading, record, '13.20') } : null;
}

/** A row of category 08 that holds no more than stray values is no address. */
function isAddress(record: CategoryRecord): boolean {
  return livesAbroad(record) || ['09.10', '11.10', '11.15', '12.10'].some((element) => record.element(element) !== '');
}

function livesAbroad(record: CategoryRecord): boolean {
  return record.element('13.10') !== '';
}

function addressIn(reading: Reading, record: CategoryRecord): RecordBody<'address'> {
  const municipalityCode = record.element('09.10');
  const municipality = nameOfCode(reading, record, '09.10', reading.tables.municipalities, 'municipalityUnknown');
  if (livesAbroad(record)) {
    const lines = ['13.30', '13.40', '13.50'].map((element) => record.element(element)).filter((line) => line !== '');
    return { ...nowhere, municipalityCode, municipality, country: countryIn(reading, record), lines };
  }
  return {
    street: known(record.element('11.15')) || known(record.element('11.10')),
    houseNumber: record.element('11.20'),
    houseLetter: record.element('11.30'),
    addition: record.element('11.40'),
    postcode: record.element('11.60').replaceAll(' ', '').toUpperCase(),
    place: known(record.element('11.70')) || (reading.tables.municipalities === null ? '' : municipality),
    municipalityCode,
    municipality,
    country: 'Nederland',
    lines: remarksOn(record),
  };
}

/** What an address in the Netherlands has besides street and number. */
function remarksOn(record: CategoryRecord): string[] {
  return [
    known(record.element('12.10')),
    record.element('11.50') === 'to' ? 'tegenover dit nummer' : record.element('11.50') === 'by' ? 'bij dit nummer' : '',
    record.element('10.10') === 'B' ? 'briefadres' : '',
  ].filter((line) => line !== '');
}

const nowhere = { street: '', houseNumber: '', houseLetter: '', addition: '', postcode: '', place: '' } as const;

function countryIn(reading: Reading, record: CategoryRecord): string {
  return nameOfCode(reading, record, '13.10', reading.tables.countries, 'countryUnknown');
}

/** The name of a code: the code itself where the table is not there, or does not have it. `0000` is unknown. */
function nameOfCode(reading: Reading, record: CategoryRecord, element: string, table: ReadonlyMap<string, string> | null, absent: 'municipalityUnknown' | 'countryUnknown'): string {
  const code = record.element(element);
  if (code === '' || code === '0000') return '';
  if (table === null) return code;
  const name = table.get(code);
  if (name !== undefined) return name;
  remark(reading, record, element, absent);
  return code;
}

function known(text: string): string {
  return text === '.' ? '' : text;
}
