import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ring } from '../../electron/actions/offer-contact.ts';
import { createOfferQueue } from '../../electron/actions/offer-queue.ts';
import { hangBell } from '../../electron/operations/ringing.ts';
import { register } from '../../electron/operations/register.ts';
import { offerIdOf } from '../../electron/sources/hand-over.ts';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { handOver, asToken, contactLink, tokenInLink } from '../../shared/models/offer.ts';
import { fullBundle } from '../builders/file-bundle.ts';
import { handOverOf, laidReady } from '../builders/hand-over.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';

const over = '2026-11-20T09:00:00Z';

async function running() {
  return runningProgram(await practiceStore([fullBundle('file-1'), fullBundle('file-2')]));
}

describe('a contact that telephony offers', () => {
  it('waits with the name of the citizen until it is accepted, and then its conversation goes on', async () => {
    const program = await running();
    const contact = laidReady(program);
    await contact.ring();
    const { offers } = await program.value('contact.offers', {});
    const { conversation } = await program.value('contact.accept', { offerId: contact.offerId });
    expect({ offers, after: await program.value('contact.offers', {}), going: (await program.value('session.start', {})).conversations }).toEqual({
      offers: [{ kind: 'citizen', offerId: contact.offerId, channel: 'telephone', at: handOverOf().offeredAt, name: 'Sanne de Vries', going: false }],
      after: { offers: [] },
      going: [conversation],
    });
    expect(conversation).toMatchObject({ fileId: 'file-1', channel: 'telephone' });
  });

  it('of which the citizen is in a conversation already says so, and begins one beside it', async () => {
    const program = await running();
    await program.value('conversation.begin', { fileId: 'file-1', channel: 'chat' });
    const contact = laidReady(program);
    await contact.ring();
    expect((await program.value('contact.offers', {})).offers).toMatchObject([{ going: true }]);
    await program.value('contact.accept', { offerId: contact.offerId });
    expect((await program.value('session.start', {})).conversations.map(({ fileId, channel }) => [fileId, channel])).toEqual(expect.arrayContaining([['file-1', 'chat'], ['file-1', 'telephone']]));
  });

  it('with a caller who is not recognised begins a general question, with what is known and the kind of question', async () => {
    const program = await running();
    const known = { postcode: '8011AB', houseNumber: '12', familyName: 'Janssen', birthDate: '1980-05-04', question: 'incomeChange' };
    const contact = laidReady(program, { fileId: null, known });
    await contact.ring();
    expect((await program.value('contact.offers', {})).offers).toMatchObject([{ kind: 'unknown', known }]);
    expect(await program.value('contact.accept', { offerId: contact.offerId })).toMatchObject({ conversation: { fileId: null, body: { question: 'incomeChange' } }, known });
  });

  it('about a file that is not in this store is one with an unknown caller', async () => {
    const program = await running();
    await laidReady(program, { fileId: 'file-elsewhere' }).ring();
    expect((await program.value('contact.offers', {})).offers).toMatchObject([{ kind: 'unknown' }]);
  });

  it('stays good when it is put aside: the same link offers it again', async () => {
    const program = await running();
    const contact = laidReady(program);
    await contact.ring();
    await program.value('contact.decline', { offerId: contact.offerId });
    const between = (await program.value('contact.offers', {})).offers;
    expect([between, await contact.ring(), (await program.value('contact.offers', {})).offers.length]).toEqual([[], 'offered', 1]);
  });

  it('stands once, however often its link comes in', async () => {
    const program = await running();
    const contact = laidReady(program);
    await Promise.all([contact.ring(), contact.ring(), contact.ring()]);
    expect((await program.value('contact.offers', {})).offers).toHaveLength(1);
  });

  it('stays offered when nine conversations go on, and is accepted when there is room', async () => {
    const program = await running();
    const begun = [];
    for (let count = 0; count < 9; count += 1) begun.push(await program.value('conversation.begin', { fileId: null, channel: 'chat' }));
    const contact = laidReady(program);
    await contact.ring();
    const full = await program.ask('contact.accept', { offerId: contact.offerId });
    await program.value('conversation.end', { conversationId: begun[0]?.id ?? '', wrapUp: { question: null, result: 'answered', about: [], looked: [], subject: 'Betaaldatum', summary: '' }, note: null });
    expect([full, await program.ask('contact.accept', { offerId: contact.offerId })]).toMatchObject([{ ok: false, problem: { kind: 'conversationsFull' } }, { ok: true }]);
  });

  it('that finds no room on the screen stays lying for telephony', async () => {
    const program = await running();
    const contacts = Array.from({ length: 10 }, () => laidReady(program));
    const rung = [];
    for (const contact of contacts) rung.push(await contact.ring());
    expect([rung.filter((one) => one === 'offered').length, rung.at(-1), readdirSync(program.program.offers.folder).length]).toEqual([9, 'dropped', 10]);
  });
});

