import { ProblemError } from '../../../shared/models/reply.ts';
import type { CsvRow } from '../csv-rows.ts';
import type { DeliveryFinding } from '../delivery-findings.ts';

/** One person of the list: the row with the list number, and the rows under it with repeated and earlier categories. */
export interface ListedPerson {
  readonly listNumber: string;
  readonly rows: readonly CsvRow[];
}

/** GBA-V persoonslijsten as delivered: rows by person, and where each element stands. */
export interface PersonList {
  /** column of `08.11.10`, by category, group and element */
  readonly columns: ReadonlyMap<string, number>;
  readonly persons: readonly ListedPerson[];
  readonly findings: readonly DeliveryFinding[];
}

/** Columns without which a file is no person list. Others may be absent: what they hold is then not known. */
const essentialColumns = ['01.01.10', '01.01.20', '01.02.40', '01.03.10', '07.70.10', '08.09.10', '08.85.10'] as const;

/** Whether the header is that of a list of persons: an empty column for the list number, then element numbers. */
export function isPersonList(header: readonly string[]): boolean {
  return header[0] === '' && header.filter((name) => /^\d{2}\.\d{2}\.\d{2}$/.test(name)).length > header.length / 2;
}

/**
 * The persons of the list. Strict on structure: a missing essential column refuses the file, and a last row with too few columns means
 * that it was cut off. A row in the middle with another number of columns is left out and reported: its values cannot be placed.
 */
export function personList(rows: readonly CsvRow[]): PersonList {
  const header = rows[0]?.values ?? [];
  const columns = columnsOf(header);
  const missing = essentialColumns.filter((name) => !columns.has(name));
  if (missing.length > 0) throw new ProblemError('fileNotRecognised', { reason: 'columnsMissing', columns: missing.join(', ') });
  if (rows.length === 1) throw new ProblemError('fileNotRecognised', { reason: 'noPersons' });
  refuseCutOff(rows, header.length);
  return { columns, ...personsOf(rows.slice(1), header.length) };
}

/** Of a name that stands twice (06.88.10 does in the lists as published) the first column counts. */
function columnsOf(header: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  header.forEach((name, index) => {
    if (name !== '' && !columns.has(name)) columns.set(name, index);
  });
  return columns;
}

function refuseCutOff(rows: readonly CsvRow[], width: number): void {
  const last = rows.at(-1);
  if (last !== undefined && last.values.length < width) {
    throw new ProblemError('fileTruncated', { line: last.line, reason: 'columns', expected: width, found: last.values.length });
  }
}

function personsOf(rows: readonly CsvRow[], width: number): Pick<PersonList, 'persons' | 'findings'> {
  const persons: { listNumber: string; rows: CsvRow[] }[] = [];
  const findings: DeliveryFinding[] = [];
  let open: { listNumber: string; rows: CsvRow[] } | null = null;
  for (const row of rows) {
    const listNumber = row.values[0] ?? '';
    const fits = row.values.length === width;
    if (listNumber !== '') {
      open = fits ? { listNumber, rows: [] } : null;
      if (open !== null) persons.push(open);
    }
    if (!fits) findings.push({ line: row.line, listNumber: listNumber === '' ? (open?.listNumber ?? '') : listNumber, element: '', reason: 'rowColumns' });
    else if (open === null) findings.push({ line: row.line, listNumber: '', element: '', reason: 'rowWithoutPerson' });
    else open.rows.push(row);
  }
  return { persons, findings };
}
