import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createStore, useStore } from 'zustand';
import type { CalendarDate } from '../shared/models/calendar.ts';
import type { Problem } from '../shared/models/reply.ts';
import { useCommand, useCommandKeys } from './commands/use-command.ts';
import { useHostMenu } from './commands/use-host-menu.ts';
import { laterDialog, laterPart } from './components/later-part.tsx';
import { ProblemNotice } from './components/problem-notice.tsx';
import { Bar } from './features/bar/index.ts';
import { SearchDialog, StartScreen } from './features/case-search/index.ts';
import { beginNewGeneral, NewContactDialog } from './features/new-contact/index.ts';
import { StatusBar } from './features/status/index.ts';
import { focusedRegion, focusNeighbourRegion } from './layout/region-focus.ts';
import type { RegionId } from './layout/regions.ts';
import { Look } from './look.tsx';
import { useCases } from './program/cases.ts';
import { startProgram, useProgram } from './program/program.ts';
import { usePalette } from './palette.ts';
import type { SessionState, SessionStore } from './session/index.ts';
import { colour, measure } from './theme.ts';
import { useSessionKeys } from './commands/use-session-keys.ts';
import { LanguageContext, useWording } from './wording/language.ts';

const Screen = laterPart(async () => (await import('./screen.tsx')).Screen);
const CaseScreen = laterPart(async () => (await import('./case-screen.tsx')).CaseScreen);
const ExportDialog = laterDialog(async () => (await import('./features/cases/index.ts')).ExportDialog);
const GeneralScreen = laterPart(async () => (await import('./general-screen.tsx')).GeneralScreen);
const OfferBar = laterPart(async () => (await import('./features/offers/index.ts')).OfferBar);
const KnowledgeDialog = laterDialog(async () => (await import('./components/knowledge-dialog.tsx')).KnowledgeDialog);
const OpenCasesDialog = laterDialog(async () => (await import('./features/cases/index.ts')).OpenCasesDialog);
const HelpDialog = laterDialog(async () => (await import('./features/keys/index.ts')).HelpDialog);
const OwnLookUpsDialog = laterDialog(async () => (await import('./features/own-look-ups/index.ts')).OwnLookUpsDialog);
const RevealOfFile = laterDialog(async () => (await import('./components/reveal/reveal-dialog.tsx')).RevealOfFile);
const NewsButton = laterPart(async () => (await import('./features/news/index.ts')).NewsButton);
const NewsDialog = laterDialog(async () => (await import('./features/news/index.ts')).NewsDialog);
const StartNews = laterPart(async () => (await import('./features/news/index.ts')).StartNews);
const Worklists = laterPart(async () => (await import('./features/worklists/index.ts')).Worklists);
const SettingsDialog = laterDialog(async () => (await import('./features/settings/index.ts')).SettingsDialog);

/** The window: the bar, the citizen on the screen or the start screen, the status bar, and what opens above them. */
export function App() {
  const preferences = useProgram((state) => state.preferences);
  const current = useProgram((state) => state.current);
  const sessions = useProgram((state) => state.sessions);
  const start = useProgram((state) => state.start);
  useCommandKeys();
  useSessionKeys();
  return (
    <LanguageContext value={preferences.language}>
      <Look preferences={preferences}>
        <Frame data-file={current !== null} data-session={current === null ? 1 : (sessions.indexOf(current) % 9) + 1}>
          <Bar news={<NewsButton />} />
          <Offered>{start !== null && <OfferBar />}</Offered>
          {current === null ? <WithoutCitizen /> : <Screen key={current.getState().id} session={current} />}
          <StatusBar />
        </Frame>
        <Above />
        <HostMenu />
      </Look>
    </LanguageContext>
  );
}

/** The menu of the desktop program, in the language of the screen. */
function HostMenu(): null {
  useHostMenu();
  return null;
}

/** The rekencases where they have the screen, else the start screen. */
function WithoutCitizen() {
  const cases = useCases();
  const casesShown = useProgram((state) => state.casesShown);
  return casesShown && cases !== null ? <CaseScreen opened={cases} /> : <Beginning />;
}

function Beginning() {
  const wording = useWording().bar;
  const start = useProgram((state) => state.start);
  const problem = useProgram((state) => state.startProblem);
  const [passage, setPassage] = useState<string | null>(null);
  const palette = usePalette(null, setPassage);
  const general = useProgram((state) => state.general);
  if (start !== null && general !== null) return <GeneralScreen key={general.getState().id} general={general} today={start.today} />;
  if (start !== null) {
    return (
      <>
        <StartScreen start={start} palette={palette} news={<StartNews />} worklists={Worklists} />
        {passage !== null && <KnowledgeDialog id={passage} onClose={() => setPassage(null)} />}
      </>
    );
  }
  return (
    <Waiting>
      {problem === null ? (
        <p role="status">{wording.starting}</p>
      ) : (
        <>
          <h1>{wording.cannotStart}</h1>
          <ProblemNotice problem={problem} retry={() => void startProgram()} />
        </>
      )}
    </Waiting>
  );
}

