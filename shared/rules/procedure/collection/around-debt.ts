import { calendarDate, covers, earliestDay, overlaps, type CalendarDate, type Period } from '../../../models/calendar.ts';
import type { CaseFile, Objection, Payment, Recovery } from '../../../models/case-file.ts';
import { present } from '../../../models/parts.ts';
import type { Finding } from '../../engine/finding.ts';
import { article } from '../../engine/legal-basis.ts';
import type { Term } from '../../glossary.ts';
import { reading } from '../mark.ts';
import { cancelledByRecoveryOperation, deferralForObjection, liableFor, objectionIsAbout, objectionRuns, recoveryOperationPause, type LiablePerson, type Standstill } from './debt.ts';

/** The parts of a file that bear on a debt besides its amounts. */
export type FileOfDebt = Pick<CaseFile, 'applicantId' | 'today' | 'marks' | 'members' | 'payments' | 'objections' | 'arrangements'>;

/** Why nothing is collected of a debt, with what the file shows it by. */
export interface StandstillInFile extends Standstill {
  /** the day since which the file shows it; `null` where it tells none */
  readonly since: CalendarDate | null;
  /** the objection that it waits for */
  readonly objection: Objection | null;
  /** what would have to be known to say until when it holds, and no part of the file tells */
  readonly missing: readonly Term[];
  /** `false`: nagaan. The file shows the ground, and the debt is at another stage. */
  readonly certain: boolean;
}

/** Somebody besides the applicant who can be held for a debt, with what the file shows it by. */
export interface LiableInFile extends LiablePerson {
  readonly personId: string | null;
  /** as whom the file has them, in the year of the debt */
  readonly period: Period;
  /** whose account it was, of a third party */
  readonly payee: Payment['payee'] | null;
}

/**
 * stilstand van de invordering — every ground on which nothing is collected of a debt now: an objection, the recovery operation, a deferral that was agreed, or that it was put outside collection. What the file does not tell
 * is named and never presumed.
 */
export function standstillsOf(debt: Recovery, file: FileOfDebt): readonly StandstillInFile[] {
  return [...forObjection(debt, file), ...forRecoveryOperation(debt, file), ...byArrangement(debt, file), ...outsideCollection(debt)];
}

function forObjection(debt: Recovery, file: FileOfDebt): readonly StandstillInFile[] {
  if (debt.stage !== 'deferredForObjection') return [];
  const objection = present(file.objections).find((one) => objectionRuns(one) && objectionIsAbout(one, debt));
  // The deferral was given: its grounds were looked at then.
  const ground = deferralForObjection({ reasoned: true, knowinglyWrong: false, stage: 'objection', asked: true });
  return ground === null ? [] : [{ ...ground, since: debt.stageSince, objection: objection ?? null, missing: objection === undefined ? ['objectionOfDeferral'] : [], certain: true }];
}

/** The file tells who was registered, and not whether the review is done or the collection was started again. */
function forRecoveryOperation(debt: Recovery, file: FileOfDebt): readonly StandstillInFile[] {
  const paused = debt.stage === 'pausedForRecoveryOperation';
  const registered = registrationOf(file);
  const ground = recoveryOperationPause({ registered: paused || registered !== null, reviewed: null, restarted: null });
  return ground === null ? [] : [{ ...ground, since: paused ? debt.stageSince : (registered?.since ?? null), objection: null, missing: ['integralReviewDone', 'collectionRestarted'], certain: paused }];
}

/** Where the file says that the applicant is registered with the recovery operation, since when; `null` where it does not. */
function registrationOf({ marks, applicantId, today }: FileOfDebt): { readonly since: CalendarDate | null } | null {
  const mark = present(marks).find(({ kind, personId, until }) => kind === 'recoveryOperation' && personId === applicantId && covers({ from: null, to: until }, today));
  return mark === undefined ? null : { since: earliestDay(mark.from) };
}

function byArrangement({ id }: Recovery, { arrangements }: FileOfDebt): readonly StandstillInFile[] {
  const deferral = present(arrangements).find(({ kind, state, recoveryIds }) => kind === 'deferral' && state === 'running' && recoveryIds.includes(id));
  return deferral === undefined ? [] : [{ term: 'deferralAgreed', basis: article('Li', '79.6'), marks: [reading('guidelineOf2019', article('Li', '79.6'))], since: deferral.agreedOn, objection: null, missing: [], certain: true }];
}

function outsideCollection({ stage, stageSince }: Recovery): readonly StandstillInFile[] {
  if (stage !== 'outsideCollection') return [];
  return [{ term: 'outsideCollection', basis: article('Li', '79.9'), marks: [reading('guidelineOf2019', article('Li', '79.9'))], since: stageSince, objection: null, missing: [], certain: true }];
}

/**
 * wie is mede aansprakelijk — the partner and, for housing allowance, the co-residents that the file has in the year of the debt, and whose account the allowance went to. `null`: the household cannot be read. Whether
 * somebody was held liable, by a decision of its own, no part of the file tells.
 */
export function liableInFile({ allowance, year }: Pick<Recovery, 'allowance' | 'year'>, { members, payments }: FileOfDebt): readonly LiableInFile[] | null {
  if (members.state === 'failed') return null;
  const ofYear = { from: calendarDate(year, 1, 1), to: calendarDate(year, 12, 31) };
  const persons = members.value.filter(({ role, from, to }) => (role === 'partner' || role === 'coResident') && overlaps({ from, to }, ofYear));
  const accounts = [...new Set(present(payments).filter((one) => one.allowance === allowance && one.year === year && one.state === 'paid' && one.payee !== 'own').map(({ payee }) => payee))];
  return [
    ...persons.flatMap(({ personId, role, from, to }) => liableFor(allowance, { partner: role === 'partner', coResidents: role === 'coResident', thirdAccount: false }).map((liable) => ({ ...liable, personId, period: { from, to }, payee: null }))),
    ...accounts.flatMap((payee) => liableFor(allowance, { partner: false, coResidents: false, thirdAccount: true }).map((liable) => ({ ...liable, personId: null, period: ofYear, payee }))),
  ];
}

/**
 * kwijtschelding in de hersteloperatie — where the file gives reason to ask it: a debt over a year of which debts are cancelled, or somebody who is registered. That somebody was recognised, and that there was fraud, no part
 * of the file tells. `null`: there is no reason to ask.
 */
export function cancellationInFile({ year, stage }: Recovery, file: FileOfDebt): Finding<boolean> | null {
  const cancelled = cancelledByRecoveryOperation({ year, recognised: null, fraud: null });
  const asked = cancelled.outcome.kind === 'unknown' || stage === 'pausedForRecoveryOperation' || registrationOf(file) !== null;
  return asked ? cancelled : null;
}
