import { describe, expect, it } from 'vitest';
import { noCodeTables } from '../../electron/sources/code-tables.ts';
import { csvRows } from '../../electron/sources/csv-rows.ts';
import { readDelivery } from '../../electron/sources/delivery.ts';
import { decodeGbaV } from '../../electron/sources/gba-v/index.ts';
import { personList } from '../../electron/sources/gba-v/person-list.ts';
import { ProblemError, type Problem } from '../../shared/models/reply.ts';
import { fileProblem } from '../../scripts/import-report.ts';
import { decoded, listText, listedPerson, written } from '../builders/person-list.ts';
import { temporaryFolder } from '../builders/store.ts';

const list = listText([listedPerson('1000000001'), listedPerson('1000000002'), listedPerson('1000000003')]);

/** The problem with which reading the file ends. */
async function problemWith(contents: string | Uint8Array): Promise<Problem> {
  const outcome = readDelivery(written(temporaryFolder(), 'list.csv', contents), null);
  const error: unknown = await outcome.then(() => null, (reason: unknown) => reason);
  if (error instanceof ProblemError) return error.problem;
  throw new Error('the file was read');
}

describe('a delivered file that cannot be taken over', () => {
  it('breaks off within the last row: the row and how far it goes', async () => {
    const delivery = await readDelivery(written(temporaryFolder(), 'list.csv', list.slice(0, -20)), null);
    if (delivery.kind !== 'personList') throw new Error('not recognised');
    expect(() => decodeGbaV(delivery.rows, { tables: delivery.tables, deliveryId: 'd-1', deliveredAt: '2026-11-12T00:00:00Z' })).toThrow(
      expect.objectContaining({ problem: { kind: 'fileTruncated', details: { line: 4, reason: 'columns', expected: 19, found: 17 } } }),
    );
  });

  it('breaks off within a quotation: the row where it opens', async () => {
    const opened = list.replace('T_002;', '"T_002;');
    expect(await problemWith(opened)).toEqual({ kind: 'fileTruncated', details: { line: 3, reason: 'openQuote' } });
  });

  it('breaks off within a letter of two bytes', async () => {
    const bytes = new TextEncoder().encode(list.trimEnd().replace(/12;3077AW.*$/, 'Frédé'));
    expect(await problemWith(bytes.slice(0, -1))).toEqual({ kind: 'fileTruncated', details: { line: 4, reason: 'brokenCharacter' } });
  });

  it('is a person list in UTF-16', async () => {
    expect(await problemWith(Buffer.from(`\uFEFF${list}`, 'utf16le'))).toEqual({ kind: 'fileEncodingWrong', details: { line: 1, expected: 'UTF-8', found: 'UTF-16' } });
  });

  it('is a person list in Latin-1: the first row where it shows', async () => {
    expect(await problemWith(Buffer.from(list.replace('Janssen', 'Janssén'), 'latin1'))).toMatchObject({ kind: 'fileEncodingWrong', details: { line: 2 } });
  });

  it('is of another kind', async () => {
    expect(await problemWith('Datum,Naam / Omschrijving,Rekening\n2026-01-01,huur,NL00\n')).toEqual({ kind: 'fileNotRecognised', details: { reason: 'header' } });
    expect(await problemWith(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toMatchObject({ kind: 'fileEncodingWrong' });
  });

  it('is empty', async () => {
    expect(await problemWith('')).toEqual({ kind: 'fileNotRecognised', details: { reason: 'empty' } });
  });

  it('has a header and no persons, or lacks columns that no list lacks', () => {
    expect(() => decoded([])).toThrow(expect.objectContaining({ problem: { kind: 'fileNotRecognised', details: { reason: 'noPersons' } } }));
    const rows = [{ line: 1, values: ['', '01.01.10', '01.02.40', '08.11.10'] }, { line: 2, values: ['T_1', '1000000001', 'Janssen', 'Lindelaan'] }];
    expect(() => personList(rows)).toThrow(expect.objectContaining({ problem: { kind: 'fileNotRecognised', details: { reason: 'columnsMissing', columns: '01.01.20, 01.03.10, 07.70.10, 08.09.10, 08.85.10' } } }));
  });

  it('is not there, or is a folder', async () => {
    const folder = temporaryFolder();
    await expect(readDelivery(`${folder}/nowhere.csv`, null)).rejects.toMatchObject({ problem: { kind: 'fileUnreadable', details: { reason: 'ENOENT' } } });
    await expect(readDelivery(folder, null)).rejects.toMatchObject({ problem: { kind: 'fileUnreadable', details: { reason: 'EISDIR' } } });
  });

  it('gets a Dutch sentence that says what, where and what to do', () => {
    const sentence = (problem: Problem) => fileProblem(problem)?.nl;
    expect(sentence({ kind: 'fileTruncated', details: { line: 41, reason: 'columns', expected: 257, found: 12 } })).toBe(
      'De laatste regel (41) breekt af na 12 van de 257 kolommen. Er is niets overgenomen. Lever het bestand opnieuw en volledig aan.',
    );
    expect(sentence({ kind: 'fileEncodingWrong', details: { line: 7, expected: 'UTF-8' } })).toBe('De tekens op regel 7 zijn geen UTF-8. Er is niets overgenomen. Lever het bestand opnieuw aan in UTF-8.');
    expect(sentence({ kind: 'fileUnreadable', details: { reason: 'ENOENT' } })).toBe('Dit bestand is er niet. Controleer de naam en de map.');
    expect(sentence({ kind: 'fileNotRecognised', details: { reason: 'empty' } })).toBe('Het bestand is leeg. Er is niets overgenomen. Lever het opnieuw aan.');
    expect(fileProblem({ kind: 'storeBusy', details: {} })).toBeNull();
  });
});

describe('a list with lines that cannot be read', () => {
  it('keeps the first of two entries of one person and reports the second', () => {
    const { persons, findings } = decoded([listedPerson('1000000001', { '01.02.40': 'Eerst' }), listedPerson('1000000001', { '01.02.40': 'Later' })]);
    expect(persons.map(({ records }) => records.find(({ kind }) => kind === 'person')?.body)).toEqual([expect.objectContaining({ familyName: 'Eerst' })]);
    expect(findings).toEqual([{ line: 3, listNumber: 'T_001', element: '01.01.10', reason: 'personTwice' }]);
  });

  it('keeps two persons with one BSN apart and reports it', () => {
    const { persons, findings } = decoded([listedPerson('1000000001', { '01.01.20': '999993653' }), listedPerson('1000000002', { '01.01.20': '999993653' })]);
    expect(persons.map(({ bsn }) => bsn)).toEqual(['999993653', '999993653']);
    expect(findings).toEqual([{ line: 3, listNumber: 'T_002', element: '01.01.20', reason: 'bsnTwice' }]);
  });

  it('leaves out a BSN that fails the eleven test, and a person without A-number', () => {
    const { persons, findings } = decoded([listedPerson('1000000001', { '01.01.20': '999993654' }), listedPerson('', { '01.01.20': '999993653', list: 'T_x' })]);
    expect(persons.map(({ bsn }) => bsn)).toEqual(['']);
    expect(findings.map(({ line, reason }) => [line, reason])).toEqual([[2, 'bsnNotValid'], [3, 'aNumberMissing']]);
  });

  it('leaves out a row with another number of columns, and the rows of a person whose first row it was', () => {
    const lines = listText([listedPerson('1000000001'), listedPerson('1000000002'), { '08.09.10': '0518', '08.85.10': '19900101' }, listedPerson('1000000003')]).split('\n');
    lines[2] = `${lines[2]};stray`;
    const { persons, findings } = decodeGbaV(csvRows(lines.join('\n'), ';'), { tables: noCodeTables, deliveryId: 'd-1', deliveredAt: '2026-11-12T00:00:00Z' });
    expect(persons).toHaveLength(2);
    expect(findings).toEqual([
      { line: 3, listNumber: 'T_002', element: '', reason: 'rowColumns' },
      { line: 4, listNumber: '', element: '', reason: 'rowWithoutPerson' },
    ]);
  });

  it('reports a date that is none, keeps the rest of the person, and says where', () => {
    const { persons, findings } = decoded([listedPerson('1000000001', { '01.03.10': '1980', '01.01.20': '999993653' })]);
    expect(persons[0]?.records.find(({ kind }) => kind === 'person')?.body).toMatchObject({ familyName: 'Janssen', birthDate: '' });
    expect(findings).toEqual([{ line: 2, listNumber: 'T_001', element: '01.03.10', reason: 'dateNotReadable' }]);
  });
});
