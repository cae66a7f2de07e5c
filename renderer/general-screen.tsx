import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import type { CalendarDate } from '../shared/models/calendar.ts';
import type { Problem } from '../shared/models/reply.ts';
import { useCommand } from './commands/use-command.ts';
import { ProblemNotice } from './components/problem-notice.tsx';
import { SearchPanel } from './features/case-search/index.ts';
import { GeneralRegion } from './features/conversation/index.ts';
import { OpenHandOver } from './features/hand-over/index.ts';
import { focusEntry } from './layout/region-focus.ts';
import { continueWith } from './program/conversations.ts';
import { searchText, useOffers } from './program/offers.ts';
import { ConversationContext, type ConversationStore } from './session/index.ts';
import { colour, measure } from './theme.ts';
import { useWording } from './wording/language.ts';

interface GeneralScreenProps {
  readonly general: ConversationStore;
  readonly today: CalendarDate;
}

/** The screen of a general question: the note, and a search for when it turns out to be about a citizen. */
export function GeneralScreen({ general, today }: GeneralScreenProps) {
  const wording = useWording().contact;
  const [problem, setProblem] = useState<Problem | null>(null);
  useCommand('wrapUp', () => general.getState().wrapUp(true));
  // What telephony knows of the caller stands in the search, with the focus: Enter searches, and nobody is opened unasked.
  const known = useOffers((state) => searchText(state.known[general.getState().id] ?? {}));
  useEffect(() => (known === '' ? focusEntry('conversation') : undefined), [general, known]);
  const open = async (fileId: string): Promise<Problem | null> => {
    const failed = await continueWith(general, fileId);
    setProblem(failed);
    return failed;
  };
  return (
    <ConversationContext value={general}>
      <Page>
        <h1>{wording.general}</h1>
        <p>{wording.generalExplained}</p>
        <GeneralRegion />
        <OpenHandOver />
        <Find>
          <p>{wording.generalFind}</p>
          <SearchPanel today={today} purpose="contact" open={open} known={known} autoFocus={known !== ''} />
          {problem !== null && <ProblemNotice problem={problem} />}
        </Find>
      </Page>
    </ConversationContext>
  );
}

const Page = styled('main')({
  display: 'grid', gridTemplateColumns: 'minmax(0, 720px)', justifyContent: 'center', alignContent: 'start', gap: 12, padding: '24px 16px', minHeight: 0, overflow: 'auto',
  '& h1': { fontSize: measure('textKey'), fontWeight: 600 },
  '& > p, & section > p': { color: colour('inkSoft'), fontSize: measure('textReading') },
});

const Find = styled('section')({ display: 'grid', gap: 10, padding: '14px 18px', backgroundColor: colour('card'), border: `1px solid ${colour('line')}`, borderRadius: 8 });
