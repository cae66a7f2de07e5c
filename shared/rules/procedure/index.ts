export { remedies, remediesOfDecision, remediesOfMutation, wrongs, type Remedy, type RemedyInFile, type RemedyRow, type Wrong } from './change-or-objection.ts';
export { broughtToMonth, broughtToYear, capacityFrom, capacityOf, livingCosts, payableCapacity, postKinds, seizureFreeAtMost, wealthLeftOut, type Capacity, type CapacityFacts, type CapacityPost, type PostKind, type PostPeriod, type PostSource } from './arrangement/capacity.ts';
export { comparableTaxRule, joiningAfterMissedTerm, missedTerm, personalArrangement, yearsOfLumpSumSetOff, type PersonalOutcome, type PersonalRequest, type PersonalRoute, type WealthFacts } from './arrangement/personal.ts';
export { normGroupByAge, type NormGroupByAge } from './arrangement/norm-group.ts';
export { planOf, type MonthOfPlan, type Plan, type PlanFacts, type PlannedBurden } from './arrangement/plan.ts';
export { burdensOf, comesInPerMonth, isRunningArrangement, monthsAhead, notBefore, planOfFile, takenPerMonth } from './arrangement/plan-of-file.ts';
export { perAllowance, standardArrangement, termsLeft, withNewRecovery, type StandardArrangement, type StandardRequest } from './arrangement/standard.ts';
export { termLines, type ArrangementTerm, type TermLine } from './arrangement/term-table.ts';
export { allocate, type Allocation, type OpenParts } from './collection/allocation.ts';
export { cancellationInFile, liableInFile, standstillsOf, type FileOfDebt, type LiableInFile, type StandstillInFile } from './collection/around-debt.ts';
export { awardInterest, type AwardInterest } from './collection/award-interest.ts';
export { costsBesideRules, formalReminderCosts, seizureAndSale, writCosts, type CostsBesideRules } from './collection/costs.ts';
export {
  cancelledByRecoveryOperation, collectionStageOf, collectionStages, deferralForObjection, isUndecided, formalReminderTerm, liabilityPaymentTerm, liableFor, objectionIsAbout, objectionRuns, recoveryOperationPause, recoveryPaymentTerm, restOf, totalRest,
  type CollectionStage, type InRecoveryOperation, type LiablePerson, type ObjectionForDeferral, type Standstill,
} from './collection/debt.ts';
export { noWaiver, possibilitiesOf, type DebtPossibility, type DebtPossibilityKind, type FileToActOn } from './collection/possibilities.ts';
export { lateInterest, lateInterestIfPaid, lateInterestOf, lateInterestRateOn, type DaysAtRate, type LateInterest, type LateInterestIfPaid, type LatePayment } from './collection/late-interest.ts';
export { debtOverview, type DebtFault, type DebtInOverview, type DebtOverview, type DebtTotals, type Payouts } from './collection/overview.ts';
export { maySetOff, setOffPlan, setOffPlansTogether, type PlannedSetOff, type SetOffFacts, type SetOffPermission, type SetOffToPlan } from './collection/set-off.ts';
export { droppedServiceCosts, yearOfDroppedCosts, type DroppedServiceCosts } from './decision-faults.ts';
export { holidaysOf, type Holiday } from './holidays.ts';
export { payoutOf, type AdvanceToPay, type Instalment, type Payout, type PayoutWay } from './payout/instalments.ts';
export { besideRight, type BesideRight } from './payout/beside-right.ts';
export { monthStrip, totalOf, type MonthStrip, type StripMonth, type StripOfYear, type StripTotals } from './payout/month-strip.ts';
export { isPaid, isToCome, paidOnYear, paidSoFar, paymentsTogether, type PaidSoFar } from './payout/paid-so-far.ts';
export { payees, type Payee } from './payout/payees.ts';
export { firstMonthPaidFrom, paymentCalendar, type CalendarRow } from './payout/payment-calendar.ts';
export { paymentDay } from './payment-day.ts';
export { renewedDecision, type RenewedDecision } from './renewed-decision.ts';
export type { Mark } from './mark.ts';
export { moneyParameters, type NormGroup, type SeizureGroup } from './money-parameters.ts';
export { answerQuestion, isQuestion } from './questions.ts';
export { paidAfterModeration, recoveredAmount, recoveryPossibilities, settle, viewByAmount, viewToInvite, type AwardToSettle, type Possibility, type Settlement, type ViewExceptions } from './settlement.ts';
export * from './terms/index.ts';
export { firstWorkingDayFrom, isWorkingDay, lastWorkingDayUntil } from './working-days.ts';
export { callbackDue, officeHours, workingTimeLeft, type CallbackDue, type WorkingStep, type WorkingTimeLeft } from './working-hours.ts';
