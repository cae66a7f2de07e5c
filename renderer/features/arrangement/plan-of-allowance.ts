import type { CalendarDate, Month } from '../../../shared/models/calendar.ts';
import type { Allowance } from '../../../shared/models/allowance.ts';
import type { Arrangement, CaseFile, Recovery } from '../../../shared/models/case-file.ts';
import { Decimal, readEuro } from '../../../shared/models/money.ts';
import { explainer, firstMonthPaidFrom, joiningAfterMissedTerm, maySetOff, missedTerm, paymentDay, setOffPlansTogether, standardArrangement, totalRest, valueOf, withNewRecovery, type ArrangementTerm, type Mark, type SetOffPermission } from '../../../shared/rules/index.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { advanceRuns } from '../../case/decisions.ts';
import { present } from '../../case/parts.ts';
import type { DebtsOfAllowance } from './debts-chosen.ts';
import type { EntryReading } from './read-entry.ts';

/** What is planned for the debts of one allowance. */
export interface PlanOfAllowance {
  readonly allowance: Allowance;
  readonly debts: readonly Recovery[];
  /** `new` and `joined` are to be agreed; `running` goes on as it is; `cannot`: the reason stands in `because` */
  readonly state: 'new' | 'joined' | 'running' | 'cannot';
  readonly debt: Decimal;
  readonly terms: readonly ArrangementTerm[];
  /** the arrangement that runs and goes on, or is joined */
  readonly running: Arrangement | null;
  /** of a joined arrangement: what was left of it, and what comes to it */
  readonly joined: { readonly remaining: Decimal; readonly added: Decimal } | null;
  /** terms of the running arrangement that were to be paid before the day of the request and were not */
  readonly missed: readonly ArrangementTerm[];
  /** a month amount before rounding, where it was rounded */
  readonly exact: Decimal | null;
  readonly how: Explanation | null;
  readonly because: CannotBecause | null;
  readonly marks: readonly Mark[];
  /** the first term is not published and was not told */
  readonly firstTermAsked: boolean;
  /** what the terms do not come to */
  readonly left: Decimal;
  readonly digitally: boolean;
}

/** Why there is no plan. */
export type CannotBecause = { readonly kind: 'notRunning' } | { readonly kind: 'setOffRuns'; readonly until: CalendarDate } | { readonly kind: 'obstacles'; readonly obstacles: SetOffPermission['obstacles'] };

type Values = NonNullable<EntryReading['values']>;

/** standaardregeling — of what is new alone, or joined with the standard arrangement that runs; where all of it is arranged already, the terms that are left. */
export function standardPlan({ allowance, debts, running }: DebtsOfAllowance, { askedOn, firstTerm, monthsDeferred }: Values): PlanOfAllowance {
  const covered = debts.filter(({ id }) => running?.recoveryIds.includes(id) === true);
  const fresh = debts.filter((debt) => !covered.includes(debt));
  if (running !== null && fresh.length === 0) return runningPlan(allowance, debts, running, askedOn);
  const joins = running?.kind === 'standard';
  const missed = joins ? missedOf(running, askedOn) : [];
  const [remaining, added] = [totalRest(covered), totalRest(fresh)];
  const debt = joins ? (valueOf(withNewRecovery(remaining, added)) ?? remaining.plus(added)) : added;
  const due = fresh.map(({ dueDate }) => dueDate).toSorted()[0] ?? askedOn;
  const arrangement = standardArrangement({ debt, due, askedOn, monthsDeferred, ...(firstTerm === null || askedOn <= due ? {} : { firstTerm }) });
  const exact = valueOf(arrangement.exact);
  return {
    ...emptyPlan, allowance, debt, debts: joins ? debts : fresh, state: joins ? 'joined' : 'new', terms: arrangement.terms, running: joins ? running : null,
    joined: joins ? { remaining, added } : null, missed,
    exact: exact !== null && valueOf(arrangement.each)?.equals(exact) === false ? exact : null,
    how: explainer()(arrangement.each),
    marks: [...arrangement.marks, ...(missed.length > 0 ? joiningAfterMissedTerm.marks : [])],
    firstTermAsked: askedOn > due, digitally: arrangement.digitally,
  };
}

