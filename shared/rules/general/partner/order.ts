import type { CalendarDate } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { allOf } from '../../engine/conditions.ts';
import { derive, factFinding, isKnown, missingIn, type Finding } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import type { Term } from '../../glossary.ts';
import { lastPlaceOfFirstList, type PartnerGround } from './grounds.ts';

/** Somebody who may be partner on a day, with all grounds, also those carried on from earlier. */
export interface Candidate {
  readonly id: string;
  readonly grounds: readonly PartnerGround[];
  /** whether somebody would be partner if there were nobody else */
  readonly byThemselves: Finding<boolean>;
}

const basis = article('Awir', '3', '4');

/** "alleen de echtgenoot uit de oudste verbintenis", "alleen het oudste samenlevingscontract". AWR art. 5a lid 5. */
const oldestUnion = article('Awr', '5a', '5');
const order = { state: 'known', origin: null } as const;

/**
 * "Een belanghebbende kan op enig moment slechts één partner hebben": whether nobody else goes before somebody. The first list goes before the second; in it the oldest marriage and the oldest
 * contract; then the first category of the second list; within a category the law does not say: read as who was partner first. Awir art. 3 lid 4, AWR art. 5a lid 5. `null` when there is nobody else to ask it of.
 */
export function nobodyGoesBefore(candidate: Candidate, all: readonly Candidate[], on: CalendarDate): Finding<boolean> | null {
  const others = all.filter((other) => other.id !== candidate.id && !isKnown(other.byThemselves, false));
  if (others.length === 0) return null;
  return allOf({ term: 'nobodyGoesBefore', person: candidate.id, basis, conditions: others.map((other) => goesBefore(candidate, other, on)) });
}

/** Decided by the certain place of the one against the best possible place of the other, so that what is unknown only matters where it can decide. */
function goesBefore(candidate: Candidate, other: Candidate, on: CalendarDate): Finding<boolean> {
  const [certain, possible] = [bestPlace(candidate, true, on), bestPlace(candidate, false, on)];
  const [otherCertain, otherPossible] = [bestPlace(other, true, on), bestPlace(other, false, on)];
  if (certain !== null && otherPossible !== null && isBefore(certain, otherPossible)) return compared(candidate, certain, otherPossible);
  if (otherCertain !== null && possible !== null && isBefore(otherCertain, possible)) return compared(candidate, possible, otherCertain);
  const missing = missingIn([candidate.byThemselves, other.byThemselves, ...candidate.grounds.map(({ holds }) => holds), ...other.grounds.map(({ holds }) => holds)]);
  const undecided = factFinding<boolean>({ term: 'goesBefore', person: candidate.id, basis, unit: 'yes or no', fact: order, value: null, asked: 'allowancePartner' });
  return missing.length === 0 ? undecided : { ...undecided, outcome: { kind: 'unknown', missing } };
}

interface Place {
  readonly place: number;
  readonly since: CalendarDate;
}

const longAgo: CalendarDate = '';
const never: CalendarDate = '9999-12-31';

/**
 * The best place that somebody has for certain, or can have. A ground of the second list counts from the day itself, unless it is carried on; a marriage or contract of which the beginning is not told
 * can be the oldest, and not for certain.
 */
function bestPlace({ grounds }: Candidate, certain: boolean, on: CalendarDate): Place | null {
  const counting = grounds.filter(({ holds }) => (certain ? isKnown(holds, true) : !isKnown(holds, false)));
  const untold = certain ? never : longAgo;
  const places = counting.map(({ place, since, holds }) => ({ place, since: since ?? (isKnown(holds, true) && place > lastPlaceOfFirstList ? on : untold) }));
  return places.toSorted((one, other) => one.place - other.place || one.since.localeCompare(other.since))[0] ?? null;
}

function isBefore(one: Place, other: Place): boolean {
  return one.place < other.place || (one.place === other.place && one.since < other.since);
}

/** The places as steps: by the order of the grounds, and in the same place by the day. Of the second list no law says the latter. */
function compared(candidate: Candidate, own: Place, others: Place): Finding<boolean> {
  if (own.place !== others.place) {
    return derive({
      term: 'goesBefore', person: candidate.id, basis, unit: 'yes or no',
      formula: 'placeInOrder < otherPlaceInOrder',
      from: { placeInOrder: placeLeaf('placeInOrder', own), otherPlaceInOrder: placeLeaf('otherPlaceInOrder', others) },
      compute: ({ placeInOrder, otherPlaceInOrder }) => placeInOrder.lessThan(otherPlaceInOrder),
    });
  }
  const oldest = own.place <= lastPlaceOfFirstList ? oldestUnion : null;
  return derive({
    term: 'goesBefore', person: candidate.id, basis: oldest, unit: 'yes or no',
    formula: 'groundSince < otherGroundSince',
    from: { groundSince: sinceLeaf('groundSince', own, oldest), otherGroundSince: sinceLeaf('otherGroundSince', others, oldest) },
    compute: ({ groundSince, otherGroundSince }) => groundSince < otherGroundSince,
  });
}

function placeLeaf(term: Term, { place }: Place): Finding<Decimal> {
  return factFinding({ term, person: null, basis, unit: 'factor', fact: order, value: new Decimal(place) });
}

function sinceLeaf(term: Term, { since }: Place, oldest: LegalBasis | null): Finding<CalendarDate> {
  return factFinding({ term, person: null, basis: oldest, unit: 'date', fact: order, value: since });
}
