import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Proposal } from '../../../shared/models/case-file.ts';
import { writeEuro } from '../../../shared/models/money.ts';
import { payableCapacity, valueOf } from '../../../shared/rules/index.ts';
import { present } from '../../case/parts.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ProposalDialog } from '../../components/proposals/proposal-dialog.tsx';
import { type AskedProposal, nothingAsked, usePreparing } from '../../components/proposals/use-preparing.ts';
import { useCaseFile, type ArrangementChoice } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';
import type { WorkedOut } from './arrangement-of-entry.ts';
import type { PersonalPlan } from './capacity-form.tsx';
import { beforeAndAfter, type MonthEffect } from './month-effect.ts';
import type { PlanOfAllowance } from './plan-of-allowance.ts';

/** What stands in the simulator, to be prepared as a proposal. */
interface ShownPlan {
  readonly choice: ArrangementChoice;
  readonly worked: WorkedOut;
  readonly plans: readonly PlanOfAllowance[];
  readonly effect: MonthEffect;
  readonly personal: Pick<PersonalPlan, 'outcome' | 'reckoned'>;
}

/** A proposal has at most so many terms. */
const mostTerms = 120;

/** The button that prepares what is shown, what went wrong or stands in the way, and the proposal that then stands in place of the simulator. Nothing is sent. */
export function usePreparingPlan(shown: ShownPlan, onClose: () => void): { readonly button: ReactNode; readonly told: ReactNode; readonly dialog: ReactNode } {
  const { arrangement } = useWording();
  const file = useCaseFile();
  const [prepared, setPrepared] = useState<Proposal | null>(null);
  const { state, prepare } = usePreparing(setPrepared);
  const request = requestOf(shown);
  if (prepared !== null) {
    const current = present(file.proposals).find(({ id }) => id === prepared.id) ?? prepared;
    return { button: null, told: null, dialog: <ProposalDialog proposal={current} onClose={onClose} /> };
  }
  const told = (
    <>
      {typeof request === 'string' && <p role="status">{arrangement[request]}</p>}
      {state === 'preparing' && <p role="status">{arrangement.preparing}</p>}
      {typeof state === 'object' && <ProblemNotice problem={state} />}
    </>
  );
  const ready = request !== null && typeof request !== 'string';
  return { button: ready && <Button variant="outlined" disabled={state === 'preparing'} onClick={() => void prepare(request)}>{arrangement.prepare}</Button>, told, dialog: null };
}

/** What is shown as a proposal; `null` where there is nothing to propose, else why it cannot be one. */
function requestOf({ choice, worked, plans, effect, personal: { outcome, reckoned } }: ShownPlan): AskedProposal | 'tooManyTerms' | 'oneAllowance' | null {
  // A deferral is prepared from its objection, beside this.
  if (choice === 'deferral' || worked.reading.values === null) return null;
  if (choice === 'extended') return worked.extended === null || worked.debts.length === 0 ? null : { ...nothingAsked, kind: 'extendedArrangement', recoveryIds: worked.debts.map(({ id }) => id) };
  const fresh = plans.filter(({ state }) => state === 'new' || state === 'joined');
  const [plan] = fresh;
  if (plan === undefined) return null;
  if (fresh.length > 1) return 'oneAllowance';
  if (plan.terms.length > mostTerms) return 'tooManyTerms';
  const outside = choice === 'personal' && outcome !== null && (outcome.route === 'partly' || outcome.route === 'noMeasures') ? outcome.outsideCollection : null;
  if (plan.terms.length === 0 && outside === null) return null;
  const monthly = choice === 'personal' && reckoned.capacity !== null ? valueOf(reckoned.capacity.monthly) : null;
  return {
    ...nothingAsked, ...beforeAndAfter(effect), kind: kinds[choice], recoveryIds: plan.debts.map(({ id }) => id),
    terms: plan.terms.map(({ due, amount }) => ({ due, amount: writeEuro(amount) })),
    outsideCollection: outside === null ? null : writeEuro(outside),
    capacity: monthly === null ? null : writeEuro(payableCapacity(monthly)),
  };
}

const kinds = { standard: 'standardArrangement', setOff: 'setOff', personal: 'personalArrangement' } as const;
