import { useEffect, useState } from 'react';
import { useCommandGroup } from './commands/palette.ts';
import type { Palette, PaletteGroup } from './commands/palette.ts';
import type { RegionId } from './layout/regions.ts';
import { useLanguage, useWording } from './wording/language.ts';

const mostPassages = 5;

type Knowledge = typeof import('./knowledge/index.ts');

/** What Ctrl+K offers beside people, a group a kind: what can be done, and what is written about the words that are typed. */
export function usePalette(region: RegionId | null, onPassage: (id: string) => void): Palette {
  const [text, setText] = useState('');
  const commands = useCommandGroup(text, region);
  const knowledge = useKnowledgeGroup(text, onPassage);
  return { groups: knowledge.entries.length === 0 ? [commands] : [commands, knowledge], onText: setText };
}

/** What is written is fetched with the first words: the window starts without it. */
function useKnowledgeGroup(text: string, onPassage: (id: string) => void): PaletteGroup {
  const title = useWording().knowledge.title;
  const language = useLanguage();
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null);
  const asked = text.trim().length > 1;
  useEffect(() => {
    if (asked && knowledge === null) void import('./knowledge/index.ts').then(setKnowledge, () => null);
  }, [asked, knowledge]);
  const found = asked && knowledge !== null ? knowledge.searchKnowledge(text, language).slice(0, mostPassages) : [];
  return { id: 'knowledge', title, entries: found.map((passage) => ({ id: `passage-${passage.id}`, name: passage.title, key: null, whyNot: null, choose: () => onPassage(passage.id) })) };
}
