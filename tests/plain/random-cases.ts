import { type Borders, bordersOf, near } from './borders.ts';
import { applicantOf, type Case, type CaseHome, type CasePerson, type PlainAllowance } from './case.ts';
import { dayBefore } from './days.ts';
import { centsText, changeIn, drawsFor } from './random-numbers.ts';
import { applicant, children, coResidents, type Drawing, partners, withChildcare, withCircumstances } from './random-persons.ts';

/** A household-year, and which of the points that ask for care it touches. */
export interface RandomCase {
  readonly household: Case;
  readonly touches: readonly string[];
}

/**
 * The household-year of a seed and a number: always the same one. Together they touch every rule that both calculations have, and
 * stand often at its borders. What no text decides is left out: 29 February, care that begins or ends within a month, care of several
 * kinds above the hours of a month, two treaty countries in one household.
 */
export function randomCase(seed: number, index: number): RandomCase {
  const draws = drawsFor(seed, index);
  const year = draws.weighted([[10, 2023], [30, 2024], [30, 2025], [30, 2026]]);
  const drawing: Drawing = { draws, year, borders: borders(year) };
  const adults = withCircumstances(drawing, [applicant(drawing), ...partners(drawing)]);
  const others = [...children(drawing).map((child) => withChildcare(drawing, child)), ...coResidents(drawing)];
  const allowances = allowancesIn(drawing);
  const complete: Case = {
    format: 'klantbeeld-case/1',
    id: `random-${seed}-${index}`,
    year,
    persons: [...adults, ...others],
    homes: homes(drawing),
    ...(allowances === null ? {} : { allowances }),
    ...(year === 2024 && draws.chance(3) ? { overrides: { 'housing.basicRentSurcharge': '-34.67' } } : {}),
  };
  const household = draws.chance(7) ? withoutAFact(drawing, complete) : complete;
  const touches = Object.keys(touchedBy).filter((name) => touchedBy[name]?.(household) === true);
  return { household, touches: household === complete ? touches : [...touches, unknownFact] };
}

const drawnBorders = new Map<number, Borders>();

function borders(year: number): Borders {
  const drawn = drawnBorders.get(year) ?? bordersOf(year);
  drawnBorders.set(year, drawn);
  return drawn;
}

/** `null` asks all four. In 2023 only two of them are modelled. */
function allowancesIn({ draws, year }: Drawing): readonly PlainAllowance[] | null {
  if (year === 2023) return ['healthcare', 'childBudget'];
  return draws.weighted<readonly PlainAllowance[] | null>([[85, null], [5, ['housing']], [5, ['healthcare', 'housing', 'childBudget']], [5, ['childcare', 'childBudget']]]);
}

/** One home, a move, a home from within the year, or none. */
function homes(drawing: Drawing): readonly CaseHome[] {
  const { draws, year } = drawing;
  const day = changeIn(draws, year);
  return draws.weighted<() => readonly CaseHome[]>([
    [80, () => [home(drawing)]],
    [11, () => [{ ...home(drawing), to: dayBefore(day) }, { ...home(drawing), from: day }]],
    [5, () => [{ ...home(drawing), from: day }]],
    [4, () => []],
  ])();
}

function home({ draws, borders: { rents }, year }: Drawing): CaseHome {
  const rent = draws.weighted([[50, draws.whole(20_000, 90_000)], [8, draws.whole(88_000, 130_000)], [42, near(draws, rents)]]);
  const item = (): string => draws.weighted([[30, '0.00'], [50, draws.amount(0, 1_500)], [10, '12.00'], [10, '12.01']]);
  const service = draws.chance(year === 2026 ? 15 : 40);
  return {
    rent: centsText(rent),
    ...(service ? { serviceCosts: { sharedEnergy: item(), cleaning: item(), caretaker: item(), sharedRooms: item() } } : {}),
    selfContained: !draws.chance(4),
    earlierHousingAllowance: draws.chance(12),
  };
}

/** One fact that nobody knows yet. */
function withoutAFact({ draws }: Drawing, household: Case): Case {
  const fact = draws.pick(['assessmentIncome', 'assets', 'healthInsured', 'works', 'childBenefit', 'rent']);
  if (fact === 'rent') return { ...household, homes: (household.homes ?? []).map(({ rent: _unknown, ...rest }) => rest) };
  const having = household.persons.filter((person) => person[fact] !== undefined);
  const whose = draws.pick([applicantOf(household), ...having]);
  return { ...household, persons: household.persons.map((person) => (person.id === whose.id ? without(person, fact) : person)) };
}

