import type { debts as dutch } from '../nl/debts.ts';

/** The explanation of a debt, in English. */
export const debts: typeof dutch = {
  faults: 'What is not right',
  rest: 'How the rest is made',
  missed: 'Missed instalment',
  missedOn: (date) => `The instalment of ${date} was not paid.`,
  costs: 'Costs',
  noCosts: 'There are no costs on this debt.',
  costsTold: (amount) => `There are ${amount} of costs on this debt.`,
  costsUnknownStep: 'The file does not tell to which step these costs belong.',
  costsByRules: (step, date, amount) => `By the rules, ${step} on ${date}: ${amount}.`,
  costsDiffer: (amount, more) => `To be checked: the debt holds ${amount} ${more ? 'more' : 'less'}.`,
  costsOfReminderToo: 'The costs of the formal reminder before it can be in this. Its day is not in the file.',
  costsOnPrincipal: 'Reckoned over the principal. The amount claimed then is not in the file.',
  costsRefused: (date) => `The costs of ${date} cannot be reckoned: the amount of that day is not known.`,
  interest: 'Interest',
  noInterest: 'There is no interest on this debt.',
  interestTold: (amount) => `There is ${amount} of interest on this debt.`,
  awardInterest: {
    abolished: 'Over this year there is no interest with the final award: it was abolished.',
    nil: 'Over 2025 the interest with the final award is nil.',
    fromDecision: 'Interest with the final award: only as the decision says.',
  },
  noLateInterestYet: (date) => `Until ${date} no late interest is added.`,
  lateInterest: (amount, interest) => `If the principal that is open still (${amount}) is paid today, the late interest over it is ${interest}.`,
  daysAtRate: (days, from, to, rate) => `${days} days, ${from} to ${to}: ${rate}`,
  lateInterestRefused: 'The late interest cannot be reckoned: the rate of one of the days is not known.',
  stages: 'Steps of collection',
  stageNow: (step, date) => `Now, since ${date}: ${step}`,
};