/** verrekening met dezelfde toeslag — twenty euro of the payments of each month to come, all allowances together, as far as the limits leave it. */
export function setOffPlans(perAllowance: readonly DebtsOfAllowance[], values: Values, file: CaseFile): readonly PlanOfAllowance[] {
  const may = perAllowance.filter((one) => againstSetOff(one, values, file) === null);
  const planned = setOffPlansTogether(may.map(({ allowance, debts }) => ({ debt: totalRest(debts), on: values.askedOn, first: firstMonthPaidFrom(values.askedOn), paidOut: paymentsOf(allowance, file) })));
  return perAllowance.map((one) => {
    const plan = { ...emptyPlan, allowance: one.allowance, debts: one.debts, debt: totalRest(one.debts) };
    const setOff = planned[may.indexOf(one)];
    if (setOff === undefined) return { ...plan, state: 'cannot', ...againstSetOff(one, values, file) };
    return { ...plan, state: 'new', terms: setOff.months.map(({ month, taken }) => ({ due: paymentDay(month), amount: taken })), left: setOff.left, marks: [...(permissionsOf(one, values)[0]?.marks ?? []), ...setOff.marks] };
  });
}

/** What stands in the way of a set-off; `null` where nothing does. */
function againstSetOff(one: DebtsOfAllowance, values: Values, file: CaseFile): Pick<PlanOfAllowance, 'because' | 'marks'> | null {
  const other = present(file.arrangements).find(({ kind, state }) => kind === 'setOff' && state === 'running');
  const until = other?.terms.at(-1)?.due;
  if (until !== undefined) return { because: { kind: 'setOffRuns', until }, marks: [] };
  if (!advanceRuns(one.allowance, file)) return { because: { kind: 'notRunning' }, marks: [] };
  const permissions = permissionsOf(one, values);
  const obstacles = permissions.flatMap((permission) => permission.obstacles);
  return obstacles.length === 0 ? null : { because: { kind: 'obstacles', obstacles: unique(obstacles) }, marks: permissions[0]?.marks ?? [] };
}

/** The citizen asks for it in this contact: then also within the six weeks. */
function permissionsOf({ debts }: DebtsOfAllowance, { askedOn }: Values): readonly SetOffPermission[] {
  return debts.map(({ dueDate, stage }) => maySetOff({ due: dueDate, requested: true, deferred: stage === 'deferredForObjection', paused: stage === 'pausedForRecoveryOperation' }, askedOn));
}

function runningPlan(allowance: Allowance, debts: readonly Recovery[], running: Arrangement, on: CalendarDate): PlanOfAllowance {
  const missed = missedOf(running, on);
  return { ...emptyPlan, allowance, debts, debt: totalRest(debts), state: 'running', terms: unpaidOf(running), running, missed, marks: missed.length > 0 ? missedTerm.marks : [] };
}

function unpaidOf({ terms }: Arrangement): readonly { readonly due: CalendarDate; readonly amount: Decimal }[] {
  return terms.filter(({ paidOn }) => paidOn === null).map(({ due, amount }) => ({ due, amount: readEuro(amount) }));
}

/** The terms that were missed on a day. */
function missedOf(arrangement: Arrangement, on: CalendarDate): readonly ArrangementTerm[] {
  return unpaidOf(arrangement).filter(({ due }) => due < on);
}

/** A plan of nothing, to begin with. */
export const emptyPlan = { debt: new Decimal(0), terms: [], running: null, joined: null, missed: [], exact: null, how: null, because: null, marks: [], firstTermAsked: false, left: new Decimal(0), digitally: false } satisfies Partial<PlanOfAllowance>;

function paymentsOf(allowance: Allowance, file: CaseFile): ReadonlyMap<Month, Decimal> {
  return new Map(present(file.payments).filter((one) => one.allowance === allowance && one.state === 'planned' && one.due === paymentDay(one.month)).map(({ month, amount }) => [month, readEuro(amount)]));
}

function unique(obstacles: SetOffPermission['obstacles']): SetOffPermission['obstacles'] {
  return obstacles.filter(({ term }, index) => obstacles.findIndex((other) => other.term === term) === index);
}
