import { monthOf, yearOf, type CalendarDate } from '../../../shared/models/calendar.ts';
import type { AllowanceAssessment, MonthAmount } from '../../../shared/models/assessment.ts';
import type { CaseFile, Decision } from '../../../shared/models/case-file.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { besideRight, paidSoFar, type PaymentsCompared } from '../../../shared/rules/index.ts';
import { continuesInto, isDefinitive } from '../../case/decisions.ts';
import { groupedBy } from '../../case/grouping.ts';
import { isRateNotPublished, isUndecided, missingInPlainWords, toAsk } from '../../case/missing.ts';
import { monthsInWords } from '../../case/months-in-words.ts';
import { parameterAbsence } from '../../case/parameter-absence.ts';
import { present } from '../../case/parts.ts';
import type { Words } from '../../wording/words.ts';
import { answerAboutPayments } from './answer-about-payments.ts';

/** More stretches of months than this are told as an amount over the year. */
const mostStretchesTold = 3;

/**
 * antwoordzin — what a caseworker can read out about an allowance, made from the same decision and the same calculation as the screen,
 * so that it can never say another amount.
 */
export function answerAboutAllowance(assessment: AllowanceAssessment | null, decision: Decision | null, file: CaseFile, words: Words, of: Asked): string {
  const now = aboutDecision(decision, assessment, file, words, of);
  const right = assessment === null ? [] : aboutRight(assessment, decision, file, words, of.provisionalAsked ?? false);
  const compared = of.compared === undefined || of.compared === null || now.comparable !== true ? [] : answerAboutPayments(of.compared, file, words);
  return now.paid.length === 0 ? [...now.decided, ...compared, ...right].join(' ') : [...now.decided, ...right, ...now.paid, ...compared].join(' ');
}

/** Which allowance and year, and whether announced amounts may be used. */
interface Asked extends Pick<AllowanceAssessment, 'allowance' | 'year'> {
  readonly provisionalAsked?: boolean;
  /** this month's payment beside last month's, where there are two */
  readonly compared?: PaymentsCompared | null;
}

/** What was decided is said first; what that means for the payments comes after what the calculation says. */
interface AboutDecision {
  readonly decided: readonly string[];
  readonly paid: readonly string[];
  /** it ends with what is paid a month, after which can be said whether that is more or less than last month */
  readonly comparable?: true;
}

function decided(sentence: string): AboutDecision {
  return { decided: [sentence], paid: [] };
}

function aboutDecision(decision: Decision | null, assessment: AllowanceAssessment | null, file: CaseFile, words: Words, { allowance, year }: Pick<AllowanceAssessment, 'allowance' | 'year'>): AboutDecision {
  const { wording, format } = words;
  const { answers, common } = wording;
  const name = common.allowanceInSentence[allowance];
  const state = present(file.allowanceYears).find((entry) => entry.allowance === allowance && entry.year === year) ?? null;
  if (decision === null) {
    if (file.decisions.state === 'failed' || file.allowanceYears.state === 'failed') return decided(answers.unreadable(name));
    if (state !== null) return decided(answers.applied(name, year));
    return decided(continuesInto(file, allowance, year) ? answers.continues(name, year) : answers.notApplied(name, year));
  }
  if (decision.amountYear === null) return decided(answers.noAmount(name));
  if (isDefinitive(decision)) return decided(answers.awarded(name, year, format.euro(decision.amountYear)));
  if (readEuro(decision.amountYear).isZero()) return decided(answers.getsNothingMore(name, year));
  if (year < yearOf(file.today)) return { decided: [answers.definitiveToCome(year), answers.advanceWas(name, format.euro(decision.amountYear))], paid: [] };
  if (state?.status === 'suspended') return { decided: [answers.isPerYear(name, year, format.euro(decision.amountYear))], paid: [answers.stopped(name, year)] };
  if (decision.amountMonth === null) return decided(answers.getsPerYear(name, year, format.euro(decision.amountYear)));
  const { decided: perMonth, ...rest } = aboutPayments(decision, decision.amountMonth, file, words, { allowance, year });
  return { ...rest, decided: monthIsOver(decision, assessment, file.today) ? [answers.isPerYear(name, year, format.euro(decision.amountYear))] : perMonth };
}

