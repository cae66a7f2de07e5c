import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenDataFolder, openDataFolder } from '../electron/host/data-folder.ts';
import { backUpStore, backupName } from '../electron/store/backup.ts';
import { existingStoreKey } from '../electron/store/key-file.ts';
import { say } from './say.ts';
import { runCommand } from './terminal.ts';

const { positionals } = parseArgs({ allowPositionals: true });

/** `npm run backup -- [file]`: copies the store, encrypted as it is, also while the program is open. */
await runCommand(async () => {
  const place = openDataFolder(chosenDataFolder(join(import.meta.dirname, '..')));
  const target = resolve(positionals[0] ?? join(place.folder, 'backups', backupName(new Date())));
  backUpStore({ path: place.store, key: existingStoreKey(place), target });
  say({
    nl: `De reservekopie staat in ${target}. Zij opent alleen met dezelfde sleutel: bewaar die apart.`,
    en: `The backup is in ${target}. It opens with the same key only: keep that elsewhere.`,
  });
});
