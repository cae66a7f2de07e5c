import { styled } from '@mui/material/styles';
import { ageOn, isFullDate } from '../../../shared/models/calendar.ts';
import type { PersonCard } from '../../../shared/models/case-file.ts';
import { keepFocusWithin } from '../../layout/region-focus.ts';
import { useCaseFile, usePerson } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { useAmountsHidden, VerificationStatus } from '../verification/index.ts';
import { ChipLine } from './chip-line.tsx';
import { Figures } from './figures-line.tsx';

/** The strip that says whom it is about: two lines, always there. Name, birth, BSN and place; marks; and the amounts a caller asks for first. */
export function IdentityStrip() {
  const wording = useWording().identity;
  const file = useCaseFile();
  const person = usePerson(file.applicantId);
  const hidden = useAmountsHidden();
  return (
    <Strip data-region="identity" tabIndex={-1} aria-label={wording.title} onFocus={(event) => keepFocusWithin(event.currentTarget, event.target)}>
      <Who>{person !== null && <PersonLine person={person} />}<VerificationStatus /></Who>
      <Marks>
        <ChipLine />
      </Marks>
      <Amounts>{!hidden && <Figures />}</Amounts>
    </Strip>
  );
}

function PersonLine({ person }: { readonly person: PersonCard }) {
  const wording = useWording().identity;
  return (
    <>
      <h1>{person.displayName}</h1>
      <span><Birth person={person} /></span>
      <Weak>{person.bsnMasked === '' ? wording.noBsn : wording.bsn(person.bsnMasked)}</Weak>
      <Weak>{person.addressSecret ? wording.secretAddress : [person.place, person.addressLine, wording.noPlace].find((text) => text !== '')}</Weak>
    </>
  );
}

/** The birth date as far as it is known; the age only where the day is. */
function Birth({ person: { birthDate, deathDate } }: { readonly person: PersonCard }) {
  const wording = useWording().identity;
  const format = useFormats();
  const { today } = useCaseFile();
  if (birthDate === '') return wording.birthUnknown;
  if (birthDate.length === 4) return wording.bornYear(birthDate);
  if (!isFullDate(birthDate)) return wording.bornIncomplete(format.dateInSentence(birthDate));
  const until = deathDate === null ? today : deathDate;
  return isFullDate(until) ? `${format.date(birthDate)} (${wording.age(ageOn(birthDate, until))})` : format.date(birthDate);
}

const Strip = styled('section')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gridTemplateRows: '25px 23px',
  columnGap: 24,
  alignItems: 'center',
  height: '100%',
  padding: '4px 16px',
  backgroundColor: colour('card'),
  borderBottom: `1px solid ${colour('line')}`,
  boxShadow: 'inset 0 2px 0 var(--session)',
  '&:focus-visible': { outlineOffset: -2 },
  '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto', rowGap: 4, height: 'auto' },
});

const Who = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  gap: 14,
  minWidth: 0,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  '& h1': { fontSize: measure('textKey'), fontWeight: 600, letterSpacing: '-0.1px', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 60 },
  '@media (max-width: 1023px)': { flexWrap: 'wrap', rowGap: 0 },
});

const Marks = styled('div')({ gridColumn: 1, minWidth: 0 });

const Amounts = styled('div')({ gridColumn: 2, gridRow: '1 / 3', '@media (max-width: 1023px)': { gridColumn: 1, gridRow: 'auto' } });

const Weak = styled('span')({ color: colour('inkSoft') });
