import type { CalculationYear, CalendarDate, PartialDate, Period } from './calendar.ts';
import type { EuroText } from './money.ts';
import type { RecordKind, Source } from './source-record.ts';

/** How sure a fact is. Each has a word on the screen, never only a tint. */
export const factStates = ['known', 'estimate', 'expected', 'underInvestigation', 'conflicting', 'outdated'] as const;
export type FactState = (typeof factStates)[number];

/** Where a fact came from: the record or the decision, who told it, and its two times. */
export interface FactOrigin {
  readonly recordId: string;
  readonly kind: RecordKind | 'decision';
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
  /** tegenstrijdig: what other sources say that stands beside it; absent where nobody says otherwise */
  readonly others?: readonly OtherValue[];
}

/** What another source says of the same, as text; `null` where it says nothing. */
export interface OtherValue {
  readonly value: string | null;
  readonly origin: FactOrigin;
}

/** A yes-or-no that holds in periods, such as being insured. Outside every period the answer is no. */
export type HeldPeriods = readonly Period[];

/** Role in a household, as the allowances use it. */
export const householdRoles = ['applicant', 'partner', 'child', 'coResident', 'subtenant'] as const;
export type HouseholdRole = (typeof householdRoles)[number];

/**
 * Relations to the applicant that are asked for when nobody told them: whether somebody is allowance partner cannot be said without.
 * A yes-or-no that never changes, such as being parent and child, is held always or never. Awir art. 3, AWR art. 5a.
 */
export const askedRelations = [
  'sameAddress', 'married', 'cohabitationContract', 'childTogether', 'acknowledgedChild', 'pensionPartner', 'ownedHomeTogether', 'minorChildAtAddress', 'partnerYearBefore', 'firstDegreeBlood',
] as const;

/** Relations and requests that are taken not to be there until somebody tells them. Awir arts. 2 and 3 to 3c, AWR art. 5a. */
export const presumedAbsentRelations = [
  'legallySeparated', 'divorceRequested', 'marriedToAnother', 'businessLease', 'firstDegreeInLaw', 'fosterChild', 'jointRequest', 'nursingHome', 'nursingHomeRequest', 'safetyShelter', 'sharedShelter',
  'temporaryProtection', 'applicantTemporaryProtection', 'missingPerson', 'detained', 'refugeeSpouse', 'sublease', 'subtenantHousehold',
] as const;

export type RelationKind = (typeof askedRelations)[number] | (typeof presumedAbsentRelations)[number];

/** What binds somebody to the applicant, in which periods. */
export type Relations = Readonly<Record<RelationKind, Fact<HeldPeriods>>>;

/** What was asked for about the income of somebody, with the amounts it takes; `null` is not asked for. Awir art. 8 lid 3 to 7. */
export interface IncomeRequests {
  /** 10%-regeling after the end of a partnership or of living together. Awir art. 8 lid 3 and 4. */
  readonly tenPercentRule: {
    /** taxable wage of the period together */
    readonly wageTogether: Fact<EuroText>;
    /** taxable wage after it, and profit and other results of what was started after it */
    readonly earnedAfter: Fact<EuroText>;
  } | null;
  /** assessment income of the year before, asked for by the heirs of somebody who died without a partner. Awir art. 8 lid 6. */
  readonly yearBefore: Fact<EuroText> | null;
  /** advantage of waived debts that may be taken off. Awir art. 8 lid 7. */
  readonly waivedDebts: Fact<EuroText> | null;
}

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
  /** what was asked for about that income; `null` is nothing */
  readonly incomeRequests: IncomeRequests | null;
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

/** Somebody of whom nobody said what place they have in the household: the rules decide it for every month from what binds them to the applicant. */
export interface UndecidedPerson extends Omit<PersonFacts, 'role'> {
  readonly relations: Relations;
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
  /** people whose place in the household is for the rules to decide; absent where everybody's is given */
  readonly undecided?: readonly UndecidedPerson[];
  readonly homes: readonly HomeFacts[];
  /** day on which kinderopvangtoeslag was applied for; without it how far back the claim reaches is not asked. Wko art. 1.3 lid 2. */
  readonly childcareAppliedOn?: CalendarDate;
  /** parameters replaced for this calculation by name, shown as such in every explanation */
  readonly overrides: Readonly<Record<string, string>>;
}
