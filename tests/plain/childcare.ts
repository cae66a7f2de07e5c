import { type CareChild, known, type MissingFact, type MonthOutcome, notKnown, type PlainResult, refused, settle } from './award.ts';
import { applicantOf, type Case, type CaseChildcare, type CasePerson, type Held } from './case.ts';
import { add, exact, floor, type Fraction, isEqual, isMore, multiply, percent, smallest, subtract, sum, whole, zero } from './fraction.ts';
import { condition, jointIncome, staysLawfully, together } from './means.ts';
import { firstDay, monthNumbers, partnerOn, presentOn, touches } from './months.ts';
import { type ChildcareRow, type ChildcareYear, reference } from './reference.ts';
import { qualifies, qualifyingMonths, workedBefore } from './work-requirement.ts';

/** kinderopvangtoeslag, 2024 to 2026; 2027 only when asked as provisional. Wko art. 1.3 to 1.9, Besluit kinderopvangtoeslag art. 2 to 8a. */
export function childcare(household: Case): PlainResult {
  const amounts = reference.childcare().years[household.year];
  if (amounts === undefined || (household.year >= 2027 && household.provisional !== true)) return refused('parameterNotInForce');
  const outcomes: MonthOutcome[] = [];
  const earlier: Hours[] = [];
  for (const month of monthNumbers) {
    const { outcome, hours } = childcareMonth(household, month, amounts, earlier);
    outcomes.push(outcome);
    earlier.push(...hours);
  }
  return settle(outcomes, floor);
}

/** The hours of a child that count in a month; `null` where they are not known. */
interface Hours {
  readonly id: string;
  readonly hours: Fraction | null;
}

/** What a month comes to, and the hours that it takes off those of the year, which may be known where the amount is not. */
interface CareMonth {
  readonly outcome: MonthOutcome;
  readonly hours: readonly Hours[];
}

const nothing: CareMonth = { outcome: known(zero), hours: [] };

/** The care of one child in one month, before it is known which child is the first. */
interface Care {
  readonly child: CasePerson;
  readonly hours: Fraction;
  /** `null` where no source decides it */
  readonly cost: Fraction | null;
  readonly rates: readonly string[];
}

function childcareMonth(household: Case, month: number, amounts: ChildcareYear, earlier: readonly Hours[]): CareMonth {
  const { year } = household;
  const day = firstDay(year, month);
  const applicant = applicantOf(household);
  const partner = partnerOn(household, day);
  const parents = partner === null ? [applicant] : [applicant, partner];
  const lines = household.persons.filter((person) => person.role === 'child' && presentOn(person, day)).map((child) => ({ child, lines: linesIn(child, year, month) }));
  const inCare = lines.filter((one) => one.lines.length > 0);
  if (inCare.length === 0 || staysLawfully(parents).answer === false) return nothing;

  const works = together(parents.map((parent) => condition(qualifies(parent.works, year, month), parent, 'works')));
  const leftOver = works.answer === false;
  // Hours can only be left where each parent qualified; of a parent of whom nobody knows whether he works that is not known either.
  if (leftOver && parents.some(({ works: held }) => held !== undefined && !qualifiedSofar(held, year, month))) return nothing;
  if (leftOver && partlyPartnered(household)) return { outcome: notKnown([], ['hoursLeftOverWithPartnerForPartOfTheYear']), hours: unknownHours(inCare) };
  const unknownWork = parents.filter((parent) => parent.works === undefined).map(({ id }) => ({ person: id, fact: 'works' }));
  if (leftOver && unknownWork.length > 0) return { outcome: notKnown(unknownWork), hours: unknownHours(inCare) };

  const missing = [...works.missing, ...inCare.flatMap((one) => missingOf(one))];
  const limits = inCare.map((one) => ({ ...one, limit: leftOver ? hoursLeft(household, parents, one.child, amounts, earlier) : maximumHours(amounts) }));
  if (missing.length > 0) return { outcome: notKnown([...missing, ...jointIncome(household, partner).missing]), hours: unknownHours(inCare) };
  const cares = limits.map((one) => (one.limit === null ? null : careOf(one, amounts, one.limit)));
  const hours = inCare.map(({ child }, index) => ({ id: child.id, hours: cares[index]?.hours ?? null }));
  if (cares.some((care) => care === null)) return { outcome: notKnown([]), hours };
  const counting = cares.filter((care): care is Care => care !== null && isMore(care.hours, zero));
  if (counting.length === 0) return nothing;

  const income = jointIncome(household, partner);
  if (income.value === null) return { outcome: notKnown(income.missing), hours };
  const priced = counting.filter((care): care is PricedCare => care.cost !== null);
  if (priced.length < counting.length) return { outcome: notKnown([], ['hoursAboveTheLimitOverSeveralRates']), hours };
  return { outcome: benefits(priced, rowOf(amounts, income.value)), hours };
}

/** Care with its cost. */
interface PricedCare extends Care {
  readonly cost: Fraction;
}

function unknownHours(inCare: readonly { readonly child: CasePerson }[]): readonly Hours[] {
  return inCare.map(({ child }) => ({ id: child.id, hours: null }));
}

/** In this month of the year or in one before it. */
function qualifiedSofar(works: Held, year: number, month: number): boolean {
  return qualifies(works, year, month) === true || workedBefore(works, year, month);
}

