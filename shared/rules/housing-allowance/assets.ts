import { firstDay, monthInYear } from '../../models/calendar.ts';
import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { readEuro, type Decimal } from '../../models/money.ts';
import { allOf } from '../engine/conditions.ts';
import { derive, factFinding, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { ageReached, assetsWithinLimit, minorChildrenOf, partnersOfYear } from '../general/index.ts';
import type { ConditionsOfYear } from './conditions.ts';
import type { HousingMonthOf } from './facts.ts';
import type { HousingAmounts } from './parameters.ts';

/** vermogenstoets of the tenant and the partner, and of every co-resident. Awir art. 7 lid 3 and 4. The months stand in the order of the year. */
export function conditionsOfYear(household: HouseholdFacts, applicant: PersonFacts, months: readonly HousingMonthOf[], amounts: HousingAmounts): ConditionsOfYear {
  const living = months.filter(({ month }) => !isKnown(month.applicantLives, false));
  const minors = minorChildrenOf(household, amounts.adultAge);
  return {
    assetsWithinLimit: assetsWithinLimit({
      applicant, partners: partnersOfYear(living.map(({ residents: { partner }, month }) => ({ partner, month }))), minorChildren: minors,
      limitSingle: amounts.assetLimitSingle, limitCouple: amounts.assetLimitCouple, basis: article('Awir', '7', '3'),
    }),
    coResidentsAssetsWithinLimit: coResidentsAssetsWithinLimit(coResidentsAllYear(living).filter((person) => !minors.includes(person)), ageUnknownOf(household, amounts), amounts),
  };
}

/** Whose co-residence lasts the whole year: there on the first day of every month. "alleen ten aanzien van degenen van wie het medebewonerschap het gehele berekeningsjaar heeft geduurd". Awir art. 7 lid 4. */
function coResidentsAllYear(living: readonly HousingMonthOf[]): readonly PersonFacts[] {
  const [first, ...later] = living;
  const others = ({ residents }: HousingMonthOf) => [...residents.children, ...residents.coResidents];
  return first === undefined ? [] : others(first).filter(({ id }) => later.every((month) => others(month).some((other) => other.id === id)));
}

/** Of each the assets on 1 January, against the limit of a co-resident. Awir art. 7 lid 4. */
function coResidentsAssetsWithinLimit(coResidents: readonly PersonFacts[], ageUnknown: ReadonlyMap<PersonFacts, Finding<boolean>>, amounts: HousingAmounts): Finding<boolean> | null {
  const basis = article('Awir', '7', '4');
  const conditions = coResidents.map((person) => {
    const adultAgeReached = ageUnknown.get(person);
    return derive({
      term: 'coResidentAssetsWithinLimit', person: person.id, basis, unit: 'yes or no',
      formula: 'assets ≤ assetLimitCoResident',
      from: { ...(adultAgeReached && { adultAgeReached }), assets: assetsOf(person), assetLimitCoResident: amounts.assetLimitCoResident },
      compute: ({ assets, assetLimitCoResident }) => assets.lessThanOrEqualTo(assetLimitCoResident),
    });
  });
  return conditions.length === 0 ? null : allOf({ term: 'coResidentsAssetsWithinLimit', basis, conditions });
}

/** The children of whom it is not known whether they were minors on 1 January: whether their assets count with the parents is not known either. */
function ageUnknownOf({ year, persons }: HouseholdFacts, amounts: HousingAmounts): ReadonlyMap<PersonFacts, Finding<boolean>> {
  const on = firstDay(monthInYear(year, 1));
  const ages = persons.filter(({ role }) => role === 'child').map((child) => [child, ageReached({ term: 'adultAgeReached', person: child, ageLimit: amounts.adultAge, basis: article('Ib', '2.15') }, on)] as const);
  return new Map(ages.filter(([, adult]) => adult.outcome.kind === 'unknown'));
}

function assetsOf(person: PersonFacts): Finding<Decimal> {
  return factFinding({
    term: 'assets', person: person.id, basis: article('Awir', '7', '4'), unit: 'euro', fact: person.assets,
    value: person.assets.value === null ? null : readEuro(person.assets.value),
  });
}
