import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { contact } from '../builders/case-file.ts';
import { fileBundle, fullBundle } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram, type RunningProgram } from '../builders/store.ts';

const noor = fileBundle('file-2', [{ id: 'person-noor', givenNames: 'Noor', familyName: 'Bakker', bsn: '999990020' }], {
  contacts: [contact({ id: 'contact-now', startedAt: '2026-11-12T09:00:00Z', recordedAt: '2026-11-12T09:10:00Z', caseworker: 'a.jansen' })],
});

/** Two files in a store, of which the user speaks with the second today, from nine to ten past nine. */
async function working(meta?: { readonly practice: false; readonly practiceDate: null }): Promise<RunningProgram> {
  return runningProgram(await practiceStore([fullBundle('file-1'), noor], meta));
}

/** Opens both files and does things in the first. */
async function worked(running: RunningProgram): Promise<void> {
  const { value } = running;
  await value('person.search', { key: { by: 'bsn', bsn: '999993653' }, purpose: 'contact' });
  await value('case.open', { fileId: 'file-1', purpose: 'contact' });
  await value('letter.open', { fileId: 'file-1', letterId: 'letter-1' });
  await value('person.reveal', { fileId: 'file-1', personId: 'file-1-mees', what: 'bsn', reason: 'personAlike' });
  await value('case.open', { fileId: 'file-2', purpose: 'objection' });
}

describe('the own look-ups of a day', () => {
  it('are those without a contact first, then the newest, each with whom, what for and what was done', async () => {
    const running = await working();
    await worked(running);
    const { day, today, lookUps } = await running.value('lookUp.own', { day: null });
    expect([day, today]).toEqual(['2026-11-20', '2026-11-20']);
    expect(lookUps.map(({ file, linked, purpose, acts }) => [file?.name ?? null, linked, purpose, acts.map(({ name }) => name)])).toEqual([
      ['Sanne de Vries', false, 'contact', ['case.open', 'letter.open', 'person.reveal']],
      ['Noor Bakker', true, 'objection', ['case.open']],
      [null, null, 'contact', ['person.search']],
    ]);
    expect(lookUps[0]?.acts.at(-1)).toMatchObject({ reason: 'personAlike', revealed: { what: 'bsn', person: 'Mees de Vries' } });
    expect(lookUps[2]?.acts[0]?.search).toEqual({ keyKind: 'bsn', hits: 1 });
  });

  it('hold no BSN, and nothing of a citizen but the name', async () => {
    const running = await working();
    await worked(running);
    const told = JSON.stringify(await running.value('lookUp.own', { day: null }));
    expect(['99999', '1987', 'Lindelaan', 'file-1', 'letter-1'].filter((word) => told.includes(word))).toEqual([]);
  });

  it('are nobody else’s', async () => {
    const running = await working();
    await worked(running);
    expect((await runningProgram(running.program.store, { name: 'somebody.else', role: 'supervisor' }).value('lookUp.own', { day: null })).lookUps).toEqual([]);
  });

  it('are of the day that is asked, which begins at midnight in the Netherlands', async () => {
    const running = await working();
    const { program, value } = running;
    const at = async (instant: string, fileId: string) => {
      const then = runningProgram(program.store);
      Object.assign(then.program, { clock: () => instant });
      await then.value('case.open', { fileId, purpose: 'contact' });
    };
    await at('2026-11-18T22:59:59Z', 'file-1');
    await at('2026-11-18T23:00:00Z', 'file-2');
    const names = async (day: string) => (await value('lookUp.own', { day })).lookUps.map(({ file }) => file?.name);
    expect([await names('2026-11-17'), await names('2026-11-18'), await names('2026-11-19'), await names('2026-11-20')]).toEqual([[], ['Sanne de Vries'], ['Noor Bakker'], []]);
  });

  it('are beside a contact only where the user had it on the day itself', async () => {
    const running = await working({ practice: false, practiceDate: null });
    await running.value('case.open', { fileId: 'file-2', purpose: 'contact' });
    expect((await running.value('lookUp.own', { day: null })).lookUps.map(({ linked }) => linked)).toEqual([false]);
  });

  it('made in a contact stand beside it from its beginning, as one look-up', async () => {
    const { value } = await working({ practice: false, practiceDate: null });
    const { id: contactId } = await value('conversation.begin', { fileId: 'file-1', channel: 'telephone' });
    await value('case.open', { fileId: 'file-1', purpose: 'contact', contactId });
    await value('person.reveal', { fileId: 'file-1', personId: 'file-1-sanne', what: 'bsn', reason: 'citizenChecks' });
    await value('case.open', { fileId: 'file-2', purpose: 'contact' });
    const { lookUps } = await value('lookUp.own', { day: null });
    expect(lookUps.map(({ file, linked, acts }) => [file?.name, linked, acts.map(({ name }) => name)])).toEqual([
      ['Noor Bakker', false, ['case.open']],
      ['Sanne de Vries', true, ['conversation.begin', 'case.open', 'person.reveal']],
    ]);
  });

  it.each([
    ['before it began', '08:59:59', false],
    ['when it began', '09:00:00', true],
    ['while it went on', '09:05:00', true],
    ['when it ended', '09:10:00', true],
    ['when it was over', '09:10:01', false],
  ])('of the file of a contact on the same day, made %s: %s', async (_when, time, linked) => {
    const { program, value } = await working();
    Object.assign(program, { clock: () => `2026-11-20T${time}Z` });
    await value('case.open', { fileId: 'file-2', purpose: 'contact' });
    expect((await value('lookUp.own', { day: null })).lookUps.map((lookUp) => lookUp.linked)).toEqual([linked]);
  });

  it('are not beside the contact of somebody else', async () => {
    const { program } = await working();
    const other = runningProgram(program.store, { name: 'somebody.else', role: 'contact' });
    await other.value('case.open', { fileId: 'file-2', purpose: 'contact' });
    expect((await other.value('lookUp.own', { day: null })).lookUps.map(({ linked }) => linked)).toEqual([false]);
  });

  it('of a file that is opened in a contact too stand apart where they were made before it', async () => {
    const { value } = await working({ practice: false, practiceDate: null });
    await value('case.open', { fileId: 'file-1', purpose: 'contact' });
    const { id: contactId } = await value('conversation.begin', { fileId: 'file-1', channel: 'telephone' });
    await value('case.open', { fileId: 'file-1', purpose: 'contact', contactId });
    expect((await value('lookUp.own', { day: null })).lookUps.map(({ linked, acts }) => [linked, acts.map(({ name }) => name)])).toEqual([
      [false, ['case.open']],
      [true, ['conversation.begin', 'case.open']],
    ]);
  });

  it('of a file from which a contact is begun stand beside that contact', async () => {
    const { value } = await working({ practice: false, practiceDate: null });
    await value('case.open', { fileId: 'file-1', purpose: 'contact' });
    await value('letter.open', { fileId: 'file-1', letterId: 'letter-1' });
    await value('conversation.begin', { fileId: 'file-1', channel: 'telephone' });
    expect((await value('lookUp.own', { day: null })).lookUps.map(({ linked, acts }) => [linked, acts.map(({ name }) => name)])).toEqual([[true, ['case.open', 'letter.open', 'conversation.begin']]]);
  });

  it('say that a file is not known any more, and stand all the same', async () => {
    const running = await working();
    await running.ask('case.open', { fileId: 'file-9', purpose: 'contact' });
    expect((await running.value('lookUp.own', { day: null })).lookUps).toMatchObject([{ file: { name: null }, linked: false, acts: [{ name: 'case.open', status: 'error' }] }]);
  });

  it('are looked through without a line in the log', async () => {
    const running = await working();
    await worked(running);
    const before = await lookUpsBy(running.program.store, 'a.jansen');
    await running.value('lookUp.own', { day: null });
    expect(await lookUpsBy(running.program.store, 'a.jansen')).toEqual(before);
  });
});

