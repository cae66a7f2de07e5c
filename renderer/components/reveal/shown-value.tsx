import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import type { Revealable } from '../../../shared/models/reveal.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { DetailDialog } from '../detail-dialog.tsx';
import type { Asked } from './use-shown-shortly.ts';

interface ShownValueProps {
  readonly asked: Asked;
  readonly name: string;
  readonly lines: readonly string[];
  readonly onHide: () => void;
  readonly onClose: () => void;
}

/** What was masked, as it is, with why it is shown and how it goes away again. */
export function ShownValue({ asked: { what, reason }, name, lines, onHide, onClose }: ShownValueProps) {
  const { reveal } = useWording();
  return (
    <DetailDialog title={reveal.of[what](name)} onClose={onClose} ownFocus actions={<Button variant="outlined" onClick={onHide}>{reveal.hide}</Button>}>
      <Unmasked what={what} lines={lines} />
      {what === 'address' && <p><b>{reveal.addressStaysSecret}</b></p>}
      <p>{reveal.because(reveal.reasons[reason])}</p>
      <Soft>{reveal.goesAway}</Soft>
    </DetailDialog>
  );
}

/** The thing itself has the focus, so that a screen reader says it first: digit by digit. */
function Unmasked({ what, lines }: { readonly what: Revealable; readonly lines: readonly string[] }) {
  const value = useRef<HTMLDivElement>(null);
  useEffect(() => value.current?.focus(), []);
  return (
    <Value ref={value} tabIndex={0} role="group" aria-label={what === 'bsn' ? [...lines.join('')].join(' ') : lines.join(', ')}>
      {what === 'bsn' ? <Bsn digits={lines.join('')} /> : lines.map((line) => <div key={line}>{line}</div>)}
    </Value>
  );
}

/** Four, two and three digits, as people read a BSN aloud. The room between them is no text: who copies it has nine digits. */
function Bsn({ digits }: { readonly digits: string }) {
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map((part, index) => <span key={index}>{part}</span>);
}

const Value = styled('div')({
  padding: '10px 14px',
  borderRadius: 6,
  backgroundColor: colour('accentGround'),
  fontSize: measure('textKey'),
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  overflowWrap: 'anywhere',
  '& span + span': { marginLeft: '0.4em' },
  // Paper never has it, however it is printed.
  '@media print': { display: 'none' },
});

const Soft = styled('p')({ color: colour('inkSoft'), fontSize: measure('textSmall') });
