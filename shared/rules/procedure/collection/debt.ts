import type { CalculationYear, CalendarDate } from '../../../models/calendar.ts';
import type { Objection, Recovery } from '../../../models/case-file.ts';
import { Decimal, readEuro } from '../../../models/money.ts';
import type { Term as Clock } from '../../../models/term.ts';
import { allOf } from '../../engine/conditions.ts';
import { derive, valueOf, type Finding } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { sum } from '../../engine/rounding.ts';
import type { Term } from '../../glossary.ts';
import { reading, unpublished, type Mark } from '../mark.ts';
import { countTerm } from '../terms/count-term.ts';
import { weeks } from '../terms/term-length.ts';
import { told, toldWhether } from '../told.ts';

/** uiterste betaaldatum — six weeks after the date of the decision, whatever day that is: the Algemene termijnenwet does not hold for it. Awir art. 28 lid 1 and 3. */
export function recoveryPaymentTerm(dated: CalendarDate): Clock {
  return countTerm({ kind: 'recoveryPaymentTerm', basis: article('Awir', '28', '1'), length: weeks(6), read: ['awir-2026', 'awir-2025'], notMoved: 'ruledOut', after: [] }, dated);
}

/** aansprakelijkstelling — payable six weeks after its date, which does not move either. Awir art. 33 lid 4 with 28 lid 3. */
export function liabilityPaymentTerm(dated: CalendarDate): Clock {
  return countTerm({ kind: 'liabilityPaymentTerm', basis: article('Awir', '33', '4'), length: weeks(6), read: ['awir-2026', 'awir-2025'], notMoved: 'ruledOut', after: [] }, dated);
}

/** aanmaning — two weeks after its date. Only art. 28 leaves the Algemene termijnenwet out, so that these two weeks are read with it. Awir art. 32 lid 1. */
export function formalReminderTerm(dated: CalendarDate): Clock {
  const basis = article('Awir', '32', '1');
  return countTerm({ kind: 'formalReminderTerm', basis, length: weeks(2), read: ['awir-2026', 'awir-2025'], after: [], marks: [reading('formalReminderMoves', basis)] }, dated);
}

/** A step of collection in its order. */
export interface CollectionStage {
  readonly term: Term;
  readonly basis: LegalBasis;
  readonly marks: readonly Mark[];
}

/** invordering, stap voor stap. How many days lie between the steps is not published. */
export const collectionStages: readonly CollectionStage[] = [
  { term: 'stageRecovery', basis: article('Awir', '28', '1'), marks: [] },
  { term: 'stageReminder', basis: article('Li', '79.1'), marks: [reading('guidelineOf2019', article('Li', '79.1')), unpublished('daysBetweenStages', article('Li', '79.1'))] },
  { term: 'stageFormalReminder', basis: article('Awir', '32', '1'), marks: [unpublished('daysBetweenStages', article('Awir', '32', '1'))] },
  { term: 'stageWrit', basis: article('Awir', '32', '2'), marks: [unpublished('daysBetweenStages', article('Awir', '32', '2'))] },
  { term: 'stageEnforcement', basis: article('Awir', '32', '6'), marks: [unpublished('daysBetweenStages', article('Awir', '32', '6'))] },
];

/** The step of collection that a debt is at; `null` where it is not being collected, or no longer. */
export function collectionStageOf({ stage }: Pick<Recovery, 'stage'>): CollectionStage | null {
  return collectionStages.find(({ term }) => term === stepOfStage[stage]) ?? null;
}

const stepOfStage: Readonly<Partial<Record<Recovery['stage'], Term>>> = { established: 'stageRecovery', termExpired: 'stageRecovery', reminder: 'stageReminder', formalReminder: 'stageFormalReminder', writ: 'stageWrit', enforcement: 'stageEnforcement' };

/** What is left to pay of a debt: principal, costs and interest, less what was paid and set off. */
export function restOf({ principal, costs, interest, paid, setOff }: Pick<Recovery, 'principal' | 'costs' | 'interest' | 'paid' | 'setOff'>): Finding<Decimal> {
  return derive({
    term: 'debtRest', basis: article('Awir', '34', '3'), unit: 'euro',
    formula: 'max(0, principal + collectionCosts + lateInterestCharged − paidOnDebt − setOffOnDebt)',
    from: {
      principal: told('principal', readEuro(principal)), collectionCosts: told('collectionCosts', readEuro(costs)), lateInterestCharged: told('lateInterestCharged', readEuro(interest)),
      paidOnDebt: told('paidOnDebt', readEuro(paid)), setOffOnDebt: told('setOffOnDebt', readEuro(setOff)),
    },
    compute: (values) => Decimal.max(0, values.principal.plus(values.collectionCosts).plus(values.lateInterestCharged).minus(values.paidOnDebt).minus(values.setOffOnDebt)),
  });
}

/** What is left to pay of several debts together. */
export function totalRest(debts: readonly Recovery[]): Decimal {
  return sum(debts.map((debt) => valueOf(restOf(debt)) ?? new Decimal(0)));
}

/** Why nothing is collected for now. */
export interface Standstill {
  readonly term: Term;
  readonly basis: LegalBasis;
  readonly marks: readonly Mark[];
}

