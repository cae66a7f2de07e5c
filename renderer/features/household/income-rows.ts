import type { CaseFile } from '../../../shared/models/case-file.ts';
import type { Fact, FactOrigin, FactState, HouseholdFacts, OtherValue } from '../../../shared/models/household.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { applicantAndPartners, incomeFigures, moreTold, toldTogether, type IncomeFigures } from '../../../shared/rules/index.ts';
import { present } from '../../case/parts.ts';

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
  /** tegenstrijdig: of whom sources say different amounts, and what each says; the one that is reckoned with first */
  readonly conflicts: readonly { readonly personId: string; readonly said: readonly OtherValue[] }[];
}

/** inkomen en vermogen — the estimates, what is known of the year so far beside them, what the inspector established, and the assets. */
export function incomeRows(file: CaseFile, facts: HouseholdFacts): readonly IncomeRow[] {
  const pair = applicantAndPartners(facts);
  const figures = pair.map((person) => ({ id: person.id, ...incomeFigures(present(file.records), person.id, facts.year, null) }));
  const allEstablished = figures.every(({ established }) => established.value !== null);
  const estimates = allEstablished ? [] : figures.map(({ id, estimate }) => single('estimate', id, estimate));
  const sums = [together('known', figures, (each) => each.knownSoFar), together('established', figures, (each) => each.established)].filter((row) => row.amount !== null && !(row.kind === 'known' && allEstablished));
  const established = allEstablished && figures.length > 1 ? figures.map(({ id, established: fact }) => single('established', id, fact)) : [];
  const assets = together('assets', pair, (person) => person.assets);
  const all = [...estimates, ...established, ...sums.map((row) => (row.kind === 'known' ? withChange(row, figures) : row)), assets];
  return all.every(({ amount }) => amount === null) ? [] : all;
}

function single(kind: IncomeRow['kind'], personId: string, fact: Fact<EuroText>): IncomeRow {
  return { kind, personId, persons: 1, amount: fact.value, change: null, without: [], origins: originsOf([fact]), conflicts: conflictOf(personId, fact) };
}

function together<Person extends { readonly id: string }>(kind: IncomeRow['kind'], persons: readonly Person[], factOf: (person: Person) => Fact<EuroText>): IncomeRow {
  const facts = persons.map((person) => ({ id: person.id, fact: factOf(person) }));
  const { amount, without } = toldTogether(facts.map(({ id, fact }) => ({ of: id, amount: fact.value })));
  return { kind, personId: null, persons: persons.length, amount, without: amount === null ? [] : without, change: null, origins: originsOf(facts.map(({ fact }) => fact)), conflicts: facts.flatMap(({ id, fact }) => conflictOf(id, fact)) };
}

/** The difference is only told of the same persons: what is known of both less what was estimated of both. */
function withChange(row: IncomeRow, figures: readonly IncomeFigures[]): IncomeRow {
  return { ...row, change: moreTold(figures.map(({ knownSoFar, estimate }) => ({ amount: knownSoFar.value, than: estimate.value }))) };
}

function conflictOf(personId: string, { value, origin, others = [] }: Fact<EuroText>): IncomeRow['conflicts'] {
  return others.length === 0 || origin === null ? [] : [{ personId, said: [{ value, origin }, ...others] }];
}

function originsOf(facts: readonly Fact<unknown>[]): IncomeRow['origins'] {
  return facts.flatMap(({ origin, state }) => (origin === null ? [] : [{ ...origin, state }]));
}
