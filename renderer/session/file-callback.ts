import type { CallbackEntry } from '../../shared/models/draft.ts';
import { call, callQuietly } from '../api/call.ts';
import { keptSoon } from './kept-soon.ts';

/** The callback that is being typed about a file outside any conversation: what was typed before comes back, and what is typed now is kept. */
export function createFileCallback(fileId: string, comesBack: (entry: CallbackEntry) => void): (entry: CallbackEntry | null) => void {
  void callQuietly('callback.readEntry', { fileId }).then((kept) => {
    if (kept !== null && kept.entry !== null) comesBack(kept.entry);
  });
  return keptSoon((entry) => call('callback.keepEntry', { fileId, entry }));
}
