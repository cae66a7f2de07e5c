import { useState } from 'react';
import { useCommandGroup } from './commands/palette.ts';
import type { Palette } from './commands/palette.ts';
import type { RegionId } from './layout/regions.ts';

/** What Ctrl+K offers beside people, a group a kind. Who has more to find adds a group here: the search itself knows of none. */
export function usePalette(region: RegionId | null): Palette {
  const [text, setText] = useState('');
  const commands = useCommandGroup(text, region);
  return { groups: [commands], onText: setText };
}
