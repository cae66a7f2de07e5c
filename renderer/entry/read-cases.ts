import type { CaseReading } from '../../shared/rules/index.ts';
import { readCase } from '../../shared/rules/index.ts';

/** What is read from one file at most: more is for `npm run recalculate`. */
export const caseLimits = { megabytes: 10, cases: 500 } as const;

/** One case of a file, or why it cannot be read. `number` counts from 1, as the lines do that hold something. */
export interface ReadLine {
  readonly number: number;
  readonly id: string | null;
  readonly reading: CaseReading;
}

/** Why nothing of a file or text can be used. */
export type UnusableFile = 'empty' | 'tooLarge' | 'tooMany' | 'encoding' | 'notJson';

export type CaseFileReading = { readonly ok: true; readonly lines: readonly ReadLine[] } | { readonly ok: false; readonly because: UnusableFile };

/** Reads the bytes of a file: one case as JSON, a list of cases, or a case per line. Must be UTF-8, with or without a byte order mark. */
export function readCaseFile(bytes: Uint8Array): CaseFileReading {
  if (bytes.length > caseLimits.megabytes * 1_000_000) return { ok: false, because: 'tooLarge' };
  const text = decoded(bytes);
  return text === null ? { ok: false, because: 'encoding' } : readCaseText(text);
}

/** The same of a text that was pasted. */
export function readCaseText(text: string): CaseFileReading {
  if (text.length > caseLimits.megabytes * 1_000_000) return { ok: false, because: 'tooLarge' };
  if (text.trim() === '') return { ok: false, because: 'empty' };
  const whole = parsed(text.trim());
  const values = whole === null ? text.trim().split('\n').filter((line) => line.trim() !== '').map(parsed) : Array.isArray(whole.value) ? whole.value.map((value: unknown) => ({ value })) : [whole];
  if (!values.some((one) => isObject(one?.value))) return { ok: false, because: values.length === 0 ? 'empty' : 'notJson' };
  if (values.length > caseLimits.cases) return { ok: false, because: 'tooMany' };
  return { ok: true, lines: values.map((one, index) => ({ number: index + 1, id: idOf(one?.value), reading: one === null ? notJson : readCase(one.value) })) };
}

const notJson: CaseReading = { ok: false, problem: { kind: 'notJson', at: '', message: 'not JSON' } };

/** `null` where the bytes are no UTF-8: a text with wrong letters is never shown. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function idOf(value: unknown): string | null {
  return isObject(value) && 'id' in value && typeof value.id === 'string' ? value.id : null;
}
