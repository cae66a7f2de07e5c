import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ring } from '../../electron/actions/offer-contact.ts';
import { withoutBsn } from '../../electron/actions/fault.ts';
import { layHandOver, offerIdOf } from '../../electron/sources/hand-over.ts';
import { appendCalculation } from '../../electron/store/calculations.ts';
import { addConversation } from '../../electron/store/conversations.ts';
import { appendHandOver } from '../../electron/store/hand-overs.ts';
import { appendNotes } from '../../electron/store/notes.ts';
import { appendProposals } from '../../electron/store/proposals.ts';
import { emptyBody } from '../../shared/models/conversation.ts';
import { keptAmounts } from '../../shared/models/kept-amounts.ts';
import { operations, type OperationName, type RequestOf } from '../../shared/models/operations.ts';
import { assess, householdFacts, rulesVersion } from '../../shared/rules/index.ts';
import { note, proposal } from '../builders/case-file.ts';
import { fullBundle } from '../builders/file-bundle.ts';
import { handOverOf } from '../builders/hand-over.ts';
import { practiceStore, runningProgram, type RunningProgram } from '../builders/store.ts';

const standard = {
  kind: 'standardArrangement', recoveryIds: ['recovery-1'], changeId: null, objectionId: null, terms: [{ due: '2026-12-31', amount: '20' }], monthBefore: null, monthAfter: null, outsideCollection: null, capacity: null, remark: '',
} as const satisfies Omit<RequestOf<'proposal.prepare'>, 'fileId'>;

const facts = householdFacts(fullBundle('file-1'), 2026, null, 'known');
const assessment = assess(facts);
const shown = {
  year: 2026, changes: [], provisional: false, sentence: 'Dit klopt met wat wij nu weten.', told: false,
  amounts: keptAmounts(assessment),
} satisfies Omit<RequestOf<'calculation.keep'>, 'fileId'>;

const ended = { question: null, result: 'answered', about: [], looked: [], subject: 'Betaaldatum', summary: '' } satisfies RequestOf<'conversation.end'>['wrapUp'];
/** A line of the access log whose name is known beforehand. */
const ownOperation = '0a1b2c3d4e5f6071';
const token = 'a'.repeat(43);
const view = { list: 'contacts', words: '', kind: 'chat', owner: '', sortBy: 'when', descending: true } as const;

