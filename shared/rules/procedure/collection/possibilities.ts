import type { CalendarDate } from '../../../models/calendar.ts';
import type { Arrangement, CaseFile, Decision, Recovery } from '../../../models/case-file.ts';
import { finalKinds } from '../../../models/decision-kinds.ts';
import { readEuro } from '../../../models/money.ts';
import { present } from '../../../models/parts.ts';
import { valueOf } from '../../engine/finding.ts';
import { article, type LegalBasis } from '../../engine/legal-basis.ts';
import { extendedSince, missedTerm } from '../arrangement/personal.ts';
import { reading, unpublished, type Mark } from '../mark.ts';
import { recoveryPossibilities, type Possibility } from '../settlement.ts';
import { fiveYearLimits } from '../terms/award-terms.ts';
import { objectionTerm } from '../terms/objection.ts';
import { standstillsOf, type FileOfDebt } from './around-debt.ts';
import { deferralForObjection, formalReminderTerm, objectionIsAbout, objectionRuns, restOf } from './debt.ts';
import { maySetOff } from './set-off.ts';

/** What can be done about a debt. What is of a `Possibility` is weighed by whoever decides. */
export type DebtPossibilityKind =
  | 'pay' | 'payFreely' | 'termsGoOn' | 'standard' | 'join' | 'setOff' | 'personal' | 'extended' | 'deferral' | 'objection' | 'revisionRequest' | 'objectionToCosts' | 'objectionToInterest' | Possibility['term'];

/** Something that can be done about a debt now. */
export interface DebtPossibility {
  readonly kind: DebtPossibilityKind;
  readonly basis: LegalBasis;
  /** the last day; one that is over is told with what can still be done after it. `null`: there is none, or the file does not tell it */
  readonly until: CalendarDate | null;
  readonly marks: readonly Mark[];
}

/** The file as far as it decides what can be done about a debt. */
export type FileToActOn = FileOfDebt & Pick<CaseFile, 'decisions' | 'recoveries'>;

/**
 * wat kan nu — what can be done about a debt at its stage: pay, an arrangement, set-off on request, deferral, objection to the recovery and to its costs, and what may be weighed. No waiver: Awir art. 31bis. `advanceRuns`: an advance of
 * the same allowance is paid, of which something can be set off.
 */
export function possibilitiesOf(debt: Recovery, file: FileToActOn, advanceRuns: boolean): readonly DebtPossibility[] {
  const open = debt.stage !== 'paid' && valueOf(restOf(debt))?.greaterThan(0) === true;
  return [...(open ? [...paying(debt, file), ...arranging(debt, file, advanceRuns)] : []), ...objecting(debt, file), ...(open ? weighing : [])];
}

function paying(debt: Recovery, file: FileToActOn): readonly DebtPossibility[] {
  const basis = article('Awir', '28', '1');
  if (standstillsOf(debt, file).some(({ certain }) => certain)) return [possibility('payFreely', basis)];
  if (debt.stage !== 'formalReminder') return runningOn(debt, file) === null ? [possibility('pay', basis, debt.dueDate)] : [];
  const term = formalReminderTerm(debt.stageSince);
  return [possibility('pay', article('Awir', '32', '1'), term.end, [reading('formalReminderMoves', article('Awir', '32', '1'))])];
}

/** Nothing needs to be arranged of a debt that stands still. One that is paid in terms goes on, or less is asked of who cannot pay that. */
function arranging(debt: Recovery, file: FileToActOn, advanceRuns: boolean): readonly DebtPossibility[] {
  if (standstillsOf(debt, file).some(({ certain }) => certain)) return [];
  const personal = [
    possibility('personal', article('Li', '79'), null, [reading('guidelineOf2019', article('Li', '79'))]),
    ...(file.today < extendedSince ? [] : [possibility('extended', article('Li', '79'), null, [unpublished('extendedConditions', null)])]),
  ];
  const running = runningOn(debt, file);
  if (running !== null) return [possibility('termsGoOn', article('Li', '79.7'), running.terms.find(({ paidOn }) => paidOn === null)?.due ?? null, running.state === 'behind' ? missedTerm.marks : []), ...(running.kind === 'standard' ? personal : [])];
  const late = file.today > debt.dueDate ? [unpublished('startOfLateArrangement', article('Li', '79.7'))] : [];
  return [
    possibility(joinsOne(debt, file) ? 'join' : 'standard', article('Li', '79.7'), null, [reading('guidelineOf2019', article('Li', '79.7')), ...late]),
    ...(advanceRuns && maySetOffNow(debt, file) ? [possibility('setOff', article('Li', '79.5'), null, [reading('guidelineOf2019', article('Li', '79.5'))])] : []),
    ...personal, ...deferring(debt, file),
  ];
}

