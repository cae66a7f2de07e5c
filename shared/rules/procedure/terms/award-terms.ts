import { addDays, addMonths, calendarDate, firstDay, monthNumber, yearOf, type CalendarDate, type CalculationYear, type Month } from '../../../models/calendar.ts';
import type { Term } from '../../../models/term.ts';
import { article } from '../../engine/legal-basis.ts';
import { reading, unpublished } from '../mark.ts';
import { countTerm, namedTerm } from './count-term.ts';
import {
  advanceForeignInformationRule, advanceInformationRule, advanceRule, finalAwardAfterAssessmentRule, finalAwardAfterForeignIncomeRule, finalAwardPaymentRule, informationReminderRule,
  reportChangeRule, revisionRequestExtensionRule, revisionRequestRule, revisionRule, type TermRule,
} from './term-rule.ts';
import { years } from './term-length.ts';

/** The first calculation year of the longer term to apply, by the text of 1 January 2026. Whether it reopened 2024 is not known. */
const longerTermFrom: CalculationYear = 2025;

/**
 * uiterste aanvraagdatum — of a year: 31 December of the next, or the deadline of the tax return of somebody in the household when that is later; until the year 2024 the 1st of September. Not
 * for kinderopvangtoeslag, which begins three calendar months before the month of the application at the earliest (Wko 1.3). Awir 15 lid 1.
 */
export function applicationDeadline(year: CalculationYear, taxReturnDeadline: CalendarDate | null = null): Term {
  const basis = article('Awir', '15', '1');
  const longer = year >= longerTermFrom;
  const day = longer ? calendarDate(year + 1, 12, 31) : calendarDate(year + 1, 9, 1);
  const marks = year === 2024 ? [unpublished('reopened2024', basis)] : [];
  return namedTerm({ kind: 'applicationDeadline', basis, read: longer ? ['awir-2026'] : ['awir-2025'], after: ['noAllowanceForYear'], marks }, longer && taxReturnDeadline !== null && taxReturnDeadline > day ? taxReturnDeadline : day);
}

/** The terms to decide on an application for an advance, with and without extension. */
export interface AdvanceTerms {
  readonly term: Term;
  readonly forInformation: Term;
  readonly forForeignInformation: Term;
}

/**
 * voorschot — thirteen weeks after the application was received, thirteen more when information is asked, twenty-six more when it comes from abroad. Only of an application before 1 April of the next
 * year: later there is no term for an advance, `null`. Awir 16.
 */
export function advanceTerms(received: CalendarDate, year: CalculationYear | null = null): AdvanceTerms | null {
  if (year !== null && received >= calendarDate(year + 1, 4, 1)) return null;
  const term = countTerm(advanceRule, received);
  return {
    term,
    forInformation: countTerm(advanceInformationRule, term.end, { extends: term.kind }),
    forForeignInformation: countTerm(advanceForeignInformationRule, term.end, { extends: term.kind }),
  };
}

/** herinnering — the least time that somebody gets who did not answer a request for information. Awir 18 lid 3. */
export function informationReminder(sent: CalendarDate): Term {
  return countTerm(informationReminderRule, sent);
}

/** wijziging doorgeven — a change that ends or lowers the allowance, within four weeks. Awir 17. */
export function reportChangeTerm(changed: CalendarDate): Term {
  return countTerm(reportChangeRule, changed);
}

/** What the term for the final award of a year depends on. */
export interface FinalAwardGrounds {
  readonly year: CalculationYear;
  /** the last income tax assessment of somebody in the household; `none` when there is none */
  readonly lastAssessment: CalendarDate | 'none';
  /** the last decision about income abroad */
  readonly foreignIncomeDecision: CalendarDate | 'none';
  readonly appliedOn: CalendarDate | null;
}

/**
 * definitieve toekenning — six months after the last assessment; eight weeks after a decision about income abroad when that is later; without either by 31 December of the next year, and of an
 * application from 1 September of that year by 30 April of the year after it. Awir 19.
 */
