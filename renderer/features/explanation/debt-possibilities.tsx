import { useState } from 'react';
import type { Proposal, Recovery } from '../../../shared/models/case-file.ts';
import { noWaiver, possibilitiesOf, type DebtPossibility } from '../../../shared/rules/index.ts';
import { advanceRuns } from '../../case/decisions.ts';
import { isOpenRecovery } from '../../case/debts.ts';
import { present } from '../../case/parts.ts';
import { LegalReference } from '../../components/legal-reference.tsx';
import { preparableOf, PreparingDialog } from '../../components/proposals/preparable.tsx';
import type { Preparable } from '../../components/proposals/prepare-dialog.tsx';
import { ProposalDialog } from '../../components/proposals/proposal-dialog.tsx';
import { useCaseFile, useSession, type ArrangementChoice } from '../../session/index.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { Remedies } from './remedies.tsx';
import { remediesOf } from './remedies-of.ts';
import { WhatCanBeDone, type PossibleAct } from './what-can-be-done.tsx';

interface DebtPossibilitiesProps {
  readonly recovery: Recovery;
}

/** Wat kan nu, of a debt: what was prepared already, what can be done at this stage until when and by which article, and what it rests on. Enter on what can be prepared opens its form. */
export function DebtPossibilities({ recovery }: DebtPossibilitiesProps) {
  const words = useWords();
  const { debts: wording, explanation, proposals } = words.wording;
  const file = useCaseFile();
  const openArrangement = useSession((state) => state.openArrangement);
  const enterArrangement = useSession((state) => state.enterArrangement);
  const [opened, setOpened] = useState<Proposal | Preparable | null>(null);
  const preparable = preparableOf({ kind: 'recovery', record: recovery }, file);
  const possibilities = possibilitiesOf(recovery, file, advanceRuns(recovery.allowance, file));
  const decision = present(file.decisions).find(({ id }) => id === recovery.decisionId);
  const opening = (kind: DebtPossibility['kind']): Pick<PossibleAct, 'open' | 'opens'> => {
    const choice = formOf[kind];
    if (kind === 'deferral' && preparable !== null) return { opens: wording.opens, open: () => setOpened(preparable) };
    if (choice === undefined || file.lookedBack !== null) return {};
    return {
      opens: wording.opens,
      open: () => {
        enterArrangement(recovery.id, { choice });
        openArrangement(recovery.id);
      },
    };
  };
  const prepared = present(file.proposals).filter(({ state, recoveryIds }) => state === 'prepared' && recoveryIds.includes(recovery.id));
  const acts = [
    ...prepared.map((proposal) => ({ id: proposal.id, text: wording.preparedAlready(proposals.kind[proposal.kind]), basis: null, opens: wording.opensPrepared, open: () => setOpened(proposal) })),
    ...possibilities.map((one) => ({ id: one.kind, text: possibilityInWords(one, file.today, words), basis: one.basis, ...opening(one.kind) })),
  ];
  const marks = [...new Set(possibilities.flatMap((one) => one.marks.map(({ term }) => term)))];
  return (
    <section>
      <h3>{explanation.next}</h3>
      <WhatCanBeDone acts={acts} />
      {isOpenRecovery(recovery) && <p className="weak">{wording.noWaiver} <LegalReference basis={noWaiver} /></p>}
      {marks.map((mark) => <p key={mark} className="weak">{words.term(mark)}</p>)}
      {decision !== undefined && <Remedies key={decision.id} ways={remediesOf({ kind: 'decision', record: decision }, file)} today={file.today} />}
      {opened !== null && ('kind' in opened && 'recoveryIds' in opened ? <ProposalDialog proposal={present(file.proposals).find(({ id }) => id === opened.id) ?? opened} onClose={() => setOpened(null)} /> : <PreparingDialog of={opened} onClose={() => setOpened(null)} />)}
    </section>
  );
}

/** The form of what is worked out in the simulator. */
const formOf: Readonly<Partial<Record<DebtPossibility['kind'], ArrangementChoice>>> = { standard: 'standard', join: 'standard', setOff: 'setOff', personal: 'personal', extended: 'extended' };

/** What can be done, and until when or since when it is late. */
function possibilityInWords({ kind, until }: DebtPossibility, today: string, { wording: { debts, remedies }, format, term }: Words): string {
  const what = kind === 'moderation' || kind === 'proportionateDecision' || kind === 'hardship' ? term(kind) : debts.can[kind];
  if (kind === 'termsGoOn') return until === null ? what : debts.nextTerm(what, format.date(until));
  if (until === null) return kind === 'objectionToCosts' || kind === 'objectionToInterest' ? debts.untilNotTold(what) : what;
  return `${what} · ${until >= today ? remedies.until(format.date(until)) : kind === 'pay' ? debts.payWas(format.date(until)) : remedies.passed(format.date(until))}`;
}
