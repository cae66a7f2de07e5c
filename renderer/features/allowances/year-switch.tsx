import { styled } from '@mui/material/styles';
import { useSession, yearsShown } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

/** ◂ 2025 · 2027 ▸: the year before and the year after the one on the screen. */
export function YearSwitch() {
  const wording = useWording().allowances;
  const year = useSession((state) => state.year);
  const setYear = useSession((state) => state.setYear);
  return (
    <Switch>
      {yearsShown.includes(year - 1) && (
        <button type="button" aria-label={wording.previousYear(year - 1)} onClick={() => setYear(year - 1)}>
          <span aria-hidden>◂ {year - 1}</span>
        </button>
      )}
      {yearsShown.includes(year + 1) && (
        <button type="button" aria-label={wording.nextYear(year + 1)} onClick={() => setYear(year + 1)}>
          <span aria-hidden>{year + 1} ▸</span>
        </button>
      )}
    </Switch>
  );
}

const Switch = styled('span')({
  display: 'inline-flex',
  '& button': {
    minHeight: measure('target'),
    minWidth: measure('target'),
    padding: '0 6px',
    border: 0,
    borderRadius: 4,
    background: 'none',
    color: colour('inkWeak'),
    font: 'inherit',
    fontVariantNumeric: 'inherit',
    cursor: 'pointer',
  },
  '& button:hover': { color: colour('accent'), backgroundColor: colour('lineSoft') },
});
