import type { DecidedPlace } from '../../shared/models/assessment.ts';
import { allowances } from '../../shared/models/allowance.ts';
import { yearOf, type CalculationYear, type CalendarDate } from '../../shared/models/calendar.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import type { HouseholdFacts } from '../../shared/models/household.ts';
import { readEuro } from '../../shared/models/money.ts';
import type { ScenarioChange } from '../../shared/models/scenario.ts';
import { dayOfChange, fiveYearLimits, reportChangeTerm, tenPercentRule } from '../../shared/rules/index.ts';
import { currentDecision } from './decisions.ts';
import { present } from './parts.ts';
import { perhapsAlso, perhapsInSentences } from './perhaps-also.ts';
import { firstNameOf } from './persons.ts';
import { scenarioEffects, scenarioTotals, type ScenarioTotals } from './scenario-effect.ts';
import { isPositive } from './sums.ts';
import type { ScenarioResult } from '../session/index.ts';
import type { Words } from '../wording/words.ts';

/** antwoordzin — what a scenario means for the citizen: each month, what goes back or comes, and what to do. Made from the same effects as the columns, so that it can never state another amount. */
export function scenarioSentence({ made: all, assessment, facts }: ScenarioResult, file: CaseFile, words: Words): string {
  const { whatIf: { answer }, common } = words.wording;
  if (all.length === 0) return answer.empty;
  // What else there may be is no change: it is said first, and nothing of it is reported.
  const made = all.filter(({ kind }) => kind !== 'perhapsAlso');
  const besides = made.length === all.length ? [] : perhapsInSentences(perhapsAlso({ made: all, assessment }, file), file, words);
  if (made.length === 0) return besides.join(' ');
  const effects = scenarioEffects({ assessment, made: all }, file);
  const totals = scenarioTotals(effects);
  const decided = effects.some(({ yearNow }) => yearNow !== null);
  return [
    ...besides,
    ...aboutTenPercentRule(made, facts, file, words),
    ...(decided ? aboutAmounts(howSupposed(made, facts, file, words), made, totals, assessment.year, words) : []),
    ...aboutPlaces(assessment.places?.flatMap(({ months }) => months) ?? [], made, words),
    ...(decided && assessment.year === yearOf(file.today) ? aboutMoney(totals, words) : []),
    ...(totals.lessBackOf.length === 0 ? [] : [answer.lessBack(partsInWords(totals.lessBackOf, words))]),
    ...(totals.without.length === 0 ? [] : [answer.unknownFor(totals.without.map((allowance) => common.allowanceInSentence[allowance]))]),
    ...aboutReporting(made, file, words),
  ].join(' ');
}

/** Whether the 10%-regeling makes the income that counts lower, until when it can be asked for, and until when an objection is open. Awir art. 8 lid 3. */
function aboutTenPercentRule(made: readonly ScenarioChange[], facts: HouseholdFacts, file: CaseFile, { wording: { whatIf: { tenPercent } }, format }: Words): readonly string[] {
  return made.flatMap((change) => {
    const rule = change.kind === 'tenPercentRule' ? tenPercentRule(facts, change.personId) : null;
    if (change.kind !== 'tenPercentRule' || rule === null) return [];
    const name = firstNameOf(change.personId, file) ?? change.personId;
    const objection = lastDayToObject(facts.year, file);
    return [
      tenPercent.joint(name),
      (rule.applies ? tenPercent.counts : tenPercent.notEnough)(name, format.euro(rule.recalculated), format.euro(rule.incomeFigure)),
      ...(rule.applies ? [tenPercent.ask(format.dateInSentence(fiveYearLimits(facts.year).toAdvantage.end))] : []),
      ...(objection === null ? [] : [tenPercent.objection(format.dateInSentence(objection))]),
    ];
  });
}

/** The last day to object to a decision of the year that stands now; `null` where none is open. */
function lastDayToObject(year: CalculationYear, file: CaseFile): CalendarDate | null {
  const days = allowances.flatMap((allowance) => {
    const decision = currentDecision(present(file.decisions), allowance, year);
    // Against a decision on an objection stands appeal.
    return decision === null || decision.kind === 'onObjection' ? [] : (decision.objectionUntil ?? []);
  });
  return days.filter((day) => day >= file.today).toSorted().at(-1) ?? null;
}

