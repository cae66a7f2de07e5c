import type { PartialDate, Period } from '../../shared/models/calendar.ts';
import type { ChildcareFacts, HeldPeriods, HomeFacts, HouseholdFacts, HouseholdRole, PersonFacts } from '../../shared/models/household.ts';
import { personWithoutFacts, stated, unknownFact } from '../../shared/rules/facts/household-facts.ts';

/** An invented household in one line: `household().income('35000').partner().income('12000').facts()`. What is said goes for the person named last. */
export function household(year = 2026): HouseholdBuilder {
  return new HouseholdBuilder(year, [personWithout('a', 'applicant', wholeTime)], {});
}

const wholeTime: Period = { from: null, to: null };

/** Everything known, nothing in the way: of age, insured, lawfully here, no assets, no income. */
function personWithout(id: string, role: HouseholdRole, present: Period): PersonFacts {
  return {
    ...personWithoutFacts(id, role, present, null),
    birthDate: stated('1987-03-12'), assessmentIncome: stated('0'), assets: stated('0'), healthInsured: stated([wholeTime]),
  };
}

type Held = boolean | HeldPeriods | null;

function heldFact(held: Held): PersonFacts['healthInsured'] {
  if (held === null) return unknownFact();
  return stated(typeof held === 'boolean' ? (held ? [wholeTime] : []) : held);
}

/** Never changes: every call gives a new household. */
export class HouseholdBuilder {
  readonly #year: number;
  readonly #persons: readonly PersonFacts[];
  readonly #overrides: Readonly<Record<string, string>>;
  readonly #homes: readonly HomeFacts[];

  constructor(year: number, persons: readonly PersonFacts[], overrides: Readonly<Record<string, string>>, homes: readonly HomeFacts[] = []) {
    this.#year = year;
    this.#persons = persons;
    this.#overrides = overrides;
    this.#homes = homes;
  }

  /** no partner: as it is without saying */
  single(): HouseholdBuilder {
    return new HouseholdBuilder(this.#year, this.#persons.filter((person) => person.role !== 'partner'), this.#overrides, this.#homes);
  }

  partner(period: Partial<Period> = {}, id = 'p'): HouseholdBuilder {
    return this.#join(personWithout(id, 'partner', { ...wholeTime, ...period }));
  }

  child(birthDate: string, id = 'c', period: Partial<Period> = {}): HouseholdBuilder {
    return this.#join({ ...personWithout(id, 'child', { ...wholeTime, ...period }), birthDate: stated(birthDate) });
  }

  coResident(id = 'm', period: Partial<Period> = {}): HouseholdBuilder {
    return this.#join(personWithout(id, 'coResident', { ...wholeTime, ...period }));
  }

  subtenant(id = 's'): HouseholdBuilder {
    return this.#join(personWithout(id, 'subtenant', wholeTime));
  }

  /** kinderbijslag, which is not told of a child without saying so */
  childBenefit(held: Held = true): HouseholdBuilder {
    return this.#with({ childBenefit: heldFact(held) });
  }

  /** works, studies or follows a trajectory */
  works(held: Held = true): HouseholdBuilder {
    return this.#with({ works: heldFact(held) });
  }

  /** one more contract of the child: all year day care, registered, unless said otherwise; `null` is unknown */
  inCare(hoursPerMonth: string | null, hourlyRate: string | null, { registered = true, ...chosen }: { readonly kind?: ChildcareFacts['kind']; readonly period?: Period; readonly registered?: boolean | null } = {}): HouseholdBuilder {
    const fact = <Value>(value: Value | null) => (value === null ? unknownFact<Value>() : stated(value));
    const contract: ChildcareFacts = { period: wholeTime, kind: 'dayCare', registered: fact(registered), hoursPerMonth: fact(hoursPerMonth), hourlyRate: fact(hourlyRate), ...chosen };
    return this.#with({ childcare: [...(this.#persons.at(-1)?.childcare ?? []), contract] });
  }

  /** a home to rent: self-contained, without service costs and never with housing allowance before, unless said otherwise */
  rents(rent: string | null, chosen: Partial<HomeFacts> = {}): HouseholdBuilder {
    const home: HomeFacts = {
      period: wholeTime, rent: rent === null ? unknownFact() : stated(rent), serviceCosts: stated({ sharedEnergy: '0', cleaning: '0', caretaker: '0', sharedRooms: '0' }),
      selfContained: stated(true), earlierHousingAllowance: stated(false), ...chosen,
    };
    return new HouseholdBuilder(this.#year, this.#persons, this.#overrides, [...this.#homes, home]);
  }

  /** needs an adapted home because of a handicap */
  handicapped(): HouseholdBuilder {
    return this.#with({ disabledHomeNeed: stated(true) });
  }

  /** toetsingsinkomen; `null` is unknown */
  income(amount: string | null): HouseholdBuilder {
    return this.#with({ assessmentIncome: amount === null ? unknownFact() : stated(amount) });
  }

  assets(amount: string | null): HouseholdBuilder {
    return this.#with({ assets: amount === null ? unknownFact() : stated(amount) });
  }

  born(date: PartialDate | null): HouseholdBuilder {
    return this.#with({ birthDate: date === null ? unknownFact() : stated(date) });
  }

  died(date: PartialDate | null): HouseholdBuilder {
    return this.#with({ deathDate: date === null ? unknownFact() : stated(date) });
  }

  insured(held: Held): HouseholdBuilder {
    return this.#with({ healthInsured: heldFact(held) });
  }

  /** verdragsgerechtigd, in these periods */
  byTreaty(factor: string | null, held: Held = true): HouseholdBuilder {
    return this.#with({ careCountryFactor: factor === null ? unknownFact() : stated(factor), treatyInsured: heldFact(held) });
  }

  /** lives abroad in a country with a factor, without being insured there by treaty */
  abroad(factor: string): HouseholdBuilder {
    return this.#with({ careCountryFactor: stated(factor) });
  }

  lawfulStay(held: Held): HouseholdBuilder {
    return this.#with({ lawfulStay: heldFact(held) });
  }

  replacing(overrides: Readonly<Record<string, string>>): HouseholdBuilder {
    return new HouseholdBuilder(this.#year, this.#persons, overrides, this.#homes);
  }

  facts(): HouseholdFacts {
    return { year: this.#year, persons: this.#persons, homes: this.#homes, overrides: this.#overrides };
  }

  #join(person: PersonFacts): HouseholdBuilder {
    return new HouseholdBuilder(this.#year, [...this.#persons, person], this.#overrides, this.#homes);
  }

  #with(facts: Partial<PersonFacts>): HouseholdBuilder {
    const last = this.#persons.length - 1;
    return new HouseholdBuilder(this.#year, this.#persons.map((person, index) => (index === last ? { ...person, ...facts } : person)), this.#overrides, this.#homes);
  }
}
