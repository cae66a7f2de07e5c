import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { suggestedWrapUp } from '../../renderer/case/suggested-wrap-up.ts';
import { saveWrapUp } from '../../renderer/features/conversation/save-wrap-up.ts';
import { useProgram } from '../../renderer/program/program.ts';
import { beginConversation, beginGeneral, continueWith, restoreConversations } from '../../renderer/program/conversations.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import { emptyBody } from '../../shared/models/conversation.ts';
import { emptyCallbackEntry } from '../../shared/models/draft.ts';
import type { OpenConversation } from '../../shared/models/operations.ts';
import type { Reply } from '../../shared/models/reply.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { caseFile, contact, recovery } from '../builders/case-file.ts';
import { answering } from './bridge.ts';

const keptAt = '2026-11-12T13:02:08Z';
const refused: Reply<never> = { ok: false, problem: { kind: 'diskFull', details: {} } };
const begun = (chosen: Partial<OpenConversation> = {}): OpenConversation => ({ id: 'contact-a', fileId: 'file-1', channel: 'telephone', startedAt: keptAt, keptAt, body: emptyBody, askedBefore: [], takenOver: null, ...chosen });
const answers = { 'case.open': caseFile(), 'draft.read': { text: '', keptAt: null }, 'draft.keep': { keptAt }, 'conversation.begin': begun(), 'conversation.keep': { keptAt, today: '2026-11-12' } };
const shown = () => useProgram.getState();

beforeEach(() => {
  vi.useFakeTimers();
  useProgram.setState({ sessions: [], generals: [], current: null, general: null, speaking: null, restoreProblem: null });
});
afterEach(() => vi.useRealTimers());

describe('a conversation', () => {
  it('is kept within a second of whatever changes in it: words, questions, what was looked at and what stands on the screen', async () => {
    const asked = answering(answers);
    await beginConversation('file-1', 'telephone');
    const session = shown().current?.getState();
    session?.draft.getState().type('Gaat meer werken');
    session?.conversation?.getState().lookAt({ kind: 'month', month: '2026-12' });
    session?.setYear(2025);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked('conversation.keep').at(-1)).toMatchObject({ conversationId: 'contact-a', body: { text: 'Gaat meer werken', looked: [{ kind: 'month', month: '2026-12' }], screen: { year: 2025 } } });
  });

  it('comes back as it was left, the one last worked in on the screen', async () => {
    answering(answers);
    const screen = { year: 2025, focus: { kind: 'recovery' as const, id: 'recovery-1' }, scenarios: [] };
    await restoreConversations([
      begun({ body: { ...emptyBody, text: 'Halve zi', screen }, keptAt: '2026-11-12T13:05:00Z' }),
      begun({ id: 'contact-b', fileId: null, channel: 'chat', body: { ...emptyBody, text: 'Vraag over de app' } }),
    ]);
    const session = shown().current?.getState();
    expect({ text: session?.draft.getState().text, year: session?.year, focus: session?.focus, general: shown().generals[0]?.getState().draft.getState().text }).toEqual({ text: 'Halve zi', year: 2025, focus: screen.focus, general: 'Vraag over de app' });
  });

  it('whose file cannot be read stays where it is kept, and it is said', async () => {
    answering({ ...answers, 'case.open': refused });
    await restoreConversations([begun()]);
    expect({ sessions: shown().sessions.length, problem: shown().restoreProblem?.kind }).toEqual({ sessions: 0, problem: 'diskFull' });
  });

  it('with a citizen whose file is looked at takes what was typed along', async () => {
    answering(answers);
    const { openFile } = await import('../../renderer/program/program.ts');
    await openFile('file-1', 'caseHandling');
    shown().current?.getState().draft.getState().type('Eerste indruk');
    await beginConversation('file-1', 'telephone');
    expect({ tabs: shown().sessions.length, text: shown().current?.getState().draft.getState().text }).toEqual({ tabs: 1, text: 'Eerste indruk' });
  });

  it('takes the callback that was being typed along, keeps it, and brings it back; what was kept late with the file does not replace it', async () => {
    const entry = { ...emptyCallbackEntry, question: 'Kan hij € 20 betalen?' };
    const asked = answering({ ...answers, 'callback.readEntry': { entry: { ...entry, question: 'Van eerder' } }, 'callback.keepEntry': { keptAt } });
    const { openFile } = await import('../../renderer/program/program.ts');
    await openFile('file-1', 'caseHandling');
    await vi.advanceTimersByTimeAsync(0);
    const session = shown().current?.getState();
    const cameBack = shown().current?.getState().callbackEntry?.question;
    session?.enterCallback({ ...entry, question: 'Kan hij' });
    session?.enterCallback(entry);
    await vi.advanceTimersByTimeAsync(1000);
    const withFile = asked('callback.keepEntry').at(-1);
    await beginConversation('file-1', 'telephone');
    await vi.advanceTimersByTimeAsync(1000);
    expect([cameBack, withFile, asked('callback.keepEntry').at(-1), asked('conversation.keep').at(-1)]).toMatchObject(['Van eerder', { fileId: 'file-1', entry }, { fileId: 'file-1', entry: null }, { body: { callback: entry } }]);
    useProgram.setState({ sessions: [], current: null });
    await restoreConversations([begun({ body: { ...emptyBody, callback: entry } })]);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown().current?.getState().callbackEntry).toEqual(entry);
  });

  it('that is wrapped up leaves the callback that was not asked yet with the file, and goes on where that cannot be kept', async () => {
    const entry = { ...emptyCallbackEntry, question: 'Kan hij € 20 betalen?' };
    const wrapUp = { question: null, result: 'answered' as const, about: [], looked: [], subject: 'Regeling', summary: '' };
    answering(answers);
    await restoreConversations([begun({ body: { ...emptyBody, callback: entry } })]);
    const session = shown().current;
    const conversation = session?.getState().conversation ?? null;
    if (session === null || conversation === null) throw new Error('no conversation');
    answering({ ...answers, 'callback.keepEntry': refused });
    const refusal = await saveWrapUp(conversation, session, wrapUp, '2026-11-12', nl);
    const goesOn = shown().sessions.length;
    const asked = answering({ ...answers, 'callback.keepEntry': { keptAt }, 'conversation.end': { contact: null, note: null } });
    await saveWrapUp(conversation, session, wrapUp, '2026-11-12', nl);
    expect([refusal?.kind, goesOn, asked('callback.keepEntry'), shown().sessions.length]).toEqual(['diskFull', 1, [{ fileId: 'file-1', entry }], 0]);
  });

  it('with a citizen with whom one goes on stands beside it, with a note of its own', async () => {
    answering(answers);
    await beginConversation('file-1', 'telephone');
    shown().current?.getState().draft.getState().type('Van de telefoon');
    answering({ ...answers, 'conversation.begin': begun({ id: 'contact-b', channel: 'chat' }) });
    await beginConversation('file-1', 'chat');
    expect(shown().sessions.map((session) => session.getState().draft.getState().text)).toEqual(['Van de telefoon', '']);
  });

  it('on the telephone puts the other one on hold; a chat does not', async () => {
    answering(answers);
    await beginConversation('file-1', 'telephone');
    answering({ ...answers, 'conversation.begin': begun({ id: 'contact-b', channel: 'chat' }) });
    await beginConversation('file-1', 'chat');
    const besideChat = shown().speaking;
    answering({ ...answers, 'conversation.begin': begun({ id: 'contact-c' }) });
    await beginConversation('file-1', 'telephone');
    expect([besideChat, shown().speaking]).toEqual(['contact-a', 'contact-c']);
  });

  it('about no person goes on with the citizen it turns out to be about, with what was typed', async () => {
    answering({ ...answers, 'conversation.begin': begun({ fileId: null }), 'conversation.toFile': begun() });
    await beginGeneral('telephone');
    const { general } = shown();
    general?.getState().draft.getState().type('Belt over huur');
    if (general !== null) await continueWith(general, 'file-1');
    expect({ generals: shown().generals.length, text: shown().current?.getState().draft.getState().text }).toEqual({ generals: 0, text: 'Belt over huur' });
  });

  it('that goes on past midnight knows that it is another day', async () => {
    answering({ ...answers, 'conversation.keep': { keptAt, today: '2026-11-13' } });
    await beginConversation('file-1', 'telephone');
    shown().current?.getState().draft.getState().type('Laat');
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown().current?.getState().conversation?.getState().dayNow).toBe('2026-11-13');
  });
});