describe('a token', () => {
  it('works once, also after the program was started again, and its contact lies ready no more', async () => {
    const program = await running();
    const contact = laidReady(program);
    await contact.ring();
    await program.value('contact.accept', { offerId: contact.offerId });
    const late = await program.ask('contact.accept', { offerId: contact.offerId });
    const again = runningProgram(program.program.store);
    await ring(again.program, contact.token);
    expect([late, (await again.value('contact.offers', {})).offers, readdirSync(program.program.offers.folder)]).toMatchObject([
      { ok: false, problem: { kind: 'tokenUsed' } }, [{ kind: 'missed', problem: { kind: 'tokenUsed' } }], [],
    ]);
  });

  it('accepted in two windows at once begins one conversation', async () => {
    const program = await running();
    const contact = laidReady(program);
    await contact.ring();
    const replies = await Promise.all([program.ask('contact.accept', { offerId: contact.offerId }), program.ask('contact.accept', { offerId: contact.offerId })]);
    expect([replies.filter(({ ok }) => ok).length, (await program.value('session.start', {})).conversations.length]).toEqual([1, 1]);
    expect(replies).toContainEqual({ ok: false, problem: { kind: 'tokenUsed', details: {} } });
  });

  it.each([
    ['ran out before its link came in', { expiresAt: over }],
    ['is older than an hour, whatever telephony says of it', { offeredAt: '2026-11-20T08:00:00Z', expiresAt: '2030-01-01T00:00:00Z' }],
  ])('that %s is told as expired, and nothing of the caller stays lying', async (_what, chosen) => {
    const program = await running();
    const contact = laidReady(program, chosen);
    await contact.ring();
    expect([(await program.value('contact.offers', {})).offers, readdirSync(program.program.offers.folder)]).toMatchObject([[{ kind: 'missed', problem: { kind: 'tokenExpired' } }], []]);
  });

  it('that runs out while it is offered is told as expired, and so is accepting it', async () => {
    const program = await running();
    const [one, other] = [laidReady(program, { expiresAt: '2026-11-20T09:00:08Z' }), laidReady(program, { expiresAt: '2026-11-20T09:00:08Z' })];
    await one.ring();
    await other.ring();
    while (program.program.clock() < '2026-11-20T09:00:08');
    const reply = await program.ask('contact.accept', { offerId: one.offerId });
    expect([reply, (await program.value('contact.offers', {})).offers]).toMatchObject([{ ok: false, problem: { kind: 'tokenExpired' } }, [{ kind: 'missed', problem: { kind: 'tokenExpired' } }]]);
  });

  it('that is made up is told as unknown; ten thousand of them are one line on the screen and hold back no real one', async () => {
    const program = await running();
    const bell = hangBell({ ...program.program, clock: () => over });
    const rung = { missed: 0, dropped: 0, offered: 0 };
    for (let count = 0; count < 10_000; count += 1) rung[await bell.ring(`made-up-by-a-stranger-${String(count).padStart(6, '0')}`)] += 1;
    const contact = laidReady(program);
    await bell.ring(contact.token);
    const { offers } = await program.value('contact.offers', {});
    expect({ offers: offers.map((offer) => (offer.kind === 'missed' ? offer.problem.kind : offer.kind)), rung, logged: program.logged }).toEqual({
      offers: ['citizen', 'tokenUnknown'], rung: { missed: 20, dropped: 9980, offered: 0 }, logged: [],
    });
  });

  it.each([
    ['empty', ''], ['too short', 'abc'], ['too long', 'a'.repeat(200)], ['a path', '../../../../etc/passwd-and-more'], ['with a BSN behind it', `${'a'.repeat(43)}?bsn=999993653`], ['of other letters', 'é'.repeat(43)], ['with a line end', `${'a'.repeat(43)}\n`],
  ])('that is %s is no token', (_what, text) => {
    expect([asToken(text), tokenInLink(`klantbeeld://contact/${text}`)]).toEqual([null, null]);
  });

  it.each(['klantbeeld://settings/', 'http://contact/', 'klantbeeld-app://contact/', 'KLANTBEELD://contact/'])('is not taken from a link that begins with %s', (start) => {
    expect(tokenInLink(`${start}${'a'.repeat(43)}`)).toBeNull();
  });

  it('is read from its link, also with the slash that Windows adds', () => {
    const token = 'a'.repeat(43);
    expect([tokenInLink(contactLink(token)), tokenInLink(`${contactLink(token)}/`)]).toEqual([token, token]);
  });
});

