import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { againstFloor, type RulesBench } from '../bench.ts';
import { median } from './medians.ts';

const folder = join(import.meta.dirname, '../../../.cache/bench-rules');
const rounds = 15;

/** Loading the rules with all their years, as the program ships them: one file with all they import. Beside it a file that holds nothing. */
export const loading: RulesBench = {
  name: 'rules-loaded',
  run: async () => {
    try {
      const { build } = await import('vite');
      await build({
        configFile: false, publicDir: false, logLevel: 'warn', ssr: { noExternal: true },
        build: { ssr: join(import.meta.dirname, '../../../shared/rules/index.ts'), outDir: folder, target: 'node24', minify: false, rolldownOptions: { output: { entryFileNames: 'rules.js', codeSplitting: false } } },
      });
      return againstFloor({ name: 'rules-loaded', value: await timeToLoad(pathToFileURL(join(folder, 'rules.js')).href), unit: 'ms', budget: 30 }, await timeToLoad('data:text/javascript,export const nothing = null;//'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

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
