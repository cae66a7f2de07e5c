/** Change or objection: which way for what is wrong, in English. */
export const remedies = {
  title: 'Change or objection?',
  wrong: {
    dataChangedOrWrong: 'Income, rent, hours or hourly rate changed or was estimated wrong',
    familyOrStatusWrong: 'Family or residence status is wrong in the decision',
    calculationWrong: 'The calculation, a rule, the period or a threshold is wrong',
    finalAwardPastTerm: 'The final award is wrong, and it is too late to object',
    cannotPay: 'The citizen cannot pay',
    disagreesWithMutation: 'The citizen disagrees with the change',
    costsOrInterest: 'The costs or the interest are wrong',
  },
  way: {
    change: 'report a change',
    callFirst: 'call first',
    objection: 'object',
    revisionRequest: 'ask for revision',
    arrangement: 'ask for an arrangement',
    stopMutation: 'stop the change',
  },
  ways: (ways: readonly string[]) => ways.join(', or else '),
  doesNotHelp: (way: string) => `${way}: does not help here`,
  until: (date: string) => `until ${date}`,
  passed: (date: string) => `was possible until ${date}, which is over`,
  within: (length: string) => `within ${length} of the change`,
  agencyPage: (sources: string) => `The agency says so itself: ${sources}`,
  drawnFromLaw: 'Uncertain: concluded from the law. Have a specialist confirm this.',
  drawn: (sources: string) => `Uncertain: concluded from ${sources}. Have a specialist confirm this.`,
};
