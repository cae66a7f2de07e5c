import { useProgram } from '../program/program.ts';
import type { RegionId } from '../layout/regions.ts';
import { useWording } from '../wording/language.ts';
import type { Wording } from '../wording/nl.ts';
import { commandOf } from './commands.ts';
import type { CommandId } from './commands.ts';
import { commandsFor } from './find-commands.ts';
import { hintsFor } from './hints.ts';
import { isAnswered, runCommand } from './use-command.ts';
import { useKeys } from './use-keys.ts';

/** One thing that can be chosen beside a person: a command, or whatever else was found. */
export interface PaletteEntry {
  readonly id: string;
  readonly name: string;
  readonly key: string | null;
  /** why it cannot be chosen now; `null` when it can */
  readonly whyNot: string | null;
  readonly choose: () => void;
}

/** Things of one kind, under one head. */
export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
}

/** What the search of Ctrl+K offers beside people. */
export interface Palette {
  /** for the text that was told last */
  readonly groups: readonly PaletteGroup[];
  /** what is typed, as far as it is no key to a person */
  readonly onText: (text: string) => void;
}

/** The commands that the text means; without a text those that are of use where the focus was. What can be done goes before what cannot, and that says why not. */
export function useCommandGroup(text: string, region: RegionId | null): PaletteGroup {
  const { commandWords, palette } = useWording();
  const keys = useKeys();
  const fileOpen = useProgram((state) => state.current !== null);
  const ids = text.trim() === '' ? ofUse(region, fileOpen) : commandsFor(text, commandWords, keys);
  const entries = ids.map((id): PaletteEntry => ({ id, name: commandWords[id].name, key: keys[id], whyNot: whyNot(id, fileOpen, palette), choose: () => void runCommand(id) }));
  return { id: 'commands', title: palette.commands, entries: [...entries.filter((entry) => entry.whyNot === null), ...entries.filter((entry) => entry.whyNot !== null)] };
}

function ofUse(region: RegionId | null, fileOpen: boolean): readonly CommandId[] {
  const hints: readonly CommandId[] = fileOpen ? hintsFor(region, true) : ['openCases', ...hintsFor(null, false)];
  return hints.filter((id) => id !== 'search' && isAnswered(id));
}

function whyNot(id: CommandId, fileOpen: boolean, { whyNot: words }: Wording['palette']): string | null {
  const { where, heardBy } = commandOf(id);
  if (isAnswered(id)) return null;
  if (heardBy === 'host') return words.key;
  if (where === 'everywhere') return heardBy === 'part' ? words.key : words.now;
  if (where === 'list') return words.list;
  if (where === 'contact') return words.contact;
  return fileOpen ? { file: words.now, scenario: words.scenario, note: words.note }[where] : words.file;
}
