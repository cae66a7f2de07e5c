import { allowances, type Allowance } from '../models/allowance.ts';
import type { AllowanceAmounts, AllowanceFigures, Assessment, AssessmentFigures, Refusal } from '../models/assessment.ts';
import type { CalculationYear, CalendarDate, Month } from '../models/calendar.ts';
import type { Change, Payment, Recovery } from '../models/case-file.ts';
import type { HouseholdFacts } from '../models/household.ts';
import type { ScenarioProblem } from '../models/scenario.ts';
import { answerCase, type CaseAnswer } from './case-answer.ts';
import { exportCase, type CaseExport, type CaseExportOptions } from './case-export.ts';
import { changeEffect as effectOf, type ChangeEffect } from './change-effect.ts';
import { childBudget, childBudgetParameters } from './child-budget/index.ts';
import { childcareAllowance, childcareParameters } from './childcare-allowance/index.ts';
import type { Parameter, ParameterReading } from './engine/parameter.ts';
import { refusable } from './engine/refusal.ts';
import type { AwardDecision } from './facts/award-decisions.ts';
import type { HouseholdRecords } from './facts/from-records.ts';
import {
  amountsOf, assessmentOf, figuresOf as allowanceFigures, generalParameters, incomesOf, partnerGapsTouched, reckonedOf, refusedAssessment, refusedFigures, resolvePartners, toldPlaces, toldTenPercentRule, type TenPercentRule,
  type AllowanceYear, type Incomes, type OtherIncomes, type Reckoned, type YearOutcome,
} from './general/index.ts';
import { healthcareAllowance, healthcareParameters } from './healthcare-allowance/index.ts';
import { housingAllowance, housingParameters } from './housing-allowance/index.ts';
import { answerQuestion, isQuestion, moneyParameters, penaltyParameters } from './procedure/index.ts';
import { markProvisional } from './provisional.ts';
import * as whatIf from './what-if/index.ts';
import type { BackwardsAnswer, BackwardsQuestion, DataAroundDecision, DecisionWithGrounds, DifferenceOfDecisions, DifferencePerGround, EffectChart, EffectChartQuestion, Outlook, OutlookQuestion, OwnOfPartner, PaymentsCompared, RecoveryPerGround, SpecialRule, SpecialRulesQuestion } from './what-if/index.ts';

