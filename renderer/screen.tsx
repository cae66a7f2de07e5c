import Snackbar from '@mui/material/Snackbar';
import { styled } from '@mui/material/styles';
import { useContext, useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { runCommand, useCommand } from './commands/use-command.ts';
import { CommandKey } from './components/command-key.tsx';
import { laterPart } from './components/later-part.tsx';
import { ProblemNotice } from './components/problem-notice.tsx';
import { RegionBoundary } from './components/region-boundary.tsx';
import { AllowancesRegion } from './features/allowances/index.ts';
import { OpenArrangement } from './features/arrangement/index.ts';
import { AskCallback } from './features/callback/index.ts';
import { ActionsBar, ConversationRegion } from './features/conversation/index.ts';
import { ExplanationRegion } from './features/explanation/index.ts';
import { OpenHandOver } from './features/hand-over/index.ts';
import { HomeRegion, HouseholdRegion, IncomeRegion } from './features/household/index.ts';
import { IdentityStrip } from './features/identity/index.ts';
import { LookBack } from './features/look-back/index.ts';
import { MoneyBackRegion } from './features/money-back/index.ts';
import { OpenItemsRegion } from './features/open-items/index.ts';
import { PrintHere } from './features/printing/index.ts';
import { SourcesRegion } from './features/sources/index.ts';
import { HiddenUntilVerified, OpenVerification, useAmountsHidden } from './features/verification/index.ts';
import { TimelineRegion } from './features/timeline/index.ts';
import { WhatIfRegion } from './features/what-if/index.ts';
import { CentreColumn, LeftColumn, Middle, Places } from './layout/grid.tsx';
import { useLayoutKind } from './layout/layout-kind.ts';
import type { LayoutKind } from './layout/layout-kind.ts';
import { ReadingColumn } from './layout/reading-column.tsx';
import { RegionActions } from './layout/region-actions.ts';
import { RegionFoot } from './layout/region-foot.ts';
import { focusedRegion, focusEntry, focusRegion, focusThing, forgetFocus, rememberFocus, returnFocus } from './layout/region-focus.ts';
import type { RegionId } from './layout/regions.ts';
import { nextScenario, searchingBackwards, SessionContext, useConversationStore, usePresentSession, useSession, yearsShown } from './session/index.ts';
import type { SessionStore } from './session/index.ts';
import { QuietButton } from './components/quiet-button.tsx';
import { colour } from './theme.ts';
import { useWording } from './wording/language.ts';

const KnowledgeRegion = laterPart(async () => (await import('./features/knowledge/index.ts')).KnowledgeRegion);
const KnowledgeSwitch = laterPart(async () => (await import('./features/knowledge/index.ts')).KnowledgeSwitch);
const KnowledgeFold = laterPart(async () => (await import('./features/knowledge/index.ts')).KnowledgeFold);

/** Below the answer, and its switch in the head of it, where there is no room for a place of its own. */
const underAnswer = { explanation: <KnowledgeFold /> };
const switchOfAnswer = { explanation: <KnowledgeSwitch /> };

/** The one screen of a citizen: identity on top, household left, money and clocks in the middle, conversation and answer right. Who looks back has the picture of then; what is said and written stays of now. */
export function Screen({ session }: { readonly session: SessionStore }) {
  const past = useStore(session, (state) => state.past);
  return (
    <SessionContext value={past ?? session}>
      <OpenFile />
    </SessionContext>
  );
}

/** A part of the screen that is of now, also while one looks back. */
function OfNow({ children }: { readonly children: React.ReactNode }) {
  return <SessionContext value={usePresentSession()}>{children}</SessionContext>;
}

function OpenFile() {
  const layout = useLayoutKind();
  const [drawerOpen, setDrawerOpen] = useState(false);
  // Who it is shows a frame before the rest: that is what a caseworker checks first.
  const rest = useDeferredValue(true, false);
  const middle = useSession((state) => state.middle);
  const both = layout !== 'desk' && layout !== 'drawer';
  const supposing = useSession((state) => state.scenarios.open);
  const hidden = useAmountsHidden();
  const past = useSession((state) => state.present !== null);
  useRegionCommands(layout, drawerOpen, setDrawerOpen);
  useFileCommands();
  useBeginning(rest);
  return (
    <RegionActions value={{ ...useMiddleSwitch(both), ...(layout === 'wide' ? {} : switchOfAnswer) }}>
      <Slot id="identity"><IdentityStrip /></Slot>
      <LookBack />
      <Places data-layout={layout} data-past={past}>
        {rest && hidden && <OfNow><HiddenUntilVerified /></OfNow>}
        {rest && !hidden && (
          <>
            <LeftColumn data-open={drawerOpen}>
              <Slot id="household"><HouseholdRegion /></Slot>
              <Slot id="income"><IncomeRegion /></Slot>
              <Slot id="home"><HomeRegion /></Slot>
              <Slot id="sources"><SourcesRegion /></Slot>
            </LeftColumn>
            <CentreColumn>
              <Slot id="allowances"><AllowancesRegion /></Slot>
              <Middle>
                {supposing && <Slot id="whatIf"><WhatIfRegion /></Slot>}
                {(both || middle === 'openItems') && !supposing && <Slot id="openItems"><OpenItemsRegion /></Slot>}
                {(both || (middle === 'moneyBack' && !supposing)) && <Slot id="moneyBack"><MoneyBackRegion /></Slot>}
              </Middle>
              <Slot id="timeline"><TimelineRegion /></Slot>
            </CentreColumn>
            <ReadingColumn>
              <OfNow><Slot id="conversation"><ConversationRegion /></Slot></OfNow>
              <Slot id="explanation"><RegionFoot value={layout === 'wide' ? {} : underAnswer}><ExplanationRegion /></RegionFoot></Slot>
              {layout === 'wide' && <Slot id="knowledge"><KnowledgeRegion /></Slot>}
              <OfNow><ActionsBar /></OfNow>
            </ReadingColumn>
          </>
        )}
      </Places>
      <PrintHere />
      <OfNow>
        <OpenArrangement />
        <OpenVerification />
        <AskCallback />
        <OpenHandOver />
      </OfNow>
      <ReloadNotice />
    </RegionActions>
  );
}

/** Where the keyboard is when a file opens: with the thing for which it was opened, or where that has no row of its own with its explanation; else with the allowances. */
function useBeginning(drawn: boolean): void {
  const session = useContext(SessionContext);
  const begin = useEffectEvent(() => {
    if (session === null) return;
    const { openedOn: thing, focus, setFocus } = session.getState();
    session.getState().openOn(null);
    if (thing === null || !('id' in thing)) {
      focusRegion('allowances');
      // What was explained when the file was left or handed over is explained again, wherever the keyboard begins.
      setFocus(focus);
    } else if (!focusThing(thing.id)) focusRegion('explanation');
  });
  useEffect(() => {
    if (drawn) begin();
  }, [drawn]);
  // Something of the file that is on the screen already was looked for.
  const openedOn = useSession((state) => state.openedOn);
  useEffect(() => {
    if (drawn && (session?.getState().openedOn ?? null) !== null) begin();
  }, [drawn, session, openedOn]);
}

function Slot({ id, children }: { readonly id: RegionId; readonly children: React.ReactNode }) {
  const names = useWording().regionNames;
  return <RegionBoundary id={id} title={names[id]}>{children}</RegionBoundary>;
}

/** Alt+n goes to its region, after bringing it on the screen where there is no room for all. */
function useRegionCommands(layout: LayoutKind, drawerOpen: boolean, setDrawerOpen: (open: boolean) => void): void {
  const middle = useSession((state) => state.middle);
  const showMiddle = useSession((state) => state.showMiddle);
  const supposing = useSession((state) => state.scenarios.open);
  const change = useSession((state) => state.changeScenarios);
  const goTo = (id: RegionId): void => {
    if (layout === 'drawer') flushSync(() => setDrawerOpen(id === 'household'));
    // A region that the scenarios have the place of comes back when somebody goes there; what was supposed is kept.
    if (supposing && (id === 'openItems' || (id === 'moneyBack' && (layout === 'desk' || layout === 'drawer')))) flushSync(() => change((scenarios) => ({ ...scenarios, open: false })));
    if (id === 'openItems' || id === 'moneyBack') flushSync(() => showMiddle(id));
    focusRegion(id);
  };
  const leaveFor = (id: RegionId): void => {
    forgetFocus();
    if (layout === 'drawer' && id === 'household') rememberFocus();
    goTo(id);
  };
  useCommand('household', () => leaveFor('household'));
  useCommand('allowances', () => leaveFor('allowances'));
  useCommand('openItems', () => leaveFor('openItems'));
  useCommand('moneyBack', () => leaveFor('moneyBack'));
  useCommand('timeline', () => leaveFor('timeline'));
  const suppose = (): void => {
    if (!supposing) rememberFocus();
    flushSync(() => change(nextScenario));
    focusEntry('whatIf');
  };
  useCommand('whatIf', suppose);
  useCommand('searchBackwards', () => {
    if (!supposing) rememberFocus();
    flushSync(() => change(searchingBackwards));
    document.querySelector<HTMLElement>('[data-backwards] select')?.focus();
  });
  useCommand('toWhatIf', () => (supposing ? leaveFor('whatIf') : suppose()));
  useCommand('conversation', () => leaveFor('conversation'));
  useCommand('explanation', () => leaveFor('explanation'));
  const pointed = useSession((state) => state.focus);
  const conversation = useConversationStore();
  useCommand('explain', () => {
    if (pointed !== null) conversation?.getState().lookAt(pointed);
    rememberFocus();
    goTo('explanation');
  });
  useCommand('back', () => {
    if (drawerOpen) flushSync(() => setDrawerOpen(false));
    const scenariosClose = supposing && (focusedRegion() === 'whatIf' || focusedRegion() === 'allowances');
    if (scenariosClose) flushSync(() => change((scenarios) => ({ ...scenarios, open: false, searching: false })));
    if (returnFocus()) return;
    if (scenariosClose) return goTo('allowances');
    if (middle === 'moneyBack') goTo('openItems');
    else if (drawerOpen) goTo('allowances');
  });
}

function useFileCommands(): void {
  const session = useContext(SessionContext);
  const conversation = useConversationStore();
  useCommand('wrapUp', () => flushSync(() => conversation?.getState().wrapUp(true)), conversation !== null);
  const move = (step: 1 | -1): void => {
    const state = session?.getState();
    if (state !== undefined && yearsShown.includes(state.year + step)) state.setYear(state.year + step);
  };
  useCommand('origins', () => session?.getState().toggleOrigins());
  useCommand('previousYear', () => move(-1));
  useCommand('nextYear', () => move(1));
}

/** Where regions 3 and 4 share a place, each has a button to the other. */
function useMiddleSwitch(both: boolean): Partial<Readonly<Record<RegionId, React.ReactNode>>> {
  const names = useWording().regionNames;
  if (both) return {};
  return {
    openItems: <QuietButton type="button" onClick={() => runCommand('moneyBack')}>{names.moneyBack} <CommandKey of="moneyBack" /></QuietButton>,
    moneyBack: <QuietButton type="button" onClick={() => runCommand('openItems')}>{names.openItems} <CommandKey of="openItems" /></QuietButton>,
  };
}

function ReloadNotice() {
  const problem = useSession((state) => state.reloadProblem);
  const reload = useSession((state) => state.reload);
  if (problem === null) return null;
  return (
    <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
      <Raised><ProblemNotice problem={problem} retry={() => void reload()} /></Raised>
    </Snackbar>
  );
}

const Raised = styled('div')({ backgroundColor: colour('card'), border: `1px solid ${colour('line')}`, borderRadius: 8, boxShadow: '0 4px 20px rgb(0 0 0 / 25%)' });
