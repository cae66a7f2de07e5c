import { timesTried, type Callback } from '../../../shared/models/callback.ts';
import { dutchMomentOf, type DutchMoment } from '../../../shared/models/dutch-time.ts';
import { workingTimeLeft } from '../../../shared/rules/index.ts';
import { weekdayAndDate } from '../../case/callback-in-words.ts';
import type { Words } from '../../wording/words.ts';

/** antwoordzin — what a citizen may know of a callback: until when we call, how often we tried, and that we are late where we are. What colleagues wrote to each other is not in it. */
export function answerAboutCallback(callback: Callback, now: DutchMoment, words: Words): readonly string[] {
  const { wording: { answers }, format } = words;
  const { dueAt, state, urgency, question, followUps } = callback;
  const due = dutchMomentOf(dueAt);
  if (state === 'done') return [answers.callbackDone(format.dateInSentence(dutchMomentOf(followUps.at(-1)?.at ?? dueAt).day))];
  const [day, time, times] = [weekdayAndDate(due.day, words), format.time(dueAt), timesTried(callback)];
  const late = workingTimeLeft(now, due).kind === 'late';
  return [
    late ? answers.callbackLate(day, time) : urgency === null ? answers.callback(format.dateInSentence(due.day), time) : answers.callbackBy(day, time),
    ...(times === 0 ? [] : [answers.callbackTried(times)]),
    answers.callbackAbout(question.replace(/[.?!]+$/, '')),
  ];
}
