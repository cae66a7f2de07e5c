import { expect, test } from 'vitest';
import { nextOutcome, stepsOf } from '../../renderer/features/conversation/steps-of.ts';
import { createSession } from '../../renderer/session/index.ts';
import { wordings } from '../../renderer/wording/language.ts';
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

test('a contact keeps what became of the steps of each question that was asked', () => {
  const session = createSession(caseFile({}), 'contact', () => Promise.reject(new Error('is not read again')));
  session.getState().chooseQuestion('incomeChange');
  session.getState().markStep('incomeChange.year', 'done');
  session.getState().chooseQuestion('objectionWhen');
  session.getState().markStep('objectionWhen.day', 'skipped');
  const { question, steps } = session.getState();
  expect(question).toBe('objectionWhen');
  expect(stepsOf('incomeChange', wordings.nl.script, steps).map(({ outcome }) => outcome)).toEqual(['done', null, null, null]);
  session.getState().markStep('objectionWhen.day', null);
  expect(session.getState().steps).toEqual({ 'incomeChange.year': 'done' });
});
