import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenDataFolder, openDataFolder } from '../electron/host/data-folder.ts';
import { makePracticeStore } from './practice-store.ts';
import { say } from './say.ts';
import { runCommand } from './terminal.ts';

const use = {
  nl: 'Gebruik: npm run make-population -- [--size <aantal burgers>] [--seed <getal>] [--store <map voor de gegevens>]',
  en: 'Use: npm run make-population -- [--size <number of citizens>] [--seed <number>] [--store <folder for the data>]',
};

/** What the command was asked for. */
interface Request {
  readonly size: number;
  readonly seed: number;
  readonly folder: string;
}

/** `npm run make-population`: fills a new practice store. One that is there already is never written over or mixed with another seed. */
await runCommand(async () => {
  const request = readArguments();
  if (request === null) return stop(use);
  const place = openDataFolder(request.folder);
  if (existsSync(place.store)) return stop({ nl: `Er staat al een bestand in ${place.folder}. Kies een andere map of haal het eerst weg.`, en: `There is a store in ${place.folder} already. Choose another folder or remove it first.` });
  const begin = performance.now();
  await makePracticeStore(place, request);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say({ nl: `Klaar: ${request.size} burgers in ${place.folder}, gemaakt in ${seconds} s.`, en: `Done: ${request.size} citizens in ${place.folder}, made in ${seconds} s.` });
});

function stop(sentence: typeof use): void {
  say(sentence);
  process.exitCode = 2;
}

function readArguments(): Request | null {
  try {
    const { values } = parseArgs({ options: { size: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, store: { type: 'string' } } });
    const size = wholeNumber(values.size, 1, 2_000_000), seed = wholeNumber(values.seed, 0, 2 ** 31);
    const folder = values.store === undefined ? chosenDataFolder(join(import.meta.dirname, '..')) : resolve(values.store);
    return size === null || seed === null ? null : { size, seed, folder };
  } catch {
    return null;
  }
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = Number(text);
  return /^\d{1,10}$/.test(text) && number >= least && number <= most ? number : null;
}
