import type { CalculationYear, PartialDate, Period } from './calendar.ts';
import type { EuroText } from './money.ts';
import type { RecordKind, Source } from './source-record.ts';

/** How sure a fact is. Each has a word on the screen, never only a tint. */
export const factStates = ['known', 'estimate', 'expected', 'underInvestigation', 'conflicting', 'outdated'] as const;
export type FactState = (typeof factStates)[number];

/** Where a fact came from: the record, who told it, and its two times. */
export interface FactOrigin {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly source: Source;
  readonly validFrom: PartialDate;
  readonly recordedAt: string;
}

/** A value about a subject. `value: null` is unknown, never zero and never false. */
export interface Fact<Value> {
  readonly value: Value | null;
  readonly state: FactState;
  /** `null` where the fact was stated in a case or a scenario and not by a source */
  readonly origin: FactOrigin | null;
}

/** A yes-or-no that holds in periods, such as being insured. Outside every period the answer is no. */
export type HeldPeriods = readonly Period[];

/** Role in a household, as the allowances use it. */
export const householdRoles = ['applicant', 'partner', 'child', 'coResident', 'subtenant'] as const;
export type HouseholdRole = (typeof householdRoles)[number];

/** What the rules may know of a person. Nothing beyond the legal grounds may be added; a test holds this list. */
export interface PersonFacts {
  readonly id: string;
  readonly role: HouseholdRole;
  /** when this person takes part in the household in this role */
  readonly present: Period;
  /** the record that told the place in the household, where one did */
  readonly presentOrigin: FactOrigin | null;
  /** may be incomplete, as the BRP delivers it: the rules answer as far as the known part decides */
  readonly birthDate: Fact<PartialDate>;
  readonly deathDate: Fact<PartialDate | 'alive'>;
  /** toetsingsinkomen of the whole calendar year, in euro. Awir art. 8. */
  readonly assessmentIncome: Fact<EuroText>;
  /** rendementsgrondslag on 1 January, in euro. Awir art. 7. */
  readonly assets: Fact<EuroText>;
  /** insured, under the Zorgverzekeringswet or by treaty. Wzt art. 1. */
  readonly healthInsured: Fact<HeldPeriods>;
  /** the part of being insured that is by treaty, abroad (verdragsgerechtigde). Zvw art. 69. */
  readonly treatyInsured: Fact<HeldPeriods>;
  /** factor of the country of residence for somebody insured by treaty; `'none'` for everybody else */
  readonly careCountryFactor: Fact<string>;
  readonly lawfulStay: Fact<HeldPeriods>;
  readonly works: Fact<HeldPeriods>;
  readonly childBenefit: Fact<HeldPeriods>;
  readonly disabledHomeNeed: Fact<boolean>;
  readonly childcare: readonly ChildcareFacts[];
}

/** One childcare contract of a child. */
export interface ChildcareFacts {
  readonly period: Period;
  readonly kind: 'dayCare' | 'afterSchoolCare' | 'childminder';
  readonly hoursPerMonth: Fact<string>;
  readonly hourlyRate: Fact<EuroText>;
  readonly registered: Fact<boolean>;
}

/** One rented home in a period. */
export interface HomeFacts {
  readonly period: Period;
  /** bare rent a month */
  readonly rent: Fact<EuroText>;
  readonly serviceCosts: Fact<{ readonly sharedEnergy: EuroText; readonly cleaning: EuroText; readonly caretaker: EuroText; readonly sharedRooms: EuroText }>;
  readonly selfContained: Fact<boolean>;
  readonly earlierHousingAllowance: Fact<boolean>;
}

/** The facts of one calculation year, as known on a date: what the rules reckon with. */
export interface HouseholdFacts {
  readonly year: CalculationYear;
  readonly persons: readonly PersonFacts[];
  readonly homes: readonly HomeFacts[];
  /** parameters replaced for this calculation by name, shown as such in every explanation */
  readonly overrides: Readonly<Record<string, string>>;
}
