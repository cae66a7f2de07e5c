import { describe, expect, it } from 'vitest';
import { householdFiles } from '../../electron/sources/gba-v/index.ts';
import { decoded, listedPerson, type ListRow } from '../builders/person-list.ts';

/** Who is in the household of each person of the list on 12 November 2026, by the last digit of the A-number. */
function household(rows: readonly ListRow[]): readonly (readonly string[])[] {
  const { persons } = decoded(rows);
  const numbers = new Map(persons.map(({ personId }, index) => [personId, index + 1]));
  return householdFiles(persons, '2026-11-12').map(({ members }) => members.map(({ personId, role, from, to }) => `${numbers.get(personId) ?? '?'} ${role} ${from ?? '…'} ${to ?? '…'}`));
}

const elsewhere = { '08.11.10': 'Kade', '08.11.20': '3', '08.11.60': '2511CA' };
const married = (partner: string) => ({ '05.01.10': partner, '05.02.40': 'Bakker', '05.06.10': '20050203', '05.15.10': 'H', '05.85.10': '20050203', '05.86.10': '20050205' });
const child = (aNumber: string, born: string): ListRow => ({ '09.01.10': aNumber, '09.02.40': 'Janssen', '09.03.10': born, '09.85.10': born, '09.86.10': born });

describe('a household from the BRP', () => {
  it('is one person where nobody else lives', () => {
    expect(household([listedPerson('1000000001')])).toEqual([['1 applicant … …']]);
  });

  it('has the spouse wherever they live, and others only at the address', () => {
    const rows = [listedPerson('1000000001', married('1000000002')), listedPerson('1000000002', { ...married('1000000001'), ...elsewhere }), listedPerson('1000000003')];
    expect(household(rows)).toEqual([
      ['1 applicant … …', '2 partner 2005-02-03 …', '3 coResident 2010-03-01 …'],
      ['2 applicant … …', '1 partner 2005-02-03 …'],
      ['3 applicant … …', '1 coResident 2010-03-01 …'],
    ]);
  });

  it('has no partner when the union ended or the partner died', () => {
    const ended = { '05.01.10': '1000000002', '05.02.40': 'Bakker', '05.07.10': '20150512', '05.07.40': 'S', '05.85.10': '20150512', '05.86.10': '20150517' };
    const died = { '06.08.10': '20200101', '06.85.10': '20200101', '06.86.10': '20200103', '07.67.10': '20200101', '07.67.20': 'O' };
    expect(household([listedPerson('1000000001', ended), listedPerson('1000000002', elsewhere)])[0]).toEqual(['1 applicant … …']);
    expect(household([listedPerson('1000000001', married('1000000002')), listedPerson('1000000002', { ...married('1000000001'), ...died })])).toEqual([
      ['1 applicant … …'], ['2 applicant … …', '1 partner 2005-02-03 2020-01-01'],
    ]);
  });

  it('has children under 18 at the address, of either partner, and grown ones as co-residents from their birthday', () => {
    const rows = [
      listedPerson('1000000001', { ...married('1000000002'), ...child('1000000003', '20150607') }),
      listedPerson('1000000002', { ...married('1000000001'), ...child('1000000004', '20070809') }),
      listedPerson('1000000003', { '01.03.10': '20150607', '08.10.30': '20150607' }),
      listedPerson('1000000004', { '01.03.10': '20070809' }),
    ];
    expect(household(rows)[0]).toEqual([
      '1 applicant … …', '2 partner 2005-02-03 …', '3 child 2015-06-07 …', '4 child 2010-03-01 2025-08-08', '4 coResident 2025-08-09 …',
    ]);
  });

  it('has no child that lives elsewhere', () => {
    const rows = [listedPerson('1000000001', child('1000000002', '20150607')), listedPerson('1000000002', { '01.03.10': '20150607', ...elsewhere })];
    expect(household(rows)[0]).toEqual(['1 applicant … …']);
  });

  it('knows a home by its addressable object, and by postcode and number where one has none', () => {
    const flat = (object: string) => ({ '08.11.80': object });
    const rows = [
      listedPerson('1000000001', flat('0599010000000001')), listedPerson('1000000002', flat('0599010000000002')), listedPerson('1000000003', flat('0599010000000001')), listedPerson('1000000004', flat('')),
    ];
    expect(household(rows)[0]).toEqual(['1 applicant … …', '3 coResident 2010-03-01 …', '4 coResident 2010-03-01 …']);
  });

  it('tells house letters and additions apart', () => {
    const rows = [listedPerson('1000000001', { '08.11.30': 'A' }), listedPerson('1000000002', { '08.11.30': 'a' }), listedPerson('1000000003', { '08.11.30': 'B' }), listedPerson('1000000004')];
    expect(household(rows)[0]).toEqual(['1 applicant … …', '2 coResident 2010-03-01 …']);
  });

  it('is not made by an address for post, nor by somebody who left or died', () => {
    const rows = [
      listedPerson('1000000001'), listedPerson('1000000002', { '08.10.10': 'B' }), listedPerson('1000000003', { '07.67.10': '20200101', '07.67.20': 'E' }),
      listedPerson('1000000004', { '06.08.10': '20200101', '06.85.10': '20200101', '06.86.10': '20200103' }),
    ];
    expect(household(rows)[0]).toEqual(['1 applicant … …']);
  });

  it('carries persons, marks and records of all its members, and an empty file otherwise', () => {
    const { persons } = decoded([listedPerson('1000000001'), listedPerson('1000000002', { '07.70.10': '1' })]);
    const [file] = householdFiles(persons, '2026-11-12');
    expect(file?.persons.map(({ personId }) => personId)).toEqual(persons.map(({ personId }) => personId));
    expect(file?.marks.map(({ kind, personId }) => [kind, personId])).toEqual([['secretAddress', persons[1]?.personId]]);
    expect(file?.records).toEqual(persons.flatMap(({ records }) => records));
    expect([file?.allowanceYears, file?.decisions, file?.payments, file?.shows]).toEqual([[], [], [], null]);
  });
});
