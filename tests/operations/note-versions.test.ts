import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../shared/models/case-file.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { fullBundle } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';

const fileId = 'file-1';
const colleague = { name: 'b.mulder', role: 'objection' } as const;

/** A program with one agreement of its user, and what a change of it is asked with. */
async function withAgreement(owner = '') {
  const running = runningProgram(await practiceStore([fullBundle(fileId)]));
  await running.value('case.open', { fileId, purpose: 'contact' });
  const note = await running.value('note.add', { fileId, kind: 'agreement', text: 'Belt over de jaaropgaaf.', due: '2026-11-20', owner });
  return { ...running, note, change: (chosen: Partial<RequestOf<'note.change'>>): RequestOf<'note.change'> => asIs(note, chosen) };
}

function asIs({ id, text, owner, due, state, earlier }: Note, chosen: Partial<RequestOf<'note.change'>>): RequestOf<'note.change'> {
  return { fileId, noteId: id, versions: earlier.length + 1, text, owner, due, state, because: '', ...chosen };
}

async function notesIn({ value }: Pick<ReturnType<typeof runningProgram>, 'value'>): Promise<readonly Note[]> {
  const { notes } = await value('case.open', { fileId, purpose: 'contact' });
  return notes.state === 'present' ? notes.value : [];
}

describe('a note that is corrected', () => {
  it('shows its newest version, says who changed it and when, and keeps the first one', async () => {
    const { value, note, change } = await withAgreement();
    const changed = await value('note.change', change({ text: 'Belt over het loonstrookje.', due: '2026-11-27', because: 'Verkeerd gehoord.' }));
    const kept = (await notesIn({ value })).find(({ id }) => id === note.id);
    expect(kept).toEqual(changed);
    expect(changed).toMatchObject({
      text: 'Belt over het loonstrookje.', due: '2026-11-27', recordedAt: note.recordedAt, change: { by: 'a.jansen', because: 'Verkeerd gehoord.' },
      earlier: [{ text: 'Belt over de jaaropgaaf.', due: '2026-11-20', owner: 'a.jansen', state: 'open', change: null }],
    });
  });

  it('is found by the words of every version, each once', async () => {
    const { value, note, change } = await withAgreement();
    const changed = await value('note.change', change({ text: 'Belt over het loonstrookje.' }));
    await value('note.change', asIs(changed, { text: 'Belt over het huurcontract.' }));
    const found = [];
    for (const text of ['jaaropgaaf', 'loonstrookje', 'huurcontract', 'belt']) found.push((await value('event.search', { fileId, text })).hits.filter(({ id }) => id === note.id).length);
    expect(found).toEqual([1, 1, 1, 1]);
  });

  it('keeps every version in the order in which they were made, also when the clock of a practice store is earlier', async () => {
    const { value, change, program } = await withAgreement();
    const early = runningProgram(program.store);
    await early.value('case.open', { fileId, purpose: 'contact' });
    const second = await value('note.change', change({ text: 'Tweede.' }));
    const third = await early.value('note.change', asIs(second, { text: 'Derde.' }));
    const fourth = await early.value('note.change', asIs(third, { text: 'Vierde.' }));
    const kept = (await notesIn({ value })).find(({ id }) => id === fourth.id);
    expect([kept?.text, kept?.earlier.map(({ text }) => text)]).toEqual(['Vierde.', ['Belt over de jaaropgaaf.', 'Tweede.', 'Derde.']]);
  });

  it('cannot be removed or rewritten in the store', async () => {
    const { value, change, program } = await withAgreement();
    await value('note.change', change({ text: 'Anders.' }));
    for (const act of [sql`update note set text = 'weg'`, sql`delete from note`, sql`delete from later_state`, sql`update later_state set told = '{}'`]) {
      await expect(act.execute(program.store.write)).rejects.toThrow('append-only');
    }
  });

  it('that says nothing else stays as it is', async () => {
    const { value, note, change } = await withAgreement();
    expect(await value('note.change', change({ because: 'Zomaar.' }))).toEqual(note);
  });
});

describe('an agreement', () => {
  it('was kept, or is not needed any more, with why', async () => {
    const { value, change } = await withAgreement();
    const kept = await value('note.change', change({ state: 'kept', because: 'Gebeld op 18 november.' }));
    const dropped = await value('note.change', asIs(kept, { state: 'notNeeded', because: 'Burger belde zelf.' }));
    expect([kept.state, dropped.state, dropped.earlier.map(({ state, change: told }) => [state, told?.because])]).toEqual(['kept', 'notNeeded', [['open', undefined], ['kept', 'Gebeld op 18 november.']]]);
  });

  it('can be another’s to keep, who can say what became of it', async () => {
    const { program, note, change } = await withAgreement('B.Mulder');
    const owner = runningProgram(program.store, colleague);
    await owner.value('case.open', { fileId, purpose: 'objection' });
    expect(note).toMatchObject({ author: 'a.jansen', owner: 'B.Mulder' });
    expect(await owner.value('note.change', change({ state: 'kept', because: 'Gedaan.' }))).toMatchObject({ state: 'kept', change: { by: 'b.mulder' } });
  });

  it('can be a department’s, of whom anybody can say what became of it', async () => {
    const { program, change } = await withAgreement('objection');
    const owner = runningProgram(program.store, colleague);
    await owner.value('case.open', { fileId, purpose: 'objection' });
    expect(await owner.value('note.change', change({ state: 'kept', because: 'Gedaan.' }))).toMatchObject({ state: 'kept' });
  });

  it.each([
    ['of somebody else', async ({ program, change }: Awaited<ReturnType<typeof withAgreement>>) => {
      const other = runningProgram(program.store, colleague);
      await other.value('case.open', { fileId, purpose: 'objection' });
      return other.ask('note.change', change({ text: 'Van mij.' }));
    }, 'noteNotYours'],
    ['that is not there', ({ ask, change }: Awaited<ReturnType<typeof withAgreement>>) => ask('note.change', change({ noteId: 'note-9' })), 'noteNotFound'],
    ['of which somebody made a later version in the meantime', async ({ ask, value, change }: Awaited<ReturnType<typeof withAgreement>>) => {
      await value('note.change', change({ text: 'Eerst.' }));
      return ask('note.change', change({ text: 'Daarna.' }));
    }, 'noteChangedSince'],
  ] as const)('%s is told so in words, and stays as it was', async (_which, attempt, kind) => {
    const running = await withAgreement();
    const reply = await attempt(running);
    const texts = (await notesIn(running)).map(({ text }) => text);
    expect(reply).toMatchObject({ ok: false, problem: { kind } });
    expect(texts).not.toContain('Van mij.');
    expect(texts).not.toContain('Daarna.');
  });
});
