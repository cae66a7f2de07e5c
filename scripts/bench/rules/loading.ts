import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { againstFloor, type RulesBench } from '../bench.ts';
import { median } from './medians.ts';

const folder = join(import.meta.dirname, '../../../.cache/bench-rules');
const rounds = 15;

/**
 * Loading the rules with all their years, made small in one file as the program ships them; beside it a file that holds nothing. As both hosts load them: what the engine made of the text at an
 * earlier start is kept (the compile cache of `npm start`, the code cache of the window's own scheme). Beside that a first start, which has nothing kept, without and with the library that reads
 * cases; the program has loaded that one already for its operations.
 */
export const loading: RulesBench = {
  name: 'rules-loaded',
  run: async () => {
    try {
      const empty = 'data:text/javascript,export const nothing = null;//';
      const floor = await timeToLoad(empty);
      await import('zod');
      const rules = await bundled('rules.js', ['zod']);
      return [
        ...againstFloor({ name: 'rules-loaded', value: timeToLoadWithCodeKept(rules), unit: 'ms', budget: 30 }, floor),
        { name: 'rules-loaded-at-first-start', value: await timeToLoad(rules), unit: 'ms' },
        { name: 'rules-loaded-at-first-start-with-reader-of-cases', value: await timeToLoad(await bundled('rules-with-reader.js', [])), unit: 'ms' },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** The address of one file with all that the rules import, but for what is left out. */
async function bundled(fileName: string, leftOut: readonly string[]): Promise<string> {
  const { build } = await import('vite');
  await build({
    configFile: false, publicDir: false, logLevel: 'warn', ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, '../../../shared/rules/index.ts'), outDir: folder, emptyOutDir: false, target: 'node24', minify: true,
      rolldownOptions: { external: [...leftOut], output: { entryFileNames: fileName, codeSplitting: false } },
    },
  });
  return pathToFileURL(join(folder, fileName)).href;
}

/** Each time as another module, so that it is read and run anew. */
async function timeToLoad(address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await import(`${address}?${round}`);
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** The same in processes of their own: the first keeps what was made of the text, the second finds it. */
function timeToLoadWithCodeKept(address: string): number {
  const work = `
    await import(${JSON.stringify(import.meta.resolve('zod'))});
    const times = [];
    for (let round = 0; round < ${rounds}; round += 1) {
      const begun = performance.now();
      await import(${JSON.stringify(address)} + '?' + round);
      times.push(performance.now() - begun);
    }
    process.stdout.write(JSON.stringify(times));
  `;
  const run = (): string => execFileSync(process.execPath, ['--input-type=module', '--eval', work], { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'code') } });
  run();
  return median(JSON.parse(run()) as number[]);
}
