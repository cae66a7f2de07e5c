import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { departments, type Department } from '../../../shared/models/department.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useProgram } from '../../program/program.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

/** afdelingen waarvoor iemand werkt — said by the user, and kept at once. `onChosen`: what waits for them may be otherwise now. */
export function WorksFor({ onChosen }: { readonly onChosen: () => void }) {
  const { worklists: { worksFor: wording }, callbacks } = useWording();
  const chosen = useProgram((state) => state.start?.worksFor ?? null);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (chosen === null) return null;

  const toggle = async (department: Department): Promise<void> => {
    const wanted = departments.filter((each) => (each === department) !== chosen.includes(each));
    // Shown at once, so that the next choice goes on from this one.
    worksNowFor(wanted);
    const reply = await call('department.choose', { departments: wanted });
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok) onChosen();
    else worksNowFor([...chosen]);
  };
  const named = chosen.length === 0 ? wording.nobody : chosen.map((each) => callbacks.departments[each]).join(', ');
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>{wording.button(named)}</button>
      {open && (
        <DetailDialog title={wording.title} onClose={() => setOpen(false)} ownFocus>
          <p>{wording.about}</p>
          <Choices>
            <legend>{wording.chosen}</legend>
            {departments.map((each, index) => (
              <label key={each}><input type="checkbox" autoFocus={index === 0} checked={chosen.includes(each)} onChange={() => void toggle(each)} /> {callbacks.departments[each]}</label>
            ))}
          </Choices>
          {problem !== null && <ProblemNotice problem={problem} />}
        </DetailDialog>
      )}
    </>
  );
}

function worksNowFor(worksFor: Department[]): void {
  useProgram.setState(({ start }) => ({ start: start === null ? null : { ...start, worksFor, staffed: [...new Set([...start.staffed, ...worksFor])] } }));
}

const Choices = styled('fieldset')({
  display: 'grid',
  border: 0,
  padding: 0,
  margin: 0,
  '& legend': { padding: 0, color: colour('inkSoft') },
  '& label': { display: 'flex', alignItems: 'center', gap: 8, minHeight: measure('target'), cursor: 'pointer' },
});
