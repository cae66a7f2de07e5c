import { styled } from '@mui/material/styles';
import { useContext, useState } from 'react';
import { CommandKey } from '../../components/command-key.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { useCommand } from '../../commands/use-command.ts';
import { levelOf, SessionContext, useConversation } from '../../session/index.ts';
import { levelFor } from '../../../shared/models/verification.ts';
import { useKeyOf } from '../../commands/use-keys.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { useWords } from '../../wording/words.ts';

interface AnswerProps {
  readonly sentence: string;
}

/** antwoordzin — the one tinted block: what can be read out or pasted in a chat. F9 lands here, so that it is the first thing heard. */
export function Answer({ sentence: of }: AnswerProps) {
  const words = useWords();
  const { explanation: wording, lookBack } = words.wording;
  const past = useContext(SessionContext)?.getState().caseFile.lookedBack ?? null;
  // What was so then is never read out or pasted as if it is so now.
  const sentence = of === '' || past === null ? of : `${lookBack.answer(words.format.dateInSentence(past.knownOn))} ${of}`;
  const [copied, setCopied] = useState('');
  const copy = (): void => {
    void navigator.clipboard.writeText(sentence.replaceAll('\u00a0', ' ')).then(() => setCopied(wording.copied));
  };
  const locked = useLocked();
  useCommand('copyAnswer', copy, sentence !== '' && locked === null);
  const key = useKeyOf('copyAnswer');
  if (sentence === '') return null;
  if (locked !== null) {
    return (
      <Block role="group" tabIndex={0} data-list-item="answer" data-locked aria-label={wording.answer}>
        <p>{locked} <CommandKey of="verify" /></p>
      </Block>
    );
  }
  return (
    <Block role="group" tabIndex={0} data-list-item="answer" aria-label={wording.answer}>
      <p>{sentence}</p>
      {/* The keyboard has a command for it: what can be done is one Tab away. */}
      <button type="button" tabIndex={-1} onClick={copy} aria-label={wording.copyAnswer} title={`${wording.copyAnswer} · ${key}`}>
        <svg width="15" height="15" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden>
          <rect x="5.500" y="5.500" width="8" height="8" rx="1.500" />
          <path d="M10.500 3.200A1.200 1.200 0 0 0 9.300 2H3.700A1.700 1.700 0 0 0 2 3.700v5.600a1.200 1.200 0 0 0 1.200 1.200" />
        </svg>
      </button>
      <HiddenText role="status">{copied}</HiddenText>
    </Block>
  );
}

/** Why nothing may be said yet: before amounts may be named the answer is locked. `null` outside a conversation, or when it may be said. */
function useLocked(): string | null {
  const wording = useWording().verification;
  const verification = useConversation((state) => state.verification);
  if (verification === null || levelOf({ verification }) >= levelFor.amounts) return null;
  return verification.caller !== 'self' && (verification.ground === 'none' || verification.ground === 'mentorship') ? wording.lockedForCaller : wording.locked;
}

const Block = styled('div')({
  position: 'relative',
  backgroundColor: colour('accentGround'),
  borderRadius: 6,
  padding: '8px 36px 8px 10px',
  fontSize: measure('textReading'),
  lineHeight: 1.4,
  textWrap: 'pretty',
  '& button': {
    position: 'absolute', top: 4, right: 4, width: measure('target'), height: measure('target'), display: 'grid', placeItems: 'center', border: 0, borderRadius: 4, background: 'none', color: colour('inkSoft'), cursor: 'pointer',
  },
  '&[data-locked]': { backgroundColor: colour('termGround'), color: colour('term') },
  '& button:hover': { color: colour('accent'), backgroundColor: colour('card') },
});
