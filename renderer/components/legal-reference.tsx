import { styled } from '@mui/material/styles';
import type { LegalBasisText } from '../../shared/models/explanation.ts';
import { colour, measure } from '../theme.ts';
import { useWording } from '../wording/language.ts';

interface LegalReferenceProps {
  readonly basis: LegalBasisText;
}

/** The article of law that a step stands on, such as `Wzt 2 lid 2`, with the address of its text. */
export function LegalReference({ basis }: LegalReferenceProps) {
  const wording = useWording();
  return <Reference title={basis.link}>{wording.common.article(basis.law, basis.article, basis.paragraph)}</Reference>;
}

const Reference = styled('span')({ color: colour('inkWeak'), fontSize: measure('textSmall'), whiteSpace: 'nowrap' });
