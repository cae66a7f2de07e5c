import { joinPeriods, type Period } from '../../models/calendar.ts';
import type { CasePerson, CaseProblem, CaseRelation, HouseholdCase } from '../../models/case-format.ts';
import { askedRelations, presumedAbsentRelations, type Fact, type HeldPeriods, type RelationKind, type Relations } from '../../models/household.ts';
import { never, stated, unknownFact } from './household-facts.ts';

/**
 * What a case tells of somebody's relations to the applicant. Of a kind that is told it holds in the periods told and at no other time; periods that share or touch a day are one. Of a kind
 * that is not told: what is presumed absent is, and what is asked for is unknown, unless `nothingElse` says that there is no more to tell.
 */
export function relationsOf(person: CasePerson, { relations = [] }: HouseholdCase): Relations {
  const relating = [...(person.relations ?? []), ...relations.filter((one) => one.with === person.id)];
  const told = relating.some(({ kind }) => kind === 'sameAddress') ? relating : [...relating, ...addressOf(person)];
  const nothingElse = told.some(({ kind }) => kind === 'nothingElse');
  const notTold = (kind: RelationKind): Fact<HeldPeriods> =>
    (asked.has(kind) && !nothingElse && !(kind === 'firstDegreeBlood' && told.some(isMarriage)) ? unknownFact() : stated(never));
  const fact = (kind: RelationKind) => {
    const ofKind = told.filter((one) => kindOf(one) === kind);
    return ofKind.length === 0 ? notTold(kind) : stated(joinPeriods(ofKind.filter(({ holds }) => holds !== false).map(periodOf)));
  };
  return Object.fromEntries([...askedRelations, ...presumedAbsentRelations].map((kind) => [kind, fact(kind)])) as Relations;
}

const asked: ReadonlySet<RelationKind> = new Set<RelationKind>(askedRelations);

/** Where no relation tells who is registered where, the time that somebody is in the case is the time at the address. */
function addressOf({ from, to }: CasePerson): readonly CaseRelation[] {
  return typeof from === 'string' || typeof to === 'string' ? [{ kind: 'sameAddress', from, to }] : [];
}

/** Who may marry is no blood relative in the first degree: BW art. 1:41. So it is not asked of who is married. */
function isMarriage(one: CaseRelation): boolean {
  return kindOf(one) === 'married' && one.holds !== false;
}

/** A registered partnership has the consequences of a marriage. AWR art. 2 lid 6. */
function kindOf({ kind }: CaseRelation): CaseRelation['kind'] {
  return kind === 'registered' ? 'married' : kind;
}

function periodOf({ from, to }: CaseRelation): Period {
  return { from: from ?? null, to: to ?? null };
}

/** What is wrong with the relations of a case: told of nobody, of somebody whose role is given, or ending before they begin. */
export function problemInRelations({ persons, relations = [] }: HouseholdCase): CaseProblem | null {
  const given = persons.findIndex(({ role, relations: own }) => role !== 'auto' && own !== undefined);
  if (given >= 0) return { kind: 'contradiction', at: `persons[${String(given)}].relations`, message: 'relations decide the role: give this person the role "auto", or leave them out' };
  const nobody = relations.findIndex((one) => !persons.some(({ id, role }) => id === one.with && role === 'auto'));
  if (nobody >= 0) return { kind: 'contradiction', at: `relations[${String(nobody)}].with`, message: 'no person with the role "auto" has this id' };
  const listed = [...relations.map((one, index) => [`relations[${String(index)}]`, one] as const),
    ...persons.flatMap((person, place) => (person.relations ?? []).map((one, index) => [`persons[${String(place)}].relations[${String(index)}]`, one] as const))];
  const reversed = listed.find(([, { from, to }]) => typeof from === 'string' && typeof to === 'string' && to < from);
  return reversed === undefined ? null : { kind: 'contradiction', at: `${reversed[0]}.to`, message: `the relation ends on ${String(reversed[1].to)}, before it begins on ${String(reversed[1].from)}` };
}
