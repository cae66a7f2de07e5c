import { styled } from '@mui/material/styles';
import type { Decision, Ground } from '../../../shared/models/case-file.ts';
import { awardDecisions } from '../../../shared/rules/index.ts';
import { groundTerm, groundValue } from '../../case/grounds.ts';
import { present } from '../../case/parts.ts';
import { firstNameOf } from '../../case/persons.ts';
import { recordDetails } from '../../case/record-details.ts';
import { useCaseFile } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { Details } from '../details.tsx';

interface DecisionContentsProps {
  readonly decision: Decision;
  /** opens another decision about the same allowance and year in its place */
  readonly onOpen: (decision: Decision) => void;
}

/** What was decided, when, and on which grounds; and the other decisions about the allowance and year. */
export function DecisionContents({ decision, onOpen }: DecisionContentsProps) {
  const words = useWords();
  const { allowances, decisionDialog, caseWords, timeline } = words.wording;
  const { format } = words;
  const file = useCaseFile();
  const others = decision.allowance === null || decision.year === null ? [] : awardDecisions(present(file.decisions), decision.allowance, decision.year).filter(({ id }) => id !== decision.id).toReversed();
  return (
    <>
      <Columns><Details rows={[...recordDetails({ kind: 'decision', record: decision }, file, words), [allowances.recorded, format.date(decision.recordedAt.slice(0, 10))]]} /></Columns>
      <Section>
        <h3>{allowances.grounds}</h3>
        {decision.grounds.length === 0 ? <p>{allowances.noGrounds}</p> : <Grounds grounds={decision.grounds} />}
      </Section>
      {others.length > 0 && (
        <Section>
          <h3>{decisionDialog.others}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" onClick={() => onOpen(other)}>
                  {decisionDialog.otherLine(format.date(other.dated), caseWords.decisionKind[other.kind])}
                  {other.amountYear !== null && ` · ${timeline.decisionAmount(format.euro(other.amountYear))}`}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Grounds({ grounds }: { readonly grounds: readonly Ground[] }) {
  const words = useWords();
  const { allowances } = words.wording;
  const file = useCaseFile();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{allowances.ground}</th>
          <th scope="col">{allowances.person}</th>
          <th scope="col" className="number">{allowances.value}</th>
        </tr>
      </thead>
      <tbody>
        {grounds.map((ground) => (
          <tr key={`${ground.term} ${ground.personId ?? ''} ${ground.value}`}>
            <th scope="row">{groundTerm(ground, words)}</th>
            <td>{firstNameOf(ground.personId, file) ?? words.wording.explanation.household}</td>
            <td className="number">{groundValue(ground, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Side by side where there is room, so that the grounds are seen without scrolling. */
const Columns = styled('div')({ '& > dl': { gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))', columnGap: 24 } });

const Section = styled('section')({
  display: 'grid',
  gap: 4,
  '& h3': { fontSize: measure('text'), fontWeight: 600 },
  '& table': { width: '100%', borderCollapse: 'collapse' },
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '4px 8px 4px 0', borderTop: `1px solid ${colour('lineSoft')}` },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft'), borderTop: 0 },
  '& .number': { textAlign: 'right', paddingRight: 0 },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li + li': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& li button': { width: '100%', minHeight: measure('target'), padding: '0 8px', margin: '0 -8px', border: 0, borderRadius: 4, background: 'none', color: colour('accent'), font: 'inherit', fontVariantNumeric: 'inherit', textAlign: 'left', cursor: 'pointer' },
  '& li button:hover': { backgroundColor: colour('lineSoft') },
});
