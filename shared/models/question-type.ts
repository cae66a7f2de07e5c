/** vraagsoort — what a citizen calls about; adapted from the twelve questions that come most. */
export const questionTypes = [
  'paymentWhenAndHowMuch', 'lessThanBefore', 'incomeChange', 'livingTogether', 'separation', 'repayLastYear', 'cannotPayAtOnce', 'changeProcessed', 'objectionWhen', 'childcareLetter', 'perhapsEntitled',
  'onBehalfOf', 'incident', 'application', 'general',
] as const;

/** vraagsoort: payment, income, living together, an objection, … */
export type QuestionType = (typeof questionTypes)[number];
