import { styled } from '@mui/material/styles';
import { colour, measure } from '../../theme.ts';
import type { Formats } from '../../wording/formats.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import type { Wording } from '../../wording/nl.ts';
import type { SearchReading } from './read-search.ts';

interface ReadingLineProps {
  readonly id: string;
  readonly reading: SearchReading;
}

/** Says under the search box what the text is taken for, calmly and always at the same place. */
export function ReadingLine({ id, reading }: ReadingLineProps) {
  const wording = useWording().search;
  const format = useFormats();
  const wrong = reading.kind === 'bsn' && (reading.state === 'wrong' || reading.state === 'long');
  return (
    <Line id={id} aria-live="polite" data-wrong={wrong}>
      {sentence(reading, wording, format)}
    </Line>
  );
}

function sentence(reading: SearchReading, wording: Wording['search'], format: Formats): string {
  const { reading: words } = wording;
  switch (reading.kind) {
    case 'empty':
      return wording.examples;
    case 'bsn':
      if (reading.state === 'short') return words.bsnShort(9 - reading.digits.length);
      return { long: words.bsnLong, wrong: words.bsnWrong, right: words.bsnRight, rightWithZero: words.bsnRightWithZero }[reading.state];
    case 'name':
      return reading.birthDate === null ? words.nameOnly(reading.familyName) : words.name(reading.familyName, format.dateInSentence(reading.birthDate));
    case 'birthDate':
      return words.birthDateOnly(format.dateInSentence(reading.birthDate));
    case 'address':
      return reading.houseNumber === null ? words.postcodeOnly(postcode(reading.postcode)) : words.address(postcode(reading.postcode), reading.houseNumber);
    case 'number':
      return reading.key === null ? words.numberShort : words.number(reading.written);
  }
}

function postcode(text: string): string {
  return `${text.slice(0, 4)}\u00a0${text.slice(4)}`;
}

const Line = styled('p')({
  minHeight: '1.4em',
  color: colour('inkSoft'),
  fontSize: measure('text'),
  '&[data-wrong="true"]': { color: colour('term'), fontWeight: 500 },
});