/** Cost changes count in the month itself (Wko art. 1.3 lid 2): a line counts whole in each month that it touches. */
function linesIn(child: CasePerson, year: number, month: number): readonly CaseChildcare[] {
  return (child.childcare ?? []).filter((line) => line.registered !== false && touches(line, year, month));
}

function missingOf({ child, lines }: { readonly child: CasePerson; readonly lines: readonly CaseChildcare[] }): readonly MissingFact[] {
  const facts = ['registered', 'hoursPerMonth', 'hourlyRate'] as const;
  return facts.filter((fact) => lines.some((line) => line[fact] === undefined)).map((fact) => ({ person: child.id, fact }));
}

/**
 * Hours and cost of a child: each rate up to the maximum of its kind, hours of all kinds together up to the limit. Which hours drop
 * out when kinds with different rates exceed the limit together is decided by no source.
 */
function careOf({ child, lines }: { readonly child: CasePerson; readonly lines: readonly CaseChildcare[] }, amounts: ChildcareYear, limit: Fraction): Care {
  const used = lines.map((line) => ({ hours: exact(line.hoursPerMonth ?? '0'), rate: smallest(exact(line.hourlyRate ?? '0'), maximumRate(line, amounts)) }));
  const hours = sum(used.map((line) => line.hours));
  const rates = [...new Set(used.map(({ rate }) => decimal(rate)))];
  if (!isMore(hours, limit)) return { child, hours, cost: sum(used.map((line) => multiply(line.hours, line.rate))), rates };
  const [only] = used;
  return { child, hours: limit, cost: only === undefined || rates.length > 1 ? null : multiply(limit, only.rate), rates };
}

function maximumRate({ kind }: CaseChildcare, { maxHourlyRate }: ChildcareYear): Fraction {
  const dutch = { dayCare: 'dagopvang', afterSchoolCare: 'buitenschoolse_opvang', childminder: 'gastouderopvang' } as const;
  return exact(maxHourlyRate[dutch[kind]]);
}

function maximumHours(amounts: ChildcareYear): Fraction {
  return whole(BigInt(amounts.maxHoursPerChildPerMonth));
}

/**
 * After the three months that follow the end of work, the hours of the year not yet used may still be used up. Besluit art. 8a: per
 * child 230 times the qualifying months of the parent who has the fewest.
 */
function hoursLeft(household: Case, parents: readonly CasePerson[], child: CasePerson, amounts: ChildcareYear, earlier: readonly Hours[]): Fraction | null {
  const used = earlier.filter(({ id }) => id === child.id).map(({ hours }) => hours);
  const known = used.flatMap((hours) => hours ?? []);
  if (known.length < used.length) return null;
  const fewest = Math.min(...parents.map((parent) => qualifyingMonths(parent.works, household.year)));
  const left = subtract(multiply(maximumHours(amounts), whole(BigInt(fewest))), sum(known));
  return isMore(left, maximumHours(amounts)) ? maximumHours(amounts) : isMore(left, zero) ? left : zero;
}

/** A partner on the first day of some months and not, or another, on that of others (Awir art. 5). */
function partlyPartnered(household: Case): boolean {
  return new Set(monthNumbers.map((month) => partnerOn(household, firstDay(household.year, month))?.id)).size > 1;
}

/** The row of the (joint) income in whole euros; both bounds belong to it. Besluit, bijlage I. */
function rowOf({ table }: ChildcareYear, income: Fraction): ChildcareRow {
  const euros = floor(income);
  const row = table.find(({ to }) => to === null || euros <= BigInt(to));
  if (row === undefined) throw new Error(`no row for an income of ${euros}`);
  return row;
}

/**
 * First is the child with most hours, then with the highest cost; every other child has the percentage of the next. Besluit art. 3.
 * No article rounds the benefit of a child: it is shown in cents and added as it is, so that only art. 14 Awir rounds.
 */
function benefits(cares: readonly PricedCare[], row: ChildcareRow): MonthOutcome {
  const ranked = cares.toSorted((left, right) => descending(left.hours, right.hours) || descending(left.cost, right.cost));
  const children: CareChild[] = [];
  for (const care of cares) {
    const position = ranked.indexOf(care) + 1;
    const percentage = position === 1 ? row.first : row.next;
    if (percentage === null) return notKnown([], [position === 1 ? 'openCellFirstChild' : 'openCellNextChild']);
    const benefit = multiply(care.cost, percent(percentage));
    const [rate] = care.rates;
    children.push({
      id: care.child.id,
      position,
      percentage,
      rateUsed: care.rates.length === 1 && rate !== undefined ? rate : null,
      hoursUsed: decimal(care.hours),
      eligibleCost: care.cost,
      benefit,
    });
  }
  return known(children.map(({ benefit }) => benefit).reduce(add, zero), children);
}

function descending(left: Fraction, right: Fraction): number {
  if (isEqual(left, right)) return 0;
  return isMore(left, right) ? -1 : 1;
}

/** As many decimals as the number needs; hours and rates always come to an end. */
function decimal({ numerator, denominator }: Fraction): string {
  let [scaled, decimals] = [numerator, 0];
  while (scaled % denominator !== 0n) [scaled, decimals] = [scaled * 10n, decimals + 1];
  const digits = (scaled / denominator).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
