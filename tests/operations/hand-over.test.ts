import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { generalContactsOf } from '../../electron/store/general-contacts.ts';
import { verificationsOf } from '../../electron/store/verifications.ts';
import { emptyBody, type ConversationBody } from '../../shared/models/conversation.ts';
import type { Role } from '../../shared/models/department.ts';
import type { Receiver } from '../../shared/models/hand-over.ts';
import { fullBundle } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram, type RunningProgram } from '../builders/store.ts';

const fileId = 'file-1';
const toObjection: Receiver = { kind: 'department', department: 'objection' };
const body: ConversationBody = {
  ...emptyBody, question: 'whyLess', steps: { ask: 'done' }, text: 'Loon is hoger dan', callback: { question: 'Klopt het loon van mei', tried: '', department: 'technicalLine', urgency: 'days2', telephone: '', partOfDay: null }, looked: [{ kind: 'decision', id: 'decision-1' }],
  screen: {
    year: 2025, focus: { kind: 'decision', id: 'decision-1' },
    scenarios: [[{ id: 1, kind: 'income', value: '31.000', day: '', personId: null, bond: 'married', allowance: null, insured: true }]],
  },
};
const asked = 'Wil bezwaar maken tegen de beschikking over 2025.';
const right = { caller: 'self', ground: 'none', checks: [{ kind: 'birthDate', outcome: 'right' }, { kind: 'address', outcome: 'right' }] } as const;

/** A conversation of a.jansen with somebody who was verified to level 2, and how to hand it over. */
async function inConversation(channel: 'telephone' | 'chat' = 'telephone') {
  const sender = runningProgram(await practiceStore([fullBundle(fileId)]));
  const { id: conversationId } = await sender.value('conversation.begin', { fileId, channel });
  await sender.value('case.open', { fileId, purpose: 'contact', contactId: conversationId });
  await sender.value('conversation.verify', { conversationId, verification: { ...right, checks: [...right.checks] } });
  const give = (to: Receiver = toObjection) => sender.value('handOver.give', { conversationId, to, text: asked, body, subject: 'Beschikking 2025', about: [{ allowance: 'housing', year: 2025 }] });
  const colleague = (name = 'c.visser', role: Role = 'objection', minutes = 1) => runningProgram(sender.program.store, { name, role }, minutes);
  return { sender, conversationId, give, colleague, store: sender.program.store };
}

async function waitingFor({ value }: RunningProgram) {
  return (await value('handOver.waiting', {})).handOvers;
}

async function firstWaiting(program: RunningProgram): Promise<string> {
  const [first] = await waitingFor(program);
  if (first === undefined) throw new Error('nothing waits');
  return first.id;
}

describe('a conversation that is handed over', () => {
  it('ends as a contact with that result and a note of what is asked, and goes on nowhere', async () => {
    const { sender, conversationId, give } = await inConversation();
    const { contact, note } = await give();
    const { contacts, notes } = await sender.value('case.open', { fileId, purpose: 'contact' });
    expect({ contact, note, going: (await sender.value('session.start', {})).conversations }).toMatchObject({
      contact: { id: conversationId, subject: 'Beschikking 2025', summary: asked, wrapUp: { result: 'handedOver', level: 2, question: 'whyLess', looked: body.looked } },
      note: { kind: 'handOver', text: asked, author: 'a.jansen', owner: 'objection' }, going: [],
    });
    expect([contacts, notes]).toEqual([{ state: 'present', value: expect.arrayContaining([contact]) }, { state: 'present', value: expect.arrayContaining([note]) }]);
  });

  it('waits for the department it is for and for who gave it, and for nobody else', async () => {
    const { sender, give, colleague } = await inConversation();
    await give();
    const seen = [colleague(), colleague('d.smit', 'supervisor'), colleague('e.bos', 'secondReader'), sender];
    expect(await Promise.all(seen.map(async (program) => (await waitingFor(program)).map(({ from, text, own }) => [from, text, own])))).toEqual([[['a.jansen', asked, false]], [], [], [['a.jansen', asked, true]]]);
  });

  it('to one colleague waits for that colleague, however the name was typed', async () => {
    const { give, colleague } = await inConversation();
    await give({ kind: 'colleague', name: 'C.Visser' });
    expect([(await waitingFor(colleague('c.visser', 'contact'))).length, (await waitingFor(colleague('d.smit', 'contact'))).length]).toEqual([1, 0]);
  });

  it('leaves nothing half: where the package cannot be kept the conversation goes on, without contact or note', async () => {
    const { sender, conversationId, store } = await inConversation();
    const before = await sender.value('case.open', { fileId, purpose: 'contact' });
    await sql`alter table hand_over rename to gone`.execute(store.write);
    const reply = await sender.ask('handOver.give', { conversationId, to: toObjection, text: asked, body, subject: 'Beschikking 2025', about: [] });
    const after = await sender.value('case.open', { fileId, purpose: 'contact' });
    await sql`alter table gone rename to hand_over`.execute(store.write);
    expect({ reply, contacts: after.contacts, notes: after.notes, going: (await sender.value('session.start', {})).conversations.map(({ id }) => id) }).toMatchObject({
      reply: { ok: false, problem: { kind: 'programFault' } }, contacts: before.contacts, notes: before.notes, going: [conversationId],
    });
  });

  it('without a person leaves a general question, and no note', async () => {
    const { sender, colleague, store } = await inConversation();
    const general = await sender.value('conversation.begin', { fileId: null, channel: 'chat' });
    expect(await sender.value('handOver.give', { conversationId: general.id, to: toObjection, text: asked, body: { ...body, screen: null }, subject: 'Algemene vraag', about: [] })).toEqual({ contact: null, note: null });
    const receiver = colleague();
    expect(await receiver.value('handOver.take', { id: await firstWaiting(receiver) })).toMatchObject({ fileId: null, body: { text: 'Loon is hoger dan' } });
    expect(await generalContactsOf(store, 'a.jansen')).toMatchObject([{ id: general.id, wrapUp: { result: 'handedOver' } }]);
  });

  it('is never changed or removed in the store', async () => {
    const { give, colleague, store } = await inConversation();
    await give();
    const receiver = colleague();
    await receiver.value('handOver.take', { id: await firstWaiting(receiver) });
    for (const act of [sql`update hand_over set text = 'weg'`, sql`delete from hand_over`, sql`update hand_over_taken set user_name = 'x'`, sql`delete from hand_over_taken`]) await expect(act.execute(store.write)).rejects.toThrow('append-only');
  });
});

