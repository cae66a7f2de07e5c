import { known, type MonthOutcome, notKnown, type PlainResult, refused, settle } from './award.ts';
import { applicantOf, type Case, type CaseHome, type CasePerson } from './case.ts';
import { add, dividedBy, exact, floor, type Fraction, isMore, largest, multiply, smallest, subtract, upToTheCent, zero } from './fraction.ts';
import { type Amount, amountOf, assetsWithinLimit, type Condition, condition, coResidentsWithinLimit, staysLawfully, together, totalOf } from './means.ts';
import { covers, firstDay, hasPensionAge, isAged, monthNumbers, partnerOn, presentOn } from './months.ts';
import { type HousingType, type HousingTypeName, type HousingYear, reference } from './reference.ts';

/** huurtoeslag, 2024 (four household types), 2025 (two) and 2026 (fixed basishuur, linear taper). Wht; Awir art. 7 and 9. */
export function housing(household: Case): PlainResult {
  const amounts = reference.housing().years[household.year];
  if (amounts?.household_types === undefined) return refused('parameterNotInForce');
  const { alleen, partners_samen: joint, per_medebewoner: coResident } = amounts.vermogensgrens;
  const assets = together([assetsWithinLimit(household, alleen.value, joint.value), coResidentsWithinLimit(household, coResident.value)]);
  return settle(
    monthNumbers.map((month) => housingMonth(household, firstDay(household.year, month), amounts, assets)),
    floor,
  );
}

/** Who lives in the home on a day, without subtenants. */
interface Residents {
  readonly applicant: CasePerson;
  readonly partner: CasePerson | null;
  readonly children: readonly CasePerson[];
  readonly all: readonly CasePerson[];
}

function housingMonth(household: Case, day: string, amounts: HousingYear, assets: Condition): MonthOutcome {
  const home = household.homes === undefined ? {} : household.homes.find((one) => covers(one, day));
  if (home === undefined) return known(zero);
  const residents = residentsOn(household, day);
  const rent = calculationRent(home, amounts);
  const limit = rentLimit(residents, day, amounts);
  const entitled = together([
    condition(home.selfContained ?? 'unknown', null, 'selfContained'),
    // Wht art. 8, Awir art. 10 lid 2: of age, or a minor with a child.
    { answer: isAged(residents.applicant.birthDate, 18, day) || residents.children.length > 0, missing: [] },
    staysLawfully(residents.all.filter((person) => person.role === 'applicant' || person.role === 'partner' || isAged(person.birthDate, 18, day))),
    assets,
    rentWithinLimit(rent, limit, home, amounts),
  ]);
  if (entitled.answer === false) return known(zero);
  const income = calculationIncome(household, residents, amounts);
  const missing = [entitled, rent, income].flatMap((one) => one.missing);
  if (missing.length > 0 || rent.value === null || income.value === null) return notKnown(missing);

  const type = householdType(household.year, residents, amounts);
  const bands: Bands = {
    basic: basicRent(household, type, income.value, amounts),
    rent: smallest(rent.value, limit),
    capping: cappingLimit(residents, amounts),
    fortyPercent: hasFortyPercentPart(household.year, residents, day),
  };
  return known(largest(zero, subtract(subsidy(bands, amounts), taper(type, income.value, amounts))));
}

function residentsOn(household: Case, day: string): Residents {
  const applicant = applicantOf(household);
  const partner = partnerOn(household, day);
  const present = household.persons.filter((person) => presentOn(person, day));
  const children = present.filter(({ role }) => role === 'child');
  const coResidents = present.filter(({ role }) => role === 'coResident');
  return { applicant, partner, children, all: [applicant, ...(partner === null ? [] : [partner]), ...children, ...coResidents] };
}

/** rekenhuur: the bare rent and, until 2025, four kinds of service costs of at most 12 euro each. Wht art. 5. */
function calculationRent(home: CaseHome, amounts: HousingYear): Amount {
  const rent = amountOf(home.rent, null, 'rent');
  const { value: service } = amounts.servicekosten;
  if (service === null) return rent;
  const { sharedEnergy = '0', cleaning = '0', caretaker = '0', sharedRooms = '0' } = home.serviceCosts ?? {};
  return totalOf([rent, ...[sharedEnergy, cleaning, caretaker, sharedRooms].map((item) => ({ value: smallest(exact(item), exact(service.max_each)), missing: [] }))]);
}

/** The low limit only for a household wholly below 23 (2026: 21), without children and without a handicap. Wht art. 13. */
function rentLimit({ all, children }: Residents, day: string, amounts: HousingYear): Fraction {
  const grown = all.some(({ birthDate }) => isAged(birthDate, amounts.jongeren_leeftijd_onder.value, day));
  const high = grown || children.length > 0 || all.some(({ disabledHomeNeed }) => disabledHomeNeed === true);
  return exact(high ? amounts.huurgrens.value : amounts.huurgrens_jongeren.value);
}

