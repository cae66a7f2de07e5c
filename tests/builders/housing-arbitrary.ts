import * as fc from 'fast-check';
import { stated } from '../../shared/rules/facts/household-facts.ts';
import { household, type HouseholdBuilder } from './household.ts';

/** Somebody else in the home, as plain choices. */
interface ResidentChoices {
  readonly role: 'partner' | 'child' | 'coResident' | 'subtenant';
  readonly age: number;
  readonly income: number;
  readonly from: number;
  readonly to: number;
}

/** A household with a rented home, as plain choices. Amounts in whole euros, rents in cents. */
export interface HousingChoices {
  readonly year: number;
  readonly age: number;
  readonly income: number;
  readonly rent: number;
  readonly serviceCosts: number;
  readonly earlierHousingAllowance: boolean;
  readonly handicapped: boolean;
  readonly others: readonly ResidentChoices[];
}

const month = fc.integer({ min: 1, max: 12 });
const points = fc.constantFrom(20_700, 22_025, 22_700, 23_425, 26_975, 29_325, 30_450, 31_500);
const income = fc.oneof(fc.integer({ min: 0, max: 60_000 }), points, points.map((point) => point + 1));
const rent = fc.oneof(fc.integer({ min: 15_000, max: 110_000 }), fc.constantFrom(18_895, 20_252, 45_447, 47_720, 49_820, 65_043, 68_296, 71_302, 69_707, 73_193, 76_414, 87_966, 90_007, 93_293));
const age = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 18, max: 90 }) }, fc.constantFrom(18, 20, 21, 22, 23, 66, 67));

const resident: fc.Arbitrary<ResidentChoices> = fc.record({
  role: fc.constantFrom('child', 'child', 'coResident', 'subtenant'),
  age: fc.integer({ min: 0, max: 75 }),
  income: fc.oneof(fc.constant(0), fc.constantFrom(5_970, 6_042, 6_218, 6_219), fc.integer({ min: 0, max: 25_000 })),
  from: fc.oneof(fc.constant(1), month),
  to: fc.oneof(fc.constant(12), month),
});

const partner: fc.Arbitrary<ResidentChoices> = fc.record({ role: fc.constant('partner'), age: fc.integer({ min: 19, max: 75 }), income, from: fc.oneof(fc.constant(1), month), to: fc.oneof(fc.constant(12), month) });

/** Households of 2024 to 2026 in a rented home: with or without a partner, children, co-residents and subtenants for part of the year. */
export const housingChoices: fc.Arbitrary<HousingChoices> = fc.record({
  year: fc.integer({ min: 2024, max: 2026 }),
  age, income, rent,
  serviceCosts: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_500 })),
  earlierHousingAllowance: fc.boolean(),
  handicapped: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  others: fc.tuple(fc.option(partner), fc.array(resident, { maxLength: 4 })).map(([one, rest]) => [...(one === null ? [] : [one]), ...rest].filter(({ from, to }) => from <= to)),
});

/** The household of these choices. */
export function housingHouseholdOf({ year, others, ...choices }: HousingChoices): HouseholdBuilder {
  const item = euros(choices.serviceCosts);
  const alone = household(year).income(String(choices.income)).born(birthDate(year, choices.age))
    .rents(euros(choices.rent), { serviceCosts: stated({ sharedEnergy: item, cleaning: item, caretaker: '0', sharedRooms: '0' }), earlierHousingAllowance: stated(choices.earlierHousingAllowance) });
  return others.reduce((of, other, index) => joined(of, other, `p${index}`, year), choices.handicapped ? alone.handicapped() : alone);
}

function joined(of: HouseholdBuilder, { role, age: years, income: amount, from, to }: ResidentChoices, id: string, year: number): HouseholdBuilder {
  const period = { from: `${year}-${twoDigits(from)}-01`, to: `${year}-${twoDigits(to)}-28` };
  const born = birthDate(year, years);
  switch (role) {
    case 'partner': return of.partner(period, id).born(born).income(String(amount));
    case 'child': return of.child(born, id, period).income(String(amount));
    case 'coResident': return of.coResident(id, period).born(born).income(String(amount));
    case 'subtenant': return of.subtenant(id).born(born).income(String(amount));
  }
}

function birthDate(year: number, age: number): string {
  return `${year - age}-${twoDigits((age % 12) + 1)}-${twoDigits((age % 3) + 1)}`;
}

function euros(cents: number): string {
  return `${Math.floor(cents / 100)}.${twoDigits(cents % 100)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
