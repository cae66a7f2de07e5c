import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement, RulesBench } from '../bench.ts';
import { benchCase } from './households.ts';

const script = join(import.meta.dirname, '../../recalculate.ts');

/** `npm run recalculate` on a pipe of households: how many a second, and what it keeps in memory at a tenth of them and at all. */
export const recalculating: RulesBench = {
  name: 'recalculate',
  run: async () => {
    const tenth = await recalculate(10_000);
    const all = await recalculate(100_000);
    return [
      { name: 'recalculate-100000', value: all.households / all.seconds, unit: 'per second' },
      { name: 'recalculate-memory-at-10000', value: tenth.memory, unit: 'MB' },
      { name: 'recalculate-memory-at-100000', value: all.memory, unit: 'MB' },
      { name: 'recalculate-memory-ratio', value: all.memory / tenth.memory, unit: 'times', budget: 1.5 },
    ] satisfies readonly Measurement[];
  },
};

interface Run {
  readonly households: number;
  readonly seconds: number;
  readonly memory: number;
}

/** Feeds a pipe no faster than it is read. Whoever reads the output counts the lines. */
async function recalculate(households: number): Promise<Run> {
  const lines = Array.from({ length: 1000 }, (_, number) => JSON.stringify(benchCase(number)));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const begun = performance.now();
  let answered = 0;
  let memory = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) answered += 1;
  });
  for (let sent = 0; sent < households; sent += lines.length) {
    if (!child.stdin.write(`${lines.join('\n')}\n`)) await once(child.stdin, 'drain');
    memory = Math.max(memory, residentMemory(child.pid));
  }
  child.stdin.end();
  await once(child, 'close');
  if (answered !== households) throw new Error(`${answered} answers to ${households} households`);
  return { households, seconds: (performance.now() - begun) / 1000, memory };
}

const newline = 0x0a;

/** In MB, where the machine tells it of another process. */
function residentMemory(pid: number | undefined): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1000;
}
