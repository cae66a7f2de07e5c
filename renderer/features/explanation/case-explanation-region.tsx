import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import type { Month } from '../../../shared/models/calendar.ts';
import { supportedYears } from '../../../shared/rules/index.ts';
import { PeopleContext, type People } from '../../case/persons.ts';
import { Region } from '../../components/region.tsx';
import { useWords, type Words } from '../../wording/words.ts';
import { Months, WhatStandsInTheWay } from './allowance-explanation.tsx';
import { Answer } from './answer.tsx';
import { Calculation } from './calculation.tsx';
import { ExplanationContent } from './explanation-region.tsx';

interface CaseExplanationRegionProps {
  readonly assessment: AllowanceAssessment;
  /** a month of the year, or the year as a whole */
  readonly month: Month | null;
  readonly people: People;
}

/** Why an allowance of a rekencase is what it is: there is nobody to say it to and nothing was decided, so it is the calculation alone. */
export function CaseExplanationRegion({ assessment, month, people }: CaseExplanationRegionProps) {
  const words = useWords();
  const { common, cases } = words.wording;
  const { allowance, year, shownMonth, status } = assessment;
  const explanation = assessment.months.find((entry) => entry.month === month)?.explanation ?? assessment.explanation;
  return (
    <PeopleContext value={people}>
      <Region id="explanation" title={cases.explanationOf(common.allowanceInSentence[allowance], year)} command="explain">
        <ExplanationContent>
          <Answer sentence={outcomeOfCase(assessment, month, words)} />
          <WhatStandsInTheWay assessment={assessment} />
          {shownMonth === null && status === 'known' && <Months assessment={assessment} />}
          {explanation !== null && <Calculation explanation={explanation} of={{ allowance, year, month }} />}
        </ExplanationContent>
      </Region>
    </PeopleContext>
  );
}

/** What an allowance of a case comes to, in a sentence or two. */
function outcomeOfCase({ allowance, year, status, award, shownMonth, months, refusal }: AllowanceAssessment, month: Month | null, { wording, format, term }: Words): string {
  const { cases, common } = wording;
  const name = common.allowance[allowance];
  if (refusal?.kind === 'parameterNotInForce') return supportedYears.includes(year) ? cases.notHere(year, term(refusal.term)) : cases.notSet(year, term(refusal.term));
  if (refusal?.kind === 'factsContradict') return cases.contradict(term(refusal.term));
  if (status !== 'known' || award === null) return cases.unknown(name, year);
  const shown = month === null ? shownMonth : (months.find((entry) => entry.month === month)?.shown ?? null);
  const perMonth = shown === null ? [] : [month === null ? cases.knownPerMonth(format.euro(shown)) : cases.monthComesTo(format.monthInSentence(month), format.euro(shown))];
  return [cases.known(name, year, format.euro(award)), ...perMonth].join(' ');
}
