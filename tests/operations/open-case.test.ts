import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../electron/store/write-files.ts';
import type { CaseFile, Part } from '../../shared/models/case-file.ts';
import { isOfKind } from '../../shared/models/source-record.ts';
import { fileBundle, fullBundle, inventedAddress, record } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';

const opening = { fileId: 'file-1', purpose: 'contact' } as const;

const partNames = ['members', 'marks', 'records', 'allowanceYears', 'decisions', 'payments', 'changes', 'objections', 'recoveries', 'arrangements', 'proposals', 'contacts', 'letters', 'notes', 'callbacks', 'incidents', 'sources'] as const;

/** How many things stand in every part, or the problem of the part. */
function contents(picture: CaseFile): Record<string, number | object> {
  return Object.fromEntries(partNames.map((name) => [name, sizeOf(picture[name] as Part<readonly unknown[]>)]));
}

function sizeOf(part: Part<readonly unknown[]>): number | object {
  return part.state === 'present' ? part.value.length : part.problem;
}

const whole = {
  members: 2, marks: 1, records: 4, allowanceYears: 1, decisions: 2, payments: 1, changes: 1, objections: 1, recoveries: 1,
  arrangements: 1, proposals: 0, contacts: 1, letters: 1, notes: 1, callbacks: 1, incidents: 1, sources: 11,
};

describe('opening a file', () => {
  it('gives the whole picture in one reply', async () => {
    const { value } = runningProgram(await practiceStore([{ ...fullBundle('file-1'), shows: 'alles' }, fullBundle('file-2')]));
    const picture = await value('case.open', opening);
    const { fileId, applicantId, practice, shows, today, persons } = picture;
    expect({ fileId, applicantId, practice, shows, today, names: persons.map(({ displayName }) => displayName), parts: contents(picture) }).toEqual({
      fileId: 'file-1', applicantId: 'file-1-sanne', practice: true, shows: 'alles', today: '2026-11-12', names: ['Mees de Vries', 'Sanne de Vries'], parts: whole,
    });
  });

  it('is of the day that it is where people are real', async () => {
    const { value } = runningProgram(await practiceStore([fullBundle('file-1')], { practice: false, practiceDate: null }));
    const { practice, today } = await value('case.open', opening);
    expect({ practice, today }).toEqual({ practice: false, today: '2026-11-20' });
  });

  it('that does not exist is a problem', async () => {
    const { ask } = runningProgram(await practiceStore());
    expect(await ask('case.open', { ...opening, fileId: 'file-9' })).toEqual({ ok: false, problem: { kind: 'fileNotFound', details: { file: 'file-9' } } });
  });

  it('shows a person as the records have it on the day, also when that day has come only since', async () => {
    const moving = record('r-move', 'person-1', 'address', { ...inventedAddress, street: 'Eikenlaan' }, { validFrom: '2026-11-15' });
    const store = await practiceStore([], { practice: true, practiceDate: '2026-11-12' });
    const bundle = fileBundle('file-1');
    await writeFiles(store, [{ ...bundle, records: [...bundle.records, moving] }]);
    const later = { ...store, meta: { practice: true, practiceDate: '2026-11-16' } };
    const lines = await Promise.all([store, later].map(async (on) => (await runningProgram(on).value('case.open', opening)).persons[0]?.addressLine));
    expect(lines).toEqual(['Lindelaan 12A', 'Eikenlaan 12A']);
  });
});

describe('a part that cannot be read', () => {
  const tables = [
    ['payment', 'payments'], ['mark', 'marks'], ['objection', 'objections'], ['recovery', 'recoveries'], ['arrangement', 'arrangements'], ['proposal', 'proposals'],
    ['contact', 'contacts'], ['note', 'notes'], ['callback', 'callbacks'], ['incident', 'incidents'], ['allowance_year', 'allowanceYears'], ['member', 'members'],
  ] as const;

  it.each(tables)('because %s is gone says so, and the rest stands', async (table, part) => {
    const store = await practiceStore([fullBundle('file-1')]);
    await sql`drop table ${sql.table(table)}`.execute(store.write);
    const { value, logged } = runningProgram(store);
    const picture = await value('case.open', opening);
    expect({ parts: contents(picture), logged }).toEqual({
      parts: { ...whole, [part]: { kind: 'regionUnreadable', details: { part } } },
      logged: [expect.stringContaining(`part ${part} of a file: SqliteError: no such table: ${table}`)],
    });
  });

  it('because a record does not fit its kind says so, and the persons are shown as the store last saw them', async () => {
    const store = await practiceStore([fullBundle('file-1')]);
    await sql`drop trigger source_record_no_update`.execute(store.write);
    await sql`update source_record set body = '{"secret":"perhaps"}' where id = 'file-1-sanne-where'`.execute(store.write);
    const picture = await runningProgram(store).value('case.open', opening);
    expect({ parts: contents(picture), persons: picture.persons.map(({ displayName }) => displayName) }).toEqual({
      parts: { ...whole, records: { kind: 'regionUnreadable', details: { part: 'records' } } },
      persons: ['Mees de Vries', 'Sanne de Vries'],
    });
  });
});

