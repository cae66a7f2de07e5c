import { yearOf, type CalculationYear, type CalendarDate } from '../../models/calendar.ts';
import type { Decimal } from '../../models/money.ts';
import { derive, factFinding, valueOf, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, ParameterNotInForce, type Parameter, type ParameterReading, type ParameterVersion } from '../engine/parameter.ts';
import { inYear } from '../engine/versions.ts';
import type { PublicationName } from '../law/publications.ts';
import { table2024 } from './table-2024.ts';
import { table2025 } from './table-2025.ts';
import { table2026 } from './table-2026.ts';
import { table2027 } from './table-2027.ts';

/** A cell that was not found: with the percentages it lies between, or without any where nothing published bounds it. */
type OpenCell = Bounds | 'notPublished';

interface Bounds {
  readonly lowest: string;
  readonly highest: string;
}

/** The table of one year: rows of the highest income of a band and two percentages, as published. Every year has 69 rows. */
export interface PercentageTable {
  readonly year: number;
  readonly in: readonly [PublicationName, ...PublicationName[]];
  /** the row from which the column of the next child is less sure */
  readonly nextChildMediumFrom?: number;
  /** of a table that is announced and not final: how the values of a row, counted from 1, are known */
  readonly announced?: { readonly bound: (row: number) => string; readonly firstChild: (row: number) => string };
  readonly rows: readonly (readonly [upTo: string | null, firstChild: string | OpenCell, nextChild: string | OpenCell])[];
}

/** What is supposed of an open cell, to find the bounds of what is unknown. */
export type SupposedCell = 'lowest' | 'highest' | null;

/** The percentages of one income: for the first child and for each next child. */
export interface Rates {
  readonly rateFirstChild: Finding<Decimal>;
  readonly rateNextChild: Finding<Decimal>;
  /** which of the two are among the open cells */
  readonly open: readonly RateTerm[];
}

const basis = article('Bkot', '8', '2');

/** The row of the (joint) income in whole euros. "De percentages, bedoeld in het eerste lid, worden vermeld in bijlage I." Besluit art. 8 lid 2. */
export function ratesOf(incomeInWholeEuros: Finding<Decimal>, supposed: SupposedCell, on: CalendarDate, reading: ParameterReading): Rates {
  const income = valueOf(incomeInWholeEuros);
  if (income === null) return { rateFirstChild: withoutIncome('rateFirstChild', incomeInWholeEuros), rateNextChild: withoutIncome('rateNextChild', incomeInWholeEuros), open: [] };
  const bounds = boundsInForce(on, reading);
  const found = bounds.findIndex((bound) => income.lessThanOrEqualTo(valueOf(bound) ?? 0));
  const row = found < 0 ? bounds.length : found;
  const band = { incomeInWholeEuros, incomeBandBound: bounds.slice(Math.max(0, row - 1), row + 1) };
  const open = (openCells.get(yearOf(on)) ?? []).filter((cell) => cell.row === row);
  const rateOf = (term: RateTerm) => {
    const cell = open.find((one) => one.term === term);
    return cell === undefined ? rateInBand(term, band, inForce(cellOf(cells[term], row, on), on, reading)) : openRate(cell, supposed, band, on, reading);
  };
  return { rateFirstChild: rateOf('rateFirstChild'), rateNextChild: rateOf('rateNextChild'), open: open.map(({ term }) => term) };
}

/** The bounds of all bands. As published they are the same in every calculation of the year, so they are looked up once. */
function boundsInForce(on: CalendarDate, reading: ParameterReading): readonly Finding<Decimal>[] {
  const lookUp = () => bandBounds.map((bound) => inForce(bound, on, reading));
  if (Object.keys(reading.overrides).length > 0) return lookUp();
  const of = `${on} ${String(reading.provisional)} ${reading.lawOn ?? ''}`;
  const bounds = publishedBounds.get(of) ?? lookUp();
  publishedBounds.set(of, bounds);
  return bounds;
}

const publishedBounds = new Map<string, readonly Finding<Decimal>[]>();

