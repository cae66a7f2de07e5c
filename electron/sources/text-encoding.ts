import { TextDecoder } from 'node:util';
import { ProblemError } from '../../shared/models/reply.ts';

/** How the text of a delivery was written down. */
export type TextEncoding = 'UTF-8' | 'UTF-16';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * The text of a delivered file, without its byte order mark. What is neither UTF-8 nor UTF-16 is refused, with the line where it
 * shows: a guessed encoding would spoil names for good. A file that ends within a character was cut off.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const text = decodedOrRefused(decoder, bytes);
  endsOnCharacter(decoder, text);
  return { text, encoding: 'UTF-8' };
}

/** UTF-16 shows by its byte order mark, or by the empty byte that every plain letter of a header has. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && first !== 0 && first !== undefined) return 'utf-16le';
  return first === 0 && second !== 0 && second !== undefined ? 'utf-16be' : null;
}

function decodedOrRefused(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (error) {
    throw new ProblemError('fileEncodingWrong', { line: firstUnreadableLine(bytes), expected: 'UTF-8' }, { cause: error });
  }
}

function endsOnCharacter(decoder: TextDecoder, text: string): void {
  try {
    decoder.decode();
  } catch (error) {
    throw new ProblemError('fileTruncated', { line: text.split('\n').length, reason: 'brokenCharacter' }, { cause: error });
  }
}

function firstUnreadableLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