/** Late interest goes on while nothing is collected; that the law stops it only in some special deferrals is a reading, for those were not read in full. */
const interestGoesOn: Mark = reading('interestGoesOn', article('Iw', '28'));

/** What is asked of an objection for its deferral. */
export interface ObjectionForDeferral {
  readonly reasoned: boolean;
  /** data were knowingly wrong, or intent or gross negligence */
  readonly knowinglyWrong: boolean;
  readonly stage: 'objection' | 'revisionRequest' | 'appeal';
  /** of an appeal: deferral was asked for */
  readonly asked: boolean;
}

/** uitstel tijdens bezwaar — a reasoned objection or request for revision is a request for deferral by itself; in appeal it has to be asked for. Uitvoeringsregeling Awir art. 8, Leidraad 79.9a. */
export function deferralForObjection({ reasoned, knowinglyWrong, stage, asked }: ObjectionForDeferral): Standstill | null {
  const requested = stage === 'appeal' ? asked : reasoned;
  if (!requested || knowinglyWrong) return null;
  return { term: 'deferralForObjection', basis: article('Uawir', '8'), marks: [reading('regulationOf2015', article('Uawir', '8')), interestGoesOn] };
}

/** Whether an objection, a complaint, a request for revision or an appeal waits for a decision. */
export function isUndecided({ state }: Pick<Objection, 'state'>): boolean {
  return state !== 'decided' && state !== 'withdrawn' && state !== 'handledAsChange';
}

/** The same of what can defer a payment: a complaint is about how somebody was treated, and defers nothing. */
export function objectionRuns(objection: Pick<Objection, 'kind' | 'state'>): boolean {
  return objection.kind !== 'complaint' && isUndecided(objection);
}

/** Whether an objection is about a debt: about the decision that set it, or about the same allowance and year. */
export function objectionIsAbout(objection: Pick<Objection, 'decisionId' | 'allowance' | 'year'>, debt: Pick<Recovery, 'decisionId' | 'allowance' | 'year'>): boolean {
  return (objection.decisionId !== null && objection.decisionId === debt.decisionId) || (objection.allowance === debt.allowance && objection.year === debt.year);
}

/** Where somebody stands in the recovery operation. */
export interface InRecoveryOperation {
  readonly registered: boolean;
  /** the integral review was finished or waived */
  readonly reviewed: boolean | null;
  /** the collection was started again, which goes in batches */
  readonly restarted: boolean | null;
}

/** pauze voor de hersteloperatie — from the registration until the integral review is finished or waived; then started again in batches. The pause is a deferral. */
export function recoveryOperationPause({ registered, reviewed, restarted }: InRecoveryOperation): Standstill | null {
  if (!registered || (reviewed === true && restarted === true)) return null;
  return { term: 'recoveryOperationPause', basis: article('Li', '79.6'), marks: [interestGoesOn, ...(reviewed === true ? [unpublished('restartInBatches', null)] : [])] };
}

/** What is asked of a debt for the recovery operation; `null` is not known. */
export interface DebtToCancel {
  readonly year: CalculationYear;
  /** recognised as a parent who was wronged, or the partner of one on 31 December 2020 */
  readonly recognised: boolean | null;
  readonly fraud: boolean | null;
}

/**
 * kwijtschelding in de hersteloperatie — of debts over years up to and including 2020, of whoever was recognised or was the partner of one on 31 December 2020; not for fraud or crime. The sources are the site of the operation and the
 * letter of 2026: they name no article.
 */
export function cancelledByRecoveryOperation({ year, recognised, fraud }: DebtToCancel): Finding<boolean> {
  return allOf({
    term: 'cancelledByRecoveryOperation', basis: null,
    conditions: [toldWhether('withinYearsCancelled', year <= lastYearCancelled), toldWhether('recognisedInRecoveryOperation', recognised), toldWhether('noFraudOrCrime', fraud === null ? null : !fraud)],
  });
}

/** Debts over years up to and including this one are cancelled in the recovery operation, whenever the decision came. */
export const lastYearCancelled: CalculationYear = 2020;

/** Who besides the applicant can be held for a debt. */
export interface LiablePerson {
  readonly term: Term;
  readonly basis: LegalBasis;
  readonly marks: readonly Mark[];
}

/**
 * hoofdelijke aansprakelijkheid — the partner; for housing allowance every co-resident; a third party for what reached its account. By a decision of its own, and payable six weeks after that. Not for a fine that is
 * not to blame on the partner. Awir art. 33.
 */
export function liableFor(allowance: Recovery['allowance'], { partner, coResidents, thirdAccount }: { readonly partner: boolean; readonly coResidents: boolean; readonly thirdAccount: boolean }): readonly LiablePerson[] {
  return [
    ...(partner ? [{ term: 'partnerLiable' as const, basis: article('Awir', '33', '1'), marks: [reading('partnerLiableForPeriod', article('Li', '79.10'))] }] : []),
    ...(coResidents && allowance === 'housing' ? [{ term: 'coResidentLiable' as const, basis: article('Awir', '33', '2'), marks: [] }] : []),
    ...(thirdAccount ? [{ term: 'accountHolderLiable' as const, basis: article('Awir', '33', '3'), marks: [] }] : []),
  ];
}