type Opened = { readonly kind: 'newContact'; readonly problem: Problem | null } | { readonly kind: 'ownLookUps' | 'news' } | { readonly kind: 'search'; readonly region: RegionId | null } | { readonly kind: 'openCases' } | { readonly kind: 'passage'; readonly id: string } | { readonly kind: 'exportCase'; readonly session: SessionStore } | { readonly kind: 'reveal'; readonly session: SessionStore } | { readonly kind: 'settings' } | { readonly kind: 'help'; readonly region: RegionId | null };

/** What opens above the screen with a key; Esc closes it and the focus returns to where it was. */
function Above(): ReactNode {
  const [opened, setOpened] = useState<Opened | null>(null);
  const start = useProgram((state) => state.start);
  const current = useProgram((state) => state.current);
  const casesShown = useProgram((state) => state.casesShown);
  const general = useProgram((state) => state.general !== null);
  const lookingBack = useStore(current ?? noSession, (state) => state !== null && state.past !== null);
  const close = (): void => setOpened(null);
  // At once: who presses Ctrl+K types on, and the first letters are for the search.
  useCommand('search', () => flushSync(() => setOpened({ kind: 'search', region: focusedRegion() })), current !== null || general || casesShown);
  useCommand('newContact', () => flushSync(() => setOpened({ kind: 'newContact', problem: null })));
  useCommand('generalQuestion', () => void beginNewGeneral('telephone').then((problem) => problem !== null && setOpened({ kind: 'newContact', problem })));
  useCommand('openCases', () => setOpened({ kind: 'openCases' }));
  useCommand('ownLookUps', () => setOpened({ kind: 'ownLookUps' }));
  useCommand('news', () => setOpened({ kind: 'news' }));
  // A case is of the facts of now: it is not exported from a picture of then.
  useCommand('exportCase', () => current !== null && setOpened({ kind: 'exportCase', session: current }), current !== null && !lookingBack);
  // What is open here has the screen; above what a part of the screen opened it comes on top.
  useCommand('reveal', () => current !== null && setOpened({ kind: 'reveal', session: current }), current !== null && opened === null);
  useCommand('settings', () => setOpened({ kind: 'settings' }));
  useCommand('help', () => setOpened({ kind: 'help', region: focusedRegion() }));
  useCommand('nextRegion', () => focusNeighbourRegion(1));
  useCommand('previousRegion', () => focusNeighbourRegion(-1));
  if (opened === null || start === null) return null;
  switch (opened.kind) {
    case 'search': return <SearchOrDo today={start.today} region={opened.region} onPassage={(id) => setOpened({ kind: 'passage', id })} onClose={close} />;
    case 'passage': return <KnowledgeDialog id={opened.id} onClose={close} />;
    case 'newContact': return <NewContactDialog today={start.today} current={current} problem={opened.problem} onClose={close} />;
    case 'openCases': return <OpenCasesDialog onClose={close} />;
    case 'news': return <NewsDialog onClose={close} />;
    case 'exportCase': return <ExportDialog session={opened.session} onClose={close} />;
    case 'ownLookUps': return <OwnLookUpsDialog onClose={close} />;
    case 'reveal': return <RevealOfFile session={opened.session} onClose={close} />;
    case 'settings': return <SettingsDialog onClose={close} />;
    case 'help': return <HelpDialog region={opened.region} onClose={close} />;
  }
}

const noSession = createStore<SessionState | null>()(() => null);

interface SearchOrDoProps {
  readonly today: CalendarDate;
  /** where the focus was when it was asked for */
  readonly region: RegionId | null;
  readonly onPassage: (id: string) => void;
  readonly onClose: () => void;
}

function SearchOrDo({ today, region, onPassage, onClose }: SearchOrDoProps) {
  return <SearchDialog open today={today} palette={usePalette(region, onPassage)} onClose={onClose} />;
}

const Frame = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  height: '100vh',
  overflow: 'hidden',
  gridTemplateRows: '40px auto minmax(0, 1fr) 28px',
  '&[data-file="true"]': { gridTemplateRows: '40px auto 56px auto minmax(0, 1fr) 28px' },
  '@media (max-width: 1023px)': {
    height: 'auto',
    minHeight: '100%',
    overflow: 'visible',
    '& > header': { position: 'sticky', top: 0, zIndex: 20 },
    '&[data-file="true"]': { gridTemplateRows: '40px auto auto auto minmax(0, 1fr) auto' },
  },
});

/** Under the title bar, and with it where the page scrolls; without an offer it takes no room. */
const Offered = styled('div')({ minWidth: 0, '@media (max-width: 1023px)': { position: 'sticky', top: 40, zIndex: 19 } });

const Waiting = styled('main')({ padding: 48, maxWidth: 640, color: colour('inkSoft'), '& h1': { fontSize: measure('textKey') } });