/** For every operation a question that it understands, and one that it does not, with the place where it does not fit. */
const examples: { readonly [Name in OperationName]: { readonly right: RequestOf<Name>; readonly wrong: unknown; readonly path: string } } = {
  'session.start': { right: {}, wrong: 'hello', path: '' },
  'person.search': { right: { key: { by: 'bsn', bsn: '999993653' }, purpose: 'contact' }, wrong: { key: { by: 'bsn', bsn: '99999365' }, purpose: 'contact' }, path: 'key.bsn' },
  'case.open': { right: { fileId: 'file-1', purpose: 'contact' }, wrong: { fileId: 'FILE 1', purpose: 'contact' }, path: 'fileId' },
  'case.lookBack': { right: { fileId: 'file-1', knownOn: '2026-03-01', lawOn: '2026-11-12' }, wrong: { fileId: 'file-1', knownOn: '2026-03', lawOn: '2026-11-12' }, path: 'knownOn' },
  'case.export': { right: { fileId: 'file-1', year: 2026, purpose: 'contact', reason: 'colleagueAdvice' }, wrong: { fileId: 'file-1', year: 2026, purpose: 'contact', reason: 'Sanne de Vries' }, path: 'reason' },
  'person.reveal': { right: { fileId: 'file-1', personId: 'file-1-sanne', what: 'bsn', reason: 'citizenChecks' }, wrong: { fileId: 'file-1', personId: 'file-1-sanne', what: 'bsn', reason: 'nieuwsgierig' }, path: 'reason' },
  'lookUp.own': { right: { day: null }, wrong: { day: '2026-11-31' }, path: 'day' },
  'lookUp.explain': { right: { operationId: ownOperation, text: 'Collega vroeg mij mee te kijken.' }, wrong: { operationId: ownOperation, text: ' ' }, path: 'text' },
  'practice.list': { right: {}, wrong: null, path: '' },
  'event.search': { right: { fileId: 'file-1', text: 'loonstroken' }, wrong: { fileId: 'file-1', text: 'l' }, path: 'text' },
  'letter.open': { right: { fileId: 'file-1', letterId: 'letter-1' }, wrong: { fileId: 'file-1' }, path: 'letterId' },
  'note.add': { right: { fileId: 'file-1', kind: 'agreement', text: 'Stuurt loonstroken.', due: '2026-11-20' }, wrong: { fileId: 'file-1', kind: 'note', text: 'Belt.', due: '2026-02-30' }, path: 'due' },
  'callback.ask': {
    right: { fileId: 'file-1', department: 'objection', urgency: 'days2', question: 'Welke stukken zijn er nog nodig?', tried: '', telephone: '06 12345678', partOfDay: 'morning' },
    wrong: { fileId: 'file-1', department: 'objection', urgency: 'days2', question: 'Welke stukken zijn er nog nodig?', tried: '', telephone: '1234567', partOfDay: null }, path: 'telephone',
  },
  'callback.keepEntry': {
    right: { fileId: 'file-1', entry: { question: 'Welke stuk', tried: '', department: null, urgency: 'days2', telephone: '06', partOfDay: null } },
    wrong: { fileId: 'file-1', entry: { question: 'Welke stuk', tried: '', department: null, urgency: 'soon', telephone: '06', partOfDay: null } }, path: 'entry.urgency',
  },
  'callback.readEntry': { right: { fileId: 'file-1' }, wrong: { fileId: '' }, path: 'fileId' },
  'callback.follow': { right: { fileId: 'file-1', callbackId: 'callback-1', state: 'notReached', remark: '' }, wrong: { fileId: 'file-1', callbackId: 'callback-1', state: 'open again', remark: '' }, path: 'state' },
  'proposal.prepare': { right: { fileId: 'file-1', ...standard }, wrong: { fileId: 'file-1', ...standard, terms: [{ due: '2026-11-31', amount: '20' }] }, path: 'terms.0.due' },
  'proposal.withdraw': { right: { fileId: 'file-1', proposalId: 'proposal-1', because: 'Burger wil anders.' }, wrong: { fileId: 'file-1', proposalId: 'proposal-1', because: ' ' }, path: 'because' },
  'calculation.keep': { right: { fileId: 'file-1', ...shown }, wrong: { fileId: 'file-1', ...shown, changes: [{ kind: 'income', personId: 'person-1', amount: 'veel', from: null }] }, path: 'changes.0.amount' },
  'calculation.open': { right: { fileId: 'file-1', calculationId: 'calculation-1' }, wrong: { fileId: 'file-1', calculationId: '' }, path: 'calculationId' },
  'conversation.begin': { right: { fileId: 'file-1', channel: 'telephone' }, wrong: { fileId: 'file-1', channel: 'fax' }, path: 'channel' },
  'conversation.keep': { right: { conversationId: 'contact-going-on', body: { ...emptyBody, text: 'Vraagt naar' } }, wrong: { conversationId: 'contact-going-on', body: { ...emptyBody, kind: 'gossip' } }, path: 'body.kind' },
  'conversation.toFile': { right: { conversationId: 'contact-general', fileId: 'file-1' }, wrong: { conversationId: 'contact-general', fileId: '999993653' }, path: 'fileId' },
  'conversation.verify': { right: { conversationId: 'contact-going-on', verification: { caller: 'self', ground: 'none', checks: [{ kind: 'birthDate', outcome: 'right' }] } }, wrong: { conversationId: 'contact-going-on', verification: { caller: 'self', ground: 'none', checks: [{ kind: 'nationality', outcome: 'right' }] } }, path: 'verification.checks.0.kind' },
  'conversation.end': { right: { conversationId: 'contact-going-on', wrapUp: ended, note: null }, wrong: { conversationId: 'contact-going-on', wrapUp: { ...ended, subject: ' ' }, note: null }, path: 'wrapUp.subject' },
  'contact.offers': { right: {}, wrong: null, path: '' },
  'contact.accept': { right: { offerId: offerIdOf(token) }, wrong: { offerId: token }, path: 'offerId' },
  'contact.decline': { right: { offerId: offerIdOf(token) }, wrong: { offerId: '' }, path: 'offerId' },
  'note.change': {
    right: { fileId: 'file-1', noteId: 'note-own', versions: 1, text: 'Stuurt de loonstroken.', owner: '', due: null, state: 'open', because: '' },
    wrong: { fileId: 'file-1', noteId: 'note-own', versions: 0, text: 'Stuurt de loonstroken.', owner: '', due: null, state: 'open', because: '' }, path: 'versions',
  },
  'handOver.give': {
    right: { conversationId: 'contact-given', to: { kind: 'department', department: 'objection' }, text: 'Wil bezwaar maken.', body: emptyBody, subject: 'Bezwaar', about: [] },
    wrong: { conversationId: 'contact-given', to: { kind: 'department', department: 'press' }, text: 'Wil bezwaar maken.', body: emptyBody, subject: 'Bezwaar', about: [] }, path: 'to.department',
  },
  'handOver.waiting': { right: {}, wrong: 'all', path: '' },
  'handOver.take': { right: { id: 'handover-1' }, wrong: { id: '' }, path: 'id' },
  'draft.keep': { right: { fileId: 'file-1', text: 'Stuurt lo' }, wrong: { fileId: 'file-1', text: 7 }, path: 'text' },
  'draft.read': { right: { fileId: 'file-1' }, wrong: {}, path: 'fileId' },
  'worklist.read': { right: { list: 'callbacks', purpose: 'contact' }, wrong: { list: 'everything', purpose: 'contact' }, path: 'list' },
  'department.choose': { right: { departments: ['contact', 'collection'] }, wrong: { departments: ['kitchen'] }, path: 'departments.0' },
  'selection.list': { right: {}, wrong: null, path: '' },
  'selection.keep': { right: { id: null, name: 'Mijn chats', view }, wrong: { id: null, name: 'Mijn chats', view: { ...view, sortBy: 'age' } }, path: 'view.sortBy' },
  'selection.remove': { right: { id: 'selection-1' }, wrong: { id: '' }, path: 'id' },
  'selection.keepLast': { right: { view }, wrong: {}, path: 'view' },
  'news.read': { right: {}, wrong: 'all', path: '' },
  'news.seen': { right: {}, wrong: null, path: '' },
  'news.markSeen': { right: { ids: ['arrangement-online'] }, wrong: { ids: [] }, path: 'ids' },
  'preference.keep': { right: { preferences: { language: 'en', theme: 'dark', density: 'compact' } }, wrong: { preferences: { language: 'fr', theme: 'dark', density: 'compact' } }, path: 'preferences.language' },
};
const names = Object.keys(operations) as OperationName[];

