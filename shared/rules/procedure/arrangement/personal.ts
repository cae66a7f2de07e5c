import type { CalendarDate } from '../../../models/calendar.ts';
import { Decimal } from '../../../models/money.ts';
import { valueOf } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { inForce } from '../../engine/parameter.ts';
import { sum } from '../../engine/rounding.ts';
import type { Term } from '../../glossary.ts';
import { choice, reading, unpublished, type Mark } from '../mark.ts';
import { mostTerms, reviewAfter } from '../money-parameters.ts';
import { published } from '../told.ts';
import { payableCapacity } from './capacity.ts';
import { exactTerm, termsLeft } from './standard.ts';
import { termTable, type ArrangementTerm } from './term-table.ts';

/** Wealth beyond what is exempt, as it is told: which exemptions hold in 2026 is not published. */
export interface WealthFacts {
  readonly amount: Decimal;
  /** it can reasonably be turned into money; `null` when it is not known */
  readonly liquid: boolean | null;
}

/** What a personal arrangement is asked for. */
export interface PersonalRequest {
  readonly debt: Decimal;
  readonly capacity: Decimal;
  readonly on: CalendarDate;
  readonly firstTerm: CalendarDate | null;
  readonly wealth?: WealthFacts;
  /** opzet of grove schuld */
  readonly intent?: boolean;
}

/**
 * `affordableInStandard`: refused, for the standard arrangement can be paid; `belowLowestTerm`: less than twenty euro, but paid in the months there are; `partly`: the capacity during 24 months; `noMeasures`: nothing can be spared;
 * `enoughWealth`: refused; `extended`: wealth that cannot reasonably be made liquid; `inFullOnly`: intent or gross negligence; `wealthUnknown`: whether the wealth is liquid has to be asked.
 */
export type PersonalRoute = 'affordableInStandard' | 'belowLowestTerm' | 'partly' | 'noMeasures' | 'enoughWealth' | 'extended' | 'inFullOnly' | 'wealthUnknown';

/** What comes of a request for a personal arrangement. */
export interface PersonalOutcome {
  readonly route: PersonalRoute;
  readonly term: Term;
  readonly basis: LegalBasis;
  readonly terms: readonly ArrangementTerm[];
  readonly paid: Decimal;
  /** buiten invordering gesteld: not collected and not waived (Awir art. 31bis); for three years lump sums are set off */
  readonly outsideCollection: Decimal;
  /** months until it is looked at again; `null` where it is not */
  readonly reviewAfterMonths: number | null;
  readonly marks: readonly Mark[];
}

/** persoonlijke betalingsregeling — by what can be spared, the standard first. Leidraad Invordering 79 of 2019; wealth since 1 July 2026 by the letter of Dienst Toeslagen of 2026. */
export function personalArrangement({ debt, capacity, on, firstTerm, wealth, intent = false }: PersonalRequest): PersonalOutcome {
  if (intent) return without('inFullOnly', debt, [reading('guidelineOf2019', article('Li', '79.8a'))]);
  const byWealth = wealth === undefined ? null : wealthRoute(wealth, debt, on);
  if (byWealth !== null) return byWealth;
  const marks = [reading('guidelineOf2019', article('Li', '79')), reading('interestGoesOn', article('Iw', '28')), ...(wealth === undefined || wealth.amount.isZero() ? [] : [unpublished('wealthExemptions', article('Uiw', '11 tot en met 16'))])];
  if (capacity.lessThanOrEqualTo(0)) return without('noMeasures', debt, marks);
  const standard = Decimal.min(debt, valueOf(exactTerm(debt, termsLeft(on, 0), on)) ?? debt);
  if (capacity.greaterThanOrEqualTo(standard)) return without('affordableInStandard', debt, marks);
  return onCapacity(debt, capacity, on, firstTerm, marks);
}

