import { styled } from '@mui/material/styles';
import type { Callback } from '../../../shared/models/callback.ts';
import { clockTime, dutchMomentOf } from '../../../shared/models/dutch-time.ts';
import { callbackDue, type WorkingStep } from '../../../shared/rules/index.ts';
import { weekdayAndDate } from '../../case/callback-in-words.ts';
import { useWords, type Words } from '../../wording/words.ts';

/** How the last moment of a callback was counted: a line for each day, with what it counts as. */
export function CallbackCount({ callback: { askedAt, urgency, dueAt } }: { readonly callback: Callback }) {
  const words = useWords();
  const { wording: { callbacks }, format } = words;
  const { count } = callbacks;
  if (urgency === null) return <p className="weak">{count.agreed}</p>;
  const asked = dutchMomentOf(askedAt);
  const due = dutchMomentOf(dueAt);
  return (
    <Count>
      <h3>{count.title}</h3>
      <p>{count.asked(`${weekdayAndDate(asked.day, words)}, ${clockTime(asked.minute)}`, callbacks.urgencies[urgency])}</p>
      <table>
        <thead>
          <tr><th scope="col">{count.day}</th><th scope="col">{count.what}</th></tr>
        </thead>
        <tbody>
          {callbackDue(asked, urgency).steps.map((step) => (
            <tr key={step.day}><th scope="row">{format.dayAndDate(step.day)}</th><td>{stepInWords(step, words)}</td></tr>
          ))}
        </tbody>
      </table>
      <p><strong>{callbacks.dueBy(weekdayAndDate(due.day, words), clockTime(due.minute))}</strong></p>
    </Count>
  );
}

function stepInWords(step: WorkingStep, { wording: { callbacks: { count } } }: Words): string {
  switch (step.kind) {
    case 'worked': {
      const minutes = step.to - step.from;
      return count.worked(clockTime(step.from), clockTime(step.to), count.length((minutes - (minutes % 60)) / 60, minutes % 60));
    }
    case 'counted': return count.counted(step.number);
    case 'dayOfAsking': return count.dayOfAsking;
    case 'closed': return step.holiday === null ? count.weekend : count.holiday(step.holiday);
  }
}

const Count = styled('section')({ display: 'grid', gap: 6, '& h3': { marginBottom: -4 } });
