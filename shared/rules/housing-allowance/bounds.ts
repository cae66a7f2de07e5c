import type { Fact, HomeFacts, HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { EuroText } from '../../models/money.ts';

/** What is supposed of everything that is not known and moves the award one way only, to find what it is at least and at most. */
export type Supposition = 'least' | 'most';

/**
 * The household with what is not known supposed at one end: incomes and assets, whether the home is self-contained, whether there was an allowance for it before. A rent, a birth or a death
 * that is not known stays so: with these the award does not move one way only.
 */
export function supposed(household: HouseholdFacts, supposition: Supposition): HouseholdFacts {
  return {
    ...household,
    persons: household.persons.map((person) => supposedPerson(person, supposition)),
    homes: household.homes.map((home) => supposedHome(home, supposition === 'most')),
  };
}

/** An income can be a loss, which takes off from the income of the others. */
const ends: Readonly<Record<Supposition, { readonly income: EuroText; readonly assets: EuroText }>> = {
  least: { income: '999999999', assets: '999999999' },
  most: { income: '-999999999', assets: '0' },
};

function supposedPerson(person: PersonFacts, supposition: Supposition): PersonFacts {
  const { income, assets } = ends[supposition];
  return { ...person, assessmentIncome: filled(person.assessmentIncome, income), assets: filled(person.assets, assets) };
}

function supposedHome(home: HomeFacts, holds: boolean): HomeFacts {
  return { ...home, selfContained: filled(home.selfContained, holds), earlierHousingAllowance: filled(home.earlierHousingAllowance, holds) };
}

function filled<Value>(fact: Fact<Value>, value: Value): Fact<Value> {
  return fact.value === null ? { ...fact, value } : fact;
}
