import { styled } from '@mui/material/styles';
import type { Proposal } from '../../../shared/models/case-file.ts';
import { colour } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

/** That a proposal was not sent, wherever one is shown; or that it was withdrawn. */
export function NotSent({ state }: Pick<Proposal, 'state'>) {
  const { proposals } = useWording();
  if (state === 'withdrawn') return <Notice>{proposals.withdrawnTold}</Notice>;
  return <Notice><strong>{proposals.notSent}</strong> {proposals.notSentWhy}</Notice>;
}

const Notice = styled('p')({ padding: '6px 10px', borderLeft: `3px solid ${colour('accent')}`, borderRadius: 4, backgroundColor: colour('accentGround') });
