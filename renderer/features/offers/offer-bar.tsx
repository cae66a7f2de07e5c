import Chat from '@mui/icons-material/ChatOutlined';
import Desk from '@mui/icons-material/PeopleAltOutlined';
import Phone from '@mui/icons-material/PhoneInTalkOutlined';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import type { Offer } from '../../../shared/models/offer.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAriaKey, useKeyOf } from '../../commands/use-keys.ts';
import { HiddenText } from '../../components/hidden-text.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { acceptOffer, declineOffer, listenForOffers, useOffers } from '../../program/offers.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { useFreeEnter } from './free-enter.ts';
import { OfferInWords } from './offer-in-words.tsx';

/** schermpop — the contact that telephony offers, under the title bar. It is read aloud and takes no focus; F7 accepts it from anywhere, and Enter where Enter is free. */
export function OfferBar() {
  const wording = useWording().offers;
  const acceptKey = useKeyOf('acceptContact');
  const acceptAria = useAriaKey('acceptContact');
  const declineAria = useAriaKey('declineContact');
  const offers = useOffers((state) => state.offers);
  const problem = useOffers((state) => state.problem);
  const [first, ...others] = offers;
  const offered = first !== undefined && first.kind !== 'missed';
  const shown = first !== undefined || problem !== null;
  const { region, back } = useWayBack();
  const accept = (): void => void (first !== undefined && acceptOffer(first));
  // A problem without an offer is that of one which is gone: there is nothing left but to have read it.
  const decline = (): void => {
    if (first === undefined) useOffers.setState({ problem: null });
    else void declineOffer(first);
    back();
  };
  useEffect(listenForOffers, []);
  useCommand('acceptContact', accept, offered);
  useCommand('declineContact', decline, shown);
  const free = useFreeEnter(accept, offered);
  useTitle(offered ? wording.pageTitle : null);
  return (
    <>
      {shown && (
        <Strip ref={region} data-offer aria-label={wording.title} onMouseDown={(event) => event.preventDefault()}>
          <Line>
            {offered && <ChannelIcon offer={first} />}
            {first !== undefined && <OfferInWords offer={first} />}
            {first === undefined && problem !== null && <ProblemNotice problem={problem} />}
            {others.length > 0 && <More>{wording.more(others.length)}</More>}
            <Buttons>
              {offered && <Button size="small" variant="contained" onClick={accept} aria-keyshortcuts={acceptAria}>{wording.accept} <kbd>{free ? 'Enter' : acceptKey}</kbd></Button>}
              <Button size="small" variant="text" onClick={decline} aria-keyshortcuts={declineAria}>{offered ? wording.decline : wording.close}</Button>
            </Buttons>
          </Line>
          {first !== undefined && problem !== null && <ProblemNotice problem={problem} />}
        </Strip>
      )}
      <HiddenText role="status">{first !== undefined && <OfferInWords offer={first} />}{offered && ` ${wording.howToAccept(acceptKey)}`}</HiddenText>
    </>
  );
}

function ChannelIcon({ offer }: { readonly offer: Exclude<Offer, { readonly kind: 'missed' }> }) {
  const Icon = { telephone: Phone, chat: Chat, desk: Desk }[offer.channel];
  return <Icon aria-hidden sx={{ fontSize: 18, flex: 'none', color: colour('accent') }} />;
}

/** Who came into the bar with the keyboard goes back to where they were. */
function useWayBack(): { readonly region: React.RefObject<HTMLElement | null>; readonly back: () => void } {
  const region = useRef<HTMLElement>(null);
  const from = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const note = ({ target, relatedTarget }: FocusEvent): void => {
      const bar = region.current;
      if (bar === null || !(target instanceof Node) || !bar.contains(target)) return;
      if (relatedTarget instanceof HTMLElement && !bar.contains(relatedTarget)) from.current = relatedTarget;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return { region, back: () => void (region.current?.contains(document.activeElement) === true && from.current?.focus()) };
}

/** The title of the window says that somebody waits, for whoever looks elsewhere; never who. */
function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return undefined;
    const before = document.title;
    document.title = title;
    return () => void (document.title = before);
  }, [title]);
}

const Strip = styled('section')({ padding: `2px ${measure('inset')}`, backgroundColor: colour('accentGround'), borderBottom: `1px solid ${colour('accent')}`, color: colour('ink'), fontSize: measure('textReading') });

const Line = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 10, rowGap: 4, minHeight: measure('target') });

const More = styled('span')({ color: colour('inkSoft'), fontSize: measure('text') });

const Buttons = styled('div')({ display: 'flex', gap: 6, marginLeft: 'auto', '& button': { gap: 8, whiteSpace: 'nowrap' }, '& .MuiButton-contained kbd': { color: 'inherit', backgroundColor: 'transparent', borderColor: 'currentColor' } });
