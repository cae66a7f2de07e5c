import { allowances, type Allowance } from '../models/allowance.ts';
import type { Assessment } from '../models/assessment.ts';
import { dayOfMonth, monthOf, type CalendarDate } from '../models/calendar.ts';
import type { CasePerson, HouseholdCase } from '../models/case-format.ts';
import type { HouseholdFacts } from '../models/household.ts';
import { caseFromFacts, type CaseOfFacts } from './facts/case-from-facts.ts';
import { caseFacts, readCase } from './facts/from-case.ts';

/** How a household is to be made into a case. */
export interface CaseExportOptions {
  /** how the case is called; tells nothing of the household */
  readonly id: string;
  /** of real people the day of birth stays behind where no amount needs it */
  readonly withholdBirthDays: boolean;
  /** reckoned with amounts that are announced but not final, and the case asks for them too */
  readonly provisional?: boolean;
}

/** A household as a case, and what becomes of it when it is read back. */
export interface CaseExport extends CaseOfFacts {
  /** the allowances that come to something else when the case is reckoned, because of what it cannot tell */
  readonly differs: readonly Allowance[];
  /** whether of somebody the day of birth is not the real one */
  readonly birthDaysWithheld: boolean;
}

type Assess = (facts: HouseholdFacts, options: { readonly provisional: boolean }) => Assessment;

/** The household as a case that was reckoned again: it comes to the same amounts, or it is told of which allowances it does not. */
export function exportCase(facts: HouseholdFacts, { id, withholdBirthDays, provisional = false }: CaseExportOptions, assessWith: Assess): CaseExport {
  const assess = (of: HouseholdFacts): Assessment => assessWith(of, { provisional });
  const { case: told, untold } = caseFromFacts(facts, id);
  const exact = provisional ? { ...told, provisional } : told;
  const reckoned = reckonedAgain(exact, assess);
  const withheld = withholdBirthDays ? withoutBirthDays(exact, (other) => differing(reckonedAgain(other, assess), reckoned).length === 0) : exact;
  return { case: withheld, untold, differs: differing(reckoned, assess(facts)), birthDaysWithheld: withheld !== exact };
}

/** Person by person the day of birth moves within its month, as long as the outcome stays the same: ages count from the first of a month, so mostly only who was born on a first is not in the middle of it. */
function withoutBirthDays(exact: HouseholdCase, isSame: (other: HouseholdCase) => boolean): HouseholdCase {
  return exact.persons.reduce((sofar, { id, birthDate }) => {
    if (birthDate === undefined || dayOfMonth(birthDate) === 1) return sofar;
    const middle: CalendarDate = `${monthOf(birthDate)}-15`;
    const moved = (person: CasePerson): CasePerson => ({ ...person, birthDate: middle, ...(person.from === birthDate ? { from: middle } : {}) });
    const other = { ...sofar, persons: sofar.persons.map((person) => (person.id === id ? moved(person) : person)) };
    return isSame(other) ? other : sofar;
  }, exact);
}

/** `null` where the case cannot be read, as of a household that is larger than a case may be. */
function reckonedAgain(exported: HouseholdCase, assess: (facts: HouseholdFacts) => Assessment): Assessment | null {
  const reading = readCase(exported);
  return reading.ok ? assess(caseFacts(reading.case)) : null;
}

/** The allowances that do not come to the same. */
function differing(one: Assessment | null, other: Assessment | null): readonly Allowance[] {
  return allowances.filter((allowance) => outcomeOf(one, allowance) !== outcomeOf(other, allowance));
}

/** All amounts of an allowance as one text. Who lacks what goes by other names in a case, so it is left out. */
function outcomeOf(assessment: Assessment | null, allowance: Allowance): string {
  if (assessment === null) return '';
  const { status, award, exactYear, shownMonth, months, refusal } = assessment.allowances[allowance];
  return JSON.stringify([status, award, exactYear, shownMonth, months.map(({ exact, shown }) => [exact, shown]), refusal]);
}
