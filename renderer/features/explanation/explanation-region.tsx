import { styled } from '@mui/material/styles';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Region } from '../../components/region.tsx';
import { changeInWords } from '../../case/change-in-words.ts';
import { firstNameOf, PeopleContext } from '../../case/persons.ts';
import { scenarioLetters, useAssessment, useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';
import type { CaseFile } from '../../../shared/models/case-file.ts';
import { AllowanceExplanation } from './allowance-explanation.tsx';
import { MonthExplanation } from './month-explanation.tsx';
import { RecordExplanation } from './record-explanation.tsx';
import { ScenarioExplanation } from './scenario-explanation.tsx';
import { explainedSubject, type ExplainedSubject } from './subject.ts';

/** Region 8: why what has the focus is what it is. The answer sentence first, then the calculation and the facts behind it. */
export function ExplanationRegion() {
  const words = useWords();
  const { explanation } = words.wording;
  const file = useCaseFile();
  const focus = useSession((state) => state.focus);
  const shownYear = useSession((state) => state.year);
  const reload = useSession((state) => state.reload);
  const assessment = useAssessment(focus?.kind === 'assessment' ? focus.year : shownYear);
  const subject = explainedSubject(focus, file, assessment);
  if (subject === null) {
    return <Region id="explanation" title={explanation.title} command="explain" state={{ kind: 'empty', sentence: explanation.nothing }} />;
  }
  return (
    <Region id="explanation" title={explanation.titleOf(nameOf(subject, file, words))} command="explain">
      <PeopleContext value={file}>
        <ExplanationContent>
          {subject.kind === 'allowance' && <AllowanceExplanation subject={subject} />}
          {subject.kind === 'allowance' && assessment.state === 'failed' && <ProblemNotice problem={assessment.problem} retry={() => void reload()} />}
          {subject.kind === 'month' && <MonthExplanation month={subject.month} />}
          {subject.kind === 'scenario' && <ScenarioExplanation scenario={subject.scenario} allowance={subject.allowance} />}
          {subject.kind !== 'allowance' && subject.kind !== 'month' && subject.kind !== 'scenario' && <RecordExplanation subject={subject} />}
        </ExplanationContent>
      </PeopleContext>
    </Region>
  );
}

/** What the head of the region says the answer is about. */
function nameOf(subject: ExplainedSubject, file: CaseFile, words: Words): string {
  const { common, caseWords, openItems } = words.wording;
  switch (subject.kind) {
    case 'allowance': return openItems.debt(common.allowanceInSentence[subject.allowance], subject.year);
    case 'month': return words.format.monthInSentence(subject.month);
    case 'scenario': return words.wording.whatIf.explainTitle(scenarioLetters[subject.scenario] ?? '');
    case 'decision': return caseWords.decisionKind[subject.record.kind].toLowerCase();
    case 'payment': return words.format.monthInSentence(subject.record.month);
    case 'change': return changeInWords({ ...subject.record, before: '', after: '' }, firstNameOf(subject.record.personId, file), words);
    case 'objection': return caseWords.objectionKind[subject.record.kind].toLowerCase();
    case 'recovery': return openItems.debt(common.allowanceInSentence[subject.record.allowance], subject.record.year);
    case 'arrangement': return caseWords.arrangementKind[subject.record.kind];
    case 'contact': return common.channel[subject.record.channel];
    case 'letter': return caseWords.letterKind[subject.record.kind].toLowerCase();
    case 'note': return caseWords.noteKind[subject.record.kind].toLowerCase();
    case 'callback': return openItems.kind.callback.toLowerCase();
    case 'proposal': return words.wording.proposals.kind[subject.record.kind];
    case 'calculation': return caseWords.thing.calculation.toLowerCase();
    case 'incident': return caseWords.incident[subject.record.incident];
  }
}

/** What stands in the region, with the sizes of its tables and heads. */
export const ExplanationContent = styled('div')({
  padding: `8px ${measure('inset')}`,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 10,
  alignContent: 'start',
  overflowWrap: 'anywhere',
  '& h3': { fontSize: measure('text'), fontWeight: 600, marginBottom: 2 },
  '& p + p': { marginTop: 4 },
  '& table': { width: '100%', borderCollapse: 'collapse' },
  '& th, & td': { textAlign: 'left', fontWeight: 400, verticalAlign: 'top', padding: '3px 8px 3px 0' },
  '& thead th': { fontSize: measure('textSmall'), color: colour('inkWeak'), paddingTop: 0 },
  '& tbody tr + tr > *': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& .number': { textAlign: 'right', whiteSpace: 'nowrap', paddingRight: 0 },
  '& .weak': { color: colour('inkSoft'), fontSize: measure('textSmall') },
  '& .conflict': { display: 'block', color: colour('term'), fontSize: measure('textSmall') },
  '& td.weak': { overflowWrap: 'break-word' },
});
