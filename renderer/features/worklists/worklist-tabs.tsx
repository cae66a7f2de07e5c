import { styled } from '@mui/material/styles';
import { worklists, type WorklistView } from '../../../shared/models/worklist.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { firstView } from './list-rows.ts';

interface WorklistTabsProps {
  readonly view: WorklistView;
  readonly panel: string;
  readonly onView: (view: WorklistView) => void;
}

/** Which list is shown. ← → move and Enter shows, so that going past a list reads and logs nothing. */
export function WorklistTabs({ view, panel, onView }: WorklistTabsProps) {
  const wording = useWording().worklists;
  const show = (index: number): void => {
    const list = worklists[index];
    if (list !== undefined && list !== view.list) onView(firstView(list));
  };
  const { listProps, itemProps } = useListNavigation({ count: worklists.length, direction: 'horizontal', start: worklists.indexOf(view.list), onOpen: show });
  return (
    <Head>
      <h2>{wording.title}</h2>
      <Tabs role="tablist" aria-label={wording.title} data-worklist-tabs {...listProps}>
        {worklists.map((list, index) => (
          <button key={list} type="button" role="tab" aria-selected={list === view.list} aria-controls={panel} {...itemProps(index)} onClick={() => show(index)}>{wording.list[list]}</button>
        ))}
      </Tabs>
    </Head>
  );
}

const Head = styled('header')({ display: 'flex', flexWrap: 'wrap', alignItems: 'stretch', gap: '0 16px', padding: `0 ${measure('inset')}`, borderBottom: `1px solid ${colour('line')}`, '& h2': { alignSelf: 'center', padding: '8px 0', fontSize: measure('textReading'), fontWeight: 600 } });

const Tabs = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0 2px',
  '& button': { flex: 'none', minHeight: 38, padding: '0 10px', border: 0, borderBottom: '2px solid transparent', borderTop: '2px solid transparent', background: 'none', color: colour('inkSoft'), font: 'inherit', fontSize: measure('text'), cursor: 'pointer' },
  '& button:hover': { backgroundColor: colour('lineSoft') },
  '& button[aria-selected="true"]': { color: colour('ink'), fontWeight: 600, borderBottomColor: colour('accent') },
  '@media (forced-colors: active)': { '& button[aria-selected="true"]': { borderBottomColor: 'Highlight' } },
});
