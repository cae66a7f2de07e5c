import { styled } from '@mui/material/styles';
import type { ComponentProps } from 'react';
import type { OwnLookUp } from '../../../shared/models/look-ups.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { actsInWords } from './acts-in-words.ts';

interface LookUpRowProps extends ComponentProps<'button'> {
  readonly lookUp: OwnLookUp;
}

/** One look-up: when, whose file, what for, what was done, and what the user said of it. Enter or a click opens the field to say more. */
export function LookUpRow({ lookUp, ...button }: LookUpRowProps) {
  const { wording, format } = useWords();
  const words = wording.ownLookUps;
  const { purpose, linked, acts, explanations } = lookUp;
  return (
    <Row type="button" {...button}>
      <span className="soft">{format.time(acts[0]?.at ?? '')}</span>
      <span className="what">
        <b>{lookUpName(lookUp, words)}</b>
        <span className="soft"> · {words.purpose(wording.search.purposes[purpose])}</span>
        <span className="line soft">{actsInWords(acts, wording).join(' · ')}</span>
        {explanations.map(({ text, explainedAt }) => <span key={explainedAt} className="line">{words.explained(text)}</span>)}
      </span>
      <span className="side">
        {linked !== null && <span className="soft">{linked ? words.linked : words.notLinked}</span>}
        <span className="act">{explanations.length === 0 ? words.explain : words.explainMore}</span>
      </span>
    </Row>
  );
}

/** Whose file it was; that it is not known any more; or that it was a search. */
export function lookUpName({ file }: OwnLookUp, words: { readonly search: string; readonly goneFile: string }): string {
  return file === null ? words.search : (file.name ?? words.goneFile);
}

const Row = styled('button')({
  display: 'grid',
  gridTemplateColumns: '44px minmax(0, 1fr) auto',
  gap: '2px 12px',
  alignItems: 'baseline',
  width: '100%',
  minHeight: 44,
  padding: `6px ${measure('inset')}`,
  border: 0,
  borderRadius: 6,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { backgroundColor: colour('lineSoft') },
  '&:focus': { backgroundColor: colour('accentGround') },
  '& .soft': { color: colour('inkSoft') },
  '& .line': { display: 'block', overflowWrap: 'anywhere' },
  '& .side': { display: 'grid', justifyItems: 'end' },
  '& .act': { color: colour('accent'), fontWeight: 500 },
  '@media (max-width: 639px)': { gridTemplateColumns: '44px minmax(0, 1fr)', '& .side': { gridColumn: 2, display: 'flex', gap: 12 } },
});