/** Whether the month amount of the decision is that of an earlier month: the year is as decided, and this month comes to something else. */
function monthIsOver({ amountYear, amountMonth }: Decision, assessment: AllowanceAssessment | null, today: CalendarDate): boolean {
  const now = assessment?.months.find(({ month }) => month === monthOf(today))?.shown ?? null;
  return assessment !== null && assessment.shownMonth === null && assessment.award === amountYear && now !== null && now !== amountMonth;
}

/** What is paid a month, and the next payment where it is another amount: what is left of the year is spread over its months. Awir art. 22. */
function aboutPayments({ kind }: Decision, amountMonth: EuroText, file: CaseFile, { wording: { answers, common }, format }: Words, { allowance, year }: Pick<AllowanceAssessment, 'allowance' | 'year'>): AboutDecision {
  const name = common.allowanceInSentence[allowance];
  const payments = present(file.payments).filter((payment) => payment.allowance === allowance && payment.year === year);
  const next = payments.filter(({ state, due }) => state === 'planned' && due >= file.today).toSorted((one, other) => one.due.localeCompare(other.due))[0];
  const paid = paidSoFar(payments, allowance, year, file.today);
  if (next !== undefined && !readEuro(next.amount).equals(readEuro(amountMonth))) {
    const rounded = kind === 'advance' && readEuro(next.amount).minus(readEuro(amountMonth)).abs().equals(1) ? [answers.rounded] : [];
    return { decided: [answers.isPerMonth(name, format.euro(amountMonth))], paid: [answers.nextPayment(format.dateInSentence(next.due), format.euro(next.amount)), ...rounded], comparable: true };
  }
  if (next === undefined && paid.lastPaidOn !== null && year === yearOf(file.today)) {
    return { decided: [answers.isPerMonth(name, format.euro(amountMonth))], paid: [answers.noMorePayments(year, format.euro(paid.paidOut))], comparable: true };
  }
  return { ...decided(answers.getsPerMonth(name, format.euro(amountMonth))), comparable: true };
}

function aboutRight(assessment: AllowanceAssessment, decision: Decision | null, file: CaseFile, words: Words, provisionalAsked: boolean): readonly string[] {
  const { answers, common } = words.wording;
  const { allowance, year, refusal } = assessment;
  const name = common.allowanceInSentence[allowance];
  if (assessment.status === 'refused') {
    if (refusal?.kind === 'parameterNotInForce') return [answers.parameterAbsent[parameterAbsence(year, provisionalAsked, file)](name, year, words.term(refusal.term))];
    if (refusal?.kind === 'factsContradict') return [answers.factsContradict(name, words.term(refusal.term))];
    return decision?.amountYear === null ? [] : [answers.notModelled(name)];
  }
  if (assessment.status === 'unknown' || assessment.award === null) {
    const { missingFacts } = assessment;
    const asked = toAsk(missingFacts);
    const open = [...(missingFacts.some(isRateNotPublished) ? [answers.rateNotPublished(year)] : []), ...(missingFacts.some(isUndecided) ? [answers.hoursUndecided] : [])];
    return [answers.unknown(name, year), ...open, ...(asked.length > 0 ? [answers.ask(missingInPlainWords(asked, file, words))] : [])];
  }
  // Said before the amount, so that nobody reads the amount out without it.
  const provisional = assessment.provisional ? [answers.provisional(year)] : [];
  if (readEuro(assessment.award).isZero()) return [...provisional, ...noRight(assessment, words), ...goesBack(assessment.award, decision, year, words)];
  return [...provisional, ...aboutAmount(assessment, assessment.award, decision, words)];
}

