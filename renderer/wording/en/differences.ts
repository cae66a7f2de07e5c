import type { differences as dutch } from '../nl/differences.ts';
import { listOf } from './common.ts';

/** The difference per ground, in English. */
export const differences: typeof dutch = {
  title: {
    now: 'Known now against the decision',
    before: (date, of) => `Decision of ${date} against that of ${of}`,
    payments: (month, before) => `Payment of ${month} against ${before}`,
    between: (from, to) => `From ${from} to ${to}`,
  },
  choose: {
    title: 'Compare yourself',
    from: 'from', to: 'to', over: 'over',
    none: 'choose…',
    now: 'known now',
    decision: (date) => `decision ${date}`,
    wholeYear: (year) => `all of ${year}`,
    monthReckoned: 'A month is reckoned with the data of then. What a decision showed a month is not kept.',
  },
  change: { title: (month) => `Expected in ${month}, own calculation`, carriedOut: 'With change', stopped: 'Without', difference: 'Difference' },
  order: 'Order of replacing: household, persons, home and care, assets, income. Each amount is what that one step does; together they are exactly the difference.',
  columns: { ground: 'Ground', was: 'Was', is: 'Is', year: 'A year', month: 'A month' },
  ground: {
    assessmentIncome: 'income', assets: 'assets', hoursPerMonth: 'hours of care', hourlyRate: 'hourly rate', childcareContract: 'care', rentsHome: 'home', rent: 'bare rent', placeInHousehold: 'household', works: 'work or study',
    healthInsured: 'health insurance', childBenefit: 'kinderbijslag', registered: 'registration of care', birthDate: 'date of birth', deathDate: 'death', selfContained: 'self-contained home',
  },
  cause: {
    assessmentIncome: (whose) => `${whoseIs(whose)} income`,
    assets: (whose) => `${whoseIs(whose)} assets`,
    hoursPerMonth: (whose) => ofWhom('the hours of care', whose),
    hourlyRate: (whose) => ofWhom('the hourly rate of the care', whose),
    childcareContract: (whose) => ofWhom('a change in the care', whose),
    registered: (whose) => ofWhom('the registration of the care', whose),
    rentsHome: () => 'another home',
    rent: () => 'your rent',
    placeInHousehold: (whose) => (whose === null ? 'a change in your household' : `a change in your household: ${whose}`),
    works: (whose) => `${whoseIs(whose)} work or study`,
    healthInsured: (whose) => `${whoseIs(whose)} health insurance`,
    childBenefit: (whose) => (whose === null ? 'the kinderbijslag' : `the kinderbijslag for ${whose}`),
    deathDate: (whose) => ofWhom('the death', whose),
  },
  otherCause: (ground) => `this fact: ${ground}`,
  none: '–',
  since: (value, date) => `${value} from ${date}`,
  until: (value, date) => `${value} until ${date}`,
  between: (value, from, to) => `${value} from ${from} until ${to}`,
  cannotTell: 'cannot be told',
  together: 'combined effect',
  togetherWhy: 'Between these steps there is no amount. That is why there is one amount for all of them.',
  total: 'Difference',
  ofDecisions: 'Difference between the decisions',
  otherData: 'decision reckoned with other data',
  otherDataWhy: (dates) => `The decision of ${listOf(dates)} reckoned with other data than this file has.`,
  noAmounts: 'This cannot be told in euro: one of the two amounts cannot be calculated here.',
  withoutEffect: (grounds) => `Changed without an effect on this allowance: ${listOf(grounds)}.`,
  nothingChanged: 'No ground has changed.',
  lower: 'lower', higher: 'higher',
  setOff: 'set off with a debt',
  rest: 'spread over the months',
  restWhy: 'What was paid too much or too little before is spread over the months that are left. The entitlement can differ by month too.',
  payment: 'Payment',
  paidMore: 'paid above the decision before',
  paidLess: 'paid below the decision before',
  reduced: 'lowered or taken back',
  toPayBack: 'To pay back',
  smallLeft: (amount) => `An amount of up to ${amount} is not asked back at a final award. This amount is higher.`,
  smallAsked: (amount) => `This comes from a changed advance. Then an amount of up to ${amount} is asked back too.`,
  smallNotAbove: (amount) => `An amount of up to ${amount} is not asked back at a final award. This amount is not higher: find out whether it may be asked back.`,
  viewNeeded: (amount) => `${amount} or more is asked back over this year: the citizen must be invited to give a view first, unless an exception holds.`,
  viewNotNeeded: (amount) => `Less than ${amount} is asked back over this year: the amount alone does not make that a view must be invited.`,
  smallUnknown: (date) => `Up to which amount nothing was asked back on ${date} is not known here.`,
  viewUnknown: (date) => `From which amount a view had to be invited on ${date} is not known here.`,
  objectionUntil: (date) => `Objection to this decision is possible until ${date}.`,
  objectionOver: (date) => `Objection to this decision was possible until ${date}.`,
  answer: {
    same: 'That is the same as last month.',
    less: (amount) => `That is ${amount} less than last month.`,
    more: (amount) => `That is ${amount} more than last month.`,
    sinceLess: (month, amount) => `Since the payment of ${month} it is ${amount} less.`,
    sinceMore: (month, amount) => `Since the payment of ${month} it is ${amount} more.`,
    withheld: (amount) => `We withhold ${amount} a month for a debt.`,
    withheldPart: (amount) => `We withhold ${amount} a month more for a debt.`,
    withheldLess: (amount) => `We withhold ${amount} a month less for a debt.`,
    newYear: 'Every year has amounts of its own.',
    byDecision: (date) => `That comes from the decision of ${date}.`,
    mostBy: (cause) => `That comes above all from ${cause}.`,
    recovery: (amount, allowance, year) => `Your ${allowance} over ${year} went down by ${amount}.`,
  },
};

function whoseIs(whose: string | null): string {
  return whose === null ? 'your' : `${whose}’s`;
}

function ofWhom(what: string, whose: string | null): string {
  return whose === null ? what : `${what} of ${whose}`;
}
