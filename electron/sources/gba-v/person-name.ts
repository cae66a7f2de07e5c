import type { RecordBody } from '../../../shared/models/source-record.ts';
import type { CategoryRecord } from './category-records.ts';
import { meaningIn, type Reading } from './reading.ts';

/** The four elements of a name, as they stand in every category that names somebody. */
export type PersonName = RecordBody<'union'>['partner'];

/** The name in the group 02 of a record. A lone dot is how the register writes that it does not know. */
export function nameIn(reading: Reading, record: CategoryRecord): PersonName {
  return {
    givenNames: known(record.element('02.10')),
    title: meaningIn(reading, record, '02.20', titles, ''),
    prefix: known(record.element('02.30')),
    familyName: known(record.element('02.40')),
  };
}

/** Whether the record names anybody at all. An emptied category says that there is no such relative (any more). */
export function namesSomebody(record: CategoryRecord): boolean {
  return ['01.10', '01.20', '02.10', '02.40'].some((element) => record.element(element) !== '');
}

function known(text: string): string {
  return text === '.' ? '' : text;
}

/** landelijke tabel 38, adellijke titel en predicaat */
const titles: ReadonlyMap<string, string> = new Map([
  ['B', 'baron'], ['BS', 'barones'], ['G', 'graaf'], ['GI', 'gravin'], ['H', 'hertog'], ['HI', 'hertogin'], ['JH', 'jonkheer'],
  ['JV', 'jonkvrouw'], ['M', 'markies'], ['MI', 'markiezin'], ['P', 'prins'], ['PS', 'prinses'], ['R', 'ridder'],
]);
