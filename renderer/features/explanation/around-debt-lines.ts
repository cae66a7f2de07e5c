import { calendarDate, type Period } from '../../../shared/models/calendar.ts';
import type { CaseFile, Recovery } from '../../../shared/models/case-file.ts';
import { cancellationInFile, liabilityPaymentTerm, liableInFile, standstillsOf, valueOf, type LiableInFile, type Mark, type StandstillInFile } from '../../../shared/rules/index.ts';
import { failedParts } from '../../case/parts.ts';
import { firstNameOf } from '../../case/persons.ts';
import type { Words } from '../../wording/words.ts';
import { line, weak, type DebtLine } from './debt-lines.ts';

/** stilstand — why nothing is collected of a debt, by which article, since when, and what the file does not tell about it. */
export function debtStandstill(debt: Recovery, file: CaseFile, words: Words): readonly DebtLine[] {
  const { debts, caseWords, common } = words.wording;
  const unread = failedParts(file, ['marks', 'objections', 'arrangements']).map(({ part }) => caseWords.parts[part]);
  return [...standstillsOf(debt, file).flatMap((standstill) => standstillLines(standstill, debt, words)), ...(unread.length === 0 ? [] : [weak(debts.standstillWithout(common.list(unread)))])];
}

function standstillLines({ term, basis, marks, since, objection, missing, certain }: StandstillInFile, { stage }: Recovery, words: Words): readonly DebtLine[] {
  const { wording: { debts, caseWords }, format } = words;
  const ground = words.term(term);
  return [
    { text: since === null ? ground : debts.standstillSince(ground, format.date(since)), basis, weak: false },
    ...(objection === null ? [] : [line(debts.standstillFor(caseWords.objectionKind[objection.kind].toLowerCase(), format.date(objection.receivedOn)))]),
    ...(certain ? [] : [line(debts.standstillDiffers(caseWords.recoveryStage[stage]))]),
    ...notKnown(missing, words),
    ...marksOf(marks, words),
  ];
}

/** hoofdelijke aansprakelijkheid — who besides the applicant can be held for a debt by what the file shows of its year, and that this takes a decision of its own. */
export function debtLiability(debt: Recovery, file: CaseFile, words: Words): readonly DebtLine[] {
  const { debts } = words.wording;
  const liable = liableInFile(debt, file);
  if (liable === null) return [line(debts.liableUnknown)];
  if (liable.length === 0) return [line(debts.liableNobody)];
  return [
    ...liable.map((one) => ({ text: debts.liable(whoIs(one, debt.year, file, words), words.term(one.term)), basis: one.basis, weak: false })),
    { text: debts.liableDecision, basis: liabilityPaymentTerm(file.today).basis, weak: true },
    ...marksOf(liable.flatMap(({ marks }) => marks), words),
  ];
}

function whoIs({ personId, payee, period }: LiableInFile, year: number, file: CaseFile, { wording: { debts, caseWords }, format }: Words): string {
  const name = payee === null ? (firstNameOf(personId, file) ?? debts.somebody) : caseWords.payee[payee];
  const { from, to } = within(period, year);
  return from === null && to === null ? name : debts.liablePeriod(name, from === null ? null : format.date(from), to === null ? null : format.date(to));
}

/** The ends of a period that fall within the year. */
function within({ from, to }: Period, year: number): Period {
  return { from: from !== null && from > calendarDate(year, 1, 1) ? from : null, to: to !== null && to < calendarDate(year, 12, 31) ? to : null };
}

/** kwijtschelding in de hersteloperatie — whether it cancels a debt, and what no part of the file tells; nothing where there is no reason to ask. */
export function debtCancellation(debt: Recovery, file: CaseFile, words: Words): readonly DebtLine[] {
  const { debts } = words.wording;
  const cancelled = cancellationInFile(debt, file);
  if (cancelled === null) return [];
  const { outcome } = cancelled;
  return [
    line(valueOf(cancelled) === false ? debts.notCancelled(debt.year) : debts.perhapsCancelled(debt.year)),
    ...(outcome.kind === 'unknown' ? notKnown(outcome.missing.map(({ fact }) => fact), words) : []),
    weak(debts.cancelledSource),
  ];
}

function notKnown(missing: readonly string[], { wording: { debts }, term }: Words): readonly DebtLine[] {
  return missing.length === 0 ? [] : [line(debts.notKnown(missing.map((fact) => term(fact))))];
}

/** What it rests on besides the law, each once. */
function marksOf(marks: readonly Mark[], { term }: Words): readonly DebtLine[] {
  return [...new Set(marks.map((mark) => mark.term))].map((mark) => weak(term(mark)));
}
