import Shield from '@mui/icons-material/GppMaybeOutlined';
import Verified from '@mui/icons-material/VerifiedUserOutlined';
import { styled } from '@mui/material/styles';
import { runCommand } from '../../commands/use-command.ts';
import { useAriaKey, useKeyOf } from '../../commands/use-keys.ts';
import { levelOf, useConversation } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

/** Who speaks and how far that was shown, in the strip of the citizen; nothing where nobody speaks. */
export function VerificationStatus() {
  const wording = useWording().verification;
  const conversation = useConversation(({ verification }) => verification);
  const [key, ariaKey] = [useKeyOf('verify'), useAriaKey('verify')];
  if (conversation === null) return null;
  const level = levelOf({ verification: conversation });
  const caller = conversation.caller === 'self' ? wording.callerSelf : wording.callerOther(wording.ground[conversation.ground]);
  return (
    <Status type="button" data-level={level} title={`${wording.stripOpens} (${key})`} aria-keyshortcuts={ariaKey} onClick={() => runCommand('verify')}>
      <span>{wording.caller}: {caller}</span>
      <b>{level === 0 ? <Shield aria-hidden sx={{ fontSize: 16 }} /> : <Verified aria-hidden sx={{ fontSize: 16 }} />} {wording.strip(level)}</b>
    </Status>
  );
}

const Status = styled('button')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 24,
  marginLeft: 'auto',
  padding: '0 8px',
  border: `1px solid ${colour('line')}`,
  borderRadius: 12,
  background: 'none',
  color: colour('inkSoft'),
  font: 'inherit',
  fontSize: measure('textSmall'),
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '& b': { display: 'inline-flex', alignItems: 'center', gap: 4, fontWeight: 600, color: colour('ink') },
  '&[data-level="0"] b': { color: colour('term') },
  '&:hover': { backgroundColor: colour('lineSoft') },
});
