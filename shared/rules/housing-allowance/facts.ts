import { firstDay, monthInYear, yearOf, type CalendarDate } from '../../models/calendar.ts';
import type { HomeFacts, HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import { allOf, anyOf } from '../engine/conditions.ts';
import { derive, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { ParameterReading } from '../engine/parameter.ts';
import type { Term } from '../glossary.ts';
import { ageReached, heldOn, lawfulStayOn, livesOn, partnerLawfulStayOn, pensionAgeReached } from '../general/index.ts';
import { calculationRent, ofHome, rentedHomeOn, rentsHome } from './home.ts';
import { twoTypesFrom } from './household-types.ts';
import type { HousingAmounts } from './parameters.ts';
import { disabledHomeNeed, limitOnlyCapsFrom, rentLimit } from './rent-limit.ts';
import { everybody, householdSize, onePersonHousehold, residentsOn, sharesHome, type Residents } from './residents.ts';

/**
 * What the housing allowance asks of one month, on its reference date. Months in which all of it comes to the same are computed once, so nothing that an amount
 * rests on may be read outside of it, except what holds for the whole year (incomes, assets, amounts of law). `null` is what is not asked in that month.
 */
export type HousingMonth = {
  readonly applicantLives: Finding<boolean>;
  readonly hasAllowancePartner: Finding<boolean>;
  readonly lawfulStay: Finding<boolean>;
  readonly partnerLawfulStay: Finding<boolean> | null;
  readonly coResidentsLawfulStay: Finding<boolean> | null;
  readonly applicantOfAge: Finding<boolean>;
  readonly sharesHome: readonly Finding<boolean>[];
  readonly householdSize: Finding<Decimal>;
  readonly onePersonHousehold: Finding<boolean>;
  /** until 2024 */
  readonly elderlyHousehold: Finding<boolean> | null;
  /** until 2024; later everybody */
  readonly topPartSubsidised: Finding<boolean> | null;
  readonly rentsHome: Finding<boolean>;
  readonly selfContained: Finding<boolean> | null;
  readonly calculationRent: Finding<Decimal>;
  readonly rentLimit: Finding<Decimal>;
  /** until 2025 */
  readonly earlierHousingAllowance: Finding<boolean> | null;
};

/** The month with the people and the home it is about. */
export interface HousingMonthOf {
  readonly on: CalendarDate;
  readonly residents: Residents;
  readonly home: HomeFacts | null;
  readonly month: HousingMonth;
}

/** The facts of the month that begins on a day. */
export function housingMonth(household: HouseholdFacts, applicant: PersonFacts, amounts: HousingAmounts, reading: ParameterReading, on: CalendarDate): HousingMonthOf {
  const residents = residentsOn(household, applicant, on);
  const { partner, hasAllowancePartner } = residents;
  const home = rentedHomeOn(household, on);
  const shares = everybody(residents).map((person) => sharesHome(person, on));
  const size = householdSize(shares);
  const alone = onePersonHousehold(size);
  return {
    on, residents, home,
    month: {
      applicantLives: livesOn(applicant, on, 'applicantLives'),
      hasAllowancePartner,
      lawfulStay: lawfulStayOn(applicant, on),
      partnerLawfulStay: partnerLawfulStayOn(partner, hasAllowancePartner, on),
      coResidentsLawfulStay: coResidentsLawfulStay(residents, amounts, on),
      applicantOfAge: applicantOfAge(residents, amounts, on),
      sharesHome: shares, householdSize: size, onePersonHousehold: alone,
      elderlyHousehold: on < twoTypesFrom ? elderlyHousehold(residents, on, reading) : null,
      topPartSubsidised: on < twoTypesFrom ? topPartSubsidised(residents, alone, on, reading) : null,
      rentsHome: rentsHome(home),
      selfContained: home && ofHome(home.selfContained, 'selfContained', { article: '11', paragraph: '1' }),
      calculationRent: calculationRent(home, on, reading),
      rentLimit: rentLimit(residents, amounts, on),
      earlierHousingAllowance: home && on < limitOnlyCapsFrom ? ofHome(home.earlierHousingAllowance, 'earlierHousingAllowance', { article: '13', paragraph: '2' }) : null,
    },
  };
}

/** All steps of a month, for telling equal months. That a co-resident comes of age with lawful stay makes no difference. */
export function stepsOf({ month }: HousingMonthOf): readonly (Finding<unknown> | null)[] {
  const { coResidentsLawfulStay, ...others } = month;
  const stay = coResidentsLawfulStay === null || isKnown(coResidentsLawfulStay, true) ? null : coResidentsLawfulStay;
  return [stay, ...Object.values(others).flat()];
}

/** meerderjarig, or a minor with a child. Wht art. 8, Awir art. 10 lid 2. */
function applicantOfAge({ applicant, children }: Residents, { adultAge }: HousingAmounts, on: CalendarDate): Finding<boolean> {
  const basis = article('Wht', '8');
  const ofAge = (term: Term) => ageReached({ term, person: applicant, ageLimit: adultAge, basis }, on);
  const adult = ofAge('applicantOfAge');
  if (isKnown(adult, true) || children.length === 0) return adult;
  return anyOf({ term: 'applicantOfAge', basis: article('Awir', '10', '2'), conditions: [ofAge('adultAgeReached'), ...children.map((child) => sharesHome(child, on, 'minorWithChild'))] });
}

/** "ingeval een medebewoner van achttien jaar of ouder een vreemdeling is die niet rechtmatig verblijf houdt": no entitlement. Awir art. 9 lid 3. */
function coResidentsLawfulStay({ children, coResidents }: Residents, amounts: HousingAmounts, on: CalendarDate): Finding<boolean> | null {
  const basis = article('Awir', '9', '3');
  const conditions = [...children, ...coResidents].flatMap((person) => {
    const adult = ageReached({ term: 'adultAgeReached', person, ageLimit: amounts.coResidentStayAge, basis }, on);
    const stay = heldOn({ term: 'coResidentLawfulStay', person, fact: person.lawfulStay, asked: 'lawfulStay', basis }, on);
    const there = sharesHome(person, on);
    if (isKnown(adult, false)) return [];
    if (isKnown(stay, true) || (isKnown(adult, true) && isKnown(there, true))) return [stay];
    const from = { adultAgeReached: adult, sharesHome: there, coResidentLawfulStay: stay };
    return [derive({ term: 'coResidentStayAllowed', person: person.id, basis, unit: 'yes or no', formula: 'coResidentLawfulStay', from, compute: ({ coResidentLawfulStay }) => coResidentLawfulStay })];
  });
  return conditions.length === 0 ? null : allOf({ term: 'coResidentsLawfulStay', basis, conditions });
}

/** ouderenhuishouden of 2024: any of them had reached the AOW age on 1 January. Wht art. 2 onder c and d. */
function elderlyHousehold(residents: Residents, on: CalendarDate, reading: ParameterReading): Finding<boolean> {
  const firstOfYear = firstDay(monthInYear(yearOf(on), 1));
  return anyOf({
    term: 'elderlyHousehold', basis: article('Wht', '2'),
    conditions: everybody(residents).map((person) => pensionAgeReached({ term: 'pensionAgeOnFirstOfYear', person }, firstOfYear, reading)),
  });
}

/** Who gets a part of the rent above the aftoppingsgrens in 2024: somebody of AOW age by now, somebody who lives alone, or an adapted home. Wht art. 21 lid 1 onder c. */
function topPartSubsidised(residents: Residents, alone: Finding<boolean>, on: CalendarDate, reading: ParameterReading): Finding<boolean> {
  const all = everybody(residents);
  return anyOf({
    term: 'topPartSubsidised', basis: article('Wht', '21', '1'),
    conditions: [...all.map((person) => pensionAgeReached({ term: 'pensionAgeReached', person }, on, reading)), alone, ...all.map(disabledHomeNeed)],
  });
}
