import { styled } from '@mui/material/styles';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import type { StripMonth } from '../../case/strip.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { EventsList } from './events-list.tsx';
import type { TimelineEvent } from './events.ts';
import { flagInWords } from './month-in-words.ts';

interface MonthDialogProps {
  readonly month: StripMonth;
  readonly events: readonly TimelineEvent[];
  readonly onClose: () => void;
}

const columns = ['awarded', 'paid', 'withheld', 'expected', 'right', 'tooMuch'] as const;

/** A month, opened: the amounts per allowance and what happened in it. */
export function MonthDialog({ month, events, onClose }: MonthDialogProps) {
  const words = useWords();
  const { timeline, common } = words.wording;
  const name = words.format.monthInSentence(month.month);
  const amount = (text: string | null): string => (text === null ? timeline.noAmount : words.format.euro(text, 'cents'));
  return (
    <DetailDialog title={timeline.detail(name)} onClose={onClose} size="wide">
      {month.flags.length > 0 && <p>{month.flags.map((flag) => flagInWords(flag, words)).join(' · ')}</p>}
      {month.parts.length === 0 ? <p>{timeline.spokenNothing}</p> : (
        <Table aria-label={timeline.monthTable}>
          <thead>
            <tr>
              <th scope="col">{timeline.column.allowance}</th>
              {columns.map((column) => <th scope="col" key={column} className="number">{timeline.column[column]}</th>)}
            </tr>
          </thead>
          <tbody>
            {month.parts.map((part) => (
              <tr key={part.allowance}>
                <th scope="row">{common.allowance[part.allowance]}</th>
                {columns.map((column) => <td key={column} className="number">{amount(part[column])}</td>)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{timeline.column.total}</th>
              {columns.map((column) => <td key={column} className="number">{column === 'right' ? '' : amount(month[column])}</td>)}
            </tr>
          </tfoot>
        </Table>
      )}
      {month.without.length > 0 && <p>{common.without(month.without.map((allowance) => common.allowanceInSentence[allowance]))}</p>}
      <section>
        <h3>{timeline.eventsOf(name)}</h3>
        {events.length === 0 ? <p>{timeline.noEventsHere}</p> : <EventsList entries={events.map((event) => ({ event, excerpt: null }))} />}
      </section>
    </DetailDialog>
  );
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { padding: '5px 10px 5px 0', textAlign: 'left', fontWeight: 400 },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  '& tbody tr > *, & tfoot tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& tfoot th, & tfoot td': { fontWeight: 600 },
  '& .number': { textAlign: 'right', paddingRight: 0 },
});
