import { styled } from '@mui/material/styles';
import type { LegalBasisText } from '../../../shared/models/explanation.ts';
import { LegalReference } from '../../components/legal-reference.tsx';
import { useListNavigation } from '../../components/list-navigation.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

/** Something that can be done now, with its article; where it can be prepared, what opens its form. */
export interface PossibleAct {
  readonly id: string;
  readonly text: string;
  readonly basis: LegalBasisText | null;
  /** what the form is for, in a word; with `open` */
  readonly opens?: string;
  readonly open?: () => void;
}

interface WhatCanBeDoneProps {
  /** what the list is of; without it what can be done */
  readonly name?: string;
  readonly acts: readonly PossibleAct[];
}

/** Wat kan nu: one line each. What can be prepared is a stop of the arrows, and Enter opens its form. */
export function WhatCanBeDone({ acts, name }: WhatCanBeDoneProps) {
  const { explanation } = useWording();
  const preparable = acts.filter(({ open }) => open !== undefined);
  const { listProps, itemProps } = useListNavigation({ count: preparable.length, onOpen: (index) => preparable[index]?.open?.() });
  if (acts.length === 0) return null;
  return (
    <List {...listProps} aria-label={name ?? explanation.next}>
      {acts.map((act) => (
        <li key={act.id}>
          {act.open === undefined ? <Line act={act} /> : <button type="button" onClick={act.open} {...itemProps(preparable.indexOf(act))}><Line act={act} /></button>}
        </li>
      ))}
    </List>
  );
}

function Line({ act: { text, basis, opens } }: { readonly act: PossibleAct }) {
  return (
    <>
      <span>{text} {basis !== null && <LegalReference basis={basis} />}</span>
      {opens !== undefined && <span className="opens">{opens}</span>}
    </>
  );
}

const List = styled('ul')({
  '& li': { display: 'flex', borderTop: `1px solid ${colour('lineSoft')}` },
  '& li:first-of-type': { borderTop: 0 },
  '& li > span': { padding: '4px 0' },
  '& button': {
    display: 'flex', flex: 1, alignItems: 'baseline', justifyContent: 'space-between', gap: 8, minHeight: measure('target'), margin: '0 -6px', padding: '4px 6px', border: 0, borderRadius: 4, background: 'none', color: 'inherit', font: 'inherit', fontVariantNumeric: 'inherit', textAlign: 'left', cursor: 'pointer',
  },
  '& button:hover': { backgroundColor: colour('lineSoft') },
  '& button:focus': { backgroundColor: colour('accentGround') },
  '& .opens': { flex: 'none', color: colour('accent'), fontSize: measure('textSmall'), fontWeight: 500 },
});
