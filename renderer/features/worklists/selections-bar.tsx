import { styled } from '@mui/material/styles';
import type { SavedSelection, WorklistView } from '../../../shared/models/worklist.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { sameView } from './list-rows.ts';

interface SelectionsBarProps {
  readonly view: WorklistView;
  readonly selections: readonly SavedSelection[];
  readonly onChoose: (selection: SavedSelection) => void;
}

/** bewaarde selecties: each with the digit that chooses it from the list. */
export function SelectionsBar({ view, selections, onChoose }: SelectionsBarProps) {
  const wording = useWording().worklists;
  const { listProps, itemProps } = useListNavigation({ count: selections.length, direction: 'horizontal' });
  return (
    <Bar {...listProps} aria-label={wording.selections}>
      {selections.map((selection, index) => (
        <li key={selection.id}>
          <button type="button" aria-pressed={sameView(selection.view, view)} aria-label={wording.choose(index + 1, selection.name)} {...itemProps(index)} onClick={() => onChoose(selection)}>
            <kbd aria-hidden>{index + 1}</kbd> {selection.name}
          </button>
        </li>
      ))}
    </Bar>
  );
}

const Bar = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 6px',
  padding: `0 ${measure('inset')} 7px`,
  '& li': { minWidth: 0, maxWidth: '100%' },
  '& button': { display: 'inline-flex', alignItems: 'center', gap: 6, maxWidth: '100%', minHeight: measure('target'), padding: '0 10px 0 6px', border: `1px solid ${colour('line')}`, borderRadius: 14, background: 'none', color: colour('ink'), font: 'inherit', fontSize: measure('text'), cursor: 'pointer', overflowWrap: 'anywhere', textAlign: 'left' },
  '& button:hover': { backgroundColor: colour('lineSoft') },
  '& button[aria-pressed="true"]': { borderColor: colour('accent'), backgroundColor: colour('accentGround'), fontWeight: 500 },
  '@media (forced-colors: active)': { '& button[aria-pressed="true"]': { outline: '2px solid Highlight', outlineOffset: '-3px' } },
});
