import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import type { WorklistView } from '../../../shared/models/worklist.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import type { ListRow } from './list-rows.ts';
import { WorksFor } from './works-for.tsx';

interface FilterBarProps {
  readonly view: WorklistView;
  /** the rows as they were read, of which the choices are made */
  readonly rows: readonly ListRow[];
  readonly shown: number;
  /** there are saved selections already */
  readonly selecting: boolean;
  readonly onView: (view: WorklistView) => void;
  readonly onManage: () => void;
  /** the user works for other departments from now on */
  readonly onWorksFor: () => void;
}

/** What of a list is shown: by words, by how near the term is, how it stands or the channel, and by whose it is. */
export function FilterBar({ view, rows, shown, selecting, onView, onManage, onWorksFor }: FilterBarProps) {
  const { worklists: wording, common } = useWording();
  const inWords = (code: string): string => wordIn({ ...common.channel, ...wording.terms, ...wording.stands }, code);
  const kinds = view.list === 'callbacks' || view.list === 'agreements' ? Object.keys(wording.terms) : chosenToo(rows.map(({ kindCode }) => kindCode), view.kind);
  const owners = chosenToo(rows.map(({ owner }) => owner), view.owner);
  const filtered = view.words !== '' || view.kind !== '' || view.owner !== '';
  return (
    <Bar>
      <OutlinedInput size="small" value={view.words} placeholder={wording.words} inputProps={{ 'aria-label': wording.words, maxLength: 100, spellCheck: false }} onChange={(event) => onView({ ...view, words: event.target.value })} sx={{ flex: '1 1 170px', maxWidth: 260, height: measure('target') }} />
      <Choice name={wording.kind[view.list]} chosen={view.kind} options={kinds.map((code) => [code, inWords(code)])} onChoose={(kind) => onView({ ...view, kind })} />
      {owners.length > 1 && <Choice name={wording.owner[view.list]} chosen={view.owner} options={owners.map((owner) => [owner, owner])} onChoose={(owner) => onView({ ...view, owner })} />}
      {filtered && <button type="button" onClick={() => onView({ ...view, words: '', kind: '', owner: '' })}>{wording.clear}</button>}
      <button type="button" aria-haspopup="dialog" onClick={onManage}>{selecting ? wording.manage : wording.keep}</button>
      {view.list === 'callbacks' && <WorksFor onChosen={onWorksFor} />}
      <span className="count" aria-live="polite">{rows.length === 0 ? '' : wording.count(shown, rows.length)}</span>
    </Bar>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly chosen: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (chosen: string) => void;
}

function Choice({ name, chosen, options, onChoose }: ChoiceProps) {
  const wording = useWording().worklists;
  return (
    <label>
      {name}
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{wording.all}</option>
        {options.map(([code, said]) => <option key={code} value={code}>{said}</option>)}
      </select>
    </label>
  );
}

/** The codes that there are, each once, and the one that is chosen even where it has no row now. */
function chosenToo(codes: readonly string[], chosen: string): readonly string[] {
  return [...new Set(chosen === '' ? codes : [...codes, chosen])].toSorted((one, other) => one.localeCompare(other, 'nl'));
}

function wordIn(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 12px',
  padding: `7px ${measure('inset')}`,
  color: colour('inkSoft'),
  fontSize: measure('text'),
  '& label': { display: 'flex', alignItems: 'center', gap: 6 },
  '& select': { height: measure('target'), maxWidth: 150, padding: '0 6px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, backgroundColor: colour('card'), color: colour('ink'), font: 'inherit' },
  // What is said in a button stands in line with what stands above it.
  '& button': { minHeight: measure('target'), marginLeft: -8, padding: '0 8px', textAlign: 'left', border: 0, borderRadius: 6, background: 'none', color: colour('accent'), font: 'inherit', fontWeight: 500, cursor: 'pointer' },
  '& button:hover': { backgroundColor: colour('lineSoft') },
  '& .count': { marginLeft: 'auto', fontSize: measure('textSmall') },
});
