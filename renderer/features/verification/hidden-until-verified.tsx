import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { levelFor, verifiedLevel } from '../../../shared/models/verification.ts';
import { runCommand } from '../../commands/use-command.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { useProgram } from '../../program/program.ts';
import { useConversation } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { ConversationRegion } from '../conversation/index.ts';

/** Whether the organisation wants what stands on the screen hidden now: in a conversation, until amounts may be named. */
export function useAmountsHidden(): boolean {
  const hides = useProgram((state) => state.start?.hidesAmounts === true);
  const level = useConversation(({ verification }) => verifiedLevel(verification));
  return hides && level !== null && level < levelFor.amounts;
}

/** The stricter form: until the caller is verified there is only the note. The questions of F4 have what they need in them. */
export function HiddenUntilVerified() {
  const wording = useWording().verification;
  return (
    <Page>
      <Said role="status">
        <p>{wording.hidden}</p>
        <Button variant="contained" autoFocus sx={{ gap: 1 }} onClick={() => runCommand('verify')}>{wording.verifyNow} <CommandKey of="verify" /></Button>
      </Said>
      <ConversationRegion />
    </Page>
  );
}

const Page = styled('div')({ gridColumn: '1 / -1', display: 'grid', gridTemplateColumns: 'minmax(0, 640px)', gridTemplateRows: 'auto minmax(0, 340px)', justifyContent: 'center', alignContent: 'start', gap: 12, padding: '24px 0' });

const Said = styled('div')({ display: 'grid', justifyItems: 'start', gap: 10, padding: '14px 18px', borderRadius: 8, backgroundColor: colour('termGround'), color: colour('term'), fontSize: measure('textReading') });
