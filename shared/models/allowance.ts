/** tegemoetkoming, toeslag — the four allowances, in the order in which the screen shows them. Awir art. 2. */
export const allowances = ['healthcare', 'housing', 'childBudget', 'childcare'] as const;

/** toeslag: zorgtoeslag, huurtoeslag, kindgebonden budget, kinderopvangtoeslag. */
export type Allowance = (typeof allowances)[number];