function aboutAmount(assessment: AllowanceAssessment, award: EuroText, decision: Decision | null, words: Words): readonly string[] {
  const { wording, format } = words;
  const { year } = assessment;
  if (decision === null || decision.amountYear === null) {
    return [assessment.shownMonth === null ? wording.answers.wouldGetYear(year, format.euro(award)) : wording.answers.wouldGet(format.euro(assessment.shownMonth))];
  }
  const beside = besideRight({ ...decision, amountYear: decision.amountYear }, award);
  switch (beside.kind) {
    case 'equal': return [wording.answers.matches];
    case 'less': case 'more': return [wording.answers[beside.kind](format.euro(beside.amount))];
    default: return [rightPerMonth(assessment, award, decision, words), wording.answers[beside.kind === 'back' ? 'payBack' : 'getExtra'](year, format.euro(beside.amount))];
  }
}

/** By the month where the months are equal or fall in a few stretches, else over the year. */
function rightPerMonth({ shownMonth, months, year }: AllowanceAssessment, award: EuroText, decision: Decision, words: Words): string {
  const { wording, format } = words;
  const sameMonth = shownMonth !== null && decision.amountMonth !== null && readEuro(shownMonth).equals(readEuro(decision.amountMonth));
  if (shownMonth !== null && !sameMonth) return wording.answers.rightPerMonth(format.euro(shownMonth));
  const stretches = monthStretches(months);
  if (shownMonth === null && stretches.length <= mostStretchesTold && stretches.every(({ shown }) => shown !== null)) {
    return wording.answers.rightPerMonths(stretches.map(({ shown, months: of }) => wording.answers.rightInMonths(format.euro(shown ?? '0'), monthsInWords(of, words))));
  }
  return wording.answers.rightPerYear(year, format.euro(award));
}

/** Months that show the same amount, together, in the order in which the amounts first come. */
export function monthStretches(months: readonly MonthAmount[]): readonly { readonly shown: EuroText | null; readonly months: readonly string[]; readonly first: MonthAmount }[] {
  return [...groupedBy(months, ({ exact }) => exact ?? '')].flatMap(([, same]) => {
    const [first] = same;
    return first === undefined ? [] : [{ shown: first.shown, months: same.map(({ month }) => month), first }];
  });
}

/** What an advance that is decided gives above a right of nought. */
function goesBack(award: EuroText, decision: Decision | null, year: number, { wording, format }: Words): readonly string[] {
  if (decision === null || decision.amountYear === null) return [];
  const beside = besideRight({ ...decision, amountYear: decision.amountYear }, award);
  return beside.kind === 'back' ? [wording.answers.payBack(year, format.euro(beside.amount))] : [];
}

function noRight({ allowance, year, conditionsNotMet, exactYear }: AllowanceAssessment, words: Words): readonly string[] {
  const { answers, common } = words.wording;
  const why = conditionsNotMet.length > 0 ? unmetInWords(conditionsNotMet.map(({ term }) => term), words)
    : exactYear !== null && readEuro(exactYear).greaterThan(0) ? [answers.becauseSmall] : [answers.becauseIncome];
  return [answers.noRight(common.allowanceInSentence[allowance], year), ...why];
}

/** Each condition in plain words; one without plain words goes by the word of the law. */
function unmetInWords(conditions: readonly string[], { wording, term }: Words): readonly string[] {
  const plain: Readonly<Record<string, string>> = wording.answers.unmet;
  const others = conditions.filter((condition) => !Object.hasOwn(plain, condition)).map(term);
  const [only] = others;
  return [
    ...conditions.flatMap((condition) => (Object.hasOwn(plain, condition) ? [plain[condition] ?? ''] : [])),
    ...(only === undefined ? [] : [others.length === 1 ? wording.answers.because(only) : wording.answers.becauseSeveral(others)]),
  ];
}