/** The arrangement that runs on a debt, a set-off among them. */
function runningOn({ id }: Recovery, { arrangements }: FileToActOn): Arrangement | null {
  return present(arrangements).find((one) => runs(one) && one.kind !== 'deferral' && one.recoveryIds.includes(id)) ?? null;
}

function runs({ state }: Arrangement): boolean {
  return state === 'running' || state === 'behind';
}

/** A standard arrangement runs on another debt of the same allowance: a new recovery joins it. Leidraad 79.7. */
function joinsOne({ allowance }: Recovery, { arrangements, recoveries }: FileToActOn): boolean {
  const own = new Set(present(recoveries).filter((one) => one.allowance === allowance).map(({ id }) => id));
  return present(arrangements).some((one) => runs(one) && one.kind === 'standard' && one.recoveryIds.some((id) => own.has(id)));
}

/** One set-off at a time, and not of a debt that waits. */
function maySetOffNow({ dueDate }: Recovery, { arrangements, today }: FileToActOn): boolean {
  return maySetOff({ due: dueDate, requested: true, deferred: false, paused: false }, today).allowed && !present(arrangements).some((one) => runs(one) && one.kind === 'setOff');
}

function deferring(debt: Recovery, { objections }: FileToActOn): readonly DebtPossibility[] {
  const objection = present(objections).find((one) => objectionRuns(one) && objectionIsAbout(one, debt));
  const ground = objection === undefined || objection.kind === 'complaint' ? null : deferralForObjection({ reasoned: objection.points.length > 0, knowinglyWrong: false, stage: objection.kind, asked: true });
  return ground === null ? [] : [possibility('deferral', ground.basis, null, ground.marks)];
}

/** Objection to the decision while that can be, after it a request for revision of a final award; to the costs within six weeks of the step that they came with, as far as the file tells its day. */
function objecting(debt: Recovery, file: FileToActOn): readonly DebtPossibility[] {
  const decision = present(file.decisions).find(({ id }) => id === debt.decisionId);
  const costsOn = debt.stage === 'formalReminder' || debt.stage === 'writ' ? objectionTerm({ dated: debt.stageSince, published: null }).end : null;
  return [
    ...againstDecision(debt, decision, file),
    ...(readEuro(debt.costs).greaterThan(0) ? [possibility('objectionToCosts', article('Kostenwet', '7'), costsOn)] : []),
    ...(readEuro(debt.interest).greaterThan(0) ? [possibility('objectionToInterest', article('Iw', '30'))] : []),
  ];
}

function againstDecision(debt: Recovery, decision: Decision | undefined, { objections, today }: FileToActOn): readonly DebtPossibility[] {
  if (present(objections).some((one) => objectionRuns(one) && objectionIsAbout(one, debt))) return [];
  const until = decision?.objectionUntil ?? objectionTerm({ dated: debt.dated, published: null }).end;
  if (until >= today) return [possibility('objection', article('Awb', '6:7'), until)];
  if (decision === undefined || !finalKinds.has(decision.kind)) return [];
  const revision = fiveYearLimits(debt.year).toAdvantage;
  return revision.end < today ? [] : [possibility('revisionRequest', article('Awir', '21a'), revision.end)];
}

/** matigen, belangen afwegen, hardheid: for whoever decides about the recovery. */
const weighing: readonly DebtPossibility[] = recoveryPossibilities.map(({ term, basis }) => possibility(term, basis));

function possibility(kind: DebtPossibilityKind, basis: LegalBasis, until: CalendarDate | null = null, marks: readonly Mark[] = []): DebtPossibility {
  return { kind, basis, until, marks };
}

/** kwijtschelding van schulden uit toeslagen bestaat niet. Awir art. 31bis. */
export const noWaiver: LegalBasis = article('Awir', '31bis');
