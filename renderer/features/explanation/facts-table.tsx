import type { FactUsed } from '../../case/certainty.ts';
import { firstNameOf, usePeople } from '../../case/persons.ts';
import { useWords } from '../../wording/words.ts';
import { outcomeInWords, valueWithUnit } from '../../components/calculation/outcome.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';

interface FactsTableProps {
  readonly facts: readonly FactUsed[];
}

/** Feiten: every fact that decided the outcome, with its source, since when it holds and when we knew. */
export function FactsTable({ facts }: FactsTableProps) {
  const words = useWords();
  const { explanation: wording, common } = words.wording;
  const people = usePeople();
  return (
    <section>
      <h3>{wording.facts}</h3>
      {facts.length === 0 ? <p>{wording.noFacts}</p> : (
        <table>
          <thead>
            <tr>
              <th scope="col">{wording.factsColumns.fact}</th>
              <th scope="col">{wording.factsColumns.source}</th>
              <th scope="col" className="number">{wording.factsColumns.value}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ term, person, state, record, explanation }) => (
              <tr key={`${term} ${person ?? ''} ${record?.recordId ?? ''}`}>
                <th scope="row">
                  {words.term(term)} <span className="weak">{firstNameOf(person, people)}</span>
                </th>
                <td className="weak">
                  {record === null ? (people.stated === true ? words.wording.cases.stated : wording.presumed) : (
                    <>
                      {common.source[record.source]}
                      {state !== 'known' && `, ${common.factState[state]}`}
                      <br />
                      {wording.validAndRecorded(words.format.date(record.validFrom), words.format.date(record.recordedAt.slice(0, 10)))}
                    </>
                  )}
                </td>
                <td className="number">
                  {outcomeInWords(explanation, words)}
                  {otherValues(explanation).map(({ value, origin }) => <span key={origin.recordId} className="conflict">{common.saidBy(common.source[origin.source], value === null ? wording.unknown : valueWithUnit(value, explanation.unit, words))}</span>)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What other sources say of the fact. */
function otherValues({ origin }: Explanation) {
  return origin.kind === 'fact' ? (origin.others ?? []) : [];
}
