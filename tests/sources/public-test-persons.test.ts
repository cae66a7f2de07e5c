import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeTablesIn } from '../../electron/sources/code-tables.ts';
import { readDelivery } from '../../electron/sources/delivery.ts';
import { decodeGbaV, householdFiles, type DecodedDelivery, type DecodedPerson } from '../../electron/sources/gba-v/index.ts';
import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { isOfKind, sourceRecord, type RecordKind } from '../../shared/models/source-record.ts';

const folder = join(import.meta.dirname, '../../../shared/reference/brp');
const path = join(folder, 'test-persons-gba-v.csv');

describe.skipIf(!existsSync(path))('the public GBA-V test persons (need ../shared/reference/brp)', () => {
  let delivery: DecodedDelivery;
  let files: readonly FileBundle[];

  beforeAll(async () => {
    const read = await readDelivery(path, null);
    if (read.kind !== 'personList') throw new Error('not recognised as a list of persons');
    delivery = decodeGbaV(read.rows, { ...read, deliveredAt: '2026-11-12T00:00:00Z' });
    files = householdFiles(delivery.persons, '2026-11-12');
  });

  function person(bsn: string): DecodedPerson {
    const found = delivery.persons.find((candidate) => candidate.bsn === bsn);
    if (found === undefined) throw new Error('not in the list');
    return found;
  }
  const bodies = <Kind extends RecordKind>(bsn: string, kind: Kind) => person(bsn).records.filter(isOfKind(kind)).map(({ validFrom, validTo, body }) => ({ validFrom, validTo, ...body }));
  const marks = (bsn: string) => person(bsn).marks.map(({ kind, about, from }) => [kind, about, from]);
  const household = (bsn: string) => files.find(({ applicantId }) => applicantId === person(bsn).personId)?.members ?? [];

  it('are 687, each with a name, an address and a household file, and every record fits the models', () => {
    expect(delivery.persons).toHaveLength(687);
    expect(files).toHaveLength(687);
    expect(delivery.persons.flatMap(({ records }) => records).filter((record) => !sourceRecord.safeParse(record).success)).toEqual([]);
    expect(delivery.persons.filter(({ records }) => !['person', 'address', 'secrecy', 'registration'].every((kind) => records.some((record) => record.kind === kind && record.validTo === null)))).toEqual([]);
  });

  it('hold Suzanne Moulin with both her addresses, her parents and her marriage', () => {
    expect(bodies('999993653', 'person')).toEqual([{ validFrom: '1985-12-01', validTo: null, givenNames: 'Suzanne', title: '', prefix: '', familyName: 'Moulin', birthDate: '1985-12-01', salutation: 'ms', nameUse: 'own' }]);
    const rotterdam = { houseLetter: '', addition: '', place: 'Rotterdam', municipalityCode: '0599', municipality: 'Rotterdam', country: 'Nederland', lines: [] };
    expect(bodies('999993653', 'address')).toEqual([
      { validFrom: '2015-08-08', validTo: null, street: 'Boterdiep', houseNumber: '31', postcode: '3077AW', ...rotterdam },
      { validFrom: '2013-11-02', validTo: '2015-08-07', street: 'Vredesplein', houseNumber: '7', postcode: '3074SN', ...rotterdam },
    ]);
    expect(bodies('999993653', 'parent').map(({ parent }) => [parent.givenNames, parent.familyName])).toEqual([['Lisette', 'Béamont'], ['Guîllaumé', 'Moulin']]);
    expect(bodies('999993653', 'union')).toEqual([{ validFrom: '2008-12-01', validTo: null, kind: 'marriage', partner: { givenNames: 'Jean Marie', title: '', prefix: '', familyName: 'Beaudelaire' }, partnerId: null, endedBecause: '' }]);
    expect(marks('999993653')).toEqual([]);
  });

  it('have as many secret addresses, emigrants and suspensions as the list says', () => {
    const counted = (kind: string) => delivery.persons.filter((one) => one.marks.some((mark) => mark.kind === kind)).length;
    expect(['secretAddress', 'emigrated', 'registrationSuspended', 'deceased'].map(counted)).toEqual([46, 56, 22, 20]);
  });

  it('have incomplete dates of birth, which stay incomplete', () => {
    expect(['999992806', '999990457', '999994220'].map((bsn) => person(bsn).birthDate)).toEqual(['1968', '1995-02', '']);
  });

  it('have a household of eight, of whom two are under investigation', () => {
    expect(household('999992843').map(({ role }) => role)).toEqual(['applicant', ...Array.from({ length: 7 }, () => 'coResident')]);
    expect(marks('999992843')).toEqual([['underInvestigation', 'geboortedatum', '2004-02-04']]);
    expect(marks('999991632')).toEqual([['underInvestigation', 'adres', '2021-08-01']]);
  });

  it('have a family with a child that came of age in November 2025', () => {
    expect(household('999996277').map(({ role, from, to }) => [role, from, to])).toEqual([
      ['applicant', null, null], ['partner', '2016-01-02', null], ['child', '2019-06-12', null], ['child', '2016-04-30', null],
      ['child', '2016-01-10', '2025-11-27'], ['coResident', '2025-11-28', null], ['child', '2016-01-10', '2023-08-17'], ['coResident', '2023-08-18', null],
    ]);
  });

  it('have a family of twelve children, half of whom came of age', () => {
    expect(new Set(household('999997440').filter(({ role }) => role === 'child').map(({ personId }) => personId)).size).toBe(12);
    expect(household('999997440').filter(({ role, to }) => role === 'child' && to === null)).toHaveLength(6);
  });

  it('have somebody who died and left a spouse', () => {
    expect(bodies('999990147', 'death')).toMatchObject([{ date: '2018-05-26' }]);
    expect(household('999990147').map(({ role, to }) => [role, to])).toEqual([['applicant', null], ['partner', '2018-05-26']]);
    expect(household('999994001')).toHaveLength(1);
    expect(bodies('999994001', 'union')[0]).toMatchObject({ validFrom: '2018-05-26', endedBecause: 'overlijden van de partner' });
  });

  it('have an address in Baghdad', () => {
    expect(bodies('999993896', 'address')[0]).toMatchObject({ street: '', lines: ['Street ¦ 38 & House ¦ 10', 'Baghdad', 'Park Al-Sadoum, Hay Al-Nidhal 103'], country: 'Irak' });
    expect(marks('999993896')).toEqual([['emigrated', 'vertrokken naar Irak', '2005-05-04']]);
  });

  it('have records that the register marked incorrect, and an address that was found to be wrong', () => {
    expect(person('999991863').records.filter(isOfKind('address')).map((record) => record.marks.incorrect)).toContain(true);
    expect(marks('999992570')).toContainEqual(['underInvestigation', 'adres: vastgesteld is dat de persoon hier niet woont', '2021-07-02']);
  });

  it('have a name of 231 letters, titles and letters from all over the world', () => {
    const [long] = bodies('999991139', 'person');
    expect(`${long?.givenNames}${long?.prefix}${long?.familyName}`).toHaveLength(231);
    expect(['999994669', '999992922', '999991073'].map((bsn) => bodies(bsn, 'person')[0]?.title)).toEqual(['jonkvrouw', 'graaf', 'markies']);
    expect([bodies('999991553', 'person')[0]?.familyName, bodies('999990172', 'person')[0]?.familyName]).toEqual(['Sigurðardóttir', 'Żywiałowska']);
    expect(bodies('000009921', 'address')[0]?.lines).toEqual(['Woonboot in de Grote Sloot']);
  });

  it('are reported line by line where they cannot be read, without a name or a BSN', () => {
    const at = (line: number) => delivery.findings.filter((finding) => finding.line === line).map(({ element, reason }) => [element, reason]);
    expect(at(582)).toEqual([['08.86.10', 'dateNotReadable'], ['08.86.10', 'recordedUnknown']]);
    expect(at(857)).toEqual([['09.89.10', 'codeUnknown']]);
    expect(at(1127)).toEqual([['05.07.10', 'dateNotReadable']]);
    expect(at(1692)).toEqual([['06.08.10', 'deathUncertain']]);
    expect(at(1912)).toEqual([['08.H', 'rowNotAnnounced']]);
    expect(delivery.findings.filter(({ reason }) => reason === 'stillbornChild').map(({ line }) => line)).toEqual([78, 595, 1348]);
    expect(delivery.findings.filter(({ listNumber }) => !/^lg01_\d+$/i.test(listNumber))).toEqual([]);
  });

  it('have no number but the opaque one in any name of a person, file, record or mark', () => {
    const names = files.flatMap((file) => [file.fileId, ...file.persons.map(({ personId }) => personId), ...file.records.map(({ id }) => id), ...file.marks.map(({ id }) => id)]);
    expect(names.filter((name) => !/^[pfrm][0-9a-f]{16}$/.test(name))).toEqual([]);
  });

  it('come with code tables in UTF-16, by which 0599 is Rotterdam and 5010 is België', async () => {
    const { municipalities, countries } = await codeTablesIn(folder);
    expect([municipalities?.get('0599'), countries?.get('5010'), municipalities?.size, countries?.size]).toEqual(['Rotterdam', 'België', 1478, 390]);
    expect(await readDelivery(join(folder, 'table33-municipalities.csv'), null)).toEqual({ kind: 'codeTable', table: 'municipalities', codes: 1478 });
  });
});
