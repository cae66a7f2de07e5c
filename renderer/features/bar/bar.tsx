import Close from '@mui/icons-material/Close';
import FileIcon from '@mui/icons-material/DescriptionOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { runCommand } from '../../commands/use-command.ts';
import { useAriaKey, useKeyOf } from '../../commands/use-keys.ts';
import { ChannelMark } from '../../components/channel-mark.tsx';
import { closeCases, useCases } from '../../program/cases.ts';
import { closeSession, showCases, showGeneral, showSession, useHeld, useProgram } from '../../program/program.ts';
import type { Start } from '../../program/program.ts';
import type { ConversationStore, SessionStore } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { IconOnly } from './icon-only.tsx';
import { MoreMenu } from './more-menu.tsx';

/** The bar that is also the title bar: open files, search, what data these are, who works here. */
export function Bar({ news }: { readonly news?: ReactNode }) {
  const wording = useWording().bar;
  const start = useProgram((state) => state.start);
  const key = useKeyOf('search');
  const ariaKey = useAriaKey('search');
  return (
    <Header>
      <Files />
      {start !== null && (
        <SearchField type="button" onClick={() => runCommand('search')} aria-keyshortcuts={ariaKey}>
          <SearchIcon aria-hidden sx={{ fontSize: 17 }} />
          <span>{wording.search}</span>
          <kbd aria-hidden>{key}</kbd>
        </SearchField>
      )}
      {start !== null && <Who start={start} news={news} />}
    </Header>
  );
}

function Files() {
  const wording = useWording().bar;
  const sessions = useProgram((state) => state.sessions);
  const current = useProgram((state) => state.current);
  const generals = useProgram((state) => state.generals);
  const shown = useProgram((state) => state.general);
  const casesShown = useProgram((state) => state.casesShown);
  return (
    <Tabs aria-label={wording.openFiles}>
      <Program type="button" aria-label={`${wording.program}, ${wording.toStart}`} aria-current={current === null && shown === null && !casesShown ? 'page' : undefined} onClick={() => showSession(null)}>
        <span>{wording.program}</span>
        <HomeIcon aria-hidden />
      </Program>
      {sessions.map((session, index) => (
        <FileTab key={session.getState().id} session={session} colourNumber={(index % 9) + 1} on={session === current} />
      ))}
      {generals.map((general, index) => <GeneralTab key={general.getState().id} general={general} colourNumber={((sessions.length + index) % 9) + 1} on={general === shown} />)}
      <CasesTab on={casesShown} />
    </Tabs>
  );
}

interface FileTabProps {
  readonly session: SessionStore;
  readonly colourNumber: number;
  readonly on: boolean;
}

function FileTab({ session, colourNumber, on }: FileTabProps) {
  const wording = useWording().bar;
  const name = useStore(session, ({ caseFile }) => caseFile.persons.find(({ personId }) => personId === caseFile.applicantId)?.displayName ?? '');
  const conversation = useStore(session, (state) => state.conversation);
  const contact = useWording().contact;
  // A conversation is not closed but wrapped up: nothing that was said is lost by a click.
  const close = (): void => {
    if (conversation === null) return closeSession(session);
    showSession(session);
    conversation.getState().wrapUp(true);
  };
  return (
    <Tab data-on={on} data-session={colourNumber}>
      <button type="button" aria-current={on ? 'page' : undefined} onClick={() => showSession(session)}>
        {conversation === null ? <Dot aria-hidden /> : <ConversationMark conversation={conversation} />}
        <span>{name}</span>
      </button>
      <button type="button" aria-label={conversation === null ? wording.closeFile(name) : contact.close(name)} onClick={close}>
        <Close sx={{ fontSize: 15 }} />
      </button>
    </Tab>
  );
}

function ConversationMark({ conversation }: { readonly conversation: ConversationStore }) {
  return <ChannelMark channel={conversation.getState().channel} held={useHeld(conversation)} />;
}

interface GeneralTabProps {
  readonly general: ConversationStore;
  readonly colourNumber: number;
  readonly on: boolean;
}

function GeneralTab({ general, colourNumber, on }: GeneralTabProps) {
  const wording = useWording().contact;
  return (
    <Tab data-on={on} data-session={colourNumber}>
      <button type="button" aria-current={on ? 'page' : undefined} onClick={() => showGeneral(general)}>
        <ConversationMark conversation={general} />
        <span>{wording.general}</span>
      </button>
      <button type="button" aria-label={wording.closeGeneral} onClick={() => { showGeneral(general); general.getState().wrapUp(true); }}>
        <Close sx={{ fontSize: 15 }} />
      </button>
    </Tab>
  );
}

/** The one tab of the rekencases, which are no citizens: without a dot of a contact. */
function CasesTab({ on }: { readonly on: boolean }) {
  const wording = useWording().bar;
  if (useCases() === null) return null;
  return (
    <Tab data-on={on}>
      <button type="button" aria-current={on ? 'page' : undefined} onClick={() => showCases(true)}>
        <FileIcon aria-hidden sx={{ fontSize: 15 }} />
        <span>{wording.cases}</span>
      </button>
      <button type="button" aria-label={wording.closeCases} onClick={closeCases}>
        <Close sx={{ fontSize: 15 }} />
      </button>
    </Tab>
  );
}

