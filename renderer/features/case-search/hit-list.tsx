import { styled } from '@mui/material/styles';
import { useEffect, useEffectEvent } from 'react';
import type { SearchHit } from '../../../shared/models/operations.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { RowButton, RowLine } from '../../components/row-button.tsx';
import { colour } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

interface HitListProps {
  readonly hits: readonly SearchHit[];
  /** how many there are, in words */
  readonly name: string;
  readonly onOpen: (hit: SearchHit) => void;
}

/** Who was found, with just enough to choose; the first one has the focus as soon as the list is there. */
export function HitList({ hits, name, onOpen }: HitListProps) {
  const { listProps, itemProps, moveTo } = useListNavigation({ count: hits.length });
  const toFirst = useEffectEvent(() => moveTo(0));
  useEffect(() => toFirst(), [hits]);
  return (
    <List {...listProps} aria-label={name}>
      {hits.map((hit, index) => (
        <li key={`${hit.fileId} ${hit.personId}`}>
          <RowButton type="button" {...itemProps(index)} onClick={() => onOpen(hit)}>
            <Hit hit={hit} />
          </RowButton>
        </li>
      ))}
    </List>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const wording = useWording().search;
  const format = useFormats();
  const file = hit.inFileOf === null ? null : wording.inFileOf(hit.inFileOf);
  return (
    <>
      <RowLine>
        <strong>{hit.displayName}</strong>
        <span>{wording.born(format.date(hit.birthDate))}{hit.deceased && ` · ${wording.deceased}`}</span>
      </RowLine>
      <RowLine data-weak>
        <span>{[hit.place, file].filter((part) => part !== null && part !== '').join(' · ')}</span>
        <span>{hit.bsnMasked}</span>
      </RowLine>
    </>
  );
}

const List = styled('ul')({ border: `1px solid ${colour('line')}`, borderRadius: 6, maxHeight: 320, overflow: 'auto' });
