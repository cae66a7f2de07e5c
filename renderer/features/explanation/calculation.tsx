import type { Allowance } from '../../../shared/models/allowance.ts';
import type { CalculationYear, Month } from '../../../shared/models/calendar.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { factsUsed } from '../../case/certainty.ts';
import { useWording } from '../../wording/language.ts';
import { CalculationTree } from '../../components/calculation/calculation-tree.tsx';
import { FactsTable } from './facts-table.tsx';

interface CalculationProps {
  readonly explanation: Explanation;
  /** what is calculated: another one is another tree, with its own steps open */
  readonly of: { readonly allowance: Allowance; readonly year: CalculationYear; readonly month: Month | null };
}

/** The calculation step by step, and the facts that decided it. */
export function Calculation({ explanation, of: { allowance, year, month } }: CalculationProps) {
  const { explanation: wording, common } = useWording();
  return (
    <>
      <section>
        <h3>{wording.calculation}</h3>
        {explanation.provisional && <p className="weak">{wording.provisionalLegend}</p>}
        <CalculationTree key={`${allowance} ${year} ${month ?? ''}`} explanation={explanation} name={wording.treeName(common.allowanceInSentence[allowance])} />
      </section>
      <FactsTable facts={factsUsed(explanation)} />
    </>
  );
}
