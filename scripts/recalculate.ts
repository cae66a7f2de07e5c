import { isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import { answer, failure, type CaseAnswer } from '../shared/rules/index.ts';

/**
 * Reads lines of JSON from standard input, each a household for a year, and writes one line of JSON for each, in the same order.
 * Empty lines are skipped. A line that cannot be answered gives an error and the run goes on; the exit status is 1 when any did.
 * A byte order mark before the first line is no part of it. Works line by line and waits for whoever reads the output, so that a pipe of a million lines takes constant memory.
 */
async function recalculate(): Promise<void> {
  const lines = new LineReader();
  process.stdout.on('error', stopQuietlyOnClosedPipe);
  for await (const chunk of process.stdin) await answerAll(lines.read(chunk as Buffer));
  await answerAll(lines.rest());
}

async function answerAll(lines: readonly Line[]): Promise<void> {
  let text = '';
  for (const line of lines) {
    const { answer: reply, failed } = answerLine(line);
    if (failed) process.exitCode = 1;
    text += `${JSON.stringify(reply)}\n`;
  }
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function answerLine(line: Line): CaseAnswer {
  if (line === tooLong) return failure(null, { kind: 'lineTooLong', at: '', message: `a line has at most ${String(longestLine)} bytes` });
  if (!isUtf8(line)) return failure(null, { kind: 'encoding', at: '', message: 'the line is not UTF-8' });
  const data = readJson(line.toString('utf8'));
  if (!data.ok) return failure(null, { kind: 'notJson', at: '', message: data.message });
  try {
    return answer(data.value);
  } catch (fault) {
    return failure(null, { kind: 'programFault', at: '', message: fault instanceof Error ? fault.message : String(fault) });
  }
}

function readJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (problem) {
    return { ok: false, message: problem instanceof SyntaxError ? problem.message : String(problem) };
  }
}

const longestLine = 1_000_000;
const newline = 0x0a;
const tooLong = Symbol('a line longer than is read');
type Line = Buffer | typeof tooLong;

/** What some programs write before the first letter of a UTF-8 file; the window takes it as well. */
const byteOrderMark = Buffer.from('\uFEFF');

/** Cuts a stream of bytes into lines and holds no more than one unfinished line. */
class LineReader {
  #begun: Buffer[] = [];
  #length = 0;
  #isFirst = true;

  read(chunk: Buffer): readonly Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      this.#add(chunk.subarray(from, end));
      lines.push(...this.rest());
      from = end + 1;
    }
    this.#add(chunk.subarray(from));
    return lines;
  }

  /** The unfinished line, if it holds anything. */
  rest(): readonly Line[] {
    const line = this.#length > longestLine ? tooLong : this.#withoutMark(Buffer.concat(this.#begun));
    this.#isFirst = false;
    this.#begun = [];
    this.#length = 0;
    return line !== tooLong && line.toString('latin1').trim() === '' ? [] : [line];
  }

  #withoutMark(line: Buffer): Buffer {
    return this.#isFirst && line.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? line.subarray(byteOrderMark.length) : line;
  }

  #add(part: Buffer): void {
    this.#length += part.length;
    if (this.#length <= longestLine) this.#begun.push(part);
  }
}

/** Whoever reads the output may stop early, as `head` does: that is no fault. */
function stopQuietlyOnClosedPipe(problem: NodeJS.ErrnoException): void {
  if (problem.code === 'EPIPE') process.exit();
  throw problem;
}

await recalculate();
