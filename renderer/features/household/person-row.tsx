import { styled } from '@mui/material/styles';
import type { ComponentProps } from 'react';
import { monthOf } from '../../../shared/models/calendar.ts';
import { allowances } from '../../../shared/models/allowance.ts';
import { OriginMark } from '../../components/origin-mark.tsx';
import { useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import type { Formats } from '../../wording/formats.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import type { Wording } from '../../wording/nl.ts';
import type { PersonLine } from './lines.ts';

interface PersonRowProps extends ComponentProps<'li'> {
  readonly line: PersonLine;
}

/** One person: name and age, and under it role, period and for what they count. Who is neither applicant nor partner takes one line. */
export function PersonRow({ line, ...item }: PersonRowProps) {
  const wording = useWording();
  const format = useFormats();
  const shown = useSession((state) => state.originsShown);
  const [first] = line.origins;
  const name = line.person === null ? wording.household.unnamed : line.role === 'child' ? firstName(line) : line.person.displayName;
  return (
    <Row data-ended={line.ended || line.deathDate !== null} data-single={line.role !== 'applicant' && line.role !== 'partner'} {...item}>
      <b>{name}</b>
      <Small>{personDetails(line, wording, format).join(' · ')}</Small>
      <Age>{ageText(line, wording)}</Age>
      {shown && first !== undefined && <Origins>{line.origins.map(({ fact, origin }) => <OriginMark key={fact} origin={origin} />)}</Origins>}
    </Row>
  );
}

/** What is said of a person beside name and age, the most telling first. */
export function personDetails(line: PersonLine, wording: Wording, format: Formats): readonly string[] {
  const { household: words, home } = wording;
  const role = line.role === 'child' && line.care.length > 0 && !line.ended ? null : words.roleInShort[line.role];
  const since = line.role === 'partner' && line.present.from !== null && !line.ended ? words.since(format.date(monthOf(line.present.from))) : null;
  const until = line.present.to === null || line.deathDate !== null ? null : words.until(format.date(line.present.to));
  return [
    line.deathDate === null ? null : words.deceased(format.date(line.deathDate)),
    [role, since ?? until].filter((part) => part !== null).join(' '),
    ...line.care.map(({ kind, hours }) => (hours === null ? home.care[kind] : `${home.care[kind]} ${home.hours(format.number(hours))}`)),
    line.works ? words.works : null,
    insuredText(line, wording),
    countsText(line, wording),
  ].filter((part): part is string => part !== null && part !== '');
}

function insuredText({ insured, ended }: PersonLine, { household: words }: Wording): string | null {
  if (insured === 'not asked' || ended) return null;
  return { whole: words.insured, part: words.insuredPartly, not: words.notInsured, unknown: words.insuranceUnknown }[insured];
}

function countsText({ role, ended, deathDate, countsFor }: PersonLine, { household: words, common }: Wording): string | null {
  if (role === 'applicant' || role === 'partner' || ended || deathDate !== null) return null;
  if (countsFor.length === allowances.length) return words.countsForAll;
  return countsFor.length === 0 ? words.countsForNone : words.countsFor(countsFor.map((allowance) => common.allowanceShort[allowance]));
}

function ageText({ age, person }: PersonLine, { household: words }: Wording): string {
  if (person === null || age === null) return words.noAge;
  return age < 0 ? words.unborn : String(age);
}

function firstName({ person }: PersonLine): string {
  const [first = ''] = (person?.givenNames ?? '').split(' ');
  return first === '' ? (person?.displayName ?? '') : first;
}

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignContent: 'center',
  columnGap: 8,
  minHeight: `calc(${measure('row')} + 12px)`,
  padding: `3px ${measure('inset')}`,
  borderBottom: `1px solid ${colour('lineSoft')}`,
  lineHeight: 1.3,
  cursor: 'pointer',
  '& b': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', gridColumn: 1, gridRow: 1 },
  '&[data-single="true"]': { gridTemplateColumns: 'auto minmax(0, 1fr) auto', minHeight: `calc(${measure('row')} - 4px)`, alignItems: 'baseline' },
  '&[data-single="true"] > span:first-of-type': { gridColumn: 2, gridRow: 1 },
  '&[data-single="true"] > span:nth-of-type(2)': { gridColumn: 3 },
  '&[data-ended="true"] b': { fontWeight: 400, color: colour('inkSoft') },
  '&:hover': { backgroundColor: colour('lineSoft') },
  '&:focus': { backgroundColor: colour('accentGround') },
});

const Small = styled('span')({ gridColumn: 1, gridRow: 2, fontSize: measure('textSmall'), color: colour('inkWeak'), overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' });

const Age = styled('span')({ gridColumn: 2, gridRow: 1, textAlign: 'right', whiteSpace: 'nowrap' });

const Origins = styled('span')({ gridColumn: '1 / -1', gridRow: 3, display: 'flex', flexWrap: 'wrap', lineHeight: 1.2, '& > span': { marginLeft: 0, marginRight: 8 } });