/** Until 2025 a higher rent refuses, unless huurtoeslag was granted before for the same home; from 2026 it is only a cap. */
function rentWithinLimit(rent: Amount, limit: Fraction, home: CaseHome, amounts: HousingYear): Condition {
  if (amounts.method !== 'quadratic_normhuur' || home.earlierHousingAllowance === true) return { answer: true, missing: [] };
  return { answer: rent.value === null ? 'unknown' : !isMore(rent.value, limit), missing: rent.missing };
}

/** rekeninkomen: full-year incomes of all, of a child below 23 on 1 January only what exceeds the exemption. Awir art. 7. */
export function calculationIncome(household: Case, residents: Pick<Residents, 'all'>, amounts: HousingYear): Amount {
  return totalOf(
    residents.all.map((person) => {
      const { value, missing } = amountOf(person.assessmentIncome, person, 'assessmentIncome');
      const exempt = person.role === 'child' && !isAged(person.birthDate, 23, `${household.year}-01-01`);
      if (value === null || !exempt) return { value, missing };
      return { value: largest(zero, subtract(value, exact(amounts.vrijstelling_inkomen_inwonend_kind.value))), missing };
    }),
  );
}

/** Alone or with others; in 2024 also whether any of them had AOW age on 1 January. Wht art. 2. */
function householdType(year: number, { all }: Residents, amounts: HousingYear): HousingType {
  const elderly = year === 2024 && all.some(({ birthDate }) => hasPensionAge(birthDate, `${year}-01-01`));
  const name: HousingTypeName = `${all.length === 1 ? 'eenpersoons' : 'meerpersoons'}${elderly ? 'ouderen' : ''}`;
  const type = amounts.household_types?.[name];
  if (type === undefined) throw new Error(`no amounts of ${year} for ${name}`);
  return type;
}

/** basishuur: fixed in 2026, before that the normhuur of the income with the opslag of the year. Wht art. 16 to 19. */
export function basicRent(household: Pick<Case, 'overrides'>, type: HousingType, income: Fraction, amounts: HousingYear): Fraction {
  const published = exact(amounts.opslag_basishuur.value);
  const replaced = household.overrides?.['housing.basicRentSurcharge'];
  const surcharge = replaced === undefined ? published : exact(replaced);
  if (amounts.method !== 'quadratic_normhuur') return add(exact(type.basishuur.value), subtract(surcharge, published));
  if (!isMore(income, exact(type.minimum_inkomensijkpunt.value))) return add(exact(type.normhuur_bij_minimum.value), surcharge);
  const quadratic = multiply(exact(type.factor_a.value), multiply(income, income));
  return add(upToTheCent(add(quadratic, multiply(exact(type.factor_b.value), income))), surcharge);
}

/** aftoppingsgrens: one for one or two persons, one for three and more. */
function cappingLimit({ all }: Residents, amounts: HousingYear): Fraction {
  return exact(all.length <= 2 ? amounts.aftoppingsgrens_1_2_personen.value : amounts.aftoppingsgrens_3plus_personen.value);
}

/** Wht art. 21 lid 1 c: until 2024 only for the alone, with AOW age by the month rule, or in an adapted home; later for all. */
function hasFortyPercentPart(year: number, { all }: Residents, day: string): boolean {
  if (year !== 2024 || all.length === 1) return true;
  return all.some(({ birthDate, disabledHomeNeed }) => disabledHomeNeed === true || hasPensionAge(birthDate, day));
}

/** The rent that counts and the three borders between which a share of it is paid. */
interface Bands {
  readonly basic: Fraction;
  readonly rent: Fraction;
  readonly capping: Fraction;
  readonly fortyPercent: boolean;
}

/** 100, 65 and 40% of the three parts of the rent above the basishuur. Wht art. 21. */
function subsidy({ basic, rent, capping, fortyPercent }: Bands, amounts: HousingYear): Fraction {
  const quality = exact(amounts.kwaliteitskortingsgrens.value);
  const { tot_kwaliteitskortingsgrens: full, tot_aftoppingsgrens: middle, boven_aftoppingsgrens: top } = amounts.percentages;
  const untilQuality = shareBetween(basic, smallest(rent, quality), full.value);
  const untilCapping = shareBetween(largest(quality, basic), smallest(rent, capping), middle.value);
  const aboveCapping = fortyPercent ? shareBetween(largest(capping, basic), rent, top.value) : zero;
  return add(add(untilQuality, untilCapping), aboveCapping);
}

function shareBetween(lower: Fraction, upper: Fraction, share: string): Fraction {
  return multiply(largest(zero, subtract(upper, lower)), exact(share));
}

/** From 2026: a twelfth of a share of the income above the ijkpunt, taken off the whole amount. */
function taper(type: HousingType, income: Fraction, amounts: HousingYear): Fraction {
  if (amounts.method === 'quadratic_normhuur') return zero;
  return dividedBy(multiply(largest(zero, subtract(income, exact(type.minimum_inkomensijkpunt.value))), exact(type.afbouwpercentage.value)), 12n);
}

