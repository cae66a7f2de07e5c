import History from '@mui/icons-material/HistoryOutlined';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { LookBackDays } from '../../case/look-back-days.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

interface LookBackBarProps {
  readonly days: LookBackDays;
  readonly onOther: () => void;
  readonly onNow: () => void;
}

/** Says over the whole picture that it is not of now: what was known on which day, and under the law of which day. */
export function LookBackBar({ days: { knownOn, lawOn }, onOther, onNow }: LookBackBarProps) {
  const { wording, format } = useWords();
  const words = wording.lookBack;
  return (
    <Bar aria-label={words.title}>
      <History aria-hidden sx={{ fontSize: 18, flex: 'none' }} />
      <p role="status">
        <strong>{words.notNow}</strong> {words.shown(format.dateInSentence(knownOn), lawOn === knownOn ? null : format.dateInSentence(lawOn))}
      </p>
      <Buttons>
        <Button size="small" variant="text" onClick={onOther}>{words.otherDay}</Button>
        <Button size="small" variant="contained" onClick={onNow}>{words.toNow} <CommandKey of="lookBack" /></Button>
      </Buttons>
    </Bar>
  );
}

const Bar = styled('section')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 10px',
  minHeight: 32,
  padding: `2px ${measure('inset')}`,
  backgroundColor: colour('termGround'),
  borderBottom: `2px solid ${colour('term')}`,
  color: colour('ink'),
  fontSize: measure('textReading'),
  '& > svg': { color: colour('term') },
  '& strong': { color: colour('term') },
});

const Buttons = styled('div')({ display: 'flex', gap: 6, marginLeft: 'auto', '& button': { gap: 8, whiteSpace: 'nowrap' }, '& .MuiButton-contained kbd': { color: 'inherit', backgroundColor: 'transparent', borderColor: 'currentColor' } });
