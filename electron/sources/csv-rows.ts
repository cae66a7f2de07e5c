import { CsvError, parse } from 'csv-parse/sync';
import { ProblemError } from '../../shared/models/reply.ts';

/** One row of a delivered table, with the line of the file it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly values: readonly string[];
}

/** The rows of a delivered table as they stand, whatever number of columns each has. A quote that is never closed means a file cut off. */
export function csvRows(text: string, delimiter: ';' | ','): readonly CsvRow[] {
  const lastLines: number[] = [];
  const noted = (record: string[], { lines }: { readonly lines: number }) => {
    lastLines.push(lines);
    return record;
  };
  try {
    const records = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, on_record: noted });
    return records.map((values, index) => ({ line: (lastLines[index] ?? 0) - lineBreaksWithin(values), values }));
  } catch (error) {
    if (error instanceof CsvError) throw new ProblemError('fileTruncated', { line: openQuoteLine(error), reason: 'openQuote' }, { cause: error });
    throw error;
  }
}

function lineBreaksWithin(record: readonly string[]): number {
  return record.reduce((total, value) => (value.includes('\n') ? total + value.split('\n').length - 1 : total), 0);
}

/** Where the row with the open quote begins: after all rows that could be read. The parser itself stands at the end of the file by then. */
function openQuoteLine(error: CsvError): number {
  return count(error['records']) + count(error['empty_lines']) + 1;
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
