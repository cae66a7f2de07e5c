import { ipcMain, type WebContents } from 'electron';
import type { Reply } from '../../shared/models/reply.ts';
import type { Answer } from '../host/program.ts';
import { callChannel } from './channel.ts';
import { isOwnSender } from './security.ts';

/** Answers the window over the bridge: whoever is not our own page in our own window is refused before anything is read. */
export function answerWindow(answer: Answer, own: () => WebContents | null): void {
  ipcMain.handle(callChannel, async (event, name: unknown, request: unknown): Promise<Reply<unknown>> => {
    if (!isOwnSender(event, own())) return { ok: false, problem: { kind: 'senderRefused', details: {} } };
    return answer(String(name), request);
  });
}
