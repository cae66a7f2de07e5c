import { describe, expect, it } from 'vitest';
import { noCodeTables } from '../../electron/sources/code-tables.ts';
import type { RecordKind, SourceRecord } from '../../shared/models/source-record.ts';
import { decoded, listedPerson, type ListRow } from '../builders/person-list.ts';

/** The records of a kind of the first person of a list, with their times and marks. */
function records(kind: RecordKind, rows: readonly ListRow[]): readonly SourceRecord[] {
  return (decoded(rows).persons[0]?.records ?? []).filter((record) => record.kind === kind);
}

function periods(kind: RecordKind, rows: readonly ListRow[]): readonly (readonly [string, string | null])[] {
  return records(kind, rows).map(({ validFrom, validTo }) => [validFrom, validTo]);
}

function marks(rows: readonly ListRow[]): readonly (readonly [string, string, string])[] {
  return (decoded(rows).persons[0]?.marks ?? []).map(({ kind, about, from }) => [kind, about, from]);
}

function findings(rows: readonly ListRow[]): readonly (readonly [number, string, string])[] {
  return decoded(rows).findings.map(({ line, element, reason }) => [line, element, reason]);
}

describe('earlier records of a category', () => {
  const earlier = (elements: Readonly<Record<string, string>>): ListRow => ({ '08.09.10': '0518', '08.10.10': 'W', '08.11.10': 'Laan', '08.11.20': '1', ...elements });

  it('end on the day before the newer one began', () => {
    expect(periods('address', [listedPerson('1000000001', { '08.H': '58' }), earlier({ '08.85.10': '19990115', '08.86.10': '19990120' })])).toEqual([['2010-03-01', null], ['1999-01-15', '2010-02-28']]);
  });

  it('end before the newer one was taken up, when its beginning is not known to the day', () => {
    const rows = [listedPerson('1000000001', { '08.H': '58', '08.85.10': '20100000' }), earlier({ '08.85.10': '19990115', '08.86.10': '19990120' })];
    expect(periods('address', rows)).toEqual([['2010', null], ['1999-01-15', '2010-03-02']]);
  });

  it('never stay open, even when nothing is known of what followed', () => {
    const rows = [listedPerson('1000000001', { '08.H': '58', '08.85.10': '00000000', '08.86.10': '00000000' }), earlier({ '08.85.10': '00000000', '08.86.10': '19990120' })];
    expect(periods('address', rows)).toEqual([['', null], ['', '1999-01-20']]);
  });

  it('keep their first day when they were replaced from that day on', () => {
    expect(periods('address', [listedPerson('1000000001', { '08.H': '58' }), earlier({ '08.85.10': '20100301', '08.86.10': '20100302' })])).toEqual([['2010-03-01', null], ['2010-03-01', '2010-03-01']]);
  });

  it('skip an incorrect record when they look for what followed, and mark it', () => {
    const rows = [
      listedPerson('1000000001', { '08.H': '58' }),
      earlier({ '08.H': '58', '08.84.10': 'O', '08.85.10': '20050101', '08.86.10': '20050105' }),
      earlier({ '08.85.10': '19990115', '08.86.10': '19990120' }),
    ];
    expect(records('address', rows).map(({ validFrom, validTo, marks: { incorrect } }) => [validFrom, validTo, incorrect])).toEqual([
      ['2010-03-01', null, false], ['2005-01-01', '2010-02-28', true], ['1999-01-15', '2010-02-28', false],
    ]);
    expect(marks(rows)).toEqual([['incorrectRecord', 'adres', '']]);
  });

  it('are reported when they come unannounced, or are announced and do not come', () => {
    expect(findings([listedPerson('1000000001'), earlier({ '08.85.10': '19990115', '08.86.10': '19990120' })])).toEqual([[3, '08.H', 'rowNotAnnounced']]);
    expect(findings([listedPerson('1000000001', { '08.H': '58' })])).toEqual([[2, '08.H', 'rowMissing']]);
    expect(findings([listedPerson('1000000001', { '08.H': 'o' })])).toEqual([[2, '08.H', 'markerUnknown']]);
  });
});

