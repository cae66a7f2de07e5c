import { contextBridge, ipcRenderer } from 'electron';
import type { CommandMenu } from '../../shared/models/command-menu.ts';
import { isOperationName } from '../../shared/models/operations.ts';
import type { Reply } from '../../shared/models/reply.ts';
import { callChannel, commandChannel, menuChannel } from './channel.ts';

/** The window's only way to ask: one function, for the operations that are declared and for nothing else. */
async function call(name: string, request: unknown): Promise<Reply<unknown>> {
  if (!isOperationName(name)) return { ok: false, problem: { kind: 'operationUnknown', details: {} } };
  return (await ipcRenderer.invoke(callChannel, name, request)) as Reply<unknown>;
}

/** The window tells which commands stand in the menu. */
function showMenu(menu: CommandMenu): void {
  ipcRenderer.send(menuChannel, menu);
}

/** The window hears the name of the command that was chosen in the menu, and nothing else of the message. One listens: the last. */
function onCommand(listener: (id: string) => void): void {
  ipcRenderer.removeAllListeners(commandChannel);
  ipcRenderer.on(commandChannel, (_event, id: unknown) => listener(String(id)));
}

contextBridge.exposeInMainWorld('klantbeeld', { call, showMenu, onCommand });
