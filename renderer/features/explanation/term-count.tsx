import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { dayOfWeek, type CalendarDate } from '../../../shared/models/calendar.ts';
import type { ClosedDay, Term, TermStep } from '../../../shared/models/term.ts';
import { publicationName } from '../../case/publication-name.ts';
import { LegalReference } from '../../components/legal-reference.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';

interface TermCountProps {
  readonly term: Term;
  /** the term in which something is to be done next: what comes after it is told */
  readonly current: boolean;
  /** it is over, and what had to be done was not */
  readonly late: boolean;
}

/** How a term was counted: what it is and by which article, a line per step with the day it leads to, what is uncertain about it, and what comes after it. */
export function TermCount({ term, current, late }: TermCountProps) {
  const words = useWords();
  const { terms, common } = words.wording;
  const [first, ...others] = term.steps;
  return (
    <Count title={terms.read(term.read.map((one) => publicationName(one, words.wording)))}>
      <tbody>
        <tr className="name">
          <th scope="row">{words.term(term.kind)} {term.basis !== null && <LegalReference basis={term.basis} />}</th>
          <td className="number" data-late={late}>{(late ? terms.passed : terms.until)(words.format.date(term.end))}</td>
        </tr>
        {first !== undefined && others.length === 0 && <Line>{stepInWords(first, words)}</Line>}
        {others.length > 0 && term.steps.map((step) => (
          <tr key={`${step.kind} ${step.to}`} className="step">
            <th scope="row">{stepInWords(step, words)} {step.basis !== null && step.basis !== term.basis && <LegalReference basis={step.basis} />}</th>
            <td className="number">{words.format.date(step.to)}</td>
          </tr>
        ))}
        {term.marks.map((mark) => <Line key={mark.term}>{common.restsOnWhat(common.restsOn[mark.kind], words.term(mark.term))}</Line>)}
        {current && term.after.map((consequence) => <Line key={consequence}>{terms.after[consequence]}</Line>)}
      </tbody>
    </Count>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <tr className="step">
      <td colSpan={2}>{children}</td>
    </tr>
  );
}

function stepInWords(step: TermStep, words: Words): string {
  const { terms } = words.wording;
  const date = (day: CalendarDate): string => words.format.date(day);
  switch (step.kind) {
    case 'counted': return terms.counted(words.language === 'nl' ? step.length.dutch : step.length.english, date(step.from));
    case 'named': return terms.named;
    case 'suspended': return terms.suspended(date(step.period.from ?? ''), date(step.period.to ?? ''), step.days);
    case 'moved': return terms.moved(step.closed.map((closed) => closedInWords(closed, words)));
    case 'notMoved': return terms.notMoved[step.because](closedInWords(step.closed, words));
  }
}

function closedInWords({ date, holiday }: ClosedDay, words: Words): string {
  return words.wording.terms.closedDay(`${weekendDay(date, words)}${words.format.date(date)}`, holiday);
}

function weekendDay(date: CalendarDate, { wording: { terms } }: Words): string {
  const day = dayOfWeek(date);
  return day === 6 ? `${terms.saturday} ` : day === 7 ? `${terms.sunday} ` : '';
}

const Count = styled('table')({
  '& .name th': { fontWeight: 500 },
  '& .name .number': { fontWeight: 600 },
  '& .name [data-late="true"]': { color: colour('defect') },
  '& .step > *': { color: colour('inkSoft'), fontSize: measure('textSmall'), paddingTop: 1, paddingBottom: 1 },
  '&& .step > *': { borderTop: 0 },
});
