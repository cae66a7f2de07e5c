import MoreIcon from '@mui/icons-material/MoreHoriz';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { runCommand } from '../../commands/use-command.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { useProgram } from '../../program/program.ts';
import { useWording } from '../../wording/language.ts';
import { IconOnly } from './icon-only.tsx';

type Command = 'openCases' | 'exportCase' | 'reveal' | 'ownLookUps';

/** What is not asked for in every contact, each with its key. */
export function MoreMenu() {
  const wording = useWording();
  const fileOpen = useProgram((state) => state.current !== null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = useRef<Command | null>(null);
  const choose = (command: Command): void => {
    chosen.current = command;
    setAnchor(null);
  };
  // Only when the menu is gone and the focus is back on the button, so that Esc in what opens returns to it.
  const run = (): void => {
    if (chosen.current !== null) runCommand(chosen.current);
    chosen.current = null;
  };
  const items: readonly Command[] = fileOpen ? ['reveal', 'openCases', 'exportCase', 'ownLookUps'] : ['openCases', 'ownLookUps'];
  return (
    <>
      <Tooltip title={wording.bar.more}>
        <IconOnly type="button" aria-label={wording.bar.more} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)}>
          <MoreIcon sx={{ fontSize: 18 }} />
        </IconOnly>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} slotProps={{ transition: { timeout: 0, onExited: run }, list: { 'aria-label': wording.bar.more, dense: true } }}>
        {items.map((command) => (
          <MenuItem key={command} onClick={() => choose(command)}>
            <Line>{wording.commandWords[command].name}… <CommandKey of={command} /></Line>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

const Line = styled('span')({ display: 'flex', flex: 1, justifyContent: 'space-between', gap: 24 });
