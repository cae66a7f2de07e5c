import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { runCommand } from '../../commands/use-command.ts';
import { CommandKey } from '../../components/command-key.tsx';
import type { OpenedCases } from '../../program/cases.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface CaseHeadProps {
  readonly opened: OpenedCases;
}

/** Says before everything else that this is nobody: which case of which file, and that nothing of it is kept. */
export function CaseHead({ opened: { fileName, lines, chosen } }: CaseHeadProps) {
  const wording = useWording().cases;
  const line = lines[chosen];
  return (
    <Head>
      <Mark>{wording.notCitizen}</Mark>
      <h1>{line?.id ?? wording.unnamed(line?.number ?? 1)}</h1>
      <span>
        {fileName === '' ? wording.pasted : fileName}
        {lines.length > 1 && ` · ${wording.of(chosen + 1, lines.length)}`} · {wording.notKept}
      </span>
      <Button variant="outlined" color="inherit" size="small" onClick={() => runCommand('openCases')}>
        {wording.openOther} <CommandKey of="openCases" />
      </Button>
    </Head>
  );
}

const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  padding: '6px 12px',
  backgroundColor: colour('card'),
  border: `1px solid ${colour('line')}`,
  borderRadius: 8,
  color: colour('inkSoft'),
  '& h1': { fontSize: measure('textKey'), fontWeight: 600, color: colour('ink'), overflowWrap: 'anywhere' },
  '& button': { marginLeft: 'auto', gap: 8, borderColor: colour('lineField') },
});

const Mark = styled('strong')({ padding: '2px 10px', borderRadius: 10, backgroundColor: colour('practice'), color: colour('practiceInk'), fontWeight: 600 });
