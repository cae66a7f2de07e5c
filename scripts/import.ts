import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importDelivery } from '../electron/actions/import-delivery.ts';
import { chosenDataFolder, openDataFolder } from '../electron/host/data-folder.ts';
import { storeKey } from '../electron/store/key-file.ts';
import { readDelivery } from '../electron/sources/delivery.ts';
import { closeStore, type WriteStore } from '../electron/store/handles.ts';
import { openStore } from '../electron/store/open-store.ts';
import { problemNumbers } from '../renderer/wording/problem-sentence.ts';
import { type Problem, ProblemError } from '../shared/models/reply.ts';
import { codeTableAlone, fileProblem, importReport } from './import-report.ts';
import { makePracticeStore } from './practice-store.ts';
import { inLanguage, say } from './say.ts';
import { problemSentence } from './terminal.ts';

/** How the command ends: 0 taken over, also when some lines could not be read; else nothing was written. */
const exitCodes = { file: 1, use: 2, store: 3 } as const;

const use = {
  nl: 'Gebruik: npm run import -- <bestand> [--tables <map met de codetabellen>] [--store <map met de gegevens>]',
  en: 'Use: npm run import -- <file> [--tables <folder with the code tables>] [--store <folder with the data>]',
};

process.exitCode = await run();

async function run(): Promise<number> {
  const request = readArguments();
  if (request === null) {
    say(use);
    return exitCodes.use;
  }
  try {
    return await importInto(request);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return tell(error.problem);
  }
}

interface Request {
  readonly file: string;
  readonly folder: string | null;
  readonly tables: string | null;
}

/** The file is read and recognised before the store is touched. */
async function importInto({ file, folder, tables }: Request): Promise<number> {
  const delivery = await readDelivery(resolve(file), tables === null ? null : resolve(tables));
  if (delivery.kind === 'codeTable') {
    say(codeTableAlone(delivery.codes));
    return exitCodes.use;
  }
  const store = await openedStore(folder);
  try {
    const outcome = await importDelivery(store, delivery, new Date().toISOString());
    for (const sentence of importReport(outcome)) say(sentence);
    return 0;
  } finally {
    await closeStore(store);
  }
}

/** The store that `npm start` opens, made as it makes it where there is none. In a folder of one's own a new store is for real persons. */
async function openedStore(folder: string | null): Promise<WriteStore> {
  const place = openDataFolder(folder === null ? chosenDataFolder(join(import.meta.dirname, '..')) : resolve(folder));
  if (folder === null && !existsSync(place.store)) await makePracticeStore(place);
  return openStore({ path: place.store, key: storeKey(place), create: folder === null ? null : { practice: false, practiceDate: null } });
}

function tell(problem: Problem): number {
  const sentence = fileProblem(problem);
  console.error(sentence === null ? problemSentence(problem) : `${problemNumbers[problem.kind]} ${inLanguage(sentence)}`);
  return sentence === null ? exitCodes.store : exitCodes.file;
}

function readArguments(): Request | null {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { store: { type: 'string' }, tables: { type: 'string' } } });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? null : { file, folder: values.store ?? null, tables: values.tables ?? null };
  } catch {
    return null;
  }
}