/** From which day the percentages are those of a table that is announced and not published. */
export const announcedTableFrom: CalendarDate = `${String(table2027.year)}-01-01`;

interface Band {
  readonly incomeInWholeEuros: Finding<Decimal>;
  /** the highest income of the band before, where there is one, and of this band, where it has one */
  readonly incomeBandBound: readonly Finding<Decimal>[];
}

export type RateTerm = 'rateFirstChild' | 'rateNextChild';

function rateInBand(term: RateTerm, band: Band, tableRate: Finding<Decimal>): Finding<Decimal> {
  return derive({ term, basis, unit: 'ratio', formula: 'tableRate', from: { ...band, tableRate }, compute: (values) => values.tableRate });
}

function withoutIncome(term: RateTerm, incomeInWholeEuros: Finding<Decimal>): Finding<Decimal> {
  return derive({ term, basis, unit: 'ratio', formula: 'tableRate', from: { incomeInWholeEuros }, compute: () => { throw new Error('a known income has a row in the table'); } });
}

/** A cell that was not found is not known; its bounds stand beside it, where it has them. */
function openRate({ term, bounds }: OpenParameter, supposed: SupposedCell, band: Band, on: CalendarDate, reading: ParameterReading): Finding<Decimal> {
  const step = { term, basis, unit: 'ratio' } as const;
  const tableRate = factFinding<Decimal>({ term: 'tableRate', person: null, basis, unit: 'ratio', fact: { state: 'known', origin: null }, value: null });
  if (bounds === null) return derive({ ...step, formula: 'tableRate', from: { ...band, tableRate }, compute: (values) => values.tableRate });
  const from = { ...band, lowestTableRate: inForce(bounds.lowest, on, reading), highestTableRate: inForce(bounds.highest, on, reading) };
  if (supposed === 'lowest') return derive({ ...step, formula: 'lowestTableRate', from, compute: (values) => values.lowestTableRate });
  if (supposed === 'highest') return derive({ ...step, formula: 'highestTableRate', from, compute: (values) => values.highestTableRate });
  return derive({ ...step, formula: 'tableRate', from: { ...from, tableRate }, compute: (values) => values.tableRate });
}

const tables: readonly PercentageTable[] = [table2024, table2025, table2026, table2027];
const rowNumbers = table2024.rows.map((_, row) => row);

/** A cell is asked for only when it is in the table of that year. */
function cellOf(column: readonly Parameter[], row: number, on: CalendarDate): Parameter {
  const cell = column[row];
  if (cell === undefined) throw new ParameterNotInForce('tableRate', yearOf(on));
  return cell;
}

/** The highest incomes of the bands, but for the last, which has none. */
const bandBounds: readonly Parameter[] = rowNumbers.slice(0, -1).map((row) => tableParameter(
  { name: `childcare.incomeBandBound.${String(row + 1)}`, term: 'incomeBandBound', basis: article('Bkot', '6'), unit: 'euro per year' },
  (table) => versionOf(table, table.rows[row]?.[0] ?? null, (value) => ({ value, quote: noted(bandText(table, row), table.announced?.bound(row + 1)) })),
));

const firstChildRates: readonly Parameter[] = rowNumbers.map((row) => tableParameter(
  { name: `childcare.rateFirstChild.${String(row + 1)}`, term: 'tableRate', basis, unit: 'ratio' },
  (table) => versionOf(table, publishedCell(table.rows[row]?.[1]), (value) => ({ value: ratio(value), quote: noted(`${bandText(table, row)}: eerste kind ${percent(value)}`, table.announced?.firstChild(row + 1)) })),
));

const nextChildRates: readonly Parameter[] = rowNumbers.map((row) => tableParameter(
  { name: `childcare.rateNextChild.${String(row + 1)}`, term: 'tableRate', basis, unit: 'ratio' },
  (table) => versionOf(table, publishedCell(table.rows[row]?.[2]), (value) => ({
    value: ratio(value), quote: `${bandText(table, row)}: volgend kind ${percent(value)}`,
    confidence: table.nextChildMediumFrom !== undefined && row + 1 >= table.nextChildMediumFrom ? 'medium' as const : 'high' as const,
  })),
));