describe('when the register knew', () => {
  const recordedAt = (rows: readonly ListRow[]) => records('address', rows).map((record) => record.recordedAt);

  it('is the day of entry', () => {
    expect(recordedAt([listedPerson('1000000001')])).toEqual(['2010-03-03T00:00:00Z']);
  });

  it('is the last possible day of an incomplete day of entry, with a remark', () => {
    const rows = [listedPerson('1000000001', { '08.86.10': '20100300' })];
    expect([recordedAt(rows), findings(rows)]).toEqual([['2010-03-31T00:00:00Z'], [[2, '08.86.10', 'recordedIncomplete']]]);
  });

  it('is the moment of delivery where nothing is known, and for what came before it no later than what replaced it', () => {
    const rows = [listedPerson('1000000001', { '08.86.10': '00000000' })];
    expect([recordedAt(rows), findings(rows)]).toEqual([['2026-11-12T00:00:00Z'], [[2, '08.86.10', 'recordedUnknown']]]);
    const withEarlier = [listedPerson('1000000001', { '08.H': '58' }), { '08.09.10': '0518', '08.85.10': '19990115', '08.86.10': '' }];
    expect(recordedAt(withEarlier)).toEqual(['2010-03-03T00:00:00Z', '2010-03-03T00:00:00Z']);
  });
});

describe('elements under investigation', () => {
  it('mark the record and say which datum, in plain Dutch', () => {
    const rows = [listedPerson('1000000001', { '01.83.10': '010310', '01.83.20': '20200105', '08.83.10': '081120', '08.83.20': '20210801' })];
    expect(records('person', rows)[0]?.marks).toEqual({ underInvestigationSince: '2020-01-05', incorrect: false });
    expect(records('address', rows)[0]?.marks).toEqual({ underInvestigationSince: '2021-08-01', incorrect: false });
    expect(marks(rows)).toEqual([['underInvestigation', 'geboortedatum', '2020-01-05'], ['underInvestigation', 'huisnummer', '2021-08-01']]);
  });

  it('say so when it was found that somebody does not live there', () => {
    expect(marks([listedPerson('1000000001', { '08.83.10': '089999', '08.83.20': '20210702' })])).toEqual([['underInvestigation', 'adres: vastgesteld is dat de persoon hier niet woont', '2021-07-02']]);
  });

  it('are over when the investigation has ended, and none of ours when the datum is not kept', () => {
    expect(marks([listedPerson('1000000001', { '08.83.10': '081120', '08.83.20': '20210801', '08.83.30': '20211001' })])).toEqual([]);
    expect(marks([listedPerson('1000000001', { '01.83.10': '010330', '01.83.20': '20200105', '08.83.10': '081400', '08.83.20': '20200105' })])).toEqual([]);
  });

  it('since an unknown day are under investigation still', () => {
    expect(records('address', [listedPerson('1000000001', { '08.83.10': '080000', '08.83.20': '00000000' })])[0]?.marks.underInvestigationSince).toBe('');
  });
});

describe('an address', () => {
  const body = (elements: Readonly<Record<string, string>>, tables?: typeof noCodeTables) =>
    decoded([listedPerson('1000000001', elements)], tables).persons[0]?.records.find(({ kind }) => kind === 'address')?.body;

  it('has the full street name, and the municipality as place where the register has no place', () => {
    expect(body({ '08.11.10': 'Parallelweg Z Rijkswg', '08.11.15': 'Parallelweg Zuid van Rijksweg', '08.11.30': 'a', '08.11.40': 'bis' })).toEqual({
      street: 'Parallelweg Zuid van Rijksweg', houseNumber: '12', houseLetter: 'a', addition: 'bis', postcode: '3077AW', place: 'Rotterdam', municipalityCode: '0599', municipality: 'Rotterdam', country: 'Nederland', lines: [],
    });
  });

  it('abroad has its lines and country, and no street', () => {
    const abroad = { '08.09.10': '1999', '08.10.10': '', '08.11.10': '', '08.11.20': '', '08.11.60': '', '08.13.10': '5010', '08.13.20': '20200101', '08.13.30': 'Rue du pomme 25', '08.13.40': 'Bruxelles' };
    expect(body(abroad)).toMatchObject({ street: '', lines: ['Rue du pomme 25', 'Bruxelles'], country: 'België', municipality: 'Registratie Niet Ingezetenen (RNI)' });
    expect(body({ ...abroad, '08.13.10': '0000' })).toMatchObject({ country: '' });
  });

  it('can be a place described in words, opposite a number, or for post only', () => {
    expect(body({ '08.11.10': '', '08.11.20': '', '08.11.60': '', '08.12.10': 'Woonboot in de Grote Sloot' })).toMatchObject({ street: '', lines: ['Woonboot in de Grote Sloot'] });
    expect(body({ '08.11.50': 'to' })).toMatchObject({ lines: ['tegenover dit nummer'] });
    expect(body({ '08.10.10': 'B' })).toMatchObject({ lines: ['briefadres'] });
  });

  it('keeps codes as codes without tables, and reports a code that a table does not have', () => {
    expect(body({}, noCodeTables)).toMatchObject({ municipality: '0599', place: '' });
    expect(findings([listedPerson('1000000001', { '08.09.10': '1810' })])).toEqual([[2, '08.09.10', 'municipalityUnknown']]);
  });
});

