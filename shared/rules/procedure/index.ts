export { holidaysOf, type Holiday } from './holidays.ts';
export { paymentDay } from './payment-day.ts';
export { answerQuestion, isQuestion } from './questions.ts';
export { endOfTerm, firstWorkingDayFrom, isWorkingDay, lastWorkingDayUntil } from './working-days.ts';
