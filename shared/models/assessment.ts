import type { Allowance } from './allowance.ts';
import type { CalculationYear, Month } from './calendar.ts';
import type { Explanation, LegalBasisText, MissingFact } from './explanation.ts';
import type { HouseholdRole } from './household.ts';
import type { EuroText } from './money.ts';

/** What one month comes to, without what explains it. */
export interface MonthFigures {
  readonly month: Month;
  /** a twelfth of the yearly entitlement with this month's facts, unrounded; `null` when unknown */
  readonly exact: EuroText | null;
  /** as a decision shows it, whole euros; `null` when unknown */
  readonly shown: EuroText | null;
}

/** What one month comes to. */
export interface MonthAmount extends MonthFigures {
  /** the step that this month's amount is; equal months share one explanation */
  readonly explanation: Explanation;
}

/** A condition that is not met, in which months. */
export interface UnmetCondition {
  readonly term: string;
  readonly basis: LegalBasisText;
  readonly months: readonly number[];
}

/** Something the rules do not model, touched by this household. */
export interface Gap {
  readonly term: string;
  readonly basis: LegalBasisText | null;
  /** who or what touches it */
  readonly person: string | null;
}

/** The least and the most that an unknown award can be, both included. */
export interface AwardBounds {
  readonly lowest: EuroText;
  readonly highest: EuroText;
}

/** One child in care in a full month. */
export interface ChildInCare {
  readonly id: string;
  /** 1 is the first child (eerste kind), the others follow by hours and cost. Besluit kinderopvangtoeslag art. 3. */
  readonly position: number;
  /** of the cost, as a ratio */
  readonly percentage: string;
  /** hourly rate that counts; `null` where the child has care at more than one */
  readonly rateUsed: EuroText | null;
  readonly hoursUsed: string;
  readonly eligibleCost: EuroText;
  readonly benefit: EuroText;
}

/**
 * The outcome of one allowance in one year. `refused`: the rules do not cover the case; `refusal` names why
 * (`notModelled` for an allowance without rules yet, `parameterNotInForce` for a year without published amounts).
 */
export interface AllowanceAssessment extends AllowanceFigures {
  readonly months: readonly MonthAmount[];
  /** `null` only when refused */
  readonly explanation: Explanation | null;
}

/** The same without what explains it. */
export interface AllowanceFigures extends AllowanceAmounts {
  readonly conditionsNotMet: readonly UnmetCondition[];
  /** kinderopvangtoeslag: what each child in care comes to in the first month with an amount */
  readonly children?: readonly ChildInCare[];
  readonly gaps: readonly Gap[];
  /** voorlopig: its amounts rest on some that are announced and not final; absent where all are final */
  readonly provisional?: true;
}

/** What one allowance comes to in one year and in each month, and nothing else. */
export interface AllowanceAmounts {
  readonly allowance: Allowance;
  readonly year: CalculationYear;
  readonly status: 'known' | 'unknown' | 'refused';
  /** toekenning: whole euros for the year, after rounding and the minimum. Awir art. 14. */
  readonly award: EuroText | null;
  /** before rounding */
  readonly exactYear: EuroText | null;
  /** what a decision shows for a full month where all months are equal */
  readonly shownMonth: EuroText | null;
  readonly months: readonly MonthFigures[];
  readonly missingFacts: readonly MissingFact[];
  /** between which awards the award lies whatever the answer to what is missing is, where that can be told of an unknown one */
  readonly bounds?: AwardBounds;
  readonly refusal: Refusal | null;
}

export type Refusal =
  | { readonly kind: 'notModelled' }
  | { readonly kind: 'parameterNotInForce'; readonly term: string; readonly year: CalculationYear }
  | { readonly kind: 'factsContradict'; readonly term: string };

/** The place in the household that the rules decided for somebody in one month, with the steps that led there. */
export interface DecidedPlace {
  readonly month: Month;
  /** `'none'` is no part of the household; `null` is unknown */
  readonly role: HouseholdRole | 'none' | null;
  /** what the place depends on, where it is unknown */
  readonly missingFacts: readonly MissingFact[];
  readonly explanation: Explanation;
}

/** toeslagpartner of medebewoner — the places of one person in the months of the year. Awir arts. 2 and 3. */
export interface PlacesOfPerson {
  readonly person: string;
  readonly months: readonly DecidedPlace[];
}

/** berekening — one calculation of a household year. */
export interface Assessment extends AssessmentFigures {
  readonly allowances: Readonly<Record<Allowance, AllowanceAssessment>>;
}

/** The same without what explains the amounts. */
export interface AssessmentFigures {
  readonly year: CalculationYear;
  readonly rulesVersion: string;
  /** whether any of it rests on amounts that are announced and not final */
  readonly provisional: boolean;
  readonly allowances: Readonly<Record<Allowance, AllowanceFigures>>;
  /** absent where everybody's place in the household was given */
  readonly places?: readonly PlacesOfPerson[];
}
