import SearchIcon from '@mui/icons-material/SearchOutlined';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { Purpose } from '../../../shared/models/case-file.ts';
import type { NumberedThing, SearchHit, SearchKey } from '../../../shared/models/operations.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import type { Palette, PaletteEntry } from '../../commands/palette.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import type { Wording } from '../../wording/nl.ts';
import { HitList } from './hit-list.tsx';
import { optionId, PaletteList } from './palette-list.tsx';
import { readSearch } from './read-search.ts';
import type { SearchReading } from './read-search.ts';
import { ReadingLine } from './reading-line.tsx';
import { usePointing } from './use-pointing.ts';

/** What the search is doing, or what it came to. */
type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' | 'opening' }
  | { readonly kind: 'found'; readonly hits: readonly SearchHit[]; readonly sentence: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface SearchPanelProps {
  readonly today: CalendarDate;
  readonly purpose: Purpose;
  /** opens what was found, on the thing whose number was typed; answers the problem, if any */
  readonly open: (fileId: string, on: NumberedThing | null) => Promise<Problem | null>;
  /** what else there is to choose before it is opened: why, or through which channel */
  readonly choice?: ReactNode;
  /** what is known to search by already */
  readonly known?: string;
  readonly autoFocus?: boolean;
  readonly inputRef?: React.Ref<HTMLInputElement>;
  /** where it also does what is typed */
  readonly doing?: Doing;
}

interface Doing {
  readonly palette: Palette;
  /** it was asked what can be done */
  readonly offered: boolean;
  /** something was chosen and is to be done */
  readonly onChoose: (entry: PaletteEntry) => void;
}

/**
 * The one search box: it says what it takes the text for, Enter searches, a single hit opens at once, several are a list. Where it offers what can be done, a text that is enough to find
 * a person goes before that, and any other text means the first thing that it names.
 */
export function SearchPanel({ today, purpose, open: openFound, choice, known = '', autoFocus = true, inputRef, doing }: SearchPanelProps) {
  const { search: wording, palette: doingWords } = useWording();
  const [text, setText] = useState(known);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const asked = useRef(0);
  const hint = useId();
  const reading = readSearch(text, today);
  const key = 'key' in reading ? reading.key : null;
  const list = useId();
  const asksDoing = doing?.offered === true;
  const groups = asksDoing && outcome.kind === 'idle' && !isPersonal(reading) ? doing.palette.groups : [];
  const entries = groups.flatMap((group) => group.entries);
  const { pointed, onKeyDown, reset } = usePointing(entries, reading.kind === 'empty' ? null : (entries.find((entry) => entry.whyNot === null) ?? null));
  const choose = (entry: PaletteEntry): void => {
    if (entry.whyNot !== null) return;
    type('');
    doing?.onChoose(entry);
  };

  const open = async ({ fileId, on }: SearchHit): Promise<void> => {
    setOutcome({ kind: 'opening' });
    const problem = await openFound(fileId, on);
    if (problem !== null) return setOutcome({ kind: 'failed', problem });
    type('');
  };

  const search = async (): Promise<void> => {
    if (key === null) return;
    const question = ++asked.current;
    setOutcome({ kind: 'searching' });
    const reply = await call('person.search', { key, purpose });
    if (question !== asked.current) return;
    if (!reply.ok) return setOutcome({ kind: 'failed', problem: reply.problem });
    const [only, ...others] = reply.value.hits;
    if (only !== undefined && others.length === 0) return open(only);
    setOutcome({ kind: 'found', hits: reply.value.hits, sentence: foundInWords(reply.value.hits.length, key.by, wording) });
  };

  const type = (next: string): void => {
    asked.current += 1;
    setText(next);
    setOutcome({ kind: 'idle' });
    reset();
    doing?.palette.onText(isPersonal(readSearch(next, today)) ? '' : next);
  };

  return (
    <Panel role="search" aria-label={wording.title} onSubmit={(event) => { event.preventDefault(); if (pointed === null) void search(); else choose(pointed); }}>
      <OutlinedInput
        fullWidth
        size="small"
        sx={{ height: 44 }}
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={asksDoing ? doingWords.placeholder : wording.placeholder}
        autoComplete="off"
        inputProps={{
          ...(!asksDoing ? { 'aria-label': wording.field } : {
            'aria-label': doingWords.field, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': entries.length > 0, 'aria-controls': entries.length > 0 ? list : undefined, 'aria-activedescendant': pointed === null ? undefined : optionId(list, pointed),
          }),
          'aria-describedby': hint, spellCheck: false, maxLength: 200, 'data-search-field': '',
        }}
        inputRef={inputRef}
        startAdornment={<InputAdornment position="start"><SearchIcon fontSize="small" /></InputAdornment>}
        endAdornment={key === null && pointed === null ? null : <kbd>Enter</kbd>}
      />
      <ReadingLine id={hint} reading={reading} />
      {choice}
      <div aria-live="polite">
        {(outcome.kind === 'searching' || outcome.kind === 'opening') && <Sentence>{wording[outcome.kind]}</Sentence>}
        {outcome.kind === 'found' && <Sentence>{outcome.sentence}</Sentence>}
        {outcome.kind === 'failed' && <ProblemNotice problem={outcome.problem} />}
      </div>
      {entries.length > 0 && <PaletteList id={list} groups={groups} pointed={pointed} onChoose={choose} />}
      {outcome.kind === 'found' && outcome.hits.length > 0 && <HitList hits={outcome.hits} name={outcome.sentence} onOpen={(hit) => void open(hit)} />}
    </Panel>
  );
}

function foundInWords(count: number, by: SearchKey['by'], wording: Wording['search']): string {
  if (by === 'number') return count === 0 ? wording.noNumberHits : wording.numberHits(count);
  return count === 0 ? wording.noHits : wording.hits(count);
}

/** A key to a person, or the beginning of a BSN: nothing else is looked for with it. */
function isPersonal(reading: SearchReading): boolean {
  return reading.kind === 'bsn' || ('key' in reading && reading.key !== null);
}

const Panel = styled('form')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 10, alignContent: 'start' });

const Sentence = styled('p')({ color: colour('inkSoft'), fontSize: measure('textReading') });