/** The capacity each month during 24 months at most; what is left after that is not collected. */
function onCapacity(debt: Decimal, capacity: Decimal, on: CalendarDate, firstTerm: CalendarDate | null, marks: readonly Mark[]): PersonalOutcome {
  const each = payableCapacity(capacity);
  const terms = termTable(debt, each, firstTerm, Number(valueOf(inForce(mostTerms, on, published)) ?? nought));
  const paid = sum(terms.map(({ amount }) => amount));
  const whole = paid.equals(debt);
  return {
    route: whole ? 'belowLowestTerm' : 'partly', term: whole ? 'personalBelowLowestTerm' : 'personalPartly', basis: article('Li', '79'), terms, paid, outsideCollection: debt.minus(paid),
    reviewAfterMonths: whole ? null : Number(valueOf(inForce(reviewAfter, on, published)) ?? nought),
    marks: each.equals(capacity) ? marks : [...marks, choice('capacityRounding', null)],
  };
}

/**
 * Wealth that is enough to pay stands in the way. Since 1 July 2026 it does not where it is unreasonable to turn it into money, mostly surplus value of the own home: then an extended arrangement is possible, of which length and
 * conditions are not published, so that nothing of it is reckoned.
 */
function wealthRoute({ amount, liquid }: WealthFacts, debt: Decimal, on: CalendarDate): PersonalOutcome | null {
  if (amount.lessThan(debt)) return null;
  if (on < extendedSince || liquid === true) return without('enoughWealth', debt, [reading('guidelineOf2019', article('Li', '79')), unpublished('wealthExemptions', article('Uiw', '11 tot en met 16'))]);
  if (liquid === null) return without('wealthUnknown', debt, []);
  return without('extended', debt, [unpublished('extendedConditions', null), reading('extendedComparableTaxRule', null)]);
}

/** The first day on which wealth that cannot reasonably be made liquid does not stand in the way. */
export const extendedSince: CalendarDate = '2026-07-01';

/** vergelijkbare belastingregel — the longest extension of the tax rule that looks like it, by a water board that copies the national numbering. Never the rule for allowances. */
export const comparableTaxRule = { months: 60, term: 'extendedComparableTaxRule', link: 'https://zoek.officielebekendmakingen.nl/wsb-2026-2845' } as const;

/** An outcome without terms. */
function without(route: Exclude<PersonalRoute, 'belowLowestTerm' | 'partly'>, debt: Decimal, marks: readonly Mark[]): PersonalOutcome {
  return { route, ...routeWords[route], terms: [], paid: nought, outsideCollection: route === 'noMeasures' ? debt : nought, reviewAfterMonths: null, marks };
}

const routeWords: Readonly<Record<Exclude<PersonalRoute, 'belowLowestTerm' | 'partly'>, { readonly term: Term; readonly basis: LegalBasis }>> = {
  affordableInStandard: { term: 'personalAffordable', basis: article('Li', '79') },
  noMeasures: { term: 'personalNoMeasures', basis: article('Li', '79.9') },
  enoughWealth: { term: 'personalEnoughWealth', basis: article('Li', '79') },
  extended: { term: 'extendedArrangement', basis: article('Li', '79') },
  inFullOnly: { term: 'personalInFullOnly', basis: article('Li', '79.8a') },
  wealthUnknown: { term: 'wealthLiquid', basis: article('Li', '79') },
};

/** What follows when a term is missed: the arrangement lapses. After how many days, and with which letters, is not published. */
export const missedTerm: { readonly term: Term; readonly basis: LegalBasis; readonly marks: readonly Mark[] } = {
  term: 'missedTermLapses', basis: article('Li', '79'), marks: [unpublished('daysAfterMissedTerm', article('Li', '79'))],
};

/**
 * een nieuwe schuld bij een regeling met een gemiste termijn — a new recovery joins the arrangement that runs (Leidraad 79.7), and one of which a term was missed lapses (79). When it lapses, and whether a debt can still join it
 * before that, is not published.
 */
export const joiningAfterMissedTerm: { readonly marks: readonly Mark[] } = { marks: [...missedTerm.marks, unpublished('joiningAfterMissedTerm', article('Li', '79.7'))] };

/** jaren waarin na een persoonlijke regeling eenmalige bedragen worden verrekend. Leidraad 79.9. */
export const yearsOfLumpSumSetOff = 3;

const nought = new Decimal(0);
