import { styled } from '@mui/material/styles';
import type { KeyboardEvent } from 'react';
import type { WorklistColumn, WorklistView } from '../../../shared/models/worklist.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { narrowTable } from '../../components/narrow-table.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { columnsOf, type ListRow } from './list-rows.ts';

interface WorklistTableProps {
  readonly view: WorklistView;
  readonly rows: readonly ListRow[];
  readonly onSort: (view: WorklistView) => void;
  readonly onOpen: (row: ListRow) => void;
  /** a digit was pressed in the list: `false` where it chooses nothing */
  readonly onDigit: (digit: number) => boolean;
}

/** The rows of a worklist. ↑ ↓ move, typed letters find a citizen, a digit chooses a saved selection, Enter opens the file on the thing. */
export function WorklistTable({ view, rows, onSort, onOpen, onDigit }: WorklistTableProps) {
  const wording = useWording().worklists;
  const names = wording.columns[view.list];
  const columns = columnsOf[view.list];
  const { listProps, itemProps } = useListNavigation({ count: rows.length });
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key) || !onDigit(Number(event.key))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Table data-list={view.list} aria-label={wording.list[view.list]}>
      <Heads view={view} onSort={onSort} />
      <tbody {...listProps}>
        {rows.map((row, index) => (
          <tr key={`${row.fileId} ${row.id}`}>
            <td data-label={names.when} className="when">{row.when}</td>
            <th scope="row" data-label={names.citizen}>
              <button type="button" {...itemProps(index)} onKeyDown={press} onClick={() => onOpen(row)}>{row.citizen}{row.deceased && <span className="weak"> · {wording.deceased}</span>}</button>
            </th>
            <td data-label={names.kind} data-urgency={row.urgency} className="kind">{row.kindInWords}</td>
            <td data-label={names.about} className="about" title={row.more === '' ? row.about : `${row.about} · ${row.more}`}><span><span>{row.about}</span>{row.more !== '' && <span className="weak more"><i> · </i>{row.more}</span>}</span></td>
            {columns.includes('result') && <td data-label={names.result} className="result">{row.result}</td>}
            <td data-label={names.owner} className="owner"><span>{row.owner}{row.person !== '' && <span className="more"><i> · </i>{row.person}</span>}</span></td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The heads of the columns, one stop of Tab: ← → move, Enter sorts, and again the other way round. */
function Heads({ view, onSort }: Pick<WorklistTableProps, 'view' | 'onSort'>) {
  const wording = useWording().worklists;
  const columns = columnsOf[view.list];
  const { listProps, itemProps } = useListNavigation({ count: columns.length, direction: 'horizontal' });
  const sort = (column: WorklistColumn): void => onSort({ ...view, sortBy: column, descending: view.sortBy === column && !view.descending });
  return (
    <thead {...listProps}>
      <tr>
        {columns.map((column, index) => (
          <th key={column} scope="col" aria-sort={view.sortBy !== column ? 'none' : view.descending ? 'descending' : 'ascending'}>
            <button type="button" title={wording.sortBy(wording.columns[view.list][column])} {...itemProps(index)} onClick={() => sort(column)}>
              {wording.columns[view.list][column]}
              <span aria-hidden>{view.sortBy !== column ? '' : view.descending ? '↓' : '↑'}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { padding: '0 10px 0 0', textAlign: 'left', fontWeight: 400 },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: measure('inset') },
  '& tbody th': { paddingLeft: '0 !important' },
  '& thead th': { position: 'sticky', top: 0, zIndex: 1, height: 30, backgroundColor: colour('card'), boxShadow: `inset 0 -1px 0 ${colour('line')}`, whiteSpace: 'nowrap' },
  '& thead button': { display: 'inline-flex', alignItems: 'center', gap: 4, minHeight: 28, margin: '0 -4px', padding: '0 4px', border: 0, borderRadius: 4, background: 'none', color: colour('inkSoft'), font: 'inherit', fontSize: measure('textSmall'), fontWeight: 500, cursor: 'pointer' },
  '& thead [aria-sort="ascending"] button, & thead [aria-sort="descending"] button': { color: colour('ink'), fontWeight: 600 },
  '& thead button:hover': { backgroundColor: colour('lineSoft') },
  '& tbody tr': { position: 'relative', height: measure('row'), borderTop: `1px solid ${colour('lineSoft')}` },
  '& tbody tr:first-of-type': { borderTop: 0 },
  '& tbody tr:hover': { backgroundColor: colour('lineSoft') },
  '& tbody tr:focus-within': { backgroundColor: colour('accentGround') },
  // The button is as large as its row, so that a click anywhere in it opens.
  '& tbody button': { minHeight: 28, padding: 0, border: 0, background: 'none', color: 'inherit', font: 'inherit', fontWeight: 500, textAlign: 'left', cursor: 'pointer', '&::after': { content: '""', position: 'absolute', inset: 0 }, '&:focus-visible': { outline: 'none' }, '&:focus-visible::after': { outline: `2px solid ${colour('accent')}`, outlineOffset: '-2px' } },
  '& .when, & .kind, & .result, & .owner': { whiteSpace: 'nowrap' },
  '& .weak, & .when, & .owner': { color: colour('inkSoft') },
  '& .about': { width: '45%', maxWidth: 0, '& > span': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } },
  // How a callback stands is never cut: the question before it is.
  '&[data-list="callbacks"] .about > span': { display: 'flex', '& > span:first-of-type': { overflow: 'hidden', textOverflow: 'ellipsis' }, '& > .more': { flex: 'none', whiteSpace: 'pre' } },
  '&[data-list="asked"] .about, &[data-list="contacts"] .about': { width: '32%' },
  '&[data-list="asked"] .kind': { whiteSpace: 'normal', maxWidth: 140 },
  '& i': { fontStyle: 'normal' },
  // What was asked and what became of it stand below each other: either can fill a line.
  '&[data-list="asked"] tbody td': { paddingBlock: 4, '& .more': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: measure('textSmall'), '& i': { display: 'none' } } },
  '& [data-urgency="soon"]': { color: colour('term'), fontWeight: 500 },
  '& [data-urgency="late"]': { color: colour('defect'), fontWeight: 600 },
  ...narrowTable,
  '@container (max-width: 480px)': {
    ...narrowTable['@container (max-width: 480px)'],
    '& tbody th': { ...narrowTable['@container (max-width: 480px)']['& tbody th, & tbody td, & tbody td:last-child, & tbody th:first-of-type'], order: -1 },
    '& tbody td:first-of-type': { paddingLeft: 0 },
    '& tbody td[data-label]::before': { ...narrowTable['@container (max-width: 480px)']['& tbody td[data-label]::before'], fontWeight: 400 },
    '&[data-list] tbody td.about': { maxWidth: 'none', width: 'auto', '& > span': { display: 'block', whiteSpace: 'normal' } },
    '&[data-list="asked"] tbody td': { paddingBlock: 0, '&.kind': { maxWidth: 'none' }, '& .more': { whiteSpace: 'normal' } },
  },
});
