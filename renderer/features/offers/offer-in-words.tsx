import { styled } from '@mui/material/styles';
import type { KnownOfCaller, Offer } from '../../../shared/models/offer.ts';
import { colour, measure } from '../../theme.ts';
import type { Formats } from '../../wording/formats.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { problemNumbers } from '../../wording/problem-sentence.ts';

interface OfferInWordsProps {
  readonly offer: Offer;
}

/** Who waits, through which channel and since when; or why a link brought nothing. Who it is says telephony: nobody is verified by it. */
export function OfferInWords({ offer }: OfferInWordsProps) {
  const wording = useWording();
  const format = useFormats();
  const words = wording.offers;
  if (offer.kind === 'missed') {
    const { happened, todo } = wording.problems[offer.problem.kind];
    return <Words><strong>{happened(offer.problem.details)}</strong> {todo} <small>{problemNumbers[offer.problem.kind]}</small></Words>;
  }
  const known = offer.kind === 'unknown' ? knownInWords(offer.known, format) : '';
  return (
    <Words>
      {wording.contact.channels[offer.channel]}: <strong>{offer.kind === 'citizen' ? offer.name : words.unknown[offer.channel]}</strong>
      {' '}<small>{[offer.kind === 'citizen' || known !== '' ? words.saysTelephony : '', known, words.since(format.time(offer.at))].filter((part) => part !== '').join(' · ')}</small>
      {offer.kind === 'citizen' && offer.going && <em>{words.going}</em>}
    </Words>
  );
}

function knownInWords({ familyName, birthDate, postcode, houseNumber }: KnownOfCaller, format: Formats): string {
  const person = [familyName, birthDate === undefined ? undefined : format.date(birthDate)];
  const address = [postcode === undefined ? undefined : `${postcode.slice(0, 4)}\u00a0${postcode.slice(4)}`, houseNumber];
  return [person, address].map((parts) => parts.filter((part) => part !== undefined).join(' ')).filter((part) => part !== '').join(' · ');
}

const Words = styled('span')({
  '& strong': { fontWeight: 600 },
  '& small': { marginLeft: 4, color: colour('inkSoft'), fontSize: measure('text') },
  '& em': { marginLeft: 10, padding: '1px 8px', borderRadius: 4, fontStyle: 'normal', fontSize: measure('text'), backgroundColor: colour('termGround'), color: colour('term') },
});
