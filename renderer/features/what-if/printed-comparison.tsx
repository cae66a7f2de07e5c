import { rulesVersion } from '../../../shared/rules/index.ts';
import { scenarioEffects } from '../../case/scenario-effect.ts';
import { scenarioInFull } from '../../case/scenario-in-words.ts';
import { scenarioSentence } from '../../case/scenario-sentence.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { PrintedPage } from '../../components/printed-page.tsx';
import { useCaseFile, type ScenarioResult } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';

/**
 * The comparison on paper: what is supposed in each scenario, the amounts of now and of each beside one another, and what each means in plain words. Not on it: the BSN and the address. It says that it is a calculation
 * and no decision.
 */
export function PrintedComparison({ results }: { readonly results: readonly ScenarioResult[] }) {
  const words = useWords();
  const { wording: { whatIf: { printed, assumption }, common, proposals }, format } = words;
  const file = useCaseFile();
  const [first] = results;
  if (first === undefined) return null;
  const { year } = first.now;
  const effects = results.map((result) => scenarioEffects(result, file));
  const [beside = []] = effects;
  const rows = beside.filter(({ yearNow }, row) => yearNow !== null || effects.some((of) => of[row]?.year !== '0'));
  return (
    <PrintedPage title={printed.title}>
      <p>{proposals.printed.sender}</p>
      <h1>{printed.title}</h1>
      <p>{printed.year(year)}<br />{proposals.printed.date(format.dateInSentence(file.today))}</p>
      <p className="notice"><strong>{printed.noDecision}</strong> {printed.depends}</p>
      <section>
        <h2>{printed.supposed}</h2>
        <ul>{results.map((result) => <li key={result.letter}><b>{result.letter}</b>: {scenarioInFull(result, file, words)}</li>)}</ul>
      </section>
      <section>
        <h2>{printed.amounts(year)}</h2>
        <table>
          <thead>
            <tr><th scope="col">{proposals.printed.allowance}</th><th scope="col" className="number">{printed.now}</th>{results.map(({ letter }) => <th key={letter} scope="col" className="number">{letter}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map(({ allowance, yearNow }) => (
              <tr key={allowance}>
                <th scope="row">{common.allowance[allowance]}</th>
                <td className="number"><AmountText amount={yearNow} unknown="–" /></td>
                {effects.map((of, index) => <td key={results[index]?.letter} className="number"><AmountText amount={of.find((effect) => effect.allowance === allowance)?.year ?? null} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {results.map((result) => (
        <section key={result.letter}>
          <h2>{printed.means(result.letter)}</h2>
          <p>{scenarioSentence(result, file, words)}</p>
          {result.assumptions.length > 0 && <p>{words.wording.whatIf.assumes} {common.list(result.assumptions.map((one) => assumption[one]))}.</p>}
        </section>
      ))}
      <p className="small">{proposals.printed.madeWith(rulesVersion)}</p>
    </PrintedPage>
  );
}
