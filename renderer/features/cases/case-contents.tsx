import { styled } from '@mui/material/styles';
import type { Allowance } from '../../../shared/models/allowance.ts';
import type { HouseholdCase, UntoldFact } from '../../../shared/models/case-format.ts';
import type { CaseExport } from '../../../shared/rules/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';

interface CaseContentsProps {
  readonly preview: CaseExport;
  /** the days of birth go along too */
  readonly birthDaysStay: boolean;
}

/** What of a household goes along in a case, what stays behind, and what a case cannot tell with what that does to the outcome. */
export function CaseContents({ preview, birthDaysStay }: CaseContentsProps) {
  const words = useWords();
  const { cases } = words.wording;
  return (
    <>
      <List>
        <h3>{cases.along}</h3>
        <ul>{alongIn(preview.case, birthDaysStay, words).map((line) => <li key={line}>{line}</li>)}</ul>
      </List>
      <List>
        <h3>{cases.stays}</h3>
        <ul>
          <li>{cases.staysWho}</li>
          <li>{cases.staysWhere}</li>
          <li>{cases.staysEarlier(preview.case.year)}</li>
        </ul>
      </List>
      {preview.untold.length > 0 && (
        <List>
          <h3>{cases.untold}</h3>
          <ul>{untoldInWords(preview.untold, words).map((line) => <li key={line}>{line}</li>)}</ul>
        </List>
      )}
      <OutcomeAgain differs={preview.differs} />
    </>
  );
}

/** Whether the case, reckoned again, comes to the amounts of the screen. */
export function OutcomeAgain({ differs }: { readonly differs: readonly Allowance[] }) {
  const { cases, common } = useWords().wording;
  return <p>{differs.length === 0 ? cases.reckoned : <strong>{cases.differs(common.list(differs.map((allowance) => common.allowanceInSentence[allowance])))}</strong>}</p>;
}

/** Only what is really in it: a household without children says nothing of childcare. */
function alongIn({ year, persons, homes, provisional = false }: HouseholdCase, birthDaysStay: boolean, { wording: { cases, common, caseWords } }: Words): readonly string[] {
  const names = [...new Set(persons.map(({ id, role }) => `${role === 'auto' ? cases.decided : caseWords.role[role]} (${id})`))];
  const lines: readonly (readonly [line: string, isThere: boolean])[] = [
    [cases.alongPersons(common.list(names)), true],
    [birthDaysStay ? cases.alongBirthDays : cases.alongBirthMonths, persons.some(({ birthDate }) => birthDate !== undefined)],
    [cases.alongDeath, persons.some(({ deathDate }) => deathDate !== undefined)],
    [cases.alongIncome(year), persons.some(({ assessmentIncome, assets }) => assessmentIncome !== undefined || assets !== undefined)],
    [cases.alongPeriods, true],
    [cases.alongHomes, (homes ?? []).length > 0],
    [cases.alongChildcare, persons.some(({ childcare }) => childcare !== undefined)],
    [cases.alongProvisional, provisional],
    [cases.alongRelations, persons.some(({ relations }) => relations !== undefined)],
  ];
  return lines.flatMap(([line, isThere]) => (isThere ? [line] : []));
}

function untoldInWords(untold: readonly UntoldFact[], { wording: { cases } }: Words): readonly string[] {
  return untold.map(({ fact, person }) => (person === null ? cases.untoldFact[fact] : cases.untoldOf(cases.untoldFact[fact], person)));
}

const List = styled('section')({
  '& h3': { fontSize: measure('text'), fontWeight: 600, marginBottom: 2 },
  '& ul': { listStyle: 'disc', paddingLeft: 20, color: colour('inkSoft') },
});
