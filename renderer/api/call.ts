import { create } from 'zustand';
import type { CommandMenu } from '../../shared/models/command-menu.ts';
import type { OperationName, RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { problem } from '../../shared/models/reply.ts';
import type { Problem, Reply } from '../../shared/models/reply.ts';

/** What the desktop program puts in the window: its only way out, and the menu. */
interface Bridge {
  call(name: string, request: unknown): Promise<unknown>;
  /** absent where there is no menu */
  showMenu?(menu: CommandMenu): void;
  onCommand?(listener: (id: string) => void): void;
}

declare global {
  interface Window {
    readonly klantbeeld?: Bridge;
  }
}

/** Whether the program behind the window answered the last time. */
export const useReachable = create<boolean>()(() => true);

/** The program behind the window does not answer: neither a question nor a part of the window that is still to be fetched. */
export const unreachable: Problem = { kind: 'hostUnreachable', details: {} };

/** Asks the program one of its operations: over the bridge of the desktop program, or at the address that the window came from. */
export async function call<Name extends OperationName>(name: Name, request: RequestOf<Name>): Promise<Reply<ResponseOf<Name>>> {
  const reply = await reach(name, request);
  useReachable.setState(reply !== null, true);
  if (reply === null) return { ok: false, problem: unreachable };
  return isReply<ResponseOf<Name>>(reply) ? reply : { ok: false, problem: { kind: 'programFault', details: {} } };
}

/** Asks what nobody waits for: whether the program answers is said by the questions of a person. `null` when there is no value. */
export async function callQuietly<Name extends OperationName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name> | null> {
  const reply = await reach(name, request);
  return isReply<ResponseOf<Name>>(reply) && reply.ok ? reply.value : null;
}

/** The answer as it came, or `null` when there is none: the one place where a connection may be broken. */
async function reach(name: OperationName, request: unknown): Promise<unknown> {
  try {
    if (globalThis.window.klantbeeld !== undefined) return await globalThis.window.klantbeeld.call(name, request);
    const response = await fetch(`/operations/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return await response.json();
  } catch {
    return null;
  }
}

/** Both hosts wrap what they answer; what is inside was made from the same declaration, by the same program. */
function isReply<Value>(answer: unknown): answer is Reply<Value> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'problem' in answer && problem.safeParse(answer.problem).success;
}
