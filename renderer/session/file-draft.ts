import { call } from '../api/call.ts';
import { createDraft, type DraftStore } from './draft-store.ts';

/** What is typed about a file outside any conversation; what was typed before comes back. */
export function createFileDraft(fileId: string): DraftStore {
  const draft = createDraft(({ text }) => call('draft.keep', { fileId, text }));
  void call('draft.read', { fileId }).then((reply) => {
    if (reply.ok) draft.getState().restore({ text: reply.value.text, kind: 'note', due: '', owner: '' }, reply.value.keptAt);
  });
  return draft;
}
