import { styled } from '@mui/material/styles';
import type { ComponentProps } from 'react';
import { AmountText } from '../../components/amount-text.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { ProvisionalMark, provisionalLine } from '../../components/provisional-mark.tsx';
import { useLayoutKind } from '../../layout/layout-kind.ts';
import { useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import type { Cell } from './cells.ts';

interface AmountCellProps extends ComponentProps<'td'> {
  readonly cell: Cell;
  /** the name of its column, for where the table is a list */
  readonly label: string;
}

/** One amount of an allowance, or the words in its place. A screen reader hears what it is of and where it comes from; Ctrl+B writes the source below it. */
export function AmountCell({ cell, label, ...props }: AmountCellProps) {
  const shown = useSession((state) => state.originsShown);
  const wording = useWording().common;
  const wide = useLayoutKind() === 'wide';
  const uncertain = cell.state !== 'known' && cell.amount !== null;
  const careful = uncertain && isCareful(cell.state);
  const below = shown ? cell.origin : careful ? wording.factState[cell.state] : cell.note;
  const isPlain = cell.column !== 'difference' && cell.amount !== null && cell.text.startsWith('€');
  return (
    <Td {...props} data-label={label} colSpan={cell.span} data-tone={cell.tone} data-column={cell.column} data-provisional={cell.provisional} {...(cell.origin === null ? {} : { title: cell.origin })}>
      <HiddenText>{cell.spokenBefore} </HiddenText>
      <span className="line">
        {isPlain ? <AmountText amount={cell.amount} weight={cell.column === 'month' ? 'key' : 'plain'} {...(wide && cell.column === 'month' ? { change: cell.change ?? '0' } : {})} /> : cell.text}
        {uncertain && !careful && <span className="mark">◦</span>}
      </span>
      {(cell.provisional || below !== null) && <span className={shown || !careful ? 'origin' : 'origin careful'}>{cell.provisional && <ProvisionalMark />} {below}</span>}
      {cell.spokenAfter !== '' && <HiddenText>, {cell.spokenAfter}</HiddenText>}
    </Td>
  );
}

function isCareful(state: Cell['state']): boolean {
  return state === 'conflicting' || state === 'underInvestigation' || state === 'outdated';
}

const Td = styled('td')({
  '&&': { textAlign: 'right', lineHeight: 1.15, position: 'relative', paddingLeft: 0 },
  '&&[colspan="5"], &&[colspan="3"]': { textAlign: 'left', paddingLeft: 24 },
  '@container (max-width: 480px)': { '&&[colspan="5"], &&[colspan="3"]': { textAlign: 'right', paddingLeft: 0 }, '& .origin': { position: 'static' } },
  '& .line': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' },
  '&[data-tone="words"] .line': { color: colour('inkSoft'), fontStyle: 'italic', fontSize: measure('textSmall'), whiteSpace: 'normal', lineHeight: 1.1 },
  '&[data-tone="quiet"] .line': { color: colour('inkSoft') },
  '&[data-tone="back"] .line': { color: colour('defect'), fontWeight: 600 },
  '& .mark': { marginLeft: 3, color: colour('inkWeak'), fontSize: measure('textSmall') },
  // The source may be wider than the amount: it keeps to the right edge and grows to the left, over the room between the columns.
  '&&:has(.origin)': { overflow: 'visible', '& .line': { marginBottom: 11 } },
  '& .origin': { position: 'absolute', right: 8, bottom: 2, fontSize: 10.5, lineHeight: '11px', color: colour('inkSoft') },
  '&[data-column="right"] .origin': { maxWidth: 'calc(100% - 8px)', overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .careful': { color: colour('term') },
  '&&[data-provisional="true"]': { '& .line': { marginBottom: 13, ...provisionalLine }, '& .origin': { bottom: 1, maxWidth: 'none', overflow: 'visible' } },
});
