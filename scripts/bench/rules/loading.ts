import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { againstFloor, type RulesBench } from '../bench.ts';
import { median } from './medians.ts';

const folder = join(import.meta.dirname, '../../../.cache/bench-rules');
const rounds = 15;

/**
 * Loading the rules with all their years, made small in one file as the program ships them; beside it a file that holds nothing. Once without the library that reads cases, which the program has
 * loaded already for its operations, and once with it.
 */
export const loading: RulesBench = {
  name: 'rules-loaded',
  run: async () => {
    try {
      const floor = await timeToLoad('data:text/javascript,export const nothing = null;//');
      await import('zod');
      return [
        ...againstFloor({ name: 'rules-loaded', value: await timeToLoad(await bundled('rules.js', ['zod'])), unit: 'ms', budget: 30 }, floor),
        { name: 'rules-loaded-with-reader-of-cases', value: await timeToLoad(await bundled('rules-with-reader.js', [])), unit: 'ms' },
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
