/** A fault as it is written in the log: whole, with what caused it, and without anything that can be a BSN. */
export function describeFault(during: string, error: unknown): string {
  return withoutBsn(`${during}: ${causes(error).join('\ncaused by ')}`);
}

/** Takes out every run of digits that can be a BSN, also where dots or spaces stand between. */
export function withoutBsn(text: string): string {
  return text.replace(/(?<!\d)\d{4}([. ]?)\d{2}\1\d{3}(?!\d)/g, '•••••••••').replace(/\d{9,}/g, '•••••••••');
}

function causes(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  const described = error.stack ?? error.message;
  return error.cause === undefined ? [described] : [described, ...causes(error.cause)];
}
