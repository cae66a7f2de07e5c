import { useForkRef } from '@mui/material/utils';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useHiddenCount } from '../../components/hidden-count.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { Region } from '../../components/region.tsx';
import type { RegionState } from '../../components/region.tsx';
import { useCaseFile, useFacts, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { personLines } from './lines.ts';
import type { PersonLine } from './lines.ts';
import { PersonDialog } from './person-dialog.tsx';
import { PersonRow } from './person-row.tsx';

/** Region 1, Huishouden: who belongs to it in the year, in which role, and for which allowances they count. */
export function HouseholdRegion() {
  const wording = useWording().household;
  const file = useCaseFile();
  const year = useSession((state) => state.year);
  const reload = useSession((state) => state.reload);
  const facts = useFacts(year);
  const [opened, setOpened] = useState<PersonLine | null>(null);
  const { ref, hidden } = useHiddenCount();
  const lines = facts.state === 'present' ? personLines(file, facts.value) : [];
  const { listProps, itemProps, moveTo } = useListNavigation({ count: lines.length, onOpen: (index) => setOpened(lines[index] ?? null) });
  const listRef = useForkRef(ref, listProps.ref);
  const state: RegionState = facts.state === 'failed' ? { kind: 'failed', problem: facts.problem, retry: () => void reload() } : lines.length === 0 ? { kind: 'empty', sentence: wording.nobody(year) } : { kind: 'ready' };
  const more = hidden > 0 && (
    <More type="button" aria-label={wording.moreInWords(hidden)} onClick={() => moveTo(lines.length - hidden)}>
      {wording.more(hidden)}
    </More>
  );
  return (
    <Region id="household" title={wording.title} actions={more} state={state}>
      <Scroll {...listProps} ref={listRef} aria-label={wording.persons(lines.length)}>
        {lines.map((line, index) => (
          <PersonRow key={line.key} line={line} {...itemProps(index)} onClick={() => setOpened(line)} />
        ))}
      </Scroll>
      {opened !== null && <PersonDialog line={opened} onClose={() => setOpened(null)} />}
    </Region>
  );
}

const Scroll = styled('ul')({ flex: 1, minHeight: 0, overflow: 'auto' });

const More = styled('button')({
  minWidth: 28,
  height: 24,
  padding: '0 6px',
  border: 0,
  borderRadius: 12,
  backgroundColor: colour('accentGround'),
  color: colour('ink'),
  font: 'inherit',
  fontSize: measure('textSmall'),
  fontWeight: 600,
  cursor: 'pointer',
});
