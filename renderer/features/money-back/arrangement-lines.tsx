import { styled } from '@mui/material/styles';
import { monthOf, yearOf } from '../../../shared/models/calendar.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { capital } from '../../wording/capital.ts';
import { useWords } from '../../wording/words.ts';
import type { ArrangementProgress } from './totals.ts';

interface ArrangementLinesProps {
  readonly arrangements: readonly ArrangementProgress[];
  readonly onOpen: (arrangementId: string) => void;
}

/** Per arrangement one line: kind, instalment, how many are paid, the next and the last day. */
export function ArrangementLines({ arrangements, onOpen }: ArrangementLinesProps) {
  const { moneyBack, caseWords, common } = useWords().wording;
  const words = useWords();
  const file = useCaseFile();
  const setFocus = useSession((state) => state.setFocus);
  const open = (index: number): void => {
    const progress = arrangements[index];
    if (progress !== undefined) onOpen(progress.arrangement.id);
  };
  const { listProps, itemProps } = useListNavigation({
    count: arrangements.length,
    onReach: (index) => {
      const progress = arrangements[index];
      if (progress !== undefined) setFocus({ kind: 'arrangement', id: progress.arrangement.id });
    },
    onOpen: open,
  });
  if (arrangements.length === 0) return <p className="weak">{moneyBack.noArrangement}</p>;
  const short = (date: string): string => words.format.shortDate(date, yearOf(file.today));
  return (
    <List {...listProps}>
      {arrangements.map(({ arrangement, debts, paid, of, nextTerm, lastDue, overdue }, index) => (
        <li key={arrangement.id}>
          <Line type="button" onClick={() => open(index)} {...itemProps(index)}>
            <span className="what" title={capital(caseWords.arrangementKind[arrangement.kind])}>
              {capital(caseWords.arrangementKindShort[arrangement.kind])}
              {debts.length > 0 && <span className="weak"> {common.list(debts.map((debt) => moneyBack.debt(common.allowanceInSentence[debt.allowance], debt.year)))}</span>}
            </span>
            {arrangement.state === 'asked' || nextTerm === null ? <span className="weak asked">{moneyBack.asked}</span> : (
              <>
                <strong className="amount">{moneyBack.term(words.format.euro(nextTerm.amount, 'cents'))}</strong>
                <span title={moneyBack.paidOf(paid, of)}>{moneyBack.terms(paid, of)}</span>
                {overdue ? <strong className="late" title={moneyBack.missedTerm(short(nextTerm.due))}>{moneyBack.missed(short(nextTerm.due))}</strong> : <span>{moneyBack.next(short(nextTerm.due))}</span>}
                {lastDue !== null && <span className="weak">{moneyBack.through(short(monthOf(lastDue)))}</span>}
              </>
            )}
          </Line>
        </li>
      ))}
    </List>
  );
}

const List = styled('ul')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) repeat(4, auto)',
  columnGap: 12,
  margin: '0 -6px',
  '& > li': { display: 'grid', gridTemplateColumns: 'subgrid', gridColumn: '1 / -1' },
  '& .weak': { color: colour('inkSoft') },
  '& .late': { color: colour('defect') },
  '& .asked': { gridColumn: '2 / -1' },
});

const Line = styled('button')({
  display: 'grid',
  gridTemplateColumns: 'subgrid',
  gridColumn: '1 / -1',
  alignItems: 'baseline',
  minHeight: measure('target'),
  padding: '3px 6px',
  border: 0,
  borderRadius: 4,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontVariantNumeric: 'inherit',
  fontSize: measure('textSmall'),
  textAlign: 'left',
  cursor: 'pointer',
  '& > :not(.what)': { whiteSpace: 'nowrap' },
  '& .amount': { textAlign: 'right' },
  '&:hover': { backgroundColor: colour('lineSoft') },
  '&:focus': { backgroundColor: colour('accentGround') },
  // No room for columns: one after the other, as in a sentence.
  '[data-layout="column"] &, [data-layout="narrow"] &': { display: 'flex', flexWrap: 'wrap', columnGap: 12 },
});