/** What is supposed, as the sentence begins: the income that the year comes to, or the changes. */
function howSupposed(made: readonly ScenarioChange[], { persons }: HouseholdFacts, file: CaseFile, { wording: { whatIf: { answer } }, format }: Words): string {
  const [only, ...others] = made;
  if (others.length > 0) return answer.others;
  const person = only?.kind === 'income' ? persons.find(({ id }) => id === only.personId) : undefined;
  const income = person?.assessmentIncome.value ?? null;
  if (person === undefined || income === null) return answer.other;
  return person.role === 'applicant' ? answer.income(format.euro(income)) : answer.incomeOf(format.euro(income), firstNameOf(person.id, file) ?? person.id);
}

function aboutAmounts(how: string, made: readonly ScenarioChange[], { monthDifference, yearDifference }: ScenarioTotals, year: number, { wording: { whatIf: { answer } }, format }: Words): readonly string[] {
  const month = readEuro(monthDifference), yearly = readEuro(yearDifference);
  const wholeYear = made.some((change) => change.kind === 'income' && change.from !== null) ? [answer.wholeYearCounts(year)] : [];
  if (month.isZero() && yearly.isZero()) return [answer.same(how), ...wholeYear];
  if (month.isZero()) return [(yearly.isNegative() ? answer.lessInYear : answer.moreInYear)(how, format.euroWithoutSign(yearDifference), year), ...wholeYear];
  return [(month.isNegative() ? answer.less : answer.more)(how, format.euroWithoutSign(monthDifference)), ...wholeYear];
}

/** From which month somebody who comes to live there is toeslagpartner, if ever. */
function aboutPlaces(months: readonly DecidedPlace[], made: readonly ScenarioChange[], { wording: { whatIf: { answer } }, format }: Words): readonly string[] {
  if (!made.some(({ kind }) => kind === 'livesTogether')) return [];
  const first = months.find(({ role }) => role === 'partner');
  const said = first !== undefined ? answer.partnerFrom(format.monthInSentence(first.month)) : months.some(({ role }) => role === null) ? answer.partnerUnknown : answer.noPartner;
  return [said, answer.partnersOwn];
}

/** What goes back when it is reported now, and what comes of it when nothing is done until the year is over. What one allowance goes back is not set against what another gives more: the two are settled apart. */
function aboutMoney({ backOf, less, more }: ScenarioTotals, words: Words): readonly string[] {
  const { wording: { whatIf: { answer } }, format } = words;
  const back = partsInWords(backOf, words);
  return [
    ...(back.length > 0 ? [answer.back(back)] : isPositive(less) ? [answer.noneBack] : []),
    ...(isPositive(less) && isPositive(more) ? [answer.backAndExtraLater(format.euro(less), format.euro(more))]
      : isPositive(less) ? [answer.doNothing(format.euro(less))]
        : isPositive(more) ? [answer.extraLater(format.euro(more))] : []),
  ];
}

function partsInWords(parts: ScenarioTotals['backOf'], { wording: { whatIf: { answer }, common }, format }: Words): readonly string[] {
  return parts.map(({ allowance, amount }) => answer.amountOf(format.euro(amount), common.allowanceInSentence[allowance]));
}

/** A change is reported within four weeks. Awir art. 17. What is asked for is none. */
function aboutReporting(made: readonly ScenarioChange[], { today }: CaseFile, { wording: { whatIf: { answer } }, format }: Words): readonly string[] {
  const reported = made.filter(({ kind }) => kind !== 'lowerAdvance' && kind !== 'tenPercentRule');
  const days = reported.flatMap((change) => dayOfChange(change) ?? []);
  const day = days.sort()[0];
  if (day === undefined) return reported.length === 0 ? [] : [answer.reportNow];
  const { end } = reportChangeTerm(day);
  return [end !== null && end >= today ? answer.reportBefore(format.dateInSentence(end)) : answer.reportNow];
}