describe('a hand-over that is taken', () => {
  it('goes on as it was left: the same question, steps, draft, focus and scenarios', async () => {
    const { give, colleague } = await inConversation();
    await give();
    const receiver = colleague();
    const taken = await receiver.value('handOver.take', { id: await firstWaiting(receiver) });
    expect(taken).toMatchObject({ fileId, channel: 'telephone', body: { ...body, verification: right }, takenOver: { from: 'a.jansen', text: asked, level: 2, relied: true } });
    expect((await receiver.value('session.start', {})).conversations).toEqual([taken]);
  });

  it('within ten minutes of the same call counts who was verified, and says from whom that was taken over', async () => {
    const { give, colleague, store } = await inConversation();
    await give();
    const receiver = colleague('c.visser', 'objection', 9);
    const { id } = await receiver.value('handOver.take', { id: await firstWaiting(receiver) });
    expect((await verificationsOf(store, fileId)).map(({ conversationId, userName, level, takenOverFrom }) => [conversationId === id, userName, level, takenOverFrom])).toEqual([[false, 'a.jansen', 2, null], [true, 'c.visser', 2, 'a.jansen']]);
  });

  it.each([['after ten minutes', 'telephone', 11], ['of a chat', 'chat', 1]] as const)('%s begins unverified, and says who verified how far', async (_which, channel, minutes) => {
    const { give, colleague, store } = await inConversation(channel);
    await give();
    const receiver = colleague('c.visser', 'objection', minutes);
    const taken = await receiver.value('handOver.take', { id: await firstWaiting(receiver) });
    expect(taken).toMatchObject({ body: { verification: { checks: [] } }, takenOver: { from: 'a.jansen', level: 2, relied: false } });
    expect((await verificationsOf(store, fileId)).length).toBe(1);
  });

  it('counts no level that the window only said', async () => {
    const { sender, colleague } = await inConversation();
    const { id: conversationId } = await sender.value('conversation.begin', { fileId, channel: 'telephone' });
    await sender.value('handOver.give', { conversationId, to: toObjection, text: asked, body: { ...body, verification: { ...right, checks: [...right.checks] } }, subject: 'Vraag', about: [] });
    const receiver = colleague();
    expect(await receiver.value('handOver.take', { id: await firstWaiting(receiver) })).toMatchObject({ body: { verification: { checks: [] } }, takenOver: { level: 0, relied: false } });
  });

  it('is taken once: who comes later is told who has it, and begins nothing', async () => {
    const { sender, give, colleague } = await inConversation();
    await give();
    const id = await firstWaiting(colleague());
    await colleague().value('handOver.take', { id });
    const late = colleague('d.smit', 'objection', 3);
    expect([await late.ask('handOver.take', { id }), (await late.value('session.start', {})).conversations, await waitingFor(sender)]).toMatchObject([
      { ok: false, problem: { kind: 'handOverTaken', details: { by: 'c.visser' } } }, [], [],
    ]);
  });

  it('is not for another department', async () => {
    const { give, colleague } = await inConversation();
    await give();
    const id = await firstWaiting(colleague());
    expect(await colleague('d.smit', 'supervisor').ask('handOver.take', { id })).toMatchObject({ ok: false, problem: { kind: 'handOverNotYours' } });
  });

  it('can be taken back by who gave it', async () => {
    const { sender, give } = await inConversation();
    await give({ kind: 'department', department: 'collection' });
    expect(await sender.value('handOver.take', { id: await firstWaiting(sender) })).toMatchObject({ body: { text: 'Loon is hoger dan' }, takenOver: { from: 'a.jansen' } });
  });

  it('stands in the log with its contact, as giving it does', async () => {
    const { sender, conversationId, give, colleague, store } = await inConversation();
    await give();
    const receiver = colleague();
    const { id } = await receiver.value('handOver.take', { id: await firstWaiting(receiver) });
    expect((await lookUpsBy(store, 'a.jansen')).at(-1)).toMatchObject({ name: 'handOver.give', contactId: conversationId });
    expect((await lookUpsBy(store, 'c.visser')).map(({ name, contactId }) => [name, contactId])).toEqual([['worklist.read', undefined], ['handOver.take', id]]);
    expect((await sender.value('session.start', {})).conversations).toEqual([]);
  });
});

it('what is asked about a citizen with a secret address does not stand in the list', async () => {
  const store = await practiceStore([fullBundle(fileId)]);
  await sql`update person set address_secret = 1`.execute(store.write);
  const sender = runningProgram(store);
  const { id: conversationId } = await sender.value('conversation.begin', { fileId, channel: 'telephone' });
  await sender.value('handOver.give', { conversationId, to: toObjection, text: asked, body, subject: 'Vraag', about: [] });
  expect(await waitingFor(sender)).toMatchObject([{ text: null }]);
});
