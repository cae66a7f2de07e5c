import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ResponseOf } from '../../../shared/models/operations.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RowButton, RowLine } from '../../components/row-button.tsx';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

type Household = ResponseOf<'practice.list'>['households'][number];

interface PracticeListProps {
  readonly onOpen: (fileId: string) => void;
}

/** The practice households, each named by what it shows, to choose one to look at. */
export function PracticeList({ onOpen }: PracticeListProps) {
  const wording = useWording().search;
  const [{ households, problem }, setLoaded] = useState<Loaded>({ households: null, problem: null });
  const [filter, setFilter] = useState('');
  const load = (): void => void readHouseholds().then(setLoaded);
  useEffect(load, []);
  const shown = (households ?? []).filter((household) => matches(household, filter));
  const { listProps, itemProps, moveTo } = useListNavigation({ count: shown.length });

  const intoList = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    const [only] = shown;
    if (event.key === 'Enter' && shown.length === 1 && only !== undefined) onOpen(only.fileId);
    else moveTo(0);
  };

  if (problem !== null) return <ProblemNotice problem={problem} retry={load} />;
  if (households === null) return null;
  return (
    <>
      <Head>
        <h2>{wording.practiceTitle}</h2>
        <span>{wording.practiceSubtitle(households.length)}</span>
        <OutlinedInput
          size="small"
          value={filter}
          placeholder={wording.practiceFilter}
          inputProps={{ 'aria-label': wording.practiceFilter }}
          onChange={(event) => setFilter(event.target.value)}
          onKeyDown={intoList}
          sx={{ marginLeft: 'auto', flex: '1 1 190px' }}
        />
      </Head>
      {shown.length === 0 && <None>{wording.practiceNone}</None>}
      <List {...listProps} aria-label={wording.practiceTitle}>
        {shown.map((household, index) => (
          <li key={household.fileId}>
            <RowButton type="button" {...itemProps(index)} onClick={() => onOpen(household.fileId)}>
              <RowLine><strong>{household.shows}</strong></RowLine>
              <RowLine data-weak>{household.displayName}</RowLine>
            </RowButton>
          </li>
        ))}
      </List>
    </>
  );
}

interface Loaded {
  readonly households: readonly Household[] | null;
  readonly problem: Problem | null;
}

async function readHouseholds(): Promise<Loaded> {
  const reply = await call('practice.list', {});
  return reply.ok ? { households: reply.value.households.toSorted((one, other) => one.shows.localeCompare(other.shows, 'nl')), problem: null } : { households: null, problem: reply.problem };
}

function matches(household: Household, filter: string): boolean {
  const text = `${household.shows} ${household.displayName}`.toLowerCase();
  return filter.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: 10,
  padding: '10px 12px',
  borderBottom: `1px solid ${colour('line')}`,
  color: colour('inkSoft'),
  '& h2': { fontSize: measure('textReading'), fontWeight: 600, color: colour('ink') },
});

const List = styled('ul')({ flex: 1, minHeight: 0, overflow: 'auto', display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))', alignContent: 'start', '& button': { height: '100%' } });

const None = styled('p')({ padding: 12, color: colour('inkSoft') });