export function finalAwardTerm({ year, lastAssessment, foreignIncomeDecision, appliedOn }: FinalAwardGrounds): Term {
  const counted = [
    ...(lastAssessment === 'none' ? [] : [countTerm(finalAwardAfterAssessmentRule, lastAssessment)]),
    ...(foreignIncomeDecision === 'none' ? [] : [countTerm(finalAwardAfterForeignIncomeRule, foreignIncomeDecision)]),
  ].toSorted((one, other) => one.end.localeCompare(other.end));
  const last = counted.at(-1);
  if (last !== undefined) return last;
  const basis = article('Awir', '19');
  const late = appliedOn !== null && appliedOn >= calendarDate(year + 1, 9, 1);
  return namedTerm(
    { kind: 'finalAwardTerm', basis, read: late ? ['awir-2026'] : ['awir-2025', 'awir-2026'], after: ['noticeOfDefault'], marks: late ? [reading('applicationFromSeptember', basis)] : [] },
    late ? calendarDate(yearOf(appliedOn) + 1, 4, 30) : calendarDate(year + 1, 12, 31),
  );
}

/** betaling van de definitieve toekenning — within four weeks after its date. Awir 24. */
export function finalAwardPaymentTerm(dated: CalendarDate): Term {
  return countTerm(finalAwardPaymentRule, dated);
}

/** herziening — within eight weeks after a new or changed income figure or base of assets is known, up or down. Awir 20. */
export function revisionTerm(known: CalendarDate): Term {
  return countTerm(revisionRule, known);
}

/** herzieningsverzoek — eight weeks to decide, and six more; by the page of the agency. */
export function revisionRequestTerms(received: CalendarDate): { readonly term: Term; readonly extended: Term } {
  const term = countTerm(revisionRequestRule, received);
  return { term, extended: countTerm(revisionRequestExtensionRule, term.end, { extends: term.kind }) };
}

/** vijf jaar — after the end of the year: the last day to revise to the disadvantage (Awir 21), to the advantage (21a, by an older regulation), and to lower an advance (16 lid 5). */
export function fiveYearLimits(year: CalculationYear): { readonly toDisadvantage: Term; readonly toAdvantage: Term; readonly lowerAdvance: Term } {
  const from = calendarDate(year, 12, 31);
  const limit = (kind: 'revisionToDisadvantageLimit' | 'revisionToAdvantageLimit' | 'advanceLoweringLimit', basis: Term['basis'], more: Pick<Term, 'after' | 'marks'> & Pick<TermRule, 'read'>) =>
    namedTerm({ kind, basis, length: years(5), from, ...more }, calendarDate(year + 5, 12, 31));
  return {
    toDisadvantage: limit('revisionToDisadvantageLimit', article('Awir', '21'), { read: ['awir-2025', 'awir-2026'], after: ['awardStands'], marks: [] }),
    toAdvantage: limit('revisionToAdvantageLimit', article('Awir', '21a'), { read: ['awir-2025', 'uawir-2015'], after: ['awardStands'], marks: [reading('olderRegulation', article('Awir', '21a'))] }),
    lowerAdvance: limit('advanceLoweringLimit', article('Awir', '16', '5'), { read: ['awir-2025', 'awir-2026'], after: ['advanceStands'], marks: [] }),
  };
}

/** levering van opvanggegevens — of a month by the 15th of the next, of December by 27 January; the whole year again by 1 March. Awir 38 lid 4 and 5. */
export function childcareDelivery(month: Month): { readonly term: Term; readonly wholeYearAgain: CalendarDate } {
  const basis = article('Awir', '38', '4');
  const next = addMonths(month, 1);
  const day = addDays(firstDay(next), monthNumber(month) === 12 ? 26 : 14);
  return { term: namedTerm({ kind: 'childcareDelivery', basis, read: ['awir-2025'], after: [] }, day), wholeYearAgain: calendarDate(yearOf(month) + 1, 3, 1) };
}
