import { styled } from '@mui/material/styles';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { OwnLookUp } from '../../../shared/models/look-ups.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { ExplainField } from './explain-field.tsx';
import { LookUpRow, lookUpName } from './look-up-row.tsx';

interface LookUpListProps {
  readonly lookUps: readonly OwnLookUp[];
  /** the focus begins in the list */
  readonly startsHere: boolean;
  readonly onExplain: (operationId: string, text: string) => Promise<Problem | null>;
}

/** The look-ups of a day in two parts, without a contact and the others. ↑ ↓ go through both, Enter asks for an explanation. */
export function LookUpList({ lookUps, startsHere, onExplain }: LookUpListProps) {
  const words = useWords().wording.ownLookUps;
  const [explaining, setExplaining] = useState<number | null>(null);
  const [kept, setKept] = useState(false);
  const open = (index: number): void => {
    setKept(false);
    setExplaining(index);
  };
  const { listProps, itemProps, moveTo } = useListNavigation({ count: lookUps.length, onOpen: open });
  useEffect(() => {
    if (startsHere) moveTo(0);
    // The focus goes there once, when the list comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const leave = (index: number): void => {
    setExplaining(null);
    moveTo(index);
  };
  const keep = async (index: number, operationId: string, text: string): Promise<Problem | null> => {
    const problem = await onExplain(operationId, text);
    if (problem !== null) return problem;
    setKept(true);
    leave(index);
    return null;
  };
  const unlinked = lookUps.filter(({ linked }) => linked === false).length;
  const part = (from: number, to: number) => lookUps.slice(from, to).map((lookUp, offset) => {
    const index = from + offset;
    return (
      <li key={lookUp.operationId}>
        <LookUpRow lookUp={lookUp} aria-expanded={explaining === index} onClick={() => open(index)} {...itemProps(index)} />
        {explaining === index && <ExplainField label={words.field(lookUpName(lookUp, words))} onKeep={(text) => keep(index, lookUp.operationId, text)} onLeave={() => leave(index)} />}
      </li>
    );
  });
  return (
    <Parts {...listProps}>
      {unlinked > 0 && <Part title={words.without(unlinked)} about={words.withoutAbout}>{part(0, unlinked)}</Part>}
      {unlinked < lookUps.length && <Part title={unlinked > 0 ? words.others(lookUps.length - unlinked) : words.all(lookUps.length)}>{part(unlinked, lookUps.length)}</Part>}
      <Kept role="status">{kept ? words.kept : ''}</Kept>
    </Parts>
  );
}

function Part({ title, about, children }: { readonly title: string; readonly about?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section>
      <h3 id={id}>{title}</h3>
      {about !== undefined && <p>{about}</p>}
      <ul aria-labelledby={id}>{children}</ul>
    </section>
  );
}

const Parts = styled('div')({
  display: 'grid',
  gap: 14,
  '& h3': { fontSize: measure('text'), fontWeight: 600 },
  '& section > p': { color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& ul': { margin: `4px calc(-1 * ${measure('inset')}) 0` },
  '& li + li': { borderTop: `1px solid ${colour('lineSoft')}` },
});

const Kept = styled('p')({ color: colour('inkSoft'), fontSize: measure('textSmall') });
