import { contextBridge, ipcRenderer } from 'electron';
import { isOperationName } from '../../shared/models/operations.ts';
import type { Reply } from '../../shared/models/reply.ts';
import { callChannel } from './channel.ts';

/** The window's only way out: one function, for the operations that are declared and for nothing else. */
async function call(name: string, request: unknown): Promise<Reply<unknown>> {
  if (!isOperationName(name)) return { ok: false, problem: { kind: 'operationUnknown', details: {} } };
  return (await ipcRenderer.invoke(callChannel, name, request)) as Reply<unknown>;
}

contextBridge.exposeInMainWorld('klantbeeld', { call });
