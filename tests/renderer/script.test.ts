import { expect, test } from 'vitest';
import { nextOutcome, stepsOf } from '../../renderer/features/conversation/steps-of.ts';
import { createConversation, createSession } from '../../renderer/session/index.ts';
import { wordings } from '../../renderer/wording/language.ts';
import { emptyBody } from '../../shared/models/conversation.ts';
import { questionTypes } from '../../shared/models/question-type.ts';
import { caseFile } from '../builders/case-file.ts';

test.each(Object.entries(wordings))('every question has three or four steps that fit on a line in %s', (_language, { script }) => {
  const steps = questionTypes.map((question) => stepsOf(question, script, {}));
  expect(steps.filter(({ length }) => length < 3 || length > 4)).toEqual([]);
  expect(steps.flat().filter(({ text }) => text.length > 46)).toEqual([]);
  expect(steps.flat().every(({ outcome }) => outcome === null)).toBe(true);
});

test('a step is done, then skipped, then to do again', () => {
  expect([nextOutcome(null), nextOutcome('done'), nextOutcome('skipped')]).toEqual(['done', 'skipped', null]);
});

test('what was asked while a file was looked at goes with the conversation that begins', () => {
  const session = createSession(caseFile({}), 'contact', () => Promise.reject(new Error('is not read again')));
  session.getState().changeScript({ question: 'incomeChange', steps: { 'incomeChange.year': 'done' } });
  const conversation = createConversation({ id: 'conversation-1', fileId: null, channel: 'telephone', startedAt: '2026-11-12T09:00:00Z', askedBefore: [], takenOver: null, body: emptyBody, keptAt: '2026-11-12T09:00:00Z' }, 0);
  session.getState().converse(conversation);
  const { question, steps } = conversation.getState();
  expect([question, steps]).toEqual(['incomeChange', { 'incomeChange.year': 'done' }]);
  expect(stepsOf('incomeChange', wordings.nl.script, { 'incomeChange.year': 'done' }).map(({ outcome }) => outcome)).toEqual(['done', null, null, null]);
});
