import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { Recovery } from '../../../shared/models/case-file.ts';
import { restOf } from '../../case/debts.ts';
import { useCaseFile } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { openDebts } from './debts-chosen.ts';

interface DebtsChoiceProps {
  readonly openedFor: string;
  readonly chosen: readonly Recovery[];
  readonly onChosen: (recoveryIds: readonly string[]) => void;
}

/** The open debts of the file, of which those of the allowance are chosen at first; others can be looked at with them. */
export function DebtsChoice({ openedFor, chosen, onChosen }: DebtsChoiceProps) {
  const { wording, format } = useWords();
  const { arrangement, moneyBack, common, caseWords } = wording;
  const debts = openDebts(useCaseFile());
  const problem = useId();
  const none = chosen.length === 0;
  const toggle = (id: string): void => onChosen(debts.filter((debt) => chosen.includes(debt) !== (debt.id === id)).map((debt) => debt.id));
  if (debts.length < 2 && !none) return null;
  return (
    <Choice>
      <legend>{arrangement.debtsName}</legend>
      {debts.map((debt) => (
        <label key={debt.id} title={caseWords.recoveryStage[debt.stage]}>
          <input type="checkbox" checked={chosen.includes(debt)} aria-describedby={none ? problem : undefined} aria-invalid={none && debt.id === openedFor} onChange={() => toggle(debt.id)} />
          <span>{arrangement.debtOf(moneyBack.debt(common.allowance[debt.allowance], debt.year), format.euro(restOf(debt), 'cents'))}</span>
        </label>
      ))}
      {none && <p id={problem} role="status">{arrangement.chooseDebt}</p>}
    </Choice>
  );
}

const Choice = styled('fieldset')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(255px, 100%), 1fr))',
  columnGap: 12,
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  '& legend': { padding: 0, fontSize: measure('textSmall'), fontWeight: 600, color: colour('inkSoft') },
  '& label': { display: 'flex', alignItems: 'center', gap: 8, minHeight: 24, cursor: 'pointer' },
  '& input': { margin: 0, width: 16, height: 16, accentColor: colour('accent') },
  '& p': { gridColumn: '1 / -1', color: colour('defect'), fontSize: measure('textSmall') },
});
