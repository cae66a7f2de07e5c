import { styled } from '@mui/material/styles';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Purpose } from '../../../shared/models/case-file.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { worklistLimit, type SavedSelection, type WorklistRead } from '../../../shared/models/worklist.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { dutchNow } from '../../case/now.ts';
import { openFile, useProgram } from '../../program/program.ts';
import { useMinute } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { FilterBar } from './filter-bar.tsx';
import { rowsOf, shownRows, type ListRow } from './list-rows.ts';
import { SelectionsBar } from './selections-bar.tsx';
import { SelectionsDialog } from './selections-dialog.tsx';
import { useWorklists } from './use-worklists.ts';
import { WorklistTable } from './worklist-table.tsx';
import { WorklistTabs } from './worklist-tabs.tsx';

interface WorklistsProps {
  readonly today: CalendarDate;
  readonly purpose: Purpose;
}

/** werklijsten — open callbacks, those that the user asked of others, the user's own contacts and agreements still to be kept: sorted and filtered as the user wants, and opened on the thing itself. */
export function Worklists({ today, purpose }: WorklistsProps) {
  const words = useWords();
  const { wording } = words;
  const minute = useMinute();
  const practice = useProgram((state) => state.start?.practice ?? false);
  const panel = useId();
  const { view, read, problem, selections, look, again, keep, remove } = useWorklists(purpose);
  const [opening, setOpening] = useState<Problem | null>(null);
  const [managing, setManaging] = useState(false);
  const table = useRef<HTMLDivElement>(null);
  const focusLater = useFocusLater(read, table);
  if (view === null) return null;

  const rows = read?.list === view.list ? rowsOf(read, dutchNow({ practice, today }, minute), words) : null;
  const shown = rows === null ? [] : shownRows(rows, view);
  const open = async ({ fileId, kind, id }: ListRow): Promise<void> => setOpening(await openFile(fileId, purpose, { kind, id }));
  const choose = (selection: SavedSelection, fromTable: boolean): void => {
    if (fromTable) focusLater(selection.view.list !== view.list);
    look(selection.view);
  };
  const chooseByDigit = (digit: number): boolean => {
    const selection = selections[digit - 1];
    if (selection !== undefined) choose(selection, true);
    return selection !== undefined;
  };
  return (
    <>
      <WorklistTabs view={view} panel={panel} onView={look} />
      <FilterBar view={view} rows={rows ?? []} shown={shown.length} onView={look} onManage={() => setManaging(true)} selecting={selections.length > 0} onWorksFor={again} />
      {selections.length > 0 && <SelectionsBar view={view} selections={selections} onChoose={(selection) => choose(selection, false)} />}
      <Panel id={panel} role="tabpanel" aria-label={wording.worklists.list[view.list]} ref={table}>
        {problem !== null && <ProblemNotice problem={problem} retry={again} />}
        {opening !== null && <ProblemNotice problem={opening} />}
        {rows === null && problem === null && <Sentence role="status">{wording.worklists.reading}</Sentence>}
        {rows !== null && shown.length === 0 && <Sentence>{rows.length === 0 ? wording.worklists.empty[view.list] : wording.worklists.noneLeft}</Sentence>}
        {shown.length > 0 && <WorklistTable view={view} rows={shown} onSort={look} onOpen={(row) => void open(row)} onDigit={chooseByDigit} />}
        {rows !== null && read?.more === true && <Sentence>{wording.worklists.more(worklistLimit)}</Sentence>}
      </Panel>
      {managing && <SelectionsDialog view={view} selections={selections} onKeep={keep} onRemove={remove} onClose={() => setManaging(false)} />}
    </>
  );
}

/** Brings the focus back to the first row after another selection was chosen in the table: at once, or when its list has been read. */
function useFocusLater(read: WorklistRead | null, table: RefObject<HTMLDivElement | null>): (afterReading: boolean) => void {
  const waiting = useRef(false);
  const toFirst = useEffectEvent(() => {
    if (!waiting.current) return;
    waiting.current = false;
    (table.current?.querySelector<HTMLElement>('tbody [data-list-item="0"]') ?? document.querySelector<HTMLElement>('[data-worklist-tabs] [aria-selected="true"]'))?.focus();
  });
  const [turn, setTurn] = useState(0);
  useEffect(() => toFirst(), [read, turn]);
  return (afterReading) => {
    waiting.current = true;
    if (!afterReading) setTurn(turn + 1);
  };
}

const Panel = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto', containerType: 'inline-size', borderTop: `1px solid ${colour('lineSoft')}`, scrollPaddingTop: 30 });

const Sentence = styled('p')({ padding: `10px ${measure('inset')}`, color: colour('inkSoft') });
