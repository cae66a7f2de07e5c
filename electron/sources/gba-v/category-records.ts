import type { CsvRow } from '../csv-rows.ts';
import type { DeliveryFinding } from '../delivery-findings.ts';
import type { ListedPerson, PersonList } from './person-list.ts';

/** One occurrence of a category in a person list: what stands in the columns of that category on one row. */
export interface CategoryRecord {
  readonly line: number;
  readonly listNumber: string;
  /** `08` */
  readonly category: string;
  /** The value of an element by group and element, `11.10`; empty where nothing stands. */
  readonly element: (name: string) => string;
}

/** stapel — what the register says now comes first, then what it said before, newest to oldest. Never empty. */
export type Stack = readonly [CategoryRecord, ...CategoryRecord[]];

/** Categories of which a person may have several at once; each occurrence is a stack of its own. */
const repeatable: ReadonlySet<string> = new Set(['05', '09']);

/**
 * The stacks of one category of one person. Each row says in `cc.H` what the next row of the category will be: `58` an earlier address,
 * `09` another child. A row that was not announced, or one announced that does not come, is reported.
 */
export function stacksOf(list: PersonList, person: ListedPerson, category: string, report: (finding: DeliveryFinding) => void): readonly Stack[] {
  const columns = columnsOfCategory(list, category);
  const records = person.rows.filter((row) => columns.elements.some((index) => filled(row, index)));
  const stacks: [CategoryRecord, ...CategoryRecord[]][] = [];
  let announced: string | null = null;
  for (const row of records) {
    const record = categoryRecord(row, person.listNumber, category, columns.byName);
    const open = stacks.at(-1);
    if (open === undefined) stacks.push([record]);
    else if (announced === null) {
      report({ line: row.line, listNumber: person.listNumber, element: `${category}.H`, reason: 'rowNotAnnounced' });
      if (repeatable.has(category) && !concernsTheSame(open[0], record)) stacks.push([record]);
      else open.push(record);
    } else if (announced === category && repeatable.has(category)) stacks.push([record]);
    else open.push(record);
    announced = announcement(row, columns.marker, category, person.listNumber, report);
  }
  const last = records.at(-1);
  if (announced !== null && last !== undefined) report({ line: last.line, listNumber: person.listNumber, element: `${category}.H`, reason: 'rowMissing' });
  return stacks;
}

interface CategoryColumns {
  readonly elements: readonly number[];
  readonly byName: ReadonlyMap<string, number>;
  readonly marker: number | null;
}

const columnsByList = new WeakMap<PersonList, Map<string, CategoryColumns>>();

/** The same for every person of the list, so found once. */
function columnsOfCategory(list: PersonList, category: string): CategoryColumns {
  const known = columnsByList.get(list) ?? new Map<string, CategoryColumns>();
  columnsByList.set(list, known);
  const found = known.get(category) ?? findColumns(list, category);
  known.set(category, found);
  return found;
}

function findColumns(list: PersonList, category: string): CategoryColumns {
  const own = [...list.columns].filter(([name]) => name.startsWith(`${category}.`) && name !== `${category}.H`);
  return {
    elements: own.map(([, index]) => index),
    byName: new Map(own.map(([name, index]) => [name.slice(category.length + 1), index])),
    marker: list.columns.get(`${category}.H`) ?? null,
  };
}

function filled(row: CsvRow, index: number): boolean {
  return (row.values[index] ?? '').trim() !== '';
}

function categoryRecord(row: CsvRow, listNumber: string, category: string, columns: ReadonlyMap<string, number>): CategoryRecord {
  return { line: row.line, listNumber, category, element: (name) => (row.values[columns.get(name) ?? -1] ?? '').trim() };
}

/** The category of the next row as announced, or `null` when this is said to be the last. */
function announcement(row: CsvRow, marker: number | null, category: string, listNumber: string, report: (finding: DeliveryFinding) => void): string | null {
  const text = marker === null ? '' : (row.values[marker] ?? '').trim();
  if (text === '') return null;
  if (/^\d{2}$/.test(text)) return text;
  report({ line: row.line, listNumber, element: `${category}.H`, reason: 'markerUnknown' });
  return null;
}

/** Whether two occurrences are about the same partner or child: by number where both have one, else by name and birth date. */
function concernsTheSame(one: CategoryRecord, other: CategoryRecord): boolean {
  const [first, second] = [one.element('01.10'), other.element('01.10')];
  if (first !== '' && second !== '') return first === second;
  return one.element('02.40') === other.element('02.40') && one.element('03.10') === other.element('03.10');
}
