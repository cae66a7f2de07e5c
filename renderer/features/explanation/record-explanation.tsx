import { Details } from '../../components/details.tsx';
import { recordDetails } from '../../case/record-details.ts';
import type { RecordSubject } from '../../case/record-subject.ts';
import { useCaseFile } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { answerAboutRecord } from './answer-about-record.ts';
import { Answer } from './answer.tsx';

interface RecordExplanationProps {
  readonly subject: RecordSubject;
}

/** The answer about a thing of the file, then its dates and amounts with where they come from. */
export function RecordExplanation({ subject }: RecordExplanationProps) {
  const words = useWords();
  const file = useCaseFile();
  const { explanation: wording } = words.wording;
  const recorded = words.format.date(subject.record.recordedAt.slice(0, 10));
  return (
    <>
      <Answer sentence={answerAboutRecord(subject, file, words)} />
      <section>
        <h3>{wording.about}</h3>
        <Details rows={[...recordDetails(subject, file, words), [words.wording.openItems.recorded, recorded]]} />
      </section>
    </>
  );
}
