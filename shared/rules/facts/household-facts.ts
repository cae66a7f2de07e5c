import { askedRelations, presumedAbsentRelations, type Fact, type FactOrigin, type FactState, type HeldPeriods, type HouseholdRole, type IncomeRequests, type PersonFacts, type Relations } from '../../models/household.ts';
import type { Period } from '../../models/calendar.ts';

/** A fact stated in a case or a scenario: known, without a record behind it. */
export function stated<Value>(value: Value): Fact<Value> {
  return { value, state: 'known', origin: null };
}

/** A fact that a source told. */
export function told<Value>(value: Value | null, state: FactState, origin: FactOrigin): Fact<Value> {
  return { value, state, origin };
}

const nothingKnown: Fact<never> = { value: null, state: 'known', origin: null };

/** A fact about which nobody told anything. */
export function unknownFact<Value>(): Fact<Value> {
  return nothingKnown;
}

/** Held all the time. */
export const always: HeldPeriods = [{ from: null, to: null }];

/** Held never. */
export const never: HeldPeriods = [];

const presumedLawful: Fact<HeldPeriods> = stated(always);
const presumedAlive: Fact<'alive'> = stated('alive');
const byTreatyNever: Fact<HeldPeriods> = stated(never);
const noCountryFactor: Fact<string> = stated('none');
const noDisabledHomeNeed: Fact<boolean> = stated(false);

/**
 * A person of whom only the place in the household is known. Four things are presumed until somebody says otherwise, because no
 * register reports them of everybody: alive, lawfully here, not insured by treaty, no need of an adapted dwelling. All else is unknown.
 */
export function personWithoutFacts(id: string, role: HouseholdRole, present: Period, presentOrigin: FactOrigin | null): PersonFacts {
  return {
    id, role, present, presentOrigin,
    birthDate: nothingKnown, deathDate: presumedAlive, assessmentIncome: nothingKnown, incomeRequests: null, assets: nothingKnown,
    healthInsured: nothingKnown, treatyInsured: byTreatyNever, careCountryFactor: noCountryFactor,
    lawfulStay: presumedLawful, works: nothingKnown, childBenefit: nothingKnown, disabledHomeNeed: noDisabledHomeNeed,
    childcare: [],
  };
}

/** Nothing binds somebody to the applicant, and that is known. */
export const noRelations = Object.fromEntries([...askedRelations, ...presumedAbsentRelations].map((kind) => [kind, stated(never)])) as Relations;

/** Nothing was asked for about the income of somebody. */
export const nothingAsked: IncomeRequests = { tenPercentRule: null, yearBefore: null, waivedDebts: null };
