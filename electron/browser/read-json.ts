import type { IncomingMessage } from 'node:http';
import type { Problem } from '../../shared/models/reply.ts';

/** The largest message that an operation needs is a note of 4,000 signs. */
export const largestMessage = 256 * 1024;

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: number; readonly problem: Problem };

/** The JSON of a message; refused before it is read when it is too large or says to be something else. */
export async function readJson(request: IncomingMessage): Promise<Read> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return notUnderstood(415, { expected: 'application/json' });
  if (Number(request.headers['content-length'] ?? 0) > largestMessage) return notUnderstood(413, { largest: largestMessage });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestMessage) return notUnderstood(413, { largest: largestMessage });
    chunks.push(chunk);
  }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) };
  } catch {
    return notUnderstood(400, { expected: 'JSON' });
  }
}

function notUnderstood(status: number, details: Problem['details']): Read {
  return { ok: false, status, problem: { kind: 'requestNotUnderstood', details } };
}