export { glossary, type GlossaryEntry, type Term } from './glossary.ts';
export { awardDecisions, type AwardDecision } from './facts/award-decisions.ts';
export { householdFacts, type HouseholdRecords } from './facts/from-records.ts';
export { caseFacts, readCase, type CaseReading } from './facts/from-case.ts';
export { failure, type CaseAnswer } from './case-answer.ts';
export type { CaseExport } from './case-export.ts';
export type { ChangeEffect, EffectLack } from './change-effect.ts';
export { pensionDay, type OtherIncomes, type TenPercentRule } from './general/index.ts';
export type { Parameter, ParameterVersion } from './engine/parameter.ts';
export {
  adjourned, advanceTerms, appealTerm, applicationDeadline, childcareDelivery, decisionOnObjection, finalAwardPaymentTerm, finalAwardTerm, firstWorkingDayFrom, fiveYearLimits, holidaysOf, informationReminder,
  isInTime, isTooEarly, isWorkingDay, lastReceiptByPost, latePenalty, lastWorkingDayUntil, mostMutationLetters, mutationDirection, mutationStopTerm, noticeOfDefault, objectionReceiptTerm, objectionTerm, paymentDay,
  penaltyAwb, penaltyAwir, remedies, remediesOfDecision, remediesOfMutation, renewedDecision, reportChangeTerm, revisionRequestTerms, revisionTerm, siteWording, suspendedDays, stopsUntil, termsOfChange, termsOfDecision, termsOfObjection, wrongs,
  type AdvanceTerms, type DecisionMadeKnown, type FinalAwardGrounds, type Holiday, type LateDecision, type LateFinalAward, type LatePenalty, type MutatedChild, type Remedy, type RemedyInFile, type RemedyRow, type RenewedDecision, type Repair, type Wrong,
} from './procedure/index.ts';
export {
  allocate, awardInterest, besideRight, broughtToMonth, broughtToYear, burdensOf, cancellationInFile, cancelledByRecoveryOperation, capacityFrom, capacityOf, collectionStageOf, collectionStages, comesInPerMonth, comparableTaxRule, costsBesideRules, debtOverview, deferralForObjection, droppedServiceCosts, firstMonthPaidFrom, formalReminderCosts, formalReminderTerm, isPaid, isRunningArrangement, isToCome, isUndecided, joiningAfterMissedTerm,
  lateInterest, lateInterestIfPaid, lateInterestOf, lateInterestRateOn, liabilityPaymentTerm, liableFor, liableInFile, livingCosts, maySetOff, missedTerm, monthsAhead, monthStrip, normGroupByAge, notBefore, noWaiver, objectionIsAbout, objectionRuns, paidAfterModeration, paidOnYear, paidSoFar, payableCapacity, paymentsTogether, payees, paymentCalendar, payoutOf, perAllowance, personalArrangement, planOf, planOfFile, possibilitiesOf,
  postKinds, recoveredAmount, recoveryOperationPause, recoveryPaymentTerm, restOf, seizureAndSale, seizureFreeAtMost, setOffPlan, setOffPlansTogether, settle, standardArrangement, standstillsOf, takenPerMonth, termLines, termsLeft, totalOf, totalRest, viewByAmount, viewToInvite, wealthLeftOut, withNewRecovery, writCosts, yearOfDroppedCosts, yearsOfLumpSumSetOff,
  type AdvanceToPay, type Allocation, type ArrangementTerm, type AwardInterest, type AwardToSettle, type BesideRight, type CalendarRow, type Capacity, type CapacityFacts, type CapacityPost, type CollectionStage, type DaysAtRate, type DebtFault, type DebtInOverview, type DebtOverview, type DebtPossibility, type DebtPossibilityKind, type DebtTotals, type DroppedServiceCosts,
  type InRecoveryOperation, type Instalment, type LateInterest, type LatePayment, type LiableInFile, type LiablePerson, type Mark, type MonthOfPlan, type MonthStrip, type NormGroup, type NormGroupByAge, type ObjectionForDeferral, type OpenParts, type PaidSoFar, type Payee, type Payout, type Payouts, type PayoutWay,
  type Plan, type PlanFacts, type PlannedBurden,
  type PersonalOutcome, type PersonalRequest, type PersonalRoute, type Possibility, type PostKind, type PostPeriod, type PostSource, type SeizureGroup, type SetOffFacts, type SetOffPermission, type SetOffToPlan, type Settlement,
  type StandardArrangement, type StandardRequest, type Standstill, type StandstillInFile, type StripMonth, type StripOfYear, type StripTotals, type TermLine, type ViewExceptions, type WealthFacts,
} from './procedure/index.ts';
export { callbackDue, officeHours, workingTimeLeft, type CallbackDue, type WorkingStep, type WorkingTimeLeft } from './procedure/index.ts';
export {
  comparedMonth, dayOfChange, factsOfDecision, perhapsEntitled, scenarioFacts, scenarioPayout, yearIncome, type BackwardsAnswer, type BackwardsQuestion, type Cliff, type DataAroundDecision, type DatedChange, type Datum, type EffectChart, type EffectChartQuestion, type EffectPoint, type MarginalLoss, type Outlook, type OutlookOfAllowance, type OutlookQuestion, type OwnOfPartner, type Passing, type PerhapsEntitled, type PerhapsQuestion, type SearchBoundary, type SearchGoal, type SearchSide, type SearchStretch, type SpecialRule, type SpecialRulesQuestion, type VariedQuantity, type PaidBefore, type ScenarioFacts, type ScenarioPayout, type DifferenceOfDecisions, type DifferencePerGround, type GroundShare, type GroundValue, type PaidInMonth, type PaymentChange, type PaymentsCompared, type RecoveryPerGround,
} from './what-if/index.ts';
export { valueOf, type Finding } from './engine/finding.ts';
export { explainer } from './engine/explain.ts';
export { refusable } from './engine/refusal.ts';
export { laws, type Law } from './law/laws.ts';
export { applicantAndPartners, incomeFigures, type IncomeBasis, type IncomeFigures } from './facts/incomes.ts';
export { moreTold, toldTogether, type ToldTogether } from './facts/told-together.ts';