async function programWithOpenFile(): Promise<RunningProgram> {
  const store = await practiceStore([fullBundle('file-1'), fullBundle('file-2')]);
  await appendProposals(store, [{ fileId: 'file-1', value: proposal() }]);
  const kept = { ...shown, id: 'calculation-1', keptOn: '2026-11-12', keptBy: 'a.jansen', rulesVersion, recordedAt: '2026-11-12T09:00:00Z' };
  await appendCalculation(store, 'file-1', kept, { facts, explanations: { healthcare: assessment.allowances.healthcare.explanation } });
  await sql`insert into processing_log (trace_id, operation_id, status, name, start_time, end_time, processing_activity_id, purpose) values ('t', ${ownOperation}, 1, 'person.search', 1, 2, 'urn', 'contact')`.execute(store.write);
  await sql`insert into processing_user values ('t', 'a.jansen', 'contact')`.execute(store.write);
  const running = runningProgram(store);
  await appendNotes(store, [{ fileId: 'file-1', value: note({ id: 'note-own', author: running.program.user.name }) }]);
  await appendHandOver(store, {
    id: 'handover-1', fileId: 'file-1', conversationId: 'contact-before', from: 'b.mulder', to: { kind: 'department', department: 'contact' }, text: 'Wil weten hoe het verder gaat.', channel: 'telephone', level: 0, body: emptyBody,
    givenAt: '2026-11-20T08:59:00.000Z', recordedAt: '2026-11-12T08:59:00.000Z',
  });
  for (const [id, fileId] of [['contact-going-on', 'file-2'], ['contact-given', 'file-2'], ['contact-general', null]] as const) {
    await addConversation(store, running.program.user.name, { id, fileId, channel: 'telephone', startedAt: '2026-11-12T09:00:00Z', keptAt: '2026-11-12T09:00:00Z', body: emptyBody });
  }
  layHandOver(running.program.offers.folder, token, handOverOf());
  await ring(running.program, token);
  await running.value('case.open', { fileId: 'file-1', purpose: 'contact' });
  return running;
}

