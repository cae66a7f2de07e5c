import type { CaseFile } from '../../../shared/models/case-file.ts';
import type { Fact, FactOrigin, FactState, HouseholdFacts, PersonFacts } from '../../../shared/models/household.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { incomeFigures } from '../../../shared/rules/index.ts';
import type { IncomeFigures } from '../../../shared/rules/index.ts';
import { present } from '../../case/parts.ts';
import { differenceOf, sumOf } from '../../case/sums.ts';

/** An amount of the year with where it comes from. `null` is unknown. */
export interface IncomeRow {
  readonly kind: 'estimate' | 'known' | 'established' | 'assets';
  /** whose it is; `null` for the applicant and partner together */
  readonly personId: string | null;
  /** of how many persons the amount is the sum */
  readonly persons: number;
  readonly amount: EuroText | null;
  /** what is known less what was estimated */
  readonly change: EuroText | null;
  /** of whom the sum has no amount */
  readonly without: readonly string[];
  readonly origins: readonly (FactOrigin & { readonly state: FactState })[];
}

/** inkomen en vermogen — the estimates, what is known of the year so far beside them, what the inspector established, and the assets. */
export function incomeRows(file: CaseFile, facts: HouseholdFacts): readonly IncomeRow[] {
  const pair = couple(facts);
  const figures = pair.map((person) => ({ id: person.id, ...incomeFigures(present(file.records), person.id, facts.year, null) }));
  const allEstablished = figures.every(({ established }) => established.value !== null);
  const estimates = allEstablished ? [] : figures.map(({ id, estimate }) => single('estimate', id, estimate));
  const sums = [together('known', figures, (each) => each.knownSoFar), together('established', figures, (each) => each.established)].filter((row) => row.amount !== null && !(row.kind === 'known' && allEstablished));
  const established = allEstablished && figures.length > 1 ? figures.map(({ id, established: fact }) => single('established', id, fact)) : [];
  const assets = together('assets', pair, (person) => person.assets);
  const all = [...estimates, ...established, ...sums.map((row) => (row.kind === 'known' ? withChange(row, figures) : row)), assets];
  return all.every(({ amount }) => amount === null) ? [] : all;
}

/** The applicant and whoever was partner in the year, each once: their income is the test income of the household. Awir art. 7. */
function couple(facts: HouseholdFacts): readonly PersonFacts[] {
  const own = facts.persons.filter(({ role }) => role === 'applicant' || role === 'partner');
  return [...new Map(own.map((person) => [person.id, person])).values()];
}

function single(kind: IncomeRow['kind'], personId: string, fact: Fact<EuroText>): IncomeRow {
  return { kind, personId, persons: 1, amount: fact.value, change: null, without: [], origins: originsOf([fact]) };
}

function together<Person extends { readonly id: string }>(kind: IncomeRow['kind'], persons: readonly Person[], factOf: (person: Person) => Fact<EuroText>): IncomeRow {
  const facts = persons.map((person) => ({ id: person.id, fact: factOf(person) }));
  const told = facts.flatMap(({ fact }) => (fact.value === null ? [] : [fact.value]));
  const without = told.length === 0 ? [] : facts.filter(({ fact }) => fact.value === null).map(({ id }) => id);
  return { kind, personId: null, persons: persons.length, amount: told.length === 0 ? null : sumOf(told), change: null, without, origins: originsOf(facts.map(({ fact }) => fact)) };
}

/** The difference is only told of the same persons: what is known of both less what was estimated of both. */
function withChange(row: IncomeRow, figures: readonly IncomeFigures[]): IncomeRow {
  const estimates = figures.flatMap(({ estimate }) => (estimate.value === null ? [] : [estimate.value]));
  const comparable = row.amount !== null && row.without.length === 0 && estimates.length === figures.length;
  return comparable && row.amount !== null ? { ...row, change: differenceOf(row.amount, sumOf(estimates)) } : row;
}

function originsOf(facts: readonly Fact<unknown>[]): IncomeRow['origins'] {
  return facts.flatMap(({ origin, state }) => (origin === null ? [] : [{ ...origin, state }]));
}
