import type { Explanation } from '../../../shared/models/explanation.ts';
import { usePeople } from '../../case/persons.ts';
import { publicationName } from '../../case/publication-name.ts';
import { useWords } from '../../wording/words.ts';
import { formulaInValues, formulaInWords } from './formula.ts';

interface StepDetailProps {
  readonly step: Explanation;
}

/** Under an opened step: its formula in words and in values, the publication of a legal amount, or the source of a fact. */
export function StepDetail({ step }: StepDetailProps) {
  const words = useWords();
  const people = usePeople();
  const { wording, format } = words;
  const { origin } = step;
  if (origin.kind === 'derived') {
    const inWords = formulaInWords(step, words);
    const inValues = formulaInValues(step, words);
    return inWords === null ? null : (
      <div className="detail">
        <span>{inWords}</span>
        {inValues !== null && <span>{inValues}</span>}
      </div>
    );
  }
  if (origin.kind === 'parameter') {
    const { validFrom, validTo, publication, readIn, quote, provisional, replaced } = origin;
    return (
      <div className="detail">
        <span>
          {replaced ? wording.explanation.replaced : validTo === null ? wording.explanation.parameterOpen(format.date(validFrom)) : wording.explanation.parameter(format.date(validFrom), format.date(validTo))}
          {provisional && `, ${wording.common.provisional}`}
        </span>
        <span>{publicationName({ title: publication, readIn }, wording)}</span>
        {quote !== '' && <q>{quote}</q>}
      </div>
    );
  }
  const { record, state } = origin;
  if (record === null) return origin.person === null ? null : <div className="detail">{people.stated === true ? wording.cases.stated : wording.explanation.presumed}</div>;
  return (
    <div className="detail">
      <span>
        {wording.explanation.source(wording.common.source[record.source], format.date(record.validFrom), format.date(record.recordedAt.slice(0, 10)))}
        {state !== 'known' && `, ${wording.common.factState[state]}`}
      </span>
    </div>
  );
}
