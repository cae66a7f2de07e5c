import { calendarDate } from '../../../shared/models/calendar.ts';
import { caseFormatName, type CasePerson, type HouseholdCase } from '../../../shared/models/case-format.ts';

export const benchYear = 2026;

/**
 * An invented household by its number, always the same one: alone or with a partner, all year or from within it, with none to three children of all ages, some of them in care, in
 * one rented home or two after each other. Everything is known, for what is unknown is sooner answered.
 */
export function benchCase(number: number): HouseholdCase {
  const moves = number % 4 === 1;
  const moved = calendarDate(benchYear, 2 + (number % 10), 1);
  return {
    format: caseFormatName, id: `bench-${number}`, year: benchYear,
    persons: [adult('applicant', number), ...(number % 3 === 0 ? [] : [partner(number)]), ...Array.from({ length: number % 4 }, (_, index) => child(number, index))],
    homes: moves
      ? [{ rent: rent(number), selfContained: true, to: calendarDate(benchYear, 1 + (number % 10), 28) }, { rent: rent(number + 7), selfContained: true, from: moved }]
      : [{ rent: rent(number), selfContained: true }],
  };
}

/** The household with another income of the applicant. */
export function withIncome(household: HouseholdCase, assessmentIncome: string): HouseholdCase {
  return { ...household, persons: household.persons.map((person) => (person.role === 'applicant' ? { ...person, assessmentIncome } : person)) };
}

function adult(role: 'applicant' | 'partner', number: number): CasePerson {
  const income = (number * 937 + (role === 'partner' ? 11_000 : 0)) % 48_000;
  return {
    id: role, role, birthDate: calendarDate(1962 + (number % 40), 1 + (number % 12), 1 + (number % 28)), assessmentIncome: `${income}.${String(number % 100).padStart(2, '0')}`,
    assets: '2500', healthInsured: true, works: true,
  };
}

function partner(number: number): CasePerson {
  return { ...adult('partner', number), ...(number % 6 === 1 ? { from: calendarDate(benchYear, 1 + (number % 12), 1 + (number % 28)) } : {}) };
}

/** Of the children who are old enough and not too old most are in care. */
function child(number: number, index: number): CasePerson {
  const bornIn = benchYear - ((number * 5 + index * 3) % 18);
  const inCare = bornIn < benchYear - 1 && bornIn > benchYear - 11 && number % 5 !== 0;
  const kind = bornIn > benchYear - 4 ? 'dayCare' as const : 'afterSchoolCare' as const;
  return {
    id: `child-${index}`, role: 'child', birthDate: calendarDate(bornIn, 1 + ((number + index) % 12), 1 + ((number + index * 9) % 28)), assessmentIncome: '0', assets: '0', childBenefit: true,
    ...(inCare ? { childcare: [{ kind, hoursPerMonth: String(40 + ((number * 7 + index * 31) % 220)), hourlyRate: `${8 + (number % 5)}.${10 + (number % 80)}`, registered: true }] } : {}),
  };
}

function rent(number: number): string {
  return `${420 + ((number * 31) % 600)}.${String((number * 13) % 100).padStart(2, '0')}`;
}
