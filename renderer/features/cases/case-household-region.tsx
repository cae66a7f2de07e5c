import { styled } from '@mui/material/styles';
import type { CasePerson, HouseholdCase } from '../../../shared/models/case-format.ts';
import { Region } from '../../components/region.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';

interface CaseHouseholdRegionProps {
  readonly of: HouseholdCase;
}

/** Who is in a case and what it tells of the means and the home: what it does not tell is not there. */
export function CaseHouseholdRegion({ of: { year, persons, homes, overrides } }: CaseHouseholdRegionProps) {
  const words = useWords();
  const { cases } = words.wording;
  const replaced = Object.keys(overrides ?? {}).length;
  return (
    <Region id="household" title={cases.household(year)}>
      <List>
        {persons.map((person, index) => (
          // Somebody may be there in two stretches, under one id.
          <li key={`${person.id} ${String(index)}`}>
            <strong>{cases.person(person.id, person.role === 'auto' ? cases.decided : words.wording.caseWords.role[person.role])}</strong>
            <span>{aboutPerson(person, words).join(' · ')}</span>
          </li>
        ))}
        {aboutHomes(homes, words).map((line) => <li key={line}>{line}</li>)}
        {replaced > 0 && <li>{cases.replaced(replaced)}</li>}
      </List>
    </Region>
  );
}

function aboutPerson({ birthDate, from, to, assessmentIncome, assets }: CasePerson, { wording: { cases, household }, format }: Words): readonly string[] {
  return [
    ...(birthDate === undefined ? [] : [cases.born(format.date(birthDate))]),
    ...(typeof from === 'string' ? [household.since(format.date(from))] : []), ...(typeof to === 'string' ? [household.until(format.date(to))] : []),
    ...(assessmentIncome === undefined ? [] : [cases.incomeOf(format.euro(assessmentIncome))]), ...(assets === undefined ? [] : [cases.assetsOf(format.euro(assets))]),
  ];
}

function aboutHomes(homes: HouseholdCase['homes'], { wording: { cases, household, common }, format }: Words): readonly string[] {
  if (homes === undefined) return [cases.homeUnknown];
  if (homes.length === 0) return [cases.noHome];
  return homes.map(({ rent, from }) => [rent === undefined ? cases.rentOf(common.unknown) : cases.rentOf(format.euro(rent, 'cents')), ...(typeof from === 'string' ? [household.since(format.date(from))] : [])].join(' · '));
}

const List = styled('ul')({
  padding: `4px ${measure('inset')}`,
  '& li': { padding: '4px 0', display: 'grid', overflowWrap: 'anywhere' },
  '& li + li': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& strong': { fontWeight: 600 },
  '& span': { color: colour('inkSoft') },
});