describe('an explanation of an own look-up', () => {
  async function openedOnce(): Promise<RunningProgram & { readonly operationId: string }> {
    const running = await working();
    await running.value('case.open', { fileId: 'file-1', purpose: 'contact' });
    const [line] = await lookUpsBy(running.program.store, 'a.jansen');
    return { ...running, operationId: line?.operationId ?? '' };
  }

  it('stands with it, and a later one beside the first', async () => {
    const { value, operationId } = await openedOnce();
    await value('lookUp.explain', { operationId, text: '  Vraag van een collega.  ' });
    await value('lookUp.explain', { operationId, text: 'De collega was de tweede lezer.' });
    expect((await value('lookUp.own', { day: null })).lookUps[0]?.explanations.map(({ text }) => text)).toEqual(['Vraag van een collega.', 'De collega was de tweede lezer.']);
  });

  it('can be neither changed nor removed', async () => {
    const { value, program, operationId } = await openedOnce();
    await value('lookUp.explain', { operationId, text: 'Vraag van een collega.' });
    await expect(sql`update look_up_explanation set text = 'x'`.execute(program.store.write)).rejects.toThrow('append-only');
    await expect(sql`delete from look_up_explanation`.execute(program.store.write)).rejects.toThrow('append-only');
  });

  it('is refused by whoever did not look up, as for a line that is not there', async () => {
    const { program, operationId } = await openedOnce();
    const other = runningProgram(program.store, { name: 'somebody.else', role: 'supervisor' });
    const refused = { ok: false, problem: { kind: 'lookUpNotOwn', details: {} } };
    expect(await other.ask('lookUp.explain', { operationId, text: 'Mag ik dit?' })).toEqual(refused);
    expect(await other.ask('lookUp.explain', { operationId: '0123456789abcdef', text: 'Mag ik dit?' })).toEqual(refused);
    const { rows } = await sql`select * from look_up_explanation`.execute(program.store.write);
    expect(rows).toEqual([]);
  });

  it.each(['BSN 999993653', 'het gaat om 9999 93 653', '9999.93.653, zie brief'])('with a BSN in it is refused and not kept: %s', async (text) => {
    const { ask, value, operationId } = await openedOnce();
    const reply = await ask('lookUp.explain', { operationId, text });
    expect(reply).toEqual({ ok: false, problem: { kind: 'explanationHoldsBsn', details: {} } });
    expect((await value('lookUp.own', { day: null })).lookUps[0]?.explanations).toEqual([]);
  });

  it('with another number in it is kept', async () => {
    const { value, operationId } = await openedOnce();
    await expect(value('lookUp.explain', { operationId, text: 'Terugbelverzoek 123456789 van 10:30.' })).resolves.toMatchObject({ text: 'Terugbelverzoek 123456789 van 10:30.' });
  });

  it.each([
    ['longer than a line or two', 'x'.repeat(301)],
    ['empty', '   '],
    ['no text', ['a']],
  ])('that is %s is refused', async (_what, text) => {
    const { ask, operationId } = await openedOnce();
    expect(await ask('lookUp.explain', { operationId, text })).toMatchObject({ ok: false, problem: { kind: 'requestNotUnderstood' } });
  });
});
