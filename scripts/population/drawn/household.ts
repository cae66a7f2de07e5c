import type { Allowance } from '../../../shared/models/allowance.ts';
import { addDays, addYears, calendarDate, yearOf } from '../../../shared/models/calendar.ts';
import type { CalculationYear, CalendarDate } from '../../../shared/models/calendar.ts';
import type { PersonDrawn, RentDrawn } from '../life.ts';
import { familyName, givenNames, nameUse, salutation } from '../names.ts';
import type { FamilyName, Salutation } from '../names.ts';
import { homeAddress } from '../places.ts';
import type { Address } from '../places.ts';
import { between, happens, pickWeighted } from '../random.ts';
import type { Chance } from '../random.ts';
import { drawApplications } from './applications.ts';
import { drawCare } from './care.ts';
import type { CareDrawn } from './care.ts';
import { compositions } from './compositions.ts';
import type { Composition } from './compositions.ts';
import { drawRent } from './homes.ts';
import { drawMoney } from './incomes.ts';
import type { MoneyDrawn } from './incomes.ts';

/** An adult with the money of the years that the file covers. */
export interface AdultDrawn {
  readonly person: PersonDrawn;
  readonly money: MoneyDrawn;
}

/** A child with its care, if any. */
export interface ChildDrawn {
  readonly person: PersonDrawn;
  readonly care: readonly CareDrawn[];
}

/** A household by chance: who they are, where they live, what they earn, and what they applied for. */
export interface HouseholdDrawn {
  readonly composition: Composition;
  readonly applicant: AdultDrawn;
  readonly partner: (AdultDrawn & { readonly since: CalendarDate; readonly married: boolean }) | null;
  readonly children: readonly ChildDrawn[];
  readonly coResident: (AdultDrawn & { readonly since: CalendarDate }) | null;
  readonly address: Address;
  readonly livesThereSince: CalendarDate;
  readonly rent: RentDrawn | null;
  readonly applied: ReadonlyMap<Allowance, CalendarDate>;
}

/** Draws a household as it is on the practice date. */
export function drawHousehold(source: Chance, on: CalendarDate): HouseholdDrawn {
  const composition = pickWeighted(source, compositions);
  const year = yearOf(on);
  const name = familyName(source);
  const age = between(source, composition.youngest, composition.oldest);
  const married = composition.couple && happens(source, 0.7);
  const applicant = drawPerson(source, drawSalutation(source, composition), name, birthDate(source, year, age, on), married);
  const partner = composition.couple ? drawPartner(source, applicant, age, married, year, on) : null;
  const children = drawChildren(source, composition, partner === null ? name : familyOf(source, applicant, partner.person), age, on);
  const livesThereSince = drawDay(source, Math.max(yearOf(applicant.born) + 18, year - between(source, 1, 22)), on);
  const rent = happens(source, composition.rents) ? drawRent(source, composition, livesThereSince) : null;
  const count = partner === null ? 1 : 2;
  const applied = drawApplications(source, composition, applicant.born, rent, children.map(({ born }) => born), on);
  const money = (who: 'applicant' | 'partner' | 'coResident') => drawMoney(source, composition, who, count, year, applied.has('housing'));
  const grown = composition.couple || children.length > 0 ? drawGrownChild(source, name, age, on) : null;
  return {
    composition,
    applicant: { person: applicant, money: money('applicant') },
    partner: partner === null ? null : { ...partner, money: money('partner') },
    children: children.map((person) => ({ person, care: drawCare(source, composition, person.born, on) })),
    coResident: grown === null ? null : { person: grown, since: grown.born, money: money('coResident') },
    address: homeAddress(source), livesThereSince, rent,
    applied,
  };
}

/** A person with this family name. */
export function drawPerson(source: Chance, sex: Salutation, { prefix, familyName: name }: FamilyName, born: CalendarDate, married: boolean): PersonDrawn {
  return { givenNames: givenNames(source, sex, yearOf(born)), title: '', prefix, familyName: name, salutation: sex, nameUse: nameUse(source, sex, married), born };
}

/** A day in the year, before the practice date. */
export function drawDay(source: Chance, year: number, on: CalendarDate): CalendarDate {
  const day = calendarDate(year, between(source, 1, 12), between(source, 1, 28));
  return day < on ? day : addDays(on, -between(source, 20, 200));
}

function drawSalutation(source: Chance, { name }: Composition): Salutation {
  if (name === 'singleParent') return happens(source, 0.86) ? 'ms' : 'mr';
  return name === 'pensioner' ? (happens(source, 0.66) ? 'ms' : 'mr') : salutation(source);
}

function drawPartner(source: Chance, applicant: PersonDrawn, age: number, married: boolean, year: CalculationYear, on: CalendarDate): { person: PersonDrawn; since: CalendarDate; married: boolean } {
  const partnersAge = Math.max(20, age + between(source, -5, 5));
  const sex = happens(source, 0.96) === (applicant.salutation === 'ms') ? 'mr' : 'ms';
  const person = drawPerson(source, sex, familyName(source), birthDate(source, year, partnersAge, on), married);
  const together = Math.min(age, partnersAge) - between(source, 19, 30);
  return { person, married, since: drawDay(source, year - Math.max(3, together), addYears(on, -2)) };
}

function drawChildren(source: Chance, { children }: Composition, name: FamilyName, age: number, on: CalendarDate): readonly PersonDrawn[] {
  if (!children) return [];
  const { count } = pickWeighted(source, [{ count: 1, weight: 42 }, { count: 2, weight: 40 }, { count: 3, weight: 14 }, { count: 4, weight: 3 }, { count: 5, weight: 1 }]);
  const oldest = Math.min(17, age - 20);
  const ages = Array.from({ length: count }, () => between(source, 0, Math.max(0, oldest))).toSorted((one, other) => other - one);
  return ages.map((years) => drawPerson(source, salutation(source), name, birthDate(source, yearOf(on), years, addDays(on, -120)), false));
}

/** Now and then a grown-up child still lives in. */
function drawGrownChild(source: Chance, name: FamilyName, age: number, on: CalendarDate): PersonDrawn | null {
  if (age < 42 || age > 62 || !happens(source, 0.14)) return null;
  return drawPerson(source, salutation(source), name, birthDate(source, yearOf(on), between(source, 19, Math.min(26, age - 20)), on), false);
}

function familyOf(source: Chance, applicant: PersonDrawn, partner: PersonDrawn): FamilyName {
  const father = applicant.salutation === 'mr' ? applicant : partner;
  return happens(source, 0.85) ? father : applicant;
}

/** A birth date that makes somebody this old on the practice date. */
function birthDate(source: Chance, year: CalculationYear, age: number, on: CalendarDate): CalendarDate {
  const sameYear = calendarDate(year - age, between(source, 1, 12), between(source, 1, 28));
  return addYears(sameYear, sameYear.slice(5) > on.slice(5) ? -1 : 0);
}
