import { styled } from '@mui/material/styles';
import { supportedYears } from '../../../shared/rules/index.ts';
import { useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

/** The choice to reckon with amounts that are announced and not final. Only there in a year that has no final ones. */
export function ProvisionalChoice() {
  const wording = useWording().allowances;
  const year = useSession((state) => state.year);
  const asked = useSession((state) => state.provisionalAsked);
  const ask = useSession((state) => state.askProvisional);
  if (supportedYears.includes(year)) return null;
  return (
    <Choice>
      <input type="checkbox" checked={asked} onChange={(event) => ask(event.target.checked)} />
      {wording.askProvisional}
    </Choice>
  );
}

const Choice = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: measure('target'),
  padding: '0 4px',
  fontSize: measure('textSmall'),
  color: colour('ink'),
  whiteSpace: 'nowrap',
  cursor: 'pointer',
  '& input': { flex: 'none', width: 15, height: 15, margin: 0, accentColor: colour('accent') },
  '& input:focus-visible': { outlineOffset: 1 },
});
