import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DataFolder, openDataFolder } from '../electron/host/data-folder.ts';
import type { Bench, Measurement, RulesBench } from './bench/bench.ts';
import { eventSearch } from './bench/event-search.ts';
import { fullPicture } from './bench/full-picture.ts';
import { importList } from './bench/import-list.ts';
import { lookUp } from './bench/look-up.ts';
import { assessing } from './bench/rules/assessing.ts';
import { explaining } from './bench/rules/explaining.ts';
import { loading } from './bench/rules/loading.ts';
import { procedure } from './bench/rules/procedure.ts';
import { recalculating } from './bench/rules/recalculating.ts';
import { searching } from './bench/rules/searching.ts';
import { searchReady } from './bench/search-ready.ts';
import { whatIf } from './bench/what-if.ts';
import { workingDay } from './bench/working-day.ts';
import { buildWhenChanged, fingerprint } from './build.ts';
import { makePracticeStore } from './practice-store.ts';
import { runCommand } from './terminal.ts';

/*
 * Measures what people wait for and writes lines of `name value unit`: `npm run bench [-- --size 100000] [-- --only search-ready]`. Ends with 1 when
 * something is over its budget.
 */
const benchesOfRules: readonly RulesBench[] = [assessing, explaining, searching, procedure, loading, recalculating];
const benches: readonly Bench[] = [searchReady, lookUp, fullPicture, whatIf, eventSearch, importList, workingDay];

const { values: options } = parseArgs({ options: { size: { type: 'string', default: '2000' }, only: { type: 'string', default: '' } } });

await runCommand(async () => {
  for (const bench of benchesOfRules.filter(isAskedFor)) for (const measurement of await bench.run()) report(measurement);
  const onStore = benches.filter(isAskedFor);
  if (onStore.length === 0) return;
  const size = Number(options.size);
  await buildWhenChanged('renderer');
  await buildWhenChanged('browser');
  const place = await benchFolder(size);
  for (const bench of onStore) for (const measurement of await bench.run({ place, size })) report(measurement);
});

function isAskedFor({ name }: { readonly name: string }): boolean {
  return options.only === '' || name === options.only;
}

/** A store of this size, kept for as long as nothing changes that it is made from. */
async function benchFolder(size: number): Promise<DataFolder> {
  const made = fingerprint(['scripts/population', 'scripts/practice-store.ts', 'electron/store', 'shared']).slice(0, 16);
  const ofSize = join(import.meta.dirname, '../.cache/bench', String(size));
  if (!existsSync(join(ofSize, made))) rmSync(ofSize, { recursive: true, force: true });
  const place = openDataFolder(join(ofSize, made));
  if (!existsSync(place.store)) await makePracticeStore(place, { size });
  return place;
}

function report({ name, value, unit, budget }: Measurement): void {
  console.log(`${name} ${value < 1 ? value.toPrecision(2) : value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`);
  if (budget === undefined || value <= budget) return;
  console.error(`${name} is over its budget of ${budget} ${unit}`);
  process.exitCode = 1;
}
