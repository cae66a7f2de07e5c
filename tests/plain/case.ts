/**
 * A household for a year in the plain case form, "klantbeeld-case/1": what goes into the second calculation and what the
 * program's own calculation is asked at the same time. Amounts, hours and dates are text. An absent fact is unknown, never zero.
 */
export interface Case {
  readonly format: 'klantbeeld-case/1';
  readonly id: string;
  readonly year: number;
  readonly provisional?: boolean;
  readonly persons: readonly CasePerson[];
  readonly homes?: readonly CaseHome[];
  readonly allowances?: readonly PlainAllowance[];
  readonly overrides?: Readonly<Record<string, string>>;
}

export type PlainAllowance = 'healthcare' | 'housing' | 'childBudget' | 'childcare';

/** Both ends belong to the period. Without `from` it runs from 1 January, without `to` to 31 December. */
export interface CasePeriod {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** A yes or no for the whole year, or the periods in which it is yes. */
export type Held = boolean | readonly CasePeriod[];

export interface CasePerson extends CasePeriod {
  readonly id: string;
  readonly role: 'applicant' | 'partner' | 'child' | 'coResident' | 'subtenant';
  readonly birthDate: string;
  readonly assessmentIncome?: string;
  readonly assets?: string;
  readonly healthInsured?: Held;
  readonly careCountryFactor?: string;
  readonly lawfulStay?: boolean;
  readonly works?: Held;
  readonly childBenefit?: Held;
  readonly disabledHomeNeed?: boolean;
  readonly childcare?: readonly CaseChildcare[];
}

export interface CaseChildcare extends CasePeriod {
  readonly kind: 'dayCare' | 'afterSchoolCare' | 'childminder';
  readonly hoursPerMonth?: string;
  readonly hourlyRate?: string;
  readonly registered?: boolean;
}

export interface CaseHome extends CasePeriod {
  readonly rent?: string;
  readonly serviceCosts?: {
    readonly sharedEnergy?: string;
    readonly cleaning?: string;
    readonly caretaker?: string;
    readonly sharedRooms?: string;
  };
  readonly selfContained?: boolean;
  readonly earlierHousingAllowance?: boolean;
}

/** The one applicant of a case. */
export function applicantOf(household: Case): CasePerson {
  const applicant = household.persons.find(({ role }) => role === 'applicant');
  if (applicant === undefined) throw new Error(`${household.id} has no applicant`);
  return applicant;
}
