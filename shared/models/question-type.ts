/** vraagsoort — what a citizen calls about; adapted from the twelve questions that come most. */
export const questionTypes = [
  'paymentWhenAndHowMuch', 'lessThanBefore', 'incomeChange', 'livingTogether', 'separation', 'repayLastYear', 'cannotPayAtOnce', 'changeProcessed', 'objectionWhen', 'childcareLetter', 'perhapsEntitled',
  'onBehalfOf', 'incident', 'application', 'general',
] as const;

/** vraagsoort: payment, income, living together, an objection, … */
export type QuestionType = (typeof questionTypes)[number];

/** The question type as it was kept; `null` for none, and for one that this program does not know. */
export function questionTypeOf(kept: string | null): QuestionType | null {
  return questionTypes.find((one) => one === kept) ?? null;
}
