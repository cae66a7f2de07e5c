import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { generalContactsOf } from '../../electron/store/general-contacts.ts';
import { verificationsOf } from '../../electron/store/verifications.ts';
import { emptyBody, type ConversationBody } from '../../shared/models/conversation.ts';
import type { RequestOf } from '../../shared/models/operations.ts';
import { fullBundle } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';

const fileId = 'file-1';
const telephone = { fileId, channel: 'telephone' } as const;
const wrapUp: RequestOf<'conversation.end'>['wrapUp'] = { question: 'incomeChange', result: 'answered', about: [{ allowance: 'housing', year: 2026 }], looked: [{ kind: 'recovery', id: 'recovery-1' }], subject: 'Meer inkomen', summary: 'Uitgelegd wat het doet.' };
const halfway: ConversationBody = { ...emptyBody, text: 'Gaat meer wer', kind: 'agreement', due: '20-11', looked: wrapUp.looked };

async function begun() {
  const running = runningProgram(await practiceStore([fullBundle(fileId), fullBundle('file-2')]));
  const conversation = await running.value('conversation.begin', telephone);
  await running.value('case.open', { fileId, purpose: 'contact', contactId: conversation.id });
  return { ...running, conversation, conversationId: conversation.id };
}

describe('a conversation that goes on', () => {
  it('is there again as it was left when the program starts again', async () => {
    const { value, conversation, conversationId, program } = await begun();
    const { keptAt } = await value('conversation.keep', { conversationId, body: halfway });
    const { conversations } = await runningProgram(program.store).value('session.start', {});
    expect(conversations).toEqual([{ ...conversation, body: halfway, keptAt }]);
  });

  it('has the callback that was being typed in it, also what cannot be used yet; one of before that was kept has none', async () => {
    const { value, conversationId, program } = await begun();
    const callback = { question: 'Kan hij € 20 bet', tried: '', department: 'collection', urgency: 'hours4', telephone: '06', partOfDay: 'morning' } as const;
    await value('conversation.keep', { conversationId, body: { ...halfway, callback } });
    const after = await runningProgram(program.store).value('session.start', {});
    await sql`update conversation set body = json_remove(body, '$.callback', '$.owner')`.execute(program.store.write);
    const before = await runningProgram(program.store).value('session.start', {});
    expect([after, before].map(({ conversations }) => conversations[0]?.body)).toEqual([{ ...halfway, callback }, { ...halfway, callback: null }]);
  });

  it('is its own caseworker’s: another does not see it and cannot write in it', async () => {
    const { conversationId, program } = await begun();
    const other = runningProgram(program.store, { name: 'b.mulder', role: 'contact' });
    const seen = (await other.value('session.start', {})).conversations;
    expect({ seen, reply: await other.ask('conversation.keep', { conversationId, body: halfway }) }).toMatchObject({ seen: [], reply: { ok: false, problem: { kind: 'conversationOver' } } });
  });

  it('is one of at most nine', async () => {
    const { ask, value } = await begun();
    for (let more = 0; more < 8; more += 1) await value('conversation.begin', { fileId: null, channel: 'chat' });
    expect(await ask('conversation.begin', telephone)).toEqual({ ok: false, problem: { kind: 'conversationsFull', details: { most: 9 } } });
  });

  it('begun on a file that is not there leaves nothing', async () => {
    const { ask, value } = await begun();
    const reply = await ask('conversation.begin', { ...telephone, fileId: 'file-9' });
    expect({ reply, going: (await value('session.start', {})).conversations.length }).toMatchObject({ reply: { ok: false, problem: { kind: 'fileNotFound' } }, going: 1 });
  });

  it('about no person goes on with a citizen once it turns out to be about one', async () => {
    const { value } = await begun();
    const general = await value('conversation.begin', { fileId: null, channel: 'chat' });
    await value('conversation.keep', { conversationId: general.id, body: halfway });
    expect(await value('conversation.toFile', { conversationId: general.id, fileId: 'file-2' })).toMatchObject({ id: general.id, fileId: 'file-2', body: { text: 'Gaat meer wer' } });
  });
});

describe('verification', () => {
  it('is kept with its questions and outcomes, every time anew, and its level is the program’s', async () => {
    const { value, conversationId, program } = await begun();
    const birthDate = { kind: 'birthDate', outcome: 'right' } as const;
    const levels = [
      await value('conversation.verify', { conversationId, verification: { caller: 'self', ground: 'none', checks: [birthDate] } }),
      await value('conversation.verify', { conversationId, verification: { caller: 'self', ground: 'none', checks: [birthDate, { kind: 'lastContact', outcome: 'right' }, { kind: 'address', outcome: 'right' }] } }),
    ];
    const kept = await verificationsOf(program.store, fileId);
    expect({ levels, kept: kept.map(({ level, checks }) => [level, checks.length]) }).toEqual({ levels: [{ level: 1 }, { level: 3 }], kept: [[1, 1], [3, 3]] });
  });

  it('is not changed by what the window says of it while the conversation goes on', async () => {
    const { value, conversationId } = await begun();
    await value('conversation.keep', { conversationId, body: { ...emptyBody, verification: { caller: 'self', ground: 'none', checks: [{ kind: 'birthDate', outcome: 'right' }] } } });
    expect((await value('session.start', {})).conversations[0]?.body.verification).toEqual(emptyBody.verification);
  });

  it('asks other questions first the next time', async () => {
    const { value, conversationId } = await begun();
    await value('conversation.verify', { conversationId, verification: { caller: 'self', ground: 'none', checks: [{ kind: 'birthDate', outcome: 'right' }, { kind: 'children', outcome: 'notAsked' }] } });
    expect((await value('conversation.begin', telephone)).askedBefore).toEqual(['birthDate']);
  });

  it('with one question twice is not understood', async () => {
    const { ask, conversationId } = await begun();
    const check = { kind: 'birthDate', outcome: 'right' };
    expect(await ask('conversation.verify', { conversationId, verification: { caller: 'self', ground: 'none', checks: [check, check] } })).toMatchObject({ ok: false, problem: { kind: 'requestNotUnderstood' } });
  });
});

