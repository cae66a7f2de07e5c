import { useMemo } from 'react';
import type { Change } from '../../../shared/models/case-file.ts';
import { changeEffect } from '../../../shared/rules/index.ts';
import { AmountText, DifferenceText } from '../../components/amount-text.tsx';
import { isOpenChange } from '../../case/terms.ts';
import { useCaseFile, useFacts } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';

interface ChangeEffectTableProps {
  readonly change: Change;
}

/** What a change that still waits is expected to do to each of its allowances, by our own calculation; nothing where none of it can be reckoned. */
export function ChangeEffectTable({ change }: ChangeEffectTableProps) {
  const { wording: { allowances: { column }, common, differences: { change: wording }, whatIf }, format } = useWords();
  const { today } = useCaseFile();
  const facts = useFacts(change.year);
  const effect = useMemo(() => (facts.state === 'failed' || !isOpenChange(change) ? null : changeEffect(facts.value, change, today)), [facts, change, today]);
  if (effect === null || effect.allowances.every(({ carriedOut, stopped }) => carriedOut === null && stopped === null)) return null;
  return (
    <section>
      <h3>{wording.title(format.monthInSentence(effect.month))}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{column.allowance}</th>
            <th scope="col" className="number">{wording.carriedOut}</th>
            <th scope="col" className="number">{wording.stopped}</th>
            <th scope="col" className="number">{wording.difference}</th>
          </tr>
        </thead>
        <tbody>
          {effect.allowances.map(({ allowance, carriedOut, stopped, difference }) => (
            <tr key={allowance}>
              <th scope="row">{common.allowance[allowance]}</th>
              <td className="number"><AmountText amount={carriedOut} unknown="–" /></td>
              <td className="number"><AmountText amount={stopped} unknown="–" /></td>
              <td className="number"><DifferenceText amount={difference} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {effect.assumptions.length > 0 && <p className="weak">{whatIf.assumes} {common.list(effect.assumptions.map((assumption) => whatIf.assumption[assumption]))}.</p>}
    </section>
  );
}
