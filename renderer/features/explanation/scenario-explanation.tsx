import { useMemo } from 'react';
import type { Allowance } from '../../../shared/models/allowance.ts';
import type { CalculationYear } from '../../../shared/models/calendar.ts';
import { awardDecisions, differenceOfScenario, differencePerGround, type PerhapsEntitled } from '../../../shared/rules/index.ts';
import { householdRecords } from '../../case/household-records.ts';
import { present } from '../../case/parts.ts';
import { outlookInWords, outlookOf } from '../../case/outlook.ts';
import { perhapsAlso } from '../../case/perhaps-also.ts';
import { scenarioSentence } from '../../case/scenario-sentence.ts';
import { scenarioEffects, scenarioTotals } from '../../case/scenario-effect.ts';
import { differenceOf } from '../../case/sums.ts';
import { AmountText, DifferenceText } from '../../components/amount-text.tsx';
import { useCaseFile, useProvisional, useScenarioResults, type ScenarioResult } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { Answer } from './answer.tsx';
import { Calculation } from './calculation.tsx';
import { OwnOfPartners } from './own-of-partners.tsx';
import { PerGround } from './per-ground.tsx';
import { WhatStandsInTheWay } from './allowance-explanation.tsx';

interface ScenarioExplanationProps {
  readonly scenario: number;
  readonly allowance: Allowance | null;
}

/** What a scenario does: the sentence, the difference of each allowance, and of the one that is pointed at what makes it and how it is reckoned. */
export function ScenarioExplanation({ scenario, allowance }: ScenarioExplanationProps) {
  const words = useWords();
  const { whatIf, common } = words.wording;
  const file = useCaseFile();
  const results = useScenarioResults();
  const result = results[scenario];
  if (result === undefined) return null;
  const effects = scenarioEffects(result, file);
  const decided = effects.filter(({ yearNow }) => yearNow !== null);
  const { yearDifference, without } = scenarioTotals(effects);
  const besides = perhapsAlso(result, file);
  // Of what else there may be, the calculation is what the caseworker wants to see.
  const shown = allowance ?? besides.find(({ state }) => state === 'entitled' || state === 'perhaps')?.figures.allowance ?? null;
  return (
    <>
      <Answer sentence={scenarioSentence(result, file, words)} />
      <PerhapsAlso found={besides} />
      <OutlookOnIncomes results={results} year={result.now.year} />
      {decided.length > 0 && result.made.some(({ kind }) => kind !== 'perhapsAlso') && (
        <section>
          <h3>{whatIf.perAllowance}</h3>
          <table>
            <tbody>
              {decided.map((effect) => (
                <tr key={effect.allowance}>
                  <th scope="row">{common.allowance[effect.allowance]}</th>
                  <td className="number">{effect.yearDifference === null ? <AmountText amount={null} /> : <DifferenceText amount={effect.yearDifference} />}</td>
                </tr>
              ))}
              <tr>
                <th scope="row"><b>{without.length === 0 ? whatIf.together : `${whatIf.together}, ${whatIf.without(without.map((one) => common.allowanceInSentence[one]))}`}</b></th>
                <td className="number"><b><DifferenceText amount={yearDifference} /></b></td>
              </tr>
            </tbody>
          </table>
        </section>
      )}
      <OwnOfPartners result={result} />
      {shown !== null && <OfAllowance result={result} allowance={shown} />}
    </>
  );
}

/** What each of the incomes that were entered makes of what was paid. */
function OutlookOnIncomes({ results, year }: { readonly results: readonly ScenarioResult[]; readonly year: CalculationYear }) {
  const words = useWords();
  const { outlook: wording } = words.wording.whatIf;
  const file = useCaseFile();
  const provisional = useProvisional(year);
  const rows = useMemo(() => outlookOf(results, file, provisional), [results, file, provisional]);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{wording.title}</h3>
      {rows.map((row) => <p key={JSON.stringify(row.incomes)}>{outlookInWords(row, file, words)}</p>)}
    </section>
  );
}

/** Each allowance that is not received: what it comes to or why not, and until when it can be applied for. */
function PerhapsAlso({ found }: { readonly found: readonly PerhapsEntitled[] }) {
  const { wording: { whatIf: { perhaps }, common }, format } = useWords();
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{perhaps.title}</h3>
      <table>
        <thead><tr><th scope="col">{perhaps.columns.allowance}</th><th scope="col" className="number">{perhaps.columns.amount}</th><th scope="col" className="number">{perhaps.columns.until}</th></tr></thead>
        <tbody>
          {found.map(({ state, figures: { allowance, year, award, bounds }, applyUntil }) => (
            <tr key={allowance}>
              <th scope="row">{common.allowance[allowance]}</th>
              <td className="number">{state === 'entitled' ? <AmountText amount={award} /> : state === 'perhaps' && bounds !== undefined ? perhaps.between(format.euro(bounds.lowest), format.euro(bounds.highest)) : perhaps.state[state]}</td>
              <td className="number">{state === 'notEntitled' || state === 'refused' ? '–' : applyUntil === null ? perhaps.careReach : perhaps.until(format.shortDate(applyUntil.end, year))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="weak">{perhaps.others}</p>
    </section>
  );
}

function OfAllowance({ result, allowance }: { readonly result: ScenarioResult; readonly allowance: Allowance }) {
  const { whatIf, common } = useWords().wording;
  const file = useCaseFile();
  const { now, facts } = result;
  const assessment = result.assessment.allowances[allowance];
  const { difference, total } = useMemo(() => {
    const records = householdRecords(file);
    const decision = awardDecisions(present(file.decisions), allowance, now.year).at(-1);
    // Beside what was decided, as the columns are; where nothing was, beside the facts of now.
    if (records === null || decision === undefined) {
      const fromNow = differencePerGround(now, facts, allowance);
      return { difference: fromNow, total: fromNow.difference };
    }
    const fromDecision = differenceOfScenario(records, decision, facts);
    return { difference: fromDecision, total: decision.amountYear === null || fromDecision.to === null ? null : differenceOf(fromDecision.to, decision.amountYear) };
  }, [file, now, facts, allowance]);
  return (
    <>
      <WhatStandsInTheWay assessment={assessment} />
      <PerGround caption={whatIf.grounds(common.allowanceInSentence[allowance])} year={now.year} difference={difference} total={total} />
      {assessment.explanation !== null && <Calculation explanation={assessment.explanation} of={{ allowance, year: now.year, month: null }} />}
    </>
  );
}
