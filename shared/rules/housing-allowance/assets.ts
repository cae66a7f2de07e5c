import type { HouseholdFacts, PersonFacts } from '../../models/household.ts';
import { readEuro, type Decimal } from '../../models/money.ts';
import { allOf } from '../engine/conditions.ts';
import { derive, factFinding, isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { assetsWithinLimit, minorChildrenOf, partnersOfYear, type MinorChild } from '../general/index.ts';
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
    coResidentsAssetsWithinLimit: coResidentsAssetsWithinLimit(coResidentsAllYear(living), minors, amounts),
  };
}

/** Whose co-residence lasts the whole year: there on the first day of every month. "alleen ten aanzien van degenen van wie het medebewonerschap het gehele berekeningsjaar heeft geduurd". Awir art. 7 lid 4. */
function coResidentsAllYear(living: readonly HousingMonthOf[]): readonly PersonFacts[] {
  const [first, ...later] = living;
  const others = ({ residents }: HousingMonthOf) => [...residents.children, ...residents.coResidents];
  return first === undefined ? [] : others(first).filter(({ id }) => later.every((month) => others(month).some((other) => other.id === id)));
}

/** Of each who is of age the assets on 1 January, against the limit of a co-resident. Awir art. 7 lid 4; whether they count with the parents instead: Wet IB 2001 art. 2.15. */
function coResidentsAssetsWithinLimit(coResidents: readonly PersonFacts[], minors: readonly MinorChild[], amounts: HousingAmounts): Finding<boolean> | null {
  const basis = article('Awir', '7', '4');
  const ages = new Map(minors.map(({ child, adultAgeReached }) => [child, adultAgeReached]));
  const conditions = coResidents.filter((person) => ages.get(person)?.outcome.kind !== 'known').map((person) => {
    const adultAgeReached = ages.get(person);
    return derive({
      term: 'coResidentAssetsWithinLimit', person: person.id, basis, unit: 'yes or no',
      formula: 'assets ≤ assetLimitCoResident',
      from: { ...(adultAgeReached && { adultAgeReached }), assets: assetsOf(person), assetLimitCoResident: amounts.assetLimitCoResident },
      compute: ({ assets, assetLimitCoResident }) => assets.lessThanOrEqualTo(assetLimitCoResident),
    });
  });
  return conditions.length === 0 ? null : allOf({ term: 'coResidentsAssetsWithinLimit', basis, conditions });
}

function assetsOf(person: PersonFacts): Finding<Decimal> {
  return factFinding({
    term: 'assets', person: person.id, basis: article('Awir', '7', '4'), unit: 'euro', fact: person.assets,
    value: person.assets.value === null ? null : readEuro(person.assets.value),
  });
}