describe('a BSN', () => {
  it('leaves the program masked only', async () => {
    const picture = JSON.stringify(await runningProgram(await practiceStore([fullBundle('file-1')])).value('case.open', opening));
    expect({ bsn: /999993653|999990019/.test(picture), masked: picture.match(/•••••\d{4}/g) }).toEqual({ bsn: false, masked: ['•••••0019', '•••••3653'] });
  });
});

describe('a secret address', () => {
  const marker = 'Geheimeweg';
  const secretAddress = { ...inventedAddress, street: marker, houseNumber: '987', postcode: '9876ZY', place: 'Verborgen', municipality: 'Verborgen', municipalityCode: '8765' };
  const revealing = /Geheimeweg|987[^6]|9876ZY|Verborgen|8765/;

  /** A parent with a secret address; the child lives there too, the other parent does not. */
  function household() {
    const bundle = fileBundle('file-1', [{ id: 'person-1', secret: true }, { id: 'person-2', role: 'child' }, { id: 'person-3', role: 'partner' }]);
    const records = bundle.records.map((entry) => (entry.kind === 'address' && entry.subjectId !== 'person-3' ? { ...entry, body: secretAddress } : entry));
    const earlier = record('r-old', 'person-1', 'address', secretAddress, { validFrom: '2015-01-01', validTo: '2016-01-01' });
    return { ...bundle, records: [...records, earlier] };
  }

  it('never leaves: not of today, not of earlier, and not as the address of a child who lives there', async () => {
    const picture = await runningProgram(await practiceStore([household()])).value('case.open', opening);
    const addresses = picture.records.state === 'present' ? picture.records.value.filter(isOfKind('address')) : [];
    expect({
      reveals: revealing.test(JSON.stringify(picture)),
      persons: picture.persons.map(({ personId, addressSecret, addressLine, place }) => ({ personId, addressSecret, addressLine, place })),
      streets: addresses.map(({ subjectId, body }) => `${subjectId} ${body.street}`).toSorted(),
    }).toEqual({
      reveals: false,
      persons: [
        { personId: 'person-1', addressSecret: true, addressLine: '', place: '' },
        { personId: 'person-2', addressSecret: true, addressLine: '', place: '' },
        { personId: 'person-3', addressSecret: false, addressLine: 'Lindelaan 12A', place: 'Lindedorp' },
      ],
      streets: ['person-1 ', 'person-1 ', 'person-2 ', 'person-3 Lindelaan'],
    });
  });

  it('does not leave when the records cannot be read', async () => {
    const store = await practiceStore([household()]);
    await sql`drop trigger source_record_no_update`.execute(store.write);
    await sql`update source_record set source = 'unknown' where id = 'r-old'`.execute(store.write);
    const picture = await runningProgram(store).value('case.open', opening);
    expect({ records: picture.records.state, reveals: revealing.test(JSON.stringify(picture)), secret: picture.persons.map(({ addressSecret }) => addressSecret) }).toEqual({
      records: 'failed', reveals: false, secret: [true, true, true],
    });
  });

  it('does not leave in a search either, nor is anybody found by it', async () => {
    const { value } = runningProgram(await practiceStore([household()]));
    const byName = await value('person.search', { key: { by: 'name', familyName: 'Janssen', birthDate: '1980-05-04' }, purpose: 'contact' });
    const byAddress = await value('person.search', { key: { by: 'address', postcode: '9876ZY', houseNumber: '987' }, purpose: 'contact' });
    expect({ places: byName.hits.map(({ place }) => place), byAddress }).toEqual({ places: ['', '', ''], byAddress: { hits: [] } });
  });
});