/** Which rules made an assessment. Kept with it, so that it can be repeated. Changes whenever an amount could. */
export const rulesVersion = '2026.2.0';

/** The calculation years that have final amounts. Of 2023 those of the huurtoeslag and the kinderopvangtoeslag have no source here: these are refused. */
export const supportedYears: readonly CalculationYear[] = [2023, 2024, 2025, 2026];

export interface AssessOptions {
  /** reckon with amounts that are announced but not final */
  readonly provisional?: boolean;
  /** recht zoals op — the day of which the law is asked: of a year that had not begun by then the amounts are refused. Absent: the law as it is known now */
  readonly lawOn?: CalendarDate | undefined;
}

/** Every amount of law that the rules know, with its history and its sources. */
export const parameters: readonly Parameter[] = [...generalParameters, ...healthcareParameters, ...housingParameters, ...childBudgetParameters, ...childcareParameters, ...moneyParameters, ...penaltyParameters];

/** berekening — the four allowances of one household in one calculation year, every step explained. Same facts, same answer. */
export function assess(facts: HouseholdFacts, options: AssessOptions = {}): Assessment {
  const assessment = toldOf(facts, options, assessmentOf, refusedAssessment);
  return options.provisional === true ? markProvisional(assessment) : assessment;
}

/** The same without what explains it, for many households in a row. What rests on an announced amount is seen from the explanation, so of such an answer it is made. */
export function figuresOf(facts: HouseholdFacts, options: AssessOptions = {}): AssessmentFigures {
  return options.provisional === true ? assess(facts, options) : toldOf(facts, options, allowanceFigures, refusedFigures);
}

/**
 * what if — the amounts of one household at other incomes than were told, by person; `{}` is the incomes that were told. What does not depend on incomes (who lives where, months, conditions,
 * assets) is reckoned once, by the steps of `assess`; the rest by the same steps at every call. So it comes to what `assess` says of the household with these incomes.
 */
export function amountsAtIncomes(facts: HouseholdFacts, options: AssessOptions = {}): (incomes: OtherIncomes) => Readonly<Record<Allowance, AllowanceAmounts>> {
  const year = householdYear(facts, options);
  return (incomes) => {
    const at = year.incomesAt(incomes);
    return perAllowance((allowance) => answerFor(year, allowance, at, amountsOf, refusedFigures));
  };
}

/** terugzoeken — at which values of one quantity a household reaches a goal: the boundary with what is passed there, or that there is none between the values that were looked at. */
export function searchBackwards(facts: HouseholdFacts, question: BackwardsQuestion, options: AssessOptions = {}): BackwardsAnswer | ScenarioProblem {
  return whatIf.searchBackwards(facts, question, reckoningAtIncomes(options));
}

/** grafiek van het effect — what the four allowances come to along one quantity, with the cliffs by name and what a little more takes away where the household stands. */
export function effectChart(facts: HouseholdFacts, question: EffectChartQuestion, options: AssessOptions = {}): EffectChart | ScenarioProblem {
  return whatIf.effectChart(facts, question, reckoningAtIncomes(options));
}

/** vooruitblik — for each income that a caseworker enters: the awards, what was paid, and what goes back or is still to come. */
export function outlook(facts: HouseholdFacts, question: OutlookQuestion, options: AssessOptions = {}): readonly Outlook[] {
  return whatIf.outlook(facts, question, reckoningAtIncomes(options));
}

/** 10%-regeling — what it makes of the income of somebody for whom it was asked. */
export function tenPercentRule(facts: HouseholdFacts, personId: string, options: AssessOptions = {}): TenPercentRule | null {
  return toldTenPercentRule(facts, personId, readingOf(facts, options));
}

/** bijzondere regelingen herkend — the rules that a file gives reason to think of, each with the condition that fired and what is still to be asked. */
export function specialRules(facts: HouseholdFacts, question: SpecialRulesQuestion, options: AssessOptions = {}): readonly SpecialRule[] {
  return whatIf.specialRules(facts, question, { figures: figuresOf(facts, options).allowances, reckon: reckoningAtIncomes(options)(facts)({}) });
}

