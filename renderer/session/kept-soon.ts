import type { Reply } from '../../shared/models/reply.ts';

/** What is typed is kept this long after the first key, so that a crash costs less than a second of it. */
export const keepAfter = 500;
/** What the program did not take is given again after this. */
export const tryAgainAfter = 2000;

/** Gives the newest of what changes to the program soon after its first change, and again until it was taken. */
export function keptSoon<Value>(keep: (value: Value) => Promise<Reply<unknown>>): (value: Value) => void {
  let waiting: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const give = async (): Promise<void> => {
    const given = waiting;
    if (given === null) return;
    const reply = await keep(given.value);
    timer = null;
    if (reply.ok && waiting === given) waiting = null;
    else schedule(reply.ok ? keepAfter : tryAgainAfter);
  };
  const schedule = (delay: number): void => {
    timer ??= setTimeout(() => void give(), delay);
  };
  return (value) => {
    waiting = { value };
    schedule(keepAfter);
  };
}
