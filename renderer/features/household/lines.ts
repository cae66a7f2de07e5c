import { allowances } from '../../../shared/models/allowance.ts';
import type { Allowance } from '../../../shared/models/allowance.ts';
import { addYears, ageOn, covers, isFullDate } from '../../../shared/models/calendar.ts';
import type { CalendarDate, PartialDate, Period } from '../../../shared/models/calendar.ts';
import type { CaseFile, PersonCard } from '../../../shared/models/case-file.ts';
import type { Fact, FactOrigin, HeldPeriods, HouseholdFacts, HouseholdRole, PersonFacts } from '../../../shared/models/household.ts';
import { contractsOn } from './contracts.ts';

/** A person of the household as region 1 shows them. */
export interface PersonLine {
  readonly key: string;
  readonly person: PersonCard | null;
  readonly role: HouseholdRole;
  readonly present: Period;
  /** no longer in the household on the day looked at */
  readonly ended: boolean;
  readonly age: number | null;
  readonly deathDate: PartialDate | null;
  readonly works: boolean;
  readonly insured: 'whole' | 'part' | 'not' | 'unknown' | 'not asked';
  readonly care: readonly { readonly kind: 'dayCare' | 'afterSchoolCare' | 'childminder'; readonly hours: string | null }[];
  readonly countsFor: readonly Allowance[];
  readonly origins: readonly { readonly fact: 'birthDate' | 'works' | 'insured'; readonly origin: FactOrigin }[];
}

const order: readonly HouseholdRole[] = ['applicant', 'partner', 'child', 'coResident', 'subtenant'];

/** huishouden — everybody who took part in the year; who is still there first, then by role, then the oldest first. */
export function personLines(file: CaseFile, facts: HouseholdFacts): readonly PersonLine[] {
  const on = dayShown(file.today, facts.year);
  return facts.persons
    .map((person) => lineOf(person, file, on, facts))
    .toSorted((one, other) => Number(one.ended) - Number(other.ended) || order.indexOf(one.role) - order.indexOf(other.role) || (one.person?.birthDate ?? '').localeCompare(other.person?.birthDate ?? ''));
}

/** The day of which the year's household is told: today in the year of today, else the last or first day of the year. */
function dayShown(today: CalendarDate, year: number): CalendarDate {
  if (today.startsWith(String(year))) return today;
  return today > `${year}-12-31` ? `${year}-12-31` : `${year}-01-01`;
}

function lineOf(facts: PersonFacts, file: CaseFile, on: CalendarDate, { year }: HouseholdFacts): PersonLine {
  const person = file.persons.find(({ personId }) => personId === facts.id) ?? null;
  const birth = facts.birthDate.value ?? person?.birthDate ?? '';
  const deathDate = person?.deathDate ?? (facts.deathDate.value === 'alive' ? null : facts.deathDate.value);
  const ended = !covers(facts.present, on) && (facts.present.to ?? on) < on;
  const age = isFullDate(birth) ? ageOn(birth, deathDate !== null && isFullDate(deathDate) ? deathDate : file.today) : null;
  const grown = !isFullDate(birth) || addYears(birth, 18) <= on;
  return {
    key: `${facts.id} ${facts.role} ${facts.present.from ?? ''}`,
    person,
    role: facts.role,
    present: facts.present,
    ended,
    age,
    deathDate,
    works: grown && (facts.works.value ?? []).some((period) => covers(period, on)),
    insured: grown && (facts.role === 'applicant' || facts.role === 'partner') ? insuredIn(facts.healthInsured, year) : 'not asked',
    care: contractsOn(facts.childcare, on).map(({ kind, hoursPerMonth }) => ({ kind, hours: hoursPerMonth.value })),
    countsFor: ended || deathDate !== null ? [] : countsFor(facts, grown, on),
    origins: [originOf('birthDate', facts.birthDate), originOf('works', facts.works), originOf('insured', facts.healthInsured)].flat(),
  };
}

function originOf(fact: 'birthDate' | 'works' | 'insured', { origin }: Fact<unknown>): PersonLine['origins'] {
  return origin === null ? [] : [{ fact, origin }];
}

function insuredIn({ value }: Fact<HeldPeriods>, year: number): PersonLine['insured'] {
  if (value === null) return 'unknown';
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const inYear = value.filter(({ from, to }) => (from ?? '') <= last && (to ?? last) >= first);
  if (inYear.length === 0) return 'not';
  return inYear.some(({ from, to }) => (from ?? first) <= first && (to ?? last) >= last) ? 'whole' : 'part';
}

/**
 * For which allowances somebody beside the applicant counts: a partner for all (Awir art. 7), a child under 18 for child budget (Wkb art. 2) and,
 * with a contract, childcare (Wko art. 1.5), everybody who lives there for housing (Awir art. 7, Wht art. 2), a subtenant for none.
 */
function countsFor(facts: PersonFacts, grown: boolean, on: CalendarDate): readonly Allowance[] {
  switch (facts.role) {
    case 'applicant':
    case 'partner':
      return allowances;
    case 'child':
      return [...(grown ? [] : (['childBudget'] as const)), 'housing', ...(contractsOn(facts.childcare, on).length > 0 ? (['childcare'] as const) : [])];
    case 'coResident':
      return ['housing'];
    case 'subtenant':
      return [];
  }
}