function Who({ start, news }: { readonly start: Start; readonly news: ReactNode }) {
  const wording = useWording().bar;
  const format = useFormats();
  const key = useKeyOf('settings');
  const ariaKey = useAriaKey('settings');
  return (
    <Right>
      {news}
      {start.practice && <Practice title={wording.practice(format.dateInSentence(start.today))}><span>{wording.practice(format.dateInSentence(start.today))}</span><span aria-hidden>{wording.practiceInShort}</span></Practice>}
      <User>{wording.role[start.role]} · {start.user}</User>
      <MoreMenu />
      <Tooltip title={`${wording.settings} (${key})`}>
        <IconOnly type="button" aria-label={wording.settings} aria-keyshortcuts={ariaKey} onClick={() => runCommand('settings')}>
          <SettingsIcon sx={{ fontSize: 18 }} />
        </IconOnly>
      </Tooltip>
    </Right>
  );
}

const Header = styled('header')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(200px, 360px) minmax(0, 1fr)',
  gap: 12,
  alignItems: 'center',
  height: '100%',
  padding: '0 10px 0 6px',
  backgroundColor: colour('bar'),
  color: colour('barInk'),
  '& button': { font: 'inherit', cursor: 'pointer' },
  '& :focus-visible': { outlineColor: colour('barInk') },
  'html[data-theme="contrast"] &': { borderBottom: `1px solid ${colour('line')}` },
  '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(140px, 190px) auto', '& kbd': { display: 'none' } },
  '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr) 32px auto', gap: 6 },
});

const Tabs = styled('nav')({ display: 'flex', alignItems: 'stretch', height: '100%', gap: 2, minWidth: 0, overflow: 'hidden' });

const Program = styled('button')({
  border: 0,
  padding: '0 12px',
  background: 'none',
  color: colour('barInk'),
  fontWeight: '600 !important',
  letterSpacing: '0.1px',
  '&:hover': { backgroundColor: colour('barField') },
  '& svg': { display: 'none', fontSize: 20 },
  '@media (max-width: 767px)': { flex: 'none', padding: '0 6px', '& span': { display: 'none' }, '& svg': { display: 'block' } },
});

const Tab = styled('div')({
  display: 'flex',
  alignItems: 'stretch',
  minWidth: 72,
  maxWidth: 260,
  marginTop: 6,
  borderRadius: '6px 6px 0 0',
  color: colour('barInkSoft'),
  '& button': { display: 'flex', alignItems: 'center', gap: 8, minWidth: 28, border: 0, background: 'none', color: 'inherit', padding: '0 6px 0 12px' },
  '& button + button': { padding: '0 6px', opacity: 0.8 },
  '& span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '&:hover': { backgroundColor: colour('barField') },
  '&[data-on="true"]': { backgroundColor: colour('card'), color: colour('ink'), fontWeight: 500, boxShadow: 'inset 0 2px 0 var(--session)', '@media (min-width: 640px)': { minWidth: 'min(100%, 150px)' } },
  '@media (forced-colors: active)': { '&[data-on="true"]': { borderTop: '2px solid Highlight' } },
  '&[data-on="true"] :focus-visible': { outlineColor: colour('accent') },
});

const Dot = styled('i')({ width: 7, height: 7, flex: 'none', borderRadius: '50%', backgroundColor: 'var(--session)' });

const SearchField = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  height: 28,
  padding: '0 8px 0 10px',
  border: `1px solid ${colour('barLine')}`,
  borderRadius: 6,
  backgroundColor: colour('barField'),
  color: colour('barInkSoft'),
  textAlign: 'left',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  '& kbd': { marginLeft: 'auto', backgroundColor: colour('bar'), borderColor: colour('barLine'), color: colour('barInkSoft') },
  // Where there is no room for the words they are still read aloud.
  '@media (max-width: 639px)': { padding: '0 6px', '& span': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }, '& kbd': { display: 'none' } },
});

const Right = styled('div')({ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 12, minWidth: 0, whiteSpace: 'nowrap', '@media (max-width: 639px)': { gap: 3 } });

const Practice = styled('span')({
  padding: '1px 9px',
  borderRadius: 10,
  backgroundColor: colour('practice'),
  color: colour('practiceInk'),
  fontSize: measure('textSmall'),
  fontWeight: 600,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  '& span + span': { display: 'none' },
  '@media (max-width: 1439px)': { '& span': { display: 'none' }, '& span + span': { display: 'inline' } },
  // Room for the name of who is open.
  '@media (max-width: 399px)': { maxWidth: 50, padding: '1px 5px' },
});

const User = styled('span')({ color: colour('barInkSoft'), '@media (max-width: 1023px)': { display: 'none' } });