describe('wrapping up', () => {
  const words = wordsIn('nl');

  it('is filled in with the allowances of what was looked at, each once', () => {
    const file = caseFile({ recoveries: [recovery({ allowance: 'housing', year: 2025 })] });
    const looked = [{ kind: 'assessment', allowance: 'housing', year: 2025, month: null }, { kind: 'recovery', id: 'recovery-1' }, { kind: 'assessment', allowance: 'healthcare', year: 2026, month: '2026-11' }] as const;
    expect(suggestedWrapUp([...looked], file, null, words)).toEqual({
      question: null, result: 'answered', summary: '', looked: [...looked], subject: 'Vraag over huurtoeslag 2025, zorgtoeslag 2026', about: [{ allowance: 'housing', year: 2025 }, { allowance: 'healthcare', year: 2026 }],
    });
  });

  it('leaves the conversation and keeps nothing of it any more', async () => {
    const asked = answering({ ...answers, 'conversation.end': { contact: contact({ id: 'contact-a' }), note: null } });
    await beginConversation('file-1', 'telephone');
    const session = shown().current;
    const conversation = session?.getState().conversation;
    if (session === null || conversation === null || conversation === undefined) throw new Error('no conversation');
    session.getState().draft.getState().type('Belt terug');
    const problem = await saveWrapUp(conversation, session, suggestedWrapUp([], session.getState().caseFile, null, words), '2026-11-12', nl);
    await vi.advanceTimersByTimeAsync(5000);
    expect({ problem, tabs: shown().sessions.length, kept: asked('conversation.keep').length, note: asked('conversation.end')[0] }).toMatchObject({ problem: null, tabs: 0, kept: 0, note: { note: { kind: 'note', text: 'Belt terug', due: null } } });
  });

  it('that cannot be kept leaves the conversation as it was', async () => {
    answering({ ...answers, 'conversation.end': refused });
    await beginConversation('file-1', 'telephone');
    const session = shown().current;
    const conversation = session?.getState().conversation;
    if (session === null || conversation === null || conversation === undefined) throw new Error('no conversation');
    session.getState().draft.getState().type('Belt terug');
    const problem = await saveWrapUp(conversation, session, suggestedWrapUp([], session.getState().caseFile, null, words), '2026-11-12', nl);
    expect({ problem, tabs: shown().sessions.length, text: session.getState().draft.getState().text }).toMatchObject({ problem: { kind: 'diskFull' }, tabs: 1, text: 'Belt terug' });
  });
});