describe('death, secrecy and suspension', () => {
  it('are told with their dates, however incomplete', () => {
    const rows = [listedPerson('1000000001', { '06.08.10': '20080700', '06.85.10': '20080700', '06.86.10': '20080725', '07.67.10': '20080700', '07.67.20': 'O', '07.70.10': '7' })];
    expect(records('death', rows)[0]).toMatchObject({ body: { date: '2008-07' }, validFrom: '2008-07', recordedAt: '2008-07-25T00:00:00Z' });
    expect(records('registration', rows)[0]).toMatchObject({ body: { suspended: 'deceased' }, validFrom: '2008-07', recordedAt: '2016-09-01T00:00:00Z' });
    expect(records('secrecy', rows)[0]).toMatchObject({ body: { secret: true } });
    expect(marks(rows)).toEqual([['secretAddress', 'adres', ''], ['deceased', 'overlijden', '2008-07']]);
  });

  it('do not declare anybody dead by a value that slipped into the column', () => {
    const rows = [listedPerson('1000000001', { '06.08.10': '05' })];
    expect([records('death', rows), marks(rows), findings(rows)]).toEqual([[], [], [[2, '06.08.10', 'deathUncertain']]]);
  });

  it('say where an emigrant went, unless the address is secret', () => {
    const left = { '08.11.10': '', '08.11.20': '', '08.11.60': '', '08.13.10': '5010', '08.13.20': '20200101', '07.67.10': '20200101', '07.67.20': 'E' };
    expect(marks([listedPerson('1000000001', left)])).toEqual([['emigrated', 'vertrokken naar België', '2020-01-01']]);
    expect(marks([listedPerson('1000000001', { ...left, '07.70.10': '1' })])).toEqual([['secretAddress', 'adres', ''], ['emigrated', 'emigratie', '2020-01-01']]);
  });

  it('name the other reasons in plain Dutch', () => {
    const reason = (code: string) => marks([listedPerson('1000000001', { '07.67.10': '20200101', '07.67.20': code })])[0]?.[1];
    expect(['R', 'M', 'W', 'F', '.'].map(reason)).toEqual(['niet-ingezetene (RNI)', 'ministerieel besluit', 'persoonslijst gewist', 'persoonslijst ten onrechte opgenomen', 'reden onbekend']);
  });
});