/** eigen zorgtoeslag van de partner — what each partner for part of the year comes to in the months alone. */
export function ownOfPartners(facts: HouseholdFacts, { places = [] }: Pick<Assessment, 'places'>, options: AssessOptions = {}): readonly OwnOfPartner[] {
  const reckon = reckoningAtIncomes(options);
  return whatIf.ownOfPartners(facts, places, (household) => reckon(household)({})('healthcare').amounts);
}

/** gevolg van een wijziging — what the allowances of a change come to in the month of a day, with the change and without it, or what is wanting to say so. */
export function changeEffect(facts: HouseholdFacts, change: Change, on: CalendarDate): ChangeEffect {
  return effectOf(facts, change, on, amountsAlone);
}

/** Answers one line of the case format, a case or a question about procedure, read from plain data. Never throws over what is wrong with it: the answer tells it. */
export function answer(data: unknown): CaseAnswer {
  return isQuestion(data) ? answerQuestion(data) : answerCase(data, { assess, figuresOf, parameters, modelled: Object.keys(rules) });
}

/** The household as a case of the case format, for practice, a report of a fault or exchange: without names, reckoned again before it is given out. */
export function caseOf(facts: HouseholdFacts, options: CaseExportOptions): CaseExport {
  return exportCase(facts, options, assess);
}

/** verschil per grondslag — what each ground that differs between two sets of facts of a household does to the award of the year, or to what a month of it shows. */
export function differencePerGround(from: HouseholdFacts, to: HouseholdFacts, allowance: Allowance, month: Month | null = null): DifferencePerGround {
  return whatIf.differenceOfFacts(from, to, allowance, amountsAlone, month);
}

/** The same between two decisions about an allowance and year, or between one and what is known now (`null`), with what cannot be explained from the file. */
export function differenceBetweenDecisions(file: HouseholdRecords, from: AwardDecision, to: AwardDecision | null): DifferenceOfDecisions {
  return whatIf.differenceOfDecisions(file, from, to, amountsAlone);
}

/** The same between a decision and a scenario. */
export function differenceOfScenario(file: HouseholdRecords, from: AwardDecision, scenario: HouseholdFacts): DifferenceOfDecisions {
  return whatIf.differenceFromDecision(file, from, scenario, amountsAlone);
}

/** bekend en later — which data of a file were known on the day of a decision and which came later, with the grounds of the decision that rest on them or are others because of them. */
export function dataAroundDecision(file: HouseholdRecords, decision: DecisionWithGrounds): DataAroundDecision {
  return whatIf.dataAroundDecision(file, decision, amountsAlone);
}

/** waarom minder dan vorige maand — what an allowance pays this month beside last month, split in what changed in the right and what is set off. */
export function comparePayments(file: HouseholdRecords, payments: readonly Payment[], allowance: Allowance, today: CalendarDate): PaymentsCompared | null {
  return whatIf.comparePayments(file, payments, allowance, today, amountsAlone);
}

/** waarom terugbetalen — the decision before against the one that asked something back, ground by ground, with what the law says of such an amount. */
export function recoveryPerGround(file: HouseholdRecords, recoveries: readonly Recovery[], recovery: Recovery): RecoveryPerGround | null {
  return whatIf.recoveryPerGround(file, recoveries, recovery, amountsAlone);
}

/** One allowance at a time, at other incomes: what no income changes is reckoned once for a household. */
function reckoningAtIncomes(options: AssessOptions): whatIf.ReckoningAtIncomes {
  return (facts) => {
    const year = householdYear(facts, options);
    return (incomes) => {
      const at = year.incomesAt(incomes);
      return (allowance) => answerFor(year, allowance, at, reckonedOf, (asked, refusal): Reckoned => ({ amounts: refusedFigures(asked, refusal), award: null }));
    };
  };
}

/** One allowance of a household, and nothing beside its amounts. */
function amountsAlone(facts: HouseholdFacts, allowance: Allowance): AllowanceAmounts {
  const year = householdYear(facts, {});
  return answerFor(year, allowance, year.incomesAt({}), amountsOf, refusedFigures);
}

