import type { OperationName, ResponseOf } from '../../shared/models/operations.ts';
import type { Reply } from '../../shared/models/reply.ts';

type Answers = { readonly [Name in OperationName]?: ResponseOf<Name> | Reply<never> };

/** Stands in the window where the desktop program puts its bridge, and tells afterwards what was asked. */
export function answering(answers: Answers): (name: OperationName) => readonly unknown[] {
  const asked: { readonly name: string; readonly request: unknown }[] = [];
  const call = (name: string, request: unknown): Promise<unknown> => {
    asked.push({ name, request });
    const answer: unknown = answers[name as OperationName];
    if (answer === undefined) return Promise.reject(new Error(`nobody answers ${name}`));
    return Promise.resolve(typeof answer === 'object' && answer !== null && 'ok' in answer ? answer : { ok: true, value: answer });
  };
  Object.assign(globalThis.window, { klantbeeld: { call } });
  return (name) => asked.filter((each) => each.name === name).map(({ request }) => request);
}
