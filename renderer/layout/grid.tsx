import { styled } from '@mui/material/styles';
import { colour } from '../theme.ts';

/**
 * The places of the regions. Heights are shares of the drawn screens (549 pixels at 1366×689, 861 at 1920×1001), so that a window
 * with more or less room divides it in the same proportion; the table of allowances, the months and the actions keep their height.
 */
export const Places = styled('main')({
  minHeight: 0,
  display: 'grid',
  gap: 8,
  padding: 8,
  gridTemplateColumns: 'clamp(256px, 20.5vw, 280px) minmax(0, 1fr) clamp(330px, 26.4vw, 360px)',
  gridTemplateRows: 'minmax(500px, 1fr)',
  overflow: 'auto',
  position: 'relative',
  // Nobody may take an earlier day for now: what is of then has another ground.
  '&[data-past="true"]': { backgroundColor: colour('termGround') },
  '&[data-layout="wide"]': { gridTemplateColumns: '320px minmax(0, 1fr) 448px' },
  '&[data-layout="drawer"]': { gridTemplateColumns: 'minmax(0, 1fr) 340px', gridTemplateRows: 'minmax(420px, 1fr)' },
  '&[data-layout="column"], &[data-layout="narrow"]': { display: 'flex', flexDirection: 'column', overflow: 'visible' },
  // A table of amounts keeps its columns and scrolls sideways in its own card; the page itself never does (WCAG 1.4.10).
});

const Column = styled('div')({
  display: 'grid',
  gap: 8,
  minHeight: 0,
  minWidth: 0,
  '[data-layout="column"] > &, [data-layout="narrow"] > &': { display: 'contents', '& > *': { flex: 'none' } },
});

/** Region 1 in its cards. */
export const LeftColumn = styled(Column)({
  gridTemplateRows: 'minmax(0, 204fr) minmax(0, 130fr) minmax(0, 106fr) minmax(0, 84fr)',
  // An offered contact takes a line of the window: each card gives what it has to spare.
  'html:has([data-offer]) [data-layout="desk"] > &': { gridTemplateRows: 'minmax(0, 176fr) minmax(0, 105fr) minmax(0, 122fr) minmax(0, 83fr)' },
  '[data-past="true"] > &': { gridTemplateRows: 'minmax(0, 188fr) minmax(0, 120fr) minmax(0, 132fr) minmax(0, 64fr)' },
  '[data-layout="wide"] > &': { gridTemplateRows: 'minmax(0, 290fr) minmax(0, 150fr) minmax(0, 150fr) minmax(0, 247fr)' },
  '[data-layout="drawer"] > &': {
    position: 'absolute',
    zIndex: 10,
    inset: '0 auto 0 0',
    width: 320,
    padding: 8,
    backgroundColor: 'var(--ground)',
    borderRight: '1px solid var(--line)',
    boxShadow: '4px 0 16px rgb(0 0 0 / 20%)',
    '&[data-open="false"]': { display: 'none' },
  },
  '[data-layout="column"] > & > *, [data-layout="narrow"] > & > *': { order: 4 },
});

/** Regions 2 to 5. */
export const CentreColumn = styled(Column)({
  gridTemplateRows: 'var(--allowances) minmax(0, 1fr) var(--timeline)',
  '[data-layout="wide"] > &': { gridTemplateRows: 'var(--allowances) minmax(0, 352fr) minmax(0, 309fr)' },
  '@media (min-width: 1024px) and (max-width: 1279px) and (max-height: 640px)': {
    gridTemplateRows: 'var(--allowances) minmax(0, 1fr) var(--header)',
    // Only the head of the months has room: what is under it must not take the focus out of sight.
    '& > [data-region="timeline"] > :not(header)': { display: 'none' },
  },
  '[data-layout="column"] > & > *, [data-layout="narrow"] > & > *': { order: 1 },
});

/** Regions 3 and 4: side by side where there is room, else one of the two. */
export const Middle = styled('div')({
  display: 'grid',
  gap: 8,
  minHeight: 0,
  minWidth: 0,
  gridTemplateRows: 'minmax(0, 1fr)',
  '[data-layout="wide"] > * > &': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  '[data-layout="column"] > * > &, [data-layout="narrow"] > * > &': { gridTemplateRows: 'auto auto' },
});

/** Regions 7 and 8, the knowledge where it has a place of its own, and the actions. */
export const RightColumn = styled(Column)({
  gridTemplateRows: 'minmax(0, 268fr) minmax(0, 192fr) 72px',
  // While somebody reads the explanation it has the room of what was said before; the note keeps its own.
  '&[data-reading="true"]': { gridTemplateRows: 'minmax(0, 131fr) minmax(0, 329fr) 72px' },
  '[data-layout="wide"] > &': { gridTemplateRows: 'minmax(0, 340fr) minmax(0, 240fr) minmax(0, 185fr) 72px' },
  '[data-layout="wide"] > &[data-reading="true"]': { gridTemplateRows: 'minmax(0, 252fr) minmax(0, 433fr) minmax(0, 80fr) 72px' },
  '[data-layout="column"] > & > *, [data-layout="narrow"] > & > *': { order: 3 },
});
