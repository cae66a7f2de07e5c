import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Decision, Ground } from '../../../shared/models/case-file.ts';
import { awardDecisions } from '../../../shared/rules/index.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { Details } from '../../components/details.tsx';
import { LetterDialog } from '../../components/letter-dialog.tsx';
import { groundValue } from '../../case/grounds.ts';
import { present } from '../../case/parts.ts';
import { firstNameOf } from '../../case/persons.ts';
import { useCaseFile } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import type { AllowanceRow } from './rows.ts';

interface DecisionDialogProps {
  readonly row: AllowanceRow;
  readonly onClose: () => void;
}

/** The decision that holds now, with the grounds it rested on, and those before it. */
export function DecisionDialog({ row, onClose }: DecisionDialogProps) {
  const words = useWords();
  const { allowances, common, caseWords } = words.wording;
  const file = useCaseFile();
  const [letterId, setLetterId] = useState<string | null>(null);
  const { decision } = row;
  const name = common.allowanceInSentence[row.allowance];
  if (letterId !== null) return <LetterDialog letterId={letterId} onClose={() => setLetterId(null)} />;
  const title = allowances.decisionTitle(decision === null ? common.allowance[row.allowance] : caseWords.decisionKind[decision.kind], decision === null ? '' : name, row.year);
  const earlier = awardDecisions(present(file.decisions), row.allowance, row.year).filter(({ id }) => id !== decision?.id).toReversed();
  const ownLetter = decision?.letterId ?? null;
  return (
    <DetailDialog
      title={title}
      onClose={onClose}
      actions={ownLetter === null ? undefined : <Button variant="outlined" onClick={() => setLetterId(ownLetter)}>{allowances.openLetter}</Button>}
    >
      {decision === null ? <p>{allowances.noDecision(name, row.year)}</p> : <WholeDecision decision={decision} />}
      {earlier.length > 0 && (
        <Section>
          <h3>{allowances.earlier}</h3>
          <ul>
            {earlier.map((other) => (
              <li key={other.id}>
                {words.format.date(other.dated)} · {caseWords.decisionKind[other.kind]}
                {other.amountYear !== null && ` · ${words.wording.timeline.decisionAmount(words.format.euro(other.amountYear))}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </DetailDialog>
  );
}

function WholeDecision({ decision }: { readonly decision: Decision }) {
  const { wording, format } = useWords();
  const { allowances, common } = wording;
  const file = useCaseFile();
  const objection = decision.objectionUntil;
  return (
    <>
      <Details
        rows={[
          [allowances.number, decision.number],
          [allowances.dated, format.dateInSentence(decision.dated)],
          [allowances.amountYear, decision.amountYear === null ? allowances.absent.noAmountDecided : format.euro(decision.amountYear)],
          [allowances.amountMonth, decision.amountMonth === null ? null : format.euro(decision.amountMonth)],
          [allowances.fromMonth, decision.fromMonth === null ? null : format.monthInSentence(decision.fromMonth)],
          [objection !== null && objection < file.today ? allowances.objectionPassed : allowances.objectionUntil, objection === null ? null : format.dateInSentence(objection)],
          [allowances.source, common.source[decision.source]],
          [allowances.recorded, format.date(decision.recordedAt.slice(0, 10))],
        ]}
      />
      <Section>
        <h3>{allowances.grounds}</h3>
        {decision.grounds.length === 0 ? <p>{allowances.noGrounds}</p> : <Grounds grounds={decision.grounds} />}
      </Section>
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
          <tr key={`${ground.term} ${ground.personId ?? ''}`}>
            <th scope="row">{words.term(ground.term)}</th>
            <td>{firstNameOf(ground.personId, file) ?? words.wording.explanation.household}</td>
            <td className="number">{groundValue(ground, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Section = styled('section')({
  display: 'grid',
  gap: 4,
  '& h3': { fontSize: measure('text'), fontWeight: 600 },
  '& table': { width: '100%', borderCollapse: 'collapse' },
  '& th, & td': { textAlign: 'left', fontWeight: 400, padding: '4px 8px 4px 0', borderTop: `1px solid ${colour('lineSoft')}` },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft'), borderTop: 0 },
  '& .number': { textAlign: 'right', paddingRight: 0 },
});
