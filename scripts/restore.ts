import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenDataFolder, openDataFolder } from '../electron/host/data-folder.ts';
import { existingStoreKey } from '../electron/store/key-file.ts';
import { restoreStore } from '../electron/store/restore.ts';
import { say } from './say.ts';
import { runCommand } from './terminal.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [backup] = positionals;

if (backup === undefined) {
  say({ nl: 'Gebruik: npm run restore -- <reservekopie>', en: 'Usage: npm run restore -- <backup>' });
  process.exitCode = 2;
} else {
  await runCommand(() => restore(backup));
}

/** Puts a backup in the place of the store; the old store is kept beside it. */
async function restore(backup: string): Promise<void> {
  const place = openDataFolder(chosenDataFolder(join(import.meta.dirname, '..')));
  const { keptAside } = restoreStore({ backup, key: existingStoreKey(place), path: place.store, at: new Date().toISOString() });
  say({ nl: 'De reservekopie is teruggezet.', en: 'The backup has been put back.' });
  if (keptAside !== null) say({ nl: `Wat er stond, staat nu in ${keptAside}.`, en: `What was there is now in ${keptAside}.` });
}