describe.each(names)('%s', (name) => {
  it('answers with what it declares and nothing more', async () => {
    const { ask } = await programWithOpenFile();
    const reply = await ask(name, examples[name].right);
    const value = reply.ok ? reply.value : reply.problem;
    expect(operations[name].response.parse(value)).toEqual(value);
  });

  it('refuses a question that does not fit and says where', async () => {
    const { ask } = await programWithOpenFile();
    expect(await ask(name, examples[name].wrong)).toEqual({ ok: false, problem: { kind: 'requestNotUnderstood', details: { operation: name, path: examples[name].path, expected: expect.any(String) } } });
  });
});

describe('a question', () => {
  it('without a purpose is told so', async () => {
    const { ask } = await programWithOpenFile();
    expect(await ask('case.open', { fileId: 'file-1' })).toEqual({ ok: false, problem: { kind: 'purposeMissing', details: {} } });
  });

  it('with a note of more than four thousand signs is told so', async () => {
    const { ask } = await programWithOpenFile();
    expect(await ask('note.add', { fileId: 'file-1', kind: 'note', text: 'a'.repeat(4001), due: null })).toEqual({ ok: false, problem: { kind: 'noteTooLong', details: { limit: 4000 } } });
  });

  it.each(['case.close', '__proto__', 'constructor', ''])('of the unknown kind ‹%s› is refused', async (name) => {
    const { ask } = await programWithOpenFile();
    expect(await ask(name, {})).toEqual({ ok: false, problem: { kind: 'operationUnknown', details: { operation: name } } });
  });
});

describe('a fault of the program', () => {
  it('is logged whole under the reference that the person gets, and the program goes on', async () => {
    const { ask, logged, program } = await programWithOpenFile();
    await sql`drop table preference`.execute(program.store.write);
    const reply = await ask('session.start', {});
    const reference = reply.ok ? '' : String(reply.problem.details['reference']);
    expect({ reply, logged, next: (await ask('practice.list', {})).ok }).toEqual({
      reply: { ok: false, problem: { kind: 'programFault', details: { operation: 'session.start', reference: expect.stringMatching(/^[0-9a-f]{8}$/) } } },
      logged: [expect.stringContaining(`fault ${reference} in operation session.start: SqliteError: no such table: preference`)],
      next: true,
    });
  });

  it.each([
    ['Person 999993653 twice', 'Person ••••••••• twice'],
    ['9999.93.653 and 9999 93 653', '••••••••• and •••••••••'],
    ['key "0999993653"', 'key "•••••••••"'],
    ['2026-11-12 at line 1234', '2026-11-12 at line 1234'],
  ])('leaves no BSN in the log: %s', (text, safe) => {
    expect(withoutBsn(text)).toBe(safe);
  });
});
