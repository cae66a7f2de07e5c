import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { caseLimits, readCaseFile, readCaseText, type CaseFileReading, type ReadLine, type UnusableFile } from '../../entry/read-cases.ts';
import { openCases } from '../../program/cases.ts';
import { colour } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { CaseProblemNotice, Notice } from './case-problem-notice.tsx';
import { chosenCase } from './chosen-case.ts';

interface OpenCasesDialogProps {
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'waiting' | 'reading' }
  | { readonly kind: 'unusable'; readonly because: UnusableFile | 'unread' }
  /** one case, and it cannot be reckoned: told here, so that the text can be mended at once */
  | { readonly kind: 'broken'; readonly line: ReadLine };

/** Invoer: a case from a file that is chosen or dragged here, or from pasted text. What can be read opens in a tab of its own; nothing is kept. */
export function OpenCasesDialog({ onClose }: OpenCasesDialogProps) {
  const { cases } = useWording();
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const chooser = useRef<HTMLInputElement>(null);

  const take = (fileName: string, reading: CaseFileReading): void => {
    if (!reading.ok) return setState({ kind: 'unusable', because: reading.because });
    const [only, ...others] = reading.lines;
    if (only !== undefined && others.length === 0 && chosenCase(only).kind === 'problem') return setState({ kind: 'broken', line: only });
    openCases(fileName, reading.lines);
    onClose();
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setState({ kind: 'reading' });
    const bytes = file.size > caseLimits.megabytes * 1_000_000 ? 'tooLarge' : await bytesOf(file);
    if (typeof bytes === 'string') setState({ kind: 'unusable', because: bytes });
    else take(file.name, readCaseFile(bytes));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void takeFile(event.dataTransfer.files[0]);
  };

  return (
    <DetailDialog
      title={cases.openTitle}
      onClose={onClose}
      ownFocus
      actions={<Button variant="outlined" disabled={text.trim() === ''} onClick={() => take('', readCaseText(text))}>{cases.read}</Button>}
    >
      <Target onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <p>{cases.openAbout}</p>
        <Button variant="contained" autoFocus onClick={() => chooser.current?.click()}>{cases.choose}</Button>
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".json,.jsonl,application/json"
          onChange={(event) => {
            void takeFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <OutlinedInput multiline minRows={4} maxRows={10} size="small" value={text} placeholder={cases.paste} inputProps={{ 'aria-label': cases.paste, spellCheck: false }} onChange={(event) => setText(event.target.value)} />
      </Target>
      <div aria-live="polite">
        {state.kind === 'reading' && <p>{cases.reading}</p>}
        {state.kind === 'unusable' && <Notice role="status"><Unusable because={state.because} /></Notice>}
        {state.kind === 'broken' && <Broken line={state.line} />}
      </div>
    </DetailDialog>
  );
}

function Unusable({ because }: { readonly because: UnusableFile | 'unread' }) {
  const { unusable } = useWording().cases;
  if (because === 'tooLarge') return <p>{unusable.tooLarge(caseLimits.megabytes)}</p>;
  return <p>{because === 'tooMany' ? unusable.tooMany(caseLimits.cases) : unusable[because]}</p>;
}

function Broken({ line }: { readonly line: ReadLine }) {
  const chosen = chosenCase(line);
  return chosen.kind === 'problem' ? <CaseProblemNotice problem={chosen.problem} /> : null;
}

/** A file may be gone or closed to us by the time that it is read. */
async function bytesOf(file: File): Promise<Uint8Array | 'unread'> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'unread';
  }
}

const Target = styled('div')({ display: 'grid', gap: 10, justifyItems: 'start', padding: 12, border: `1px dashed ${colour('lineField')}`, borderRadius: 8, '& > .MuiInputBase-root': { width: '100%', fontFamily: 'monospace' } });
