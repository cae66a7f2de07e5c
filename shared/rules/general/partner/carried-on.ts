import type { CalendarDate } from '../../../models/calendar.ts';
import type { UndecidedPerson } from '../../../models/household.ts';
import { allOf, anyOf } from '../../engine/conditions.ts';
import { derive, factFinding, isKnown, missingIn, type Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import { lastPlace, type PartnerGround } from './grounds.ts';
import { isTold, periodOn, relationOn, sameAddressOn } from './relations.ts';

/** What the days before leave standing: the first day of the year on which somebody was partner, and how the last day ended. */
export interface PartnerSoFar {
  readonly arisen: { readonly day: CalendarDate; readonly isAllowancePartner: Finding<boolean>; readonly best: BestGround } | null;
  /** the days of which it is not known whether somebody was partner */
  readonly perhaps: readonly { readonly place: number; readonly isPartner: Finding<boolean> }[];
  readonly last: Finding<boolean> | null;
  /** whether they were partners when one of them went to a nursing home, while that lasts */
  readonly beforeNursingHome: Finding<boolean> | null;
}

/** The ground of the earlier days that comes first in the order of the law, and the day from which it made somebody partner. */
interface BestGround {
  readonly place: number;
  readonly since: CalendarDate;
}

export const nothingSoFar: PartnerSoFar = { arisen: null, perhaps: [], last: null, beforeNursingHome: null };

/**
 * rest van het jaar — "ook als partner aangemerkt in de daaropvolgende perioden van het berekeningsjaar, voor zover hij in die perioden als ingezetene op hetzelfde woonadres is ingeschreven".
 * The certain comes first; after it what is not known of other days, as far as somebody may have a better place by it. Awir art. 3 lid 3.
 */
export function earlierThisYear(person: UndecidedPerson, { arisen, perhaps }: PartnerSoFar, day: CalendarDate): readonly PartnerGround[] {
  const basis = article('Awir', '3', '3');
  const carriedOn = (earlier: Finding<boolean>) => allOf({ term: 'partnerEarlierThisYear', person: person.id, basis, conditions: [sameAddressOn(person, day, basis), earlier] });
  const certain = arisen === null ? [] : [{ ...arisen.best, holds: carriedOn(derive({
    term: 'partnerBefore', person: person.id, basis, unit: 'yes or no',
    formula: 'isAllowancePartner',
    from: { partnershipArose: factFinding({ term: 'partnershipArose', person: person.id, basis, unit: 'date', fact: { state: 'known', origin: null }, value: arisen.day }), isAllowancePartner: arisen.isAllowancePartner },
    compute: ({ isAllowancePartner }) => isAllowancePartner,
  })) }];
  const place = Math.min(...perhaps.map((one) => one.place));
  if (perhaps.length === 0 || (arisen !== null && place > arisen.best.place)) return certain;
  return [...certain, { place, since: null, holds: carriedOn(anyOf({ term: 'partnerBefore', person: person.id, basis, conditions: perhaps.map(({ isPartner }) => isPartner) })) }];
}

/**
 * verpleeghuis — "blijven als partners aangemerkt nadat de in dat onderdeel bedoelde inschrijving op hetzelfde woonadres niet langer mogelijk is als gevolg van opname in een verpleeghuis of
 * verzorgingshuis", for partners of the first list too; after everybody else, for it ends when a third person is partner. Awir art. 3 lid 6.
 */
export function keptInNursingHome(person: UndecidedPerson, { beforeNursingHome }: PartnerSoFar, day: CalendarDate): readonly PartnerGround[] {
  if (beforeNursingHome === null) return [];
  const basis = article('Awir', '3', '6');
  return [{ place: lastPlace, since: null, holds: allOf({ term: 'partnerInNursingHome', person: person.id, basis, conditions: [relationOn(person, 'nursingHome', day, basis), beforeNursingHome] }) }];
}

/** Within the year from how the day before ended; of an earlier admission it is asked whether they were partners in the year before. */
export function partnersBeforeNursingHome(person: UndecidedPerson, { last, beforeNursingHome }: PartnerSoFar, day: CalendarDate): Finding<boolean> | null {
  const stay = isTold(person, 'nursingHome') ? periodOn(person, 'nursingHome', day) : null;
  if (stay === null) return null;
  if (beforeNursingHome !== null) return beforeNursingHome;
  return stay.from === day && last !== null ? last : relationOn(person, 'partnerYearBefore', day, article('Awir', '3', '6'));
}

/** What a day says of somebody: what the days before left, all grounds, and whether they are partner by what holds on the day itself. */
interface DayOfPartner {
  readonly soFar: PartnerSoFar;
  readonly grounds: readonly PartnerGround[];
  readonly byDayItself: Finding<boolean>;
}

/** Of the days on which somebody may have been partner each different one is kept, by what held on the day itself: what came from an earlier day is told by that day. */
export function continued({ soFar, grounds, byDayItself }: DayOfPartner, isAllowancePartner: Finding<boolean>, day: CalendarDate): PartnerSoFar {
  const placeOf = (holds: (ground: Finding<boolean>) => boolean) => Math.min(lastPlace, ...grounds.filter((ground) => holds(ground.holds)).map(({ place }) => place));
  const onlyBefore = isAllowancePartner.outcome.kind !== 'unknown' || isKnown(byDayItself, false);
  const perhaps = { place: placeOf((holds) => !isKnown(holds, false)), isPartner: byDayItself.outcome.kind === 'unknown' ? byDayItself : isAllowancePartner };
  return {
    ...soFar, last: isAllowancePartner,
    arisen: isKnown(isAllowancePartner, true) ? arisenBy({ place: placeOf((holds) => isKnown(holds, true)), since: day }, isAllowancePartner, soFar) : soFar.arisen,
    perhaps: onlyBefore ? soFar.perhaps : withDifferent(soFar.perhaps, perhaps),
  };
}

/** A partnership arises once in a year; a ground that comes to it and goes before counts from its own day. */
function arisenBy(ground: BestGround, isAllowancePartner: Finding<boolean>, { arisen }: PartnerSoFar): PartnerSoFar['arisen'] {
  if (arisen === null) return { day: ground.since, isAllowancePartner, best: ground };
  return ground.place < arisen.best.place ? { ...arisen, best: ground } : arisen;
}

function withDifferent(all: PartnerSoFar['perhaps'], one: PartnerSoFar['perhaps'][number]): PartnerSoFar['perhaps'] {
  const known = missingIn(all.map(({ isPartner }) => isPartner));
  const asksNothingNew = missingIn([one.isPartner]).every((missing) => known.some(({ person, fact }) => person === missing.person && fact === missing.fact));
  return asksNothingNew && all.some(({ place }) => place <= one.place) ? all : [...all, one];
}
