import type { WorklistView } from '../../../shared/models/worklist.ts';
import { useWording } from '../../wording/language.ts';

/** Writes how a list is looked at: which one, what is let through, and in which order. */
export function useViewInWords(): (view: WorklistView) => string {
  const { worklists: wording, common } = useWording();
  const words: Readonly<Record<string, string>> = { ...common.channel, ...wording.terms, ...wording.stands };
  return ({ list, words: typed, kind, owner, sortBy, descending }) => {
    const filters = [typed === '' ? null : wording.withWords(typed), kind === '' ? null : (words[kind] ?? kind), owner === '' ? null : owner];
    return wording.viewInWords(wording.list[list], filters.filter((filter) => filter !== null), wording.columns[list][sortBy].toLowerCase(), descending);
  };
}
