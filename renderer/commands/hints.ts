import type { RegionId } from '../layout/regions.ts';
import type { CommandId } from './commands.ts';

const list: readonly CommandId[] = ['moveInList', 'open', 'explain', 'nextRegion', 'help'];
const plain: readonly CommandId[] = ['nextRegion', 'toNote', 'search', 'help'];

const hintsOf: Readonly<Record<RegionId, readonly CommandId[]>> = {
  identity: ['marks', 'reveal', ...plain],
  household: ['moveInList', 'open', 'origins', 'nextRegion', 'help'],
  income: ['origins', 'nextRegion', 'help'],
  home: ['origins', 'nextRegion', 'help'],
  sources: ['nextRegion', 'help'],
  allowances: ['moveInList', 'moveSideways', 'explain', 'whatIf', 'nextRegion', 'help'],
  whatIf: ['whatIf', 'keepScenario', 'back', 'explain', 'help'],
  openItems: list,
  moneyBack: list,
  timeline: ['moveSideways', 'moveInList', 'explain', 'nextRegion', 'help'],
  conversation: ['saveNote', 'toNote', 'askCallback', 'nextRegion', 'help'],
  explanation: ['moveInList', 'back', 'nextRegion', 'help'],
  knowledge: ['moveInList', 'open', 'nextRegion', 'help'],
};

/** The keys that are worth knowing where the focus is; with a file open, or on the start screen. */
export function hintsFor(region: RegionId | null, fileOpen: boolean): readonly CommandId[] {
  if (!fileOpen) return ['search', 'news', 'settings', 'help'];
  return region === null ? plain : hintsOf[region];
}