describe('what lies ready', () => {
  it('holds no BSN and no telephone number: with one it is not understood, and its link brings nothing', async () => {
    const contact = handOverOf({ fileId: null });
    const refused = [{ ...contact, bsn: '999993653' }, { ...contact, telephone: '0612345678' }, { ...contact, known: { familyName: '999993653' } }, { ...contact, known: { phone: '0612345678' } }, { ...contact, fileId: '999993653' }];
    expect(refused.map((one) => handOver.safeParse(one).success)).toEqual([false, false, false, false, false]);
  });

  it.each([['no JSON', '{"channel":'], ['empty', ''], ['of another shape', '{"channel":"fax"}'], ['full of nothing', '\0'.repeat(10_000)]])('and is %s is told as unknown and stays, for telephony to look at', async (_what, text) => {
    const program = await running();
    const contact = laidReady(program);
    const path = join(program.program.offers.folder, `${contact.offerId}.json`);
    writeFileSync(path, text);
    await contact.ring();
    expect([(await program.value('contact.offers', {})).offers, existsSync(path)]).toMatchObject([[{ kind: 'missed', problem: { kind: 'tokenUnknown' } }], true]);
  });

  it('is for its owner alone, and is named by nothing that can be read from it', async () => {
    const program = await running();
    const contact = laidReady(program, { fileId: null, known: { familyName: 'Janssen' } });
    const { folder } = program.program.offers;
    const [name = ''] = readdirSync(folder);
    expect([name, statSync(join(folder, name)).mode & 0o077, statSync(folder).mode & 0o077, readFileSync(join(folder, name), 'utf8').includes(contact.token)]).toEqual([`${offerIdOf(contact.token)}.json`, 0, 0, false]);
  });

  it('goes at the start when nobody may take it any more', async () => {
    const program = await running();
    laidReady(program, { expiresAt: over });
    const waiting = laidReady(program);
    hangBell(program.program);
    expect(readdirSync(program.program.offers.folder)).toEqual([`${waiting.offerId}.json`]);
  });
});

describe('accounting for an offer', () => {
  it('has a line for the name that was shown and one for the conversation, and nothing of either in the log of faults', async () => {
    const program = await running();
    const contact = laidReady(program);
    await contact.ring();
    await program.value('contact.offers', {});
    await program.value('contact.offers', {});
    const { conversation } = await program.value('contact.accept', { offerId: contact.offerId });
    const lines = (await lookUpsBy(program.program.store, 'a.jansen')).map(({ name, purpose, contactId = null }) => [name, purpose, contactId]);
    expect([lines, program.logged]).toEqual([[['contact.offers', 'contact', null], ['conversation.begin', 'contact', conversation.id]], []]);
  });

  it('keeps a fault from whoever rang, and token and name from the log', async () => {
    const program = await running();
    const contact = laidReady(program);
    const broken = { ...program.program, store: { ...program.program.store, get read(): never { throw new Error('the disk is gone'); } } };
    expect([await hangBell(broken).ring(contact.token), program.logged.length, program.logged.filter((entry) => entry.includes(contact.token) || entry.includes('Vries'))]).toEqual(['dropped', 1, []]);
  });
});

describe('the queue', () => {
  it('knows whether a window listens: one that is silent for longer than a minute does not', async () => {
    const { program } = await running();
    const at = (clock: string) => ({ ...program, offers, clock: () => clock });
    const offers = createOfferQueue(program.offers.folder);
    const before = hangBell(at('2026-11-20T09:00:00Z')).isHeard();
    await register(at('2026-11-20T09:00:00Z'))('contact.offers', {});
    expect([before, hangBell(at('2026-11-20T09:01:00Z')).isHeard(), hangBell(at('2026-11-20T09:02:00Z')).isHeard()]).toEqual([false, true, false]);
  });
});