/** The allowances that have rules. The others are refused as not modelled. */
const rules: Readonly<Partial<Record<Allowance, (facts: HouseholdFacts, reading: ParameterReading) => AllowanceYear>>> = {
  healthcare: healthcareAllowance, housing: housingAllowance, childBudget, childcare: childcareAllowance,
};

/** The household with everybody in a place, or why there is no telling. Shared by all allowances. */
type Resolution = HouseholdFacts | { readonly year: CalculationYear; readonly refusal: Refusal };

/** A household in a year, as far as it does not depend on incomes; of each allowance, or why it is refused. */
interface HouseholdYear {
  readonly resolved: Resolution;
  /** prepared when it is first asked for */
  readonly ofAllowance: (allowance: Allowance) => AllowanceYear | Refusal;
  /** made when the first allowance asks for them, which may be refused */
  readonly incomesAt: (others: OtherIncomes) => () => Incomes;
}

function readingOf({ overrides }: HouseholdFacts, { provisional = false, lawOn }: AssessOptions): ParameterReading {
  return { overrides, provisional, lawOn };
}

function householdYear(facts: HouseholdFacts, options: AssessOptions): HouseholdYear {
  const reading = readingOf(facts, options);
  const resolved = refusable<Resolution>(() => resolvePartners(facts, reading), (refusal) => ({ year: facts.year, refusal }));
  const prepared = (allowance: Allowance): AllowanceYear | Refusal => ('refusal' in resolved ? resolved.refusal : (rules[allowance]?.(resolved, reading) ?? { kind: 'notModelled' }));
  const incomesAt = (others: OtherIncomes) => {
    let made: Incomes | null = null;
    return () => (made ??= incomesOf('refusal' in resolved ? facts : resolved, reading, others));
  };
  const made: Partial<Record<Allowance, AllowanceYear | Refusal>> = {};
  return { resolved, ofAllowance: (allowance) => (made[allowance] ??= refusable(() => prepared(allowance), (refusal) => refusal)), incomesAt };
}

/** What is told of one allowance, or why the rules cannot answer. */
function answerFor<Answer>({ resolved, ofAllowance }: HouseholdYear, allowance: Allowance, incomes: () => Incomes, answer: (outcome: YearOutcome) => Answer, refused: Refusing<Answer>): Answer {
  const refuse = (refusal: Refusal) => refused({ allowance, year: resolved.year }, refusal);
  const ofYear = ofAllowance(allowance);
  return typeof ofYear === 'function' ? refusable(() => answer(ofYear(incomes())), refuse) : refuse(ofYear);
}

type Refusing<Answer> = (asked: { readonly allowance: Allowance; readonly year: CalculationYear }, refusal: Refusal) => Answer;

/** What is told of a household: its four allowances, with the gaps that all of them share, and the places that the rules decided. */
function toldOf<Told extends AllowanceFigures>(facts: HouseholdFacts, options: AssessOptions, answer: (outcome: YearOutcome) => Told, refused: Refusing<Told>): Omit<Assessment, 'allowances'> & { readonly allowances: Readonly<Record<Allowance, Told>> } {
  const year = householdYear(facts, options);
  const { resolved } = year;
  const places = 'refusal' in resolved ? null : toldPlaces(resolved);
  const shared = 'refusal' in resolved ? [] : partnerGapsTouched(resolved).map(({ term, basis, person }) => ({ term, basis, person }));
  const told = year.incomesAt({});
  const withShared = (one: Told): Told => (shared.length === 0 ? one : { ...one, gaps: [...one.gaps, ...shared] });
  return {
    year: facts.year,
    rulesVersion,
    provisional: false,
    allowances: perAllowance((allowance) => withShared(answerFor(year, allowance, told, answer, refused))),
    ...(places === null ? {} : { places }),
  };
}

function perAllowance<Value>(value: (allowance: Allowance) => Value): Readonly<Record<Allowance, Value>> {
  return Object.fromEntries(allowances.map((allowance) => [allowance, value(allowance)])) as Record<Allowance, Value>;
}
