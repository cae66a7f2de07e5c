import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useContext, useId, useRef, useState } from 'react';
import type { Problem } from '../../../shared/models/reply.ts';
import { decisionName } from '../../case/citizen-page.ts';
import { daysOfDecision, decisionsToLookBackAt, readDays, type LookBackDays } from '../../case/look-back-days.ts';
import { present } from '../../case/parts.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { focusRegion } from '../../layout/region-focus.ts';
import { SessionContext, usePresentSession, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';

type Typed = Readonly<Record<keyof LookBackDays, string>>;

/** Which day the screen goes back to: typed, or the day of a decision, and the law of which day counts. */
export function LookBackDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { wording: { lookBack: wording }, format } = words;
  const id = useId();
  const session = useContext(SessionContext);
  const file = usePresentSession()?.getState().caseFile ?? null;
  const lookBack = useSession((state) => state.lookBack);
  const [typed, setTyped] = useState<Typed>(() => asTyped(beginning()));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  if (file === null) return null;
  const read = readDays(typed, file.today);
  const said = (field: keyof LookBackDays): string => (tried && read.wrong !== null && read.wrong[field] !== undefined ? wording[read.wrong[field]] : '');
  const decisions = decisionsToLookBackAt(file);

  /** The days that are looked back at, else those of the decision that is pointed at. */
  function beginning(): LookBackDays | null {
    const focus = session?.getState().focus ?? null;
    const shown = session?.getState().caseFile.lookedBack ?? null;
    const decision = focus?.kind === 'decision' && file !== null ? present(file.decisions).find((one) => one.id === focus.id) : undefined;
    return shown ?? (decision === undefined || file === null ? null : daysOfDecision(decision, file.today));
  }
  function asTyped(days: LookBackDays | null): Typed {
    return days === null ? { knownOn: '', lawOn: '' } : { knownOn: format.date(days.knownOn), lawOn: days.lawOn === days.knownOn ? '' : format.date(days.lawOn) };
  }
  const go = async (): Promise<void> => {
    setTried(true);
    if (read.days === null) return form.current?.querySelector<HTMLInputElement>(`[name="${read.wrong.knownOn === undefined ? 'lawOn' : 'knownOn'}"]`)?.focus();
    const failed = await lookBack(read.days);
    if (failed !== null) return setProblem(failed);
    onClose();
    requestAnimationFrame(() => focusRegion('allowances'));
  };
  const field = (name: keyof LookBackDays, placeholder: string) => (
    <label>
      <span>{wording.field[name]}</span>
      <input name={name} value={typed[name]} placeholder={placeholder} maxLength={30} autoFocus={name === 'knownOn'} aria-invalid={said(name) !== ''} aria-describedby={`${id}-${name}`} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />
      <small id={`${id}-${name}`} role="status" data-wrong={said(name) !== ''}>{said(name) === '' ? wording.about[name] : said(name)}</small>
    </label>
  );
  return (
    <DetailDialog title={wording.title} onClose={onClose} size="wide" ownFocus actions={<Button variant="outlined" type="submit" form={id}>{wording.go}</Button>}>
      <Form
        id={id} ref={form} noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <p>{wording.intro}</p>
        {decisions.length > 0 && (
          <label>
            <span>{wording.decision}</span>
            <select
              value={decisions.find((one) => isSame(asTyped(daysOfDecision(one, file.today)), typed))?.id ?? ''}
              onChange={({ target }) => {
                const decision = decisions.find((one) => one.id === target.value);
                if (decision !== undefined) setTyped(asTyped(daysOfDecision(decision, file.today)));
              }}
            >
              <option value="">{wording.noDecision}</option>
              {decisions.map((one) => <option key={one.id} value={one.id}>{format.date(one.dated)} · {decisionName(one, words)}</option>)}
            </select>
          </label>
        )}
        {field('knownOn', wording.example)}
        {field('lawOn', typed.knownOn.trim() === '' ? wording.example : typed.knownOn)}
      </Form>
      {problem !== null && <ProblemNotice problem={problem} />}
    </DetailDialog>
  );
}

function isSame(one: Typed, other: Typed): boolean {
  return one.knownOn === other.knownOn && one.lawOn === other.lawOn;
}

const Form = styled('form')({
  display: 'grid',
  gap: 12,
  maxWidth: 620,
  '& label': { display: 'grid', gridTemplateColumns: '180px minmax(0, 1fr)', gap: '2px 12px', alignItems: 'center' },
  '& label > small': { gridColumn: 2, color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& label > small[data-wrong="true"]': { color: colour('defect') },
  '& :is(input, select)': { height: 32, minWidth: 0, padding: '0 8px', border: `1px solid ${colour('lineField')}`, borderRadius: 6, background: colour('card'), color: 'inherit', font: 'inherit' },
  '& input::placeholder': { color: colour('inkWeak'), opacity: 1 },
  '@media (max-width: 639px)': { '& label': { gridTemplateColumns: 'minmax(0, 1fr)' }, '& label > small': { gridColumn: 1 } },
});