describe('wrapping up', () => {
  it('makes a contact of the conversation and a note of what was typed, and both are found by their words', async () => {
    const { value, conversationId } = await begun();
    await value('conversation.keep', { conversationId, body: halfway });
    await value('conversation.verify', { conversationId, verification: { caller: 'representative', ground: 'authorisation', checks: [{ kind: 'birthDate', outcome: 'right' }, { kind: 'address', outcome: 'right' }] } });
    await value('conversation.keep', { conversationId, body: halfway });
    const { contact, note } = await value('conversation.end', { conversationId, wrapUp, note: { kind: 'agreement', text: 'Belt over de huurtoeslagproef.', due: '2026-11-20' } });
    const file = await value('case.open', { fileId, purpose: 'contact' });
    const hits = [await value('event.search', { fileId, text: 'uitgelegd' }), await value('event.search', { fileId, text: 'huurtoeslagproef' })];
    expect({
      contact, contacts: file.contacts, hits: hits.map((found) => found.hits.map(({ id }) => id)), going: (await value('session.start', {})).conversations,
    }).toEqual({
      contact: {
        id: conversationId, channel: 'telephone', startedAt: expect.stringMatching(/^2026-11-12T/), subject: 'Meer inkomen', summary: 'Uitgelegd wat het doet.', caseworker: 'a.jansen', caller: 'representative',
        wrapUp: { endedAt: expect.stringMatching(/^2026-11-12T/), question: 'incomeChange', result: 'answered', about: [{ allowance: 'housing', year: 2026 }], level: 2, ground: 'authorisation', looked: halfway.looked }, recordedAt: expect.any(String),
      },
      contacts: { state: 'present', value: expect.arrayContaining([contact]) },
      hits: [[conversationId], [note?.id]],
      going: [],
    });
  });

  it('is done once: what comes late is told that it is over and changes nothing', async () => {
    const { value, ask, conversationId } = await begun();
    await value('conversation.end', { conversationId, wrapUp, note: null });
    const late = [await ask('conversation.keep', { conversationId, body: halfway }), await ask('conversation.end', { conversationId, wrapUp: { ...wrapUp, subject: 'Anders' }, note: null })];
    const { contacts } = await value('case.open', { fileId, purpose: 'contact' });
    expect({ late, subjects: contacts.state === 'present' ? contacts.value.filter(({ id }) => id === conversationId).map(({ subject }) => subject) : [] }).toMatchObject({
      late: [{ ok: false, problem: { kind: 'conversationOver' } }, { ok: false, problem: { kind: 'conversationOver' } }], subjects: ['Meer inkomen'],
    });
  });

  it('keeps a general question without a file', async () => {
    const { value, program } = await begun();
    const general = await value('conversation.begin', { fileId: null, channel: 'desk' });
    expect(await value('conversation.end', { conversationId: general.id, wrapUp: { ...wrapUp, about: [] }, note: { kind: 'note', text: 'Vroeg naar de app.', due: null } })).toEqual({ contact: null, note: null });
    expect(await generalContactsOf(program.store, 'a.jansen')).toMatchObject([{ id: general.id, channel: 'desk', subject: 'Meer inkomen', note: 'Vroeg naar de app.', wrapUp: { level: 0 } }]);
  });
});

describe('the log of look-ups', () => {
  it('says of every look-up in a contact in which one it was made, and of the others in none', async () => {
    const { value, program, conversationId } = await begun();
    await value('case.open', { fileId: 'file-2', purpose: 'caseHandling' });
    const lines = await lookUpsBy(program.store, 'a.jansen');
    expect(lines.map(({ name, contactId = null }) => [name, contactId])).toEqual([['conversation.begin', conversationId], ['case.open', conversationId], ['case.open', null]]);
  });
});

describe('an act above the level of the caller', () => {
  const told = { fileId, year: 2026, changes: [], provisional: false, amounts: [], sentence: 'U krijgt € 112.', told: true } satisfies RequestOf<'calculation.keep'>;

  it('is refused with the level that it asks for', async () => {
    const { ask } = await begun();
    expect(await ask('calculation.keep', told)).toEqual({ ok: false, problem: { kind: 'levelTooLow', details: { level: 2 } } });
  });

  it('is not refused for the level once that was reached, nor outside a conversation', async () => {
    const { ask, value, conversationId } = await begun();
    await value('conversation.verify', { conversationId, verification: { caller: 'self', ground: 'none', checks: [{ kind: 'birthDate', outcome: 'right' }, { kind: 'address', outcome: 'right' }] } });
    await value('case.open', { fileId: 'file-2', purpose: 'caseHandling' });
    const kinds = [await ask('calculation.keep', told), await ask('calculation.keep', { ...told, fileId: 'file-2' })].map((reply) => (reply.ok ? 'kept' : reply.problem.kind));
    expect(kinds).toEqual(['calculationDiffers', 'calculationDiffers']);
  });
});
