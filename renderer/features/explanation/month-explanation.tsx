import { yearOf, type Month } from '../../../shared/models/calendar.ts';
import { strip, type StripMonth } from '../../case/strip.ts';
import { ProvisionalMark } from '../../components/provisional-mark.tsx';
import { useAssessment, useCaseFile } from '../../session/index.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { Answer } from './answer.tsx';

interface MonthExplanationProps {
  readonly month: Month;
}

/** What was paid for a month, per allowance, beside what our own calculation gives for it. */
export function MonthExplanation({ month }: MonthExplanationProps) {
  const words = useWords();
  const { timeline, common } = words.wording;
  const file = useCaseFile();
  const year = yearOf(month);
  const assessment = useAssessment(year);
  const [entry] = strip(file, [month], assessment.state === 'present' ? new Map([[year, assessment.value]]) : new Map());
  if (entry === undefined) return null;
  const amount = (text: string | null): string => (text === null ? timeline.noAmount : words.format.euro(text, 'cents'));
  return (
    <>
      <Answer sentence={answerAboutMonth(entry, words)} />
      {entry.parts.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{timeline.column.allowance}</th>
              <th scope="col" className="number">{entry.phase === 'future' ? timeline.column.expected : timeline.column.paid}</th>
              <th scope="col" className="number">{timeline.column.withheld}</th>
              <th scope="col" className="number">{timeline.column.right}</th>
            </tr>
          </thead>
          <tbody>
            {entry.parts.map((part) => (
              <tr key={part.allowance}>
                <th scope="row">{common.allowance[part.allowance]}</th>
                <td className="number">{amount(part.paid ?? part.expected)}</td>
                <td className="number">{amount(part.withheld)}</td>
                <td className="number">{amount(part.right)}{part.right !== null && assessment.state === 'present' && assessment.value.allowances[part.allowance].provisional && <> <ProvisionalMark /></>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** What can be said to the citizen about a month. A total that misses an allowance says so. */
export function answerAboutMonth({ month, paid, withheld, expected, without }: StripMonth, { wording: { answers, common }, format }: Words): string {
  const name = format.monthInSentence(month);
  const first = paid !== null ? answers.month(name, format.euro(paid)) : expected !== null ? answers.monthExpected(name, format.euro(expected)) : answers.monthNothing(name);
  return [
    first,
    ...(withheld === null ? [] : [answers.monthWithheld(format.euro(withheld))]),
    ...(without.length === 0 || (paid === null && expected === null) ? [] : [answers.monthWithout(without.map((allowance) => common.allowanceInSentence[allowance]))]),
  ].join(' ');
}
