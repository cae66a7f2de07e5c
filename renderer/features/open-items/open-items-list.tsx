import { styled } from '@mui/material/styles';
import { useForkRef } from '@mui/material/utils';
import type { RefCallback } from 'react';
import { HiddenText } from '../../components/hidden-text.tsx';
import { useListNavigation } from '../../components/list-navigation.ts';
import { useCaseFile, useNow, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { itemInWords } from './item-in-words.ts';
import type { OpenItem } from './open-items.ts';

interface OpenItemsListProps {
  readonly items: readonly OpenItem[];
  readonly onOpen: (item: OpenItem) => void;
  /** for who counts the rows that do not show */
  readonly listRef: RefCallback<HTMLElement>;
}

/** One row per open item. ↑ ↓ move, Enter opens, the explanation follows. What does not fit scrolls. */
export function OpenItemsList({ items, onOpen, listRef }: OpenItemsListProps) {
  const words = useWords();
  const { openItems, common } = words.wording;
  const file = useCaseFile();
  const now = useNow();
  const setFocus = useSession((state) => state.setFocus);
  const originsShown = useSession((state) => state.originsShown);
  const open = (index: number): void => {
    const item = items[index];
    if (item !== undefined) onOpen(item);
  };
  const { listProps, itemProps } = useListNavigation({
    count: items.length,
    onReach: (index) => {
      const item = items[index];
      if (item !== undefined) setFocus(item.focus);
    },
    onOpen: open,
  });
  const ref = useForkRef(listProps.ref, listRef);
  return (
    <List {...listProps} ref={ref} aria-label={openItems.listName}>
      {items.map((item, index) => {
        const text = itemInWords(item, file, now, words);
        const source = `${item.source === null ? common.ownAdministration : common.source[item.source]} ${words.format.date(item.recordedAt.slice(0, 10))}`;
        return (
          <li key={item.id}>
            <Row type="button" title={`${text.subject}${text.state === '' ? '' : ` · ${text.state}`}`} onClick={() => open(index)} data-thing={item.id} {...itemProps(index)}>
              <span className="kind">{text.kind}</span>
              <span className="subject">
                {text.subject}
                <span className="below">
                  {text.state !== '' && <span className="state"><span className="dot"> · </span>{text.state}</span>}
                  <span className="owner-below">{text.state !== '' && ' · '}{text.owner}</span>
                  {originsShown && <span className="origin"><span className="owner-below"> · </span>{source}</span>}
                </span>
              </span>
              <span className="due" data-urgency={text.urgency}>{text.due}</span>
              <span className="date" title={item.counted ? openItems.counted : undefined}>{text.date}{item.counted && text.date !== '' && <HiddenText>, {openItems.counted}</HiddenText>}</span>
              <span className="owner"><HiddenText>{openItems.nextToAct} </HiddenText>{text.owner}</span>
            </Row>
          </li>
        );
      })}
    </List>
  );
}

// Every column is as wide as its widest cell and the subject has the rest, so that little of it is ever cut.
const List = styled('ul')({
  flex: '1 1 auto',
  minHeight: 0,
  overflow: 'auto',
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr) auto auto auto',
  gridAutoRows: 'max-content',
  columnGap: 10,
  '[data-layout="wide"] &': { gridTemplateColumns: 'auto minmax(0, 1fr) auto auto' },
  '[data-layout="narrow"] &': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  '& > li': { display: 'grid', gridTemplateColumns: 'subgrid', gridColumn: '1 / -1' },
  '& > li + li': { borderTop: `1px solid ${colour('lineSoft')}` },
});

const Row = styled('button')({
  display: 'grid',
  gridTemplateColumns: 'subgrid',
  gridColumn: '1 / -1',
  alignItems: 'center',
  height: `calc(${measure('row')} - 1px)`,
  padding: `0 ${measure('inset')}`,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontVariantNumeric: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour('lineSoft') },
  '&:focus': { backgroundColor: colour('accentGround') },
  '& > span': { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
  '& .state, & .date, & .owner': { color: colour('inkSoft') },
  '& .date, & .owner': { fontSize: measure('textSmall') },
  '& .due': { fontWeight: 500, textAlign: 'right' },
  '& .due[data-urgency="soon"]': { color: colour('term') },
  '& .due[data-urgency="late"]': { color: colour('defect'), fontWeight: 600 },
  '& .due[data-urgency="none"]': { color: colour('inkSoft'), fontWeight: 400 },
  '& .owner-below': { display: 'none' },
  '& .origin': { display: 'block', fontSize: 10.5, lineHeight: '11px', color: colour('inkSoft') },
  '[data-layout="wide"] &, [data-layout="narrow"] &': {
    '& .owner': { display: 'none' },
    '& .below': { display: 'flex', fontSize: measure('textSmall'), lineHeight: '14px', color: colour('inkSoft'), whiteSpace: 'pre' },
    '& .state': { overflow: 'hidden', textOverflow: 'ellipsis' },
    '& .subject': { lineHeight: '15px' },
    '& .dot': { display: 'none' },
    // Who has to act always shows; how it stands makes room.
    '& .owner-below, & .origin': { display: 'block', flex: 'none', fontSize: 'inherit' },
  },
  // In one column the list is as long as it is: what a row is about stands whole.
  '[data-layout="column"] &': { height: 'auto', minHeight: `calc(${measure('row')} - 1px)`, '& .subject': { whiteSpace: 'normal', padding: '3px 0' } },
  '[data-layout="narrow"] &': {
    gridTemplateAreas: '"kind due" "subject date"',
    height: 'auto',
    minHeight: measure('row'),
    padding: `5px ${measure('inset')}`,
    '& .kind': { gridArea: 'kind' },
    '& .due': { gridArea: 'due' },
    '& .subject': { gridArea: 'subject', whiteSpace: 'normal' },
    '& .date': { gridArea: 'date', textAlign: 'right' },
  },
});