const cells: Readonly<Record<RateTerm, readonly Parameter[]>> = { rateFirstChild: firstChildRates, rateNextChild: nextChildRates };

/** The parameters of the tables: every bound and every percentage of every year. */
export const tableParameters: readonly Parameter[] = [...bandBounds, ...firstChildRates, ...nextChildRates];

interface OpenParameter {
  readonly year: number;
  readonly row: number;
  readonly term: RateTerm;
  readonly bounds: { readonly lowest: Parameter; readonly highest: Parameter } | null;
}

/** The open cells with their bounds, where they have them. The bounds are no amounts of law, so they are not among the parameters. */
/** By the year of the table. */
const openCells: ReadonlyMap<CalculationYear, readonly OpenParameter[]> = new Map(tables.map((table) => [
  table.year, table.rows.flatMap(([, firstChild, nextChild], row) => [...openCell(table, row, 'rateFirstChild', firstChild), ...openCell(table, row, 'rateNextChild', nextChild)]),
]));

function openCell(table: PercentageTable, row: number, term: RateTerm, cell: string | OpenCell): readonly OpenParameter[] {
  const open = { year: table.year, row, term };
  if (cell === 'notPublished') return [{ ...open, bounds: null }];
  if (typeof cell === 'string') return [];
  const bound = (which: keyof Bounds, boundTerm: 'lowestTableRate' | 'highestTableRate', why: string): Parameter => ({
    name: `childcare.${term}.${String(row + 1)}.${which}`, term: boundTerm, basis, unit: 'ratio',
    versions: [inYear(table.year, { value: ratio(cell[which]), quote: `${bandText(table, row)}: ${why} ${percent(cell[which])}`, in: ['kinderopvang-wijzer-2025'], confidence: 'medium' })],
  });
  return [{ ...open, bounds: { lowest: bound('lowest', 'lowestTableRate', 'nergens lager dan voor het eerste kind of dan in 2024:'), highest: bound('highest', 'highestTableRate', 'ten hoogste 1,5 punt meer dan in 2024:') } }];
}

/** A bound or a percentage in all tables. Its versions are made when somebody asks for them: there are some eight hundred, of which a household needs a few. */
function tableParameter(parameter: Omit<Parameter, 'versions'>, version: (table: PercentageTable) => ParameterVersion | null): Parameter {
  let made: readonly ParameterVersion[] | null = null;
  return { ...parameter, get versions() { return (made ??= tables.map(version).filter((one) => one !== null)); } };
}

function versionOf(table: PercentageTable, value: string | null, published: (value: string) => { readonly value: string; readonly quote: string; readonly confidence?: 'high' | 'medium' }): ParameterVersion | null {
  return value === null ? null : inYear(table.year, { ...published(value), in: table.in, ...(table.announced !== undefined && { confidence: 'medium', provisional: true }) });
}

function publishedCell(cell: string | OpenCell | undefined): string | null {
  return typeof cell === 'string' && cell !== 'notPublished' ? cell : null;
}

/** A quote with how the value is known, where that is not from the table itself. */
function noted(quote: string, note: string | undefined): string {
  return note === undefined ? quote : `${quote} (${note})`;
}

/** `€ 47.404 – € 49.108`, the last `€ 226.546 en hoger`. */
function bandText({ rows }: PercentageTable, row: number): string {
  const before = rows[row - 1]?.[0] ?? null;
  const from = euros(before === null ? '0' : String(Number(before) + 1));
  const to = rows[row]?.[0] ?? null;
  return to === null ? `${from} en hoger` : `${from} – ${euros(to)}`;
}

function euros(whole: string): string {
  return `€ ${whole.replace(/\B(?=(\d{3})+$)/g, '.')}`;
}

/** '95.3' as '95,3%'. */
function percent(published: string): string {
  return `${published.replace('.', ',')}%`;
}

/** '95.3' as '0.953': the point two places back, in text. */
function ratio(published: string): string {
  return `0.${published.replace('.', '')}`;
}