describe('relatives', () => {
  const married = { '05.01.10': '1000000002', '05.02.40': 'Bakker', '05.06.10': '20000203', '05.15.10': 'H', '05.85.10': '20000203', '05.86.10': '20000205' };

  it('are known by name, and as persons where they are in the list', () => {
    const rows = [listedPerson('1000000001', { ...married, '02.02.40': '.', '02.02.10': 'Mina', '02.85.10': '19800504', '02.86.10': '19951001' }), listedPerson('1000000002')];
    const partnerId = decoded(rows).persons[1]?.personId;
    expect(records('union', rows)).toMatchObject([{ validFrom: '2000-02-03', validTo: null, body: { kind: 'marriage', partner: { familyName: 'Bakker' }, partnerId, endedBecause: '' } }]);
    expect(records('parent', rows)).toMatchObject([{ body: { parent: { givenNames: 'Mina', familyName: '' }, parentId: null } }]);
  });

  it('end a union with a record of its own, which says why', () => {
    const rows = [
      listedPerson('1000000001', { '05.01.10': '1000000002', '05.02.40': 'Bakker', '05.07.10': '20150512', '05.07.40': 'S', '05.15.10': 'H', '05.85.10': '20150512', '05.86.10': '20150517', '05.H': '55' }),
      married,
    ];
    expect(records('union', rows).map(({ validFrom, validTo, body }) => [validFrom, validTo, 'endedBecause' in body ? body.endedBecause : ''])).toEqual([
      ['2015-05-12', null, 'echtscheiding of ontbinding'], ['2000-02-03', '2015-05-11', ''],
    ]);
  });

  it('are no relatives where the category was emptied', () => {
    const rows = [listedPerson('1000000001', { '09.85.10': '20190305', '09.86.10': '20190305' })];
    expect(records('child', rows)).toEqual([]);
  });

  it('are several children beside each other, each with what was said of it before', () => {
    const child = (name: string, born: string, elements = {}): ListRow => ({ '09.02.10': name, '09.02.40': 'Janssen', '09.03.10': born, '09.85.10': born, '09.86.10': born, ...elements });
    const rows = [listedPerson('1000000001', child('An', '20100101', { '09.H': '59', '09.85.10': '20120101' })), child('Anna', '20100101', { '09.H': '09' }), child('Ben', '20120303')];
    expect(records('child', rows).map(({ validTo, body }) => ['child' in body ? body.child.givenNames : '', validTo])).toEqual([['An', null], ['Anna', '2011-12-31'], ['Ben', null]]);
  });

  it('leave out a child that was born lifeless, and count it', () => {
    const rows = [listedPerson('1000000001', { '09.02.10': 'Tinie', '09.02.40': 'Janssen', '09.03.10': '20100101', '09.85.10': '20100101', '09.86.10': '20180430', '09.89.10': 'L' })];
    expect([records('child', rows), findings(rows)]).toEqual([[], [[2, '09.89.10', 'stillbornChild']]]);
  });

  it('make somebody under curatele known, and keep nothing of authority over a minor', () => {
    const curatele = { '11.33.10': '1', '11.85.10': '20100101', '11.86.10': '20100105' };
    expect(marks([listedPerson('1000000001', curatele)])).toEqual([['guardianship', 'curatele', '2010-01-01']]);
    expect(records('guardianship', [listedPerson('1000000001', { '11.32.10': '1D', '11.85.10': '20100101', '11.86.10': '20100105' })])).toEqual([]);
  });
});

describe('what is kept', () => {
  it('has a title by its name in table 38 and says how the name is used', () => {
    expect(records('person', [listedPerson('1000000001', { '01.02.20': 'JV', '01.61.10': 'V' })])[0]?.body).toEqual({
      givenNames: 'Jip', title: 'jonkvrouw', prefix: '', familyName: 'Janssen', birthDate: '1980-05-04', salutation: 'ms', nameUse: 'partnerOwn',
    });
  });

  it('holds no nationality, place or country of birth, origin, permit or travel document', () => {
    const told = listedPerson('1000000001', {
      '01.03.20': 'GEBOORTEPLAATS', '01.03.30': 'GEBOORTELAND', '04.05.10': 'NATIONALITEIT', '08.14.10': 'HERKOMST', '08.14.20': 'VESTIGING', '10.39.10': 'VERBLIJFSTITEL', '12.35.20': 'PASPOORT', '02.03.20': 'GEBOORTEPLAATS', '02.02.40': 'Moeder',
    });
    expect(JSON.stringify(decoded([told]))).not.toMatch(/GEBOORTE|NATIONALITEIT|HERKOMST|VESTIGING|VERBLIJFSTITEL|PASPOORT/);
  });

  it('holds the BSN in one place only', () => {
    const { persons } = decoded([listedPerson('1000000001', { '01.01.20': '999993653' })]);
    expect(JSON.stringify(persons).match(/999993653/g)).toEqual(['999993653']);
    expect(persons[0]?.bsn).toBe('999993653');
  });

  it('stands under the same names whatever the delivery and the moment, and under another when it says something else', () => {
    const ids = (elements: Readonly<Record<string, string>>) => decoded([listedPerson('1000000001', elements)]).persons.flatMap(({ personId, fileId, records: told }) => [personId, fileId, ...told.map(({ id }) => id)]);
    expect(ids({ list: 'X_9' })).toEqual(ids({}));
    expect(ids({ '01.02.40': 'Jansen' }).filter((id) => !ids({}).includes(id))).toHaveLength(1);
  });
});
