import { covers, earliestDay, latestDay, type CalendarDate } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { allOf } from '../engine/conditions.ts';
import { derive, factFinding, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { Decimal } from '../../models/money.ts';
import type { Term } from '../glossary.ts';
import { allowancePartnerOn, hasAllowancePartner, livesOn, placeOn, registeredAtAddressOn } from '../general/index.ts';

/**
 * Who lives in the home on a day: the tenant, the partner and the co-residents, of whom the children are one sort. A subtenant and whoever belongs
 * to the subtenant's household is no co-resident. Awir art. 2 lid 1 onder e. Somebody given as partner or co-resident is taken to be registered at the address.
 */
export interface Residents {
  readonly applicant: PersonFacts;
  readonly partner: PersonFacts | null;
  readonly hasAllowancePartner: Finding<boolean>;
  readonly children: readonly PersonFacts[];
  readonly coResidents: readonly PersonFacts[];
}

/** The residents on a day; nobody counts twice. */
export function residentsOn(household: HouseholdFacts, applicant: PersonFacts, on: CalendarDate): Residents {
  const { partner, hasAllowancePartner: hasPartner } = partnerAtAddress(household, on);
  const counted = new Set([applicant.id, partner?.id ?? applicant.id]);
  const others = household.persons.filter((person) => {
    const lives = (person.role === 'child' || person.role === 'coResident') && !counted.has(person.id) && livesThere(person, on) !== false;
    if (lives) counted.add(person.id);
    return lives;
  });
  return { applicant, partner, hasAllowancePartner: hasPartner, children: others.filter(({ role }) => role === 'child'), coResidents: others.filter(({ role }) => role === 'coResident') };
}

/** "wordt de partner uitsluitend als partner aangemerkt indien deze in de basisregistratie personen op het adres van de huurder staat ingeschreven". Wht art. 1a lid 3. */
function partnerAtAddress(household: HouseholdFacts, on: CalendarDate): Pick<Residents, 'partner' | 'hasAllowancePartner'> {
  const partner = allowancePartnerOn(household, on);
  const partnerAnywhere = hasAllowancePartner(partner, on, household);
  const registered = registeredAtAddressOn(partner, on);
  if (registered === null) return { partner, hasAllowancePartner: partnerAnywhere };
  const there = allOf({ term: 'hasAllowancePartner', person: partner?.id ?? null, basis: article('Wht', '1a', '3'), conditions: [registered, partnerAnywhere] });
  return { partner: isKnown(there, false) ? null : partner, hasAllowancePartner: there };
}

/** Everybody who lives in the home, the tenant first. */
export function everybody({ applicant, partner, children, coResidents }: Residents): readonly PersonFacts[] {
  return [applicant, ...(partner === null ? [] : [partner]), ...children, ...coResidents];
}

/** Whether somebody lives in the home on the day. While a day of birth or death within the year is not known, neither is this. */
export function sharesHome(person: PersonFacts, on: CalendarDate, term: Term = 'sharesHome'): Finding<boolean> {
  const decided = placeOn(person, on);
  if (decided !== null) {
    const basis = article('Awir', '2', '1');
    return person.role === 'partner'
      ? derive({ term, person: person.id, basis, unit: 'yes or no', formula: 'sameAddress', from: { sameAddress: decided.sameAddress }, compute: ({ sameAddress }) => sameAddress })
      : derive({ term, person: person.id, basis, unit: 'yes or no', formula: 'isCoResident', from: { isCoResident: decided.isCoResident }, compute: ({ isCoResident }) => isCoResident });
  }
  const lives = person.role === 'applicant' ? true : livesThere(person, on);
  return factFinding({
    term, person: person.id, basis: article('Awir', '2', '1'), unit: 'yes or no', fact: { state: 'known', origin: person.presentOrigin },
    value: lives, asked: isKnown(livesOn(person, on, 'alive'), true) ? 'birthDate' : 'deathDate',
  });
}

/** How many persons the household has, subtenants left out. Wht art. 20 lid 2. */
export function householdSize(residents: readonly Finding<boolean>[]): Finding<Decimal> {
  return derive({
    term: 'householdSize', basis: article('Wht', '20', '2'), unit: 'persons',
    formula: 'count(sharesHome)',
    from: { sharesHome: residents },
    compute: (values) => new Decimal(values.sharesHome.length),
  });
}

/** eenpersoonshuishouden: the tenant lives alone, apart from a subtenant. Wht art. 2. */
export function onePersonHousehold(size: Finding<Decimal>): Finding<boolean> {
  return derive({
    term: 'onePersonHousehold', basis: article('Wht', '2'), unit: 'yes or no',
    formula: 'householdSize = 1',
    from: { householdSize: size },
    compute: (values) => values.householdSize.equals(1),
  });
}

/** Yes, no, or `null` while the known part of a date does not decide. */
function livesThere(person: PersonFacts, on: CalendarDate): boolean | null {
  if (!covers(person.present, on)) return false;
  const born = bornBy(person, on);
  const lives = livesOn(person, on, 'alive');
  if (born === false || isKnown(lives, false)) return false;
  return born === true && isKnown(lives, true) ? true : null;
}

/** A person of whose birth nothing is known is there: the place in the household says so. */
function bornBy({ birthDate: { value } }: PersonFacts, on: CalendarDate): boolean | null {
  const earliest = earliestDay(value ?? '');
  const latest = latestDay(value ?? '');
  if (earliest === null || latest === null) return true;
  return latest <= on ? true : earliest > on ? false : null;
}
