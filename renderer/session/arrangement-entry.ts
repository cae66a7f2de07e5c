/** Which arrangement is worked out. */
export type ArrangementChoice = 'standard' | 'setOff' | 'personal' | 'extended' | 'deferral';

/** What a caseworker chose and typed for an arrangement, as typed: it is kept while the contact is open, also what cannot be read. */
export interface ArrangementEntry {
  readonly choice: ArrangementChoice;
  /** the debts it is about; `null`: those that the law puts together with the debt it was opened for */
  readonly recoveryIds: readonly string[] | null;
  /** day of the request; empty is today */
  readonly askedOn: string;
  /** first term, where no rule gives it; empty is not told */
  readonly firstTerm: string;
  /** months of deferral because of an objection; empty is none */
  readonly monthsDeferred: string;
}

/** The standard arrangement asked today: what is filled in at once. */
export const firstEntry: ArrangementEntry = { choice: 'standard', recoveryIds: null, askedOn: '', firstTerm: '', monthsDeferred: '' };
