import { styled } from '@mui/material/styles';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { RemedyInFile, RemedyRow } from '../../../shared/rules/index.ts';
import { publicationName } from '../../case/publication-name.ts';
import { LegalReference } from '../../components/legal-reference.tsx';
import { colour, measure } from '../../theme.ts';
import { useWords, type Words } from '../../wording/words.ts';

interface RemediesProps {
  readonly ways: readonly RemedyInFile[];
  readonly today: CalendarDate;
}

/** Wijziging of bezwaar: per thing that can be wrong the way to put it right, until when, by which article and what it rests on. Closed until somebody asks. */
export function Remedies({ ways, today }: RemediesProps) {
  const words = useWords();
  const { remedies: wording } = words.wording;
  const [isOpen, setOpen] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) showWhole(part.current);
  }, [isOpen]);
  if (ways.length === 0) return null;
  return (
    <Part ref={part}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span aria-hidden>{isOpen ? '▾' : '▸'}</span> {wording.title}
      </button>
      {isOpen && (
        <ul>
          {ways.map((way) => (
            <li key={way.row.wrong} data-certainty={way.row.certainty}>
              {wording.wrong[way.row.wrong]}
              <p>{wayInWords(way, today, words)} {way.row.basis.map((basis) => <Fragment key={`${basis.law} ${basis.article}`}><LegalReference basis={basis} /> </Fragment>)}</p>
              <p className="weak">{certaintyInWords(way.row, words)}</p>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

/** The ways in their order, until when, and what does not help. */
function wayInWords({ row, until, within }: RemedyInFile, today: CalendarDate, { language, wording: { remedies }, format }: Words): string {
  const ways = remedies.ways(row.ways.map((way) => remedies.way[way]));
  const last = until === null ? [] : [(until < today ? remedies.passed : remedies.until)(format.date(until))];
  const after = within === null ? [] : [remedies.within(language === 'nl' ? within.dutch : within.english)];
  const useless = row.doesNotHelp === null ? [] : [remedies.doesNotHelp(remedies.way[row.doesNotHelp])];
  return [`→ ${ways}`, ...last, ...after, ...useless].join(' · ');
}

/** How sure the row is and what it rests on; what was concluded from articles has these beside the way already. */
function certaintyInWords({ certainty, basis, sources }: RemedyRow, { wording }: Words): string {
  const { remedies } = wording;
  if (certainty === 'drawn' && basis.length > 0) return remedies.drawnFromLaw;
  return remedies[certainty](sources.map((source) => publicationName(source, wording)).join('; '));
}

/** As much as fits, and its head in any case. */
function showWhole(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: 'nearest' });
  part?.querySelector('button')?.scrollIntoView({ block: 'nearest' });
}

const Part = styled('div')({
  marginTop: 4,
  '& button': {
    // A place is scrolled to in whole pixels: its edge would be a fraction of one short.
    scrollMarginBlock: 2,
    minHeight: measure('target'), margin: '0 -6px', padding: '0 6px', border: 0, borderRadius: 4, background: 'none', color: 'inherit', font: 'inherit', fontWeight: 500, textAlign: 'left', cursor: 'pointer',
  },
  '& button:hover': { backgroundColor: colour('lineSoft') },
  '& li': { borderLeft: `2px solid ${colour('lineField')}`, padding: '2px 0 2px 8px', fontWeight: 500 },
  // What nobody published is marked by its words and by a broken line.
  '& li[data-certainty="drawn"]': { borderLeftStyle: 'dashed' },
  '& li + li': { marginTop: 8 },
  '& li p': { marginTop: 1, fontWeight: 400 },
});