function without(person: CasePerson, fact: keyof CasePerson): CasePerson {
  return Object.fromEntries(Object.entries(person).filter(([name]) => name !== fact)) as unknown as CasePerson;
}

function some(household: Case, role: CasePerson['role'], is: (person: CasePerson) => boolean): boolean {
  return household.persons.some((person) => person.role === role && is(person));
}

function turns(household: Case, age: number): (person: CasePerson) => boolean {
  return ({ birthDate }) => birthDate.startsWith(`${household.year - age}-`);
}

function ofPart({ from, to }: Pick<CasePerson, 'from' | 'to'>): boolean {
  return typeof from === 'string' || typeof to === 'string';
}

const unknownFact = 'an unknown fact';

/** Named points that a comparison may want to look at apart. */
const touchedBy: Readonly<Record<string, (household: Case) => boolean>> = {
  'a partner for part of the year': (household) => some(household, 'partner', ofPart),
  'two partners in a row': ({ persons }) => persons.filter(({ role }) => role === 'partner').length > 1,
  'insured by treaty': ({ persons }) => persons.some(({ careCountryFactor }) => careCountryFactor !== undefined),
  'a treaty partner of an insured applicant': (household) =>
    applicantOf(household).careCountryFactor === undefined && some(household, 'partner', ({ careCountryFactor }) => careCountryFactor !== undefined),
  'an uninsured partner': (household) => some(household, 'partner', ({ healthInsured }) => healthInsured !== true),
  'an applicant who turns 18': (household) => some(household, 'applicant', turns(household, 18)),
  'an applicant around AOW age in 2024': (household) => household.year === 2024 && some(household, 'applicant', ({ birthDate }) => /^195[678]-/.test(birthDate)),
  'a birth': (household) => some(household, 'child', turns(household, 0)),
  'a child who turns 12': (household) => some(household, 'child', turns(household, 12)),
  'a child who turns 16': (household) => some(household, 'child', turns(household, 16)),
  'a child who turns 18': (household) => some(household, 'child', turns(household, 18)),
  'a child who joins or leaves': (household) => some(household, 'child', ofPart),
  'a grown child at home': (household) => some(household, 'child', ({ birthDate }) => birthDate <= `${household.year - 18}-01-01`),
  'kinderbijslag that stops at 16 or 17': (household) =>
    some(household, 'child', ({ birthDate, childBenefit }) => birthDate > `${household.year - 18}-01-01` && birthDate < `${household.year - 15}-01-01` && childBenefit !== true),
  'a co-resident': (household) => some(household, 'coResident', () => true),
  'a subtenant': (household) => some(household, 'subtenant', () => true),
  'a move': ({ homes: lived }) => (lived ?? []).length > 1,
  'service costs': ({ homes: lived }) => (lived ?? []).some(({ serviceCosts }) => serviceCosts !== undefined),
  'a high rent that was subsidised before': ({ homes: lived }) => (lived ?? []).some((one) => one.earlierHousingAllowance === true && Number(one.rent) > 850),
  'a replaced parameter': ({ overrides }) => overrides !== undefined,
  'unlawful stay': ({ persons }) => persons.some(({ lawfulStay }) => lawfulStay === false),
  'a home adapted for a handicap': ({ persons }) => persons.some(({ disabledHomeNeed }) => disabledHomeNeed === true),
  'several children in care': ({ persons }) => persons.filter(({ childcare }) => childcare !== undefined).length > 1,
  'care of two kinds at once': ({ persons }) => persons.some(({ childcare = [] }) => childcare.length > 1 && childcare[0]?.from === childcare[1]?.from),
  'work that ends in the year': ({ persons }) => persons.some(({ works }) => Array.isArray(works) && works.some(({ to }) => to !== undefined)),
  'work that begins in the year': ({ persons }) => persons.some(({ works }) => Array.isArray(works) && works.some(({ from }) => from !== undefined)),
};

export const namedTouches: readonly string[] = [...Object.keys(touchedBy), unknownFact];
