import type { CaseFile, Recovery } from '../../../shared/models/case-file.ts';
import { explainer, missedTerm, type DebtInOverview } from '../../../shared/rules/index.ts';
import { debtFaultInWords } from '../../case/debt-fault-in-words.ts';
import { overviewOf } from '../../case/debts.ts';
import { CalculationTree } from '../../components/calculation/calculation-tree.tsx';
import { FaultMark } from '../../components/fault-mark.tsx';
import { LegalReference } from '../../components/legal-reference.tsx';
import { useCaseFile } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { debtCancellation, debtLiability, debtStandstill } from './around-debt-lines.ts';
import { debtCosts, debtInterest, debtStages, type DebtLine } from './debt-lines.ts';

interface DebtExplanationProps {
  readonly recovery: Recovery;
}

/** Of a debt: what the data show to be wrong, why its collection stands still, how the rest is made, a missed term, its costs and interest by the rules, who else is liable, and the steps of collection. */
export function DebtExplanation({ recovery }: DebtExplanationProps) {
  const words = useWords();
  const { debts: wording } = words.wording;
  const file = useCaseFile();
  const debt = debtOf(recovery, file);
  if (debt === undefined) return null;
  const missed = debt.planned.find(({ due }) => due < file.today);
  return (
    <>
      {debt.faults.length > 0 && (
        <section>
          <h3>{wording.faults}</h3>
          {debt.faults.map((fault) => (
            <FaultMark key={fault.term} certain={fault.certain}>
              {debtFaultInWords(fault, recovery, words)} {fault.basis !== null && <LegalReference basis={fault.basis} />}
            </FaultMark>
          ))}
        </section>
      )}
      <Lines title={wording.standstill} lines={debtStandstill(recovery, file, words)} />
      <section>
        <h3>{wording.rest}</h3>
        <CalculationTree key={recovery.id} explanation={explainer()(debt.rest)} name={wording.rest} />
      </section>
      {missed !== undefined && (
        <section>
          <h3>{wording.missed}</h3>
          <p>{wording.missedOn(words.format.date(missed.due))} <LegalReference basis={missedTerm.basis} /></p>
          <p>{words.term(missedTerm.term)}</p>
          {missedTerm.marks.map((mark) => <p key={mark.term} className="weak">{words.term(mark.term)}</p>)}
        </section>
      )}
      <Lines title={wording.costs} lines={debtCosts(recovery, words)} />
      <Lines title={wording.interest} lines={debtInterest(debt, file.today, words)} />
      <Lines title={wording.cancelled} lines={debtCancellation(recovery, file, words)} />
      <Lines title={wording.liableTitle} lines={debtLiability(recovery, file, words)} />
      <Lines title={wording.stages} lines={debtStages(recovery, words)} />
    </>
  );
}

function debtOf(recovery: Recovery, file: CaseFile): DebtInOverview | undefined {
  return overviewOf([recovery], file).debts[0];
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly DebtLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {lines.map(({ text, basis, weak }) => (
        <p key={text} className={weak ? 'weak' : undefined}>{text} {basis !== null && <LegalReference basis={basis} />}</p>
      ))}
    </section>
  );
}
