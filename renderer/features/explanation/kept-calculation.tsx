import { useEffect, useMemo, useState } from 'react';
import { allowances, type Allowance } from '../../../shared/models/allowance.ts';
import type { Calculation as KeptCalculation } from '../../../shared/models/case-file.ts';
import type { ResponseOf } from '../../../shared/models/operations.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { assess, differencePerGround, scenarioFacts } from '../../../shared/rules/index.ts';
import { call } from '../../api/call.ts';
import { usePeople } from '../../case/persons.ts';
import { differenceOf } from '../../case/sums.ts';
import { AmountText, DifferenceText } from '../../components/amount-text.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { factsOf, useCaseFile } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { Calculation } from './calculation.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { groundLines } from './ground-lines.ts';

interface KeptCalculationProps {
  readonly calculation: KeptCalculation;
}

/** What was said then beside what the same changes give now, what changed since, and how it was reckoned then. */
export function KeptCalculationExplanation({ calculation }: KeptCalculationProps) {
  const words = useWords();
  const { whatIf: { kept }, common, allowances: wording } = words.wording;
  const file = useCaseFile();
  const { value: work, problem } = useWork(file.fileId, calculation.id);
  const now = useMemo(() => {
    const facts = factsOf(file, calculation.year);
    if (facts.state === 'failed') return null;
    const supposed = scenarioFacts(facts.value, calculation.changes);
    return supposed.problems.length > 0 ? null : { facts: supposed.facts, assessment: assess(supposed.facts, { provisional: calculation.provisional }) };
  }, [file, calculation]);
  const rows = calculation.amounts.map(({ allowance, award }) => ({ allowance, was: award, now: now?.assessment.allowances[allowance].award ?? null }));
  const changed = rows.filter((row) => row.was !== row.now);
  const [first] = changed;
  return (
    <>
      <section>
        <h3>{kept.thenNow}</h3>
        <table>
          <thead><tr><th scope="col">{wording.column.allowance}</th><th scope="col" className="number">{kept.wasSaid}</th><th scope="col" className="number">{kept.isNow}</th><th scope="col" className="number">{kept.difference}</th></tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.allowance}>
                <th scope="row">{common.allowance[row.allowance]}</th>
                <td className="number"><AmountText amount={row.was} unknown="–" /></td>
                <td className="number"><AmountText amount={row.now} unknown={kept.cannotNow} /></td>
                <td className="number"><DifferenceText amount={row.was === null || row.now === null ? null : differenceOf(row.now, row.was)} /></td>
              </tr>
            ))}
          </tbody>
        </table>
        {changed.length === 0 && <p>{kept.same}</p>}
      </section>
      {problem !== null && <ProblemNotice problem={problem} />}
      {work !== null && now !== null && changed.map(({ allowance }) => <Grounds key={allowance} work={work} now={now.facts} allowance={allowance} />)}
      {work !== null && <WorkOfThen work={work} year={calculation.year} allowance={first?.allowance ?? calculation.amounts.find(({ award }) => award !== null)?.allowance ?? allowances[0]} />}
    </>
  );
}

type Work = ResponseOf<'calculation.open'>;

/** The facts and the explanation are asked for when somebody looks. */
function useWork(fileId: string, calculationId: string): { readonly value: Work | null; readonly problem: Problem | null } {
  const [work, setWork] = useState<{ readonly of: string; readonly value: Work | null; readonly problem: Problem | null }>({ of: '', value: null, problem: null });
  useEffect(() => {
    let current = true;
    void call('calculation.open', { fileId, calculationId }).then((reply) => {
      if (current) setWork({ of: calculationId, value: reply.ok ? reply.value : null, problem: reply.ok ? null : reply.problem });
    });
    return () => {
      current = false;
    };
  }, [fileId, calculationId]);
  return work.of === calculationId ? work : { value: null, problem: null };
}

function Grounds({ work, now, allowance }: { readonly work: Work; readonly now: Work['facts']; readonly allowance: Allowance }) {
  const words = useWords();
  const people = usePeople();
  const { whatIf: { kept }, common, differences } = words.wording;
  const difference = useMemo(() => differencePerGround(work.facts, now, allowance), [work, now, allowance]);
  const lines = groundLines(difference, now.year, people, words);
  if (lines.length === 0) return null;
  return <DifferenceTable caption={kept.grounds(common.allowanceInSentence[allowance])} over="year" lines={lines} totals={difference.difference === null ? [] : [{ name: differences.total, amount: difference.difference, strong: true }]} />;
}

function WorkOfThen({ work, year, allowance }: { readonly work: Work; readonly year: number; readonly allowance: Allowance }) {
  const explanation = work.explanations[allowance] ?? null;
  return explanation === null ? null : <Calculation explanation={explanation} of={{ allowance, year, month: null }} />;
}

