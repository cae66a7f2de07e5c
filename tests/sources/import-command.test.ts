import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { listText, listedPerson, testBsn, written } from '../builders/person-list.ts';
import { temporaryFolder } from '../builders/store.ts';

const command = join(import.meta.dirname, '../../scripts/import.ts');

/** Runs `npm run import -- …` without npm, on a terminal in the language. */
async function run(commandArguments: readonly string[], language = 'nl_NL.UTF-8'): Promise<{ readonly status: number; readonly said: string }> {
  const environment = { ...process.env, LC_ALL: language };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [command, ...commandArguments], { env: environment });
    return { status: 0, said: stdout };
  } catch (error) {
    const failed = error as { readonly code: number; readonly stdout: string; readonly stderr: string };
    return { status: failed.code, said: failed.stdout + failed.stderr };
  }
}

describe('npm run import', () => {
  it('makes a store, reports by line number and list number, and ends with 0', async () => {
    const folder = temporaryFolder();
    const file = written(folder, 'list.csv', listText([listedPerson('1000000001', { '01.03.10': '1980' }), listedPerson('1000000002')]));
    const { status, said } = await run([file, '--store', join(folder, 'data')]);
    expect(status).toBe(0);
    expect(said).toContain('2 personen gelezen, 2 nieuw. 8 gegevens gelezen, 8 nieuw.');
    expect(said).toContain('Tabel 33 is niet gevonden');
    expect(said).toContain('regel 2 T_001 01.03.10');
    expect(said).not.toMatch(new RegExp(`Janssen|Jip|${testBsn(1)}|1000000001`));
    expect(await run([file, '--store', join(folder, 'data')], 'en_GB.UTF-8')).toMatchObject({ status: 0, said: expect.stringContaining('2 persons read, 0 new. 8 records read, 0 new.') as string });
  });

  it('ends with 1 on a file that cannot be taken over, and makes no store for it', async () => {
    const folder = temporaryFolder();
    const outcome = await run([written(folder, 'list.csv', 'a;b\n1;2\n'), '--store', join(folder, 'data')]);
    expect(outcome).toEqual({ status: 1, said: expect.stringMatching(/^KB-502 De kopregel \(regel 1\) .* Er is niets overgenomen\. Kies een ander bestand\.\n$/) as string });
    expect(existsSync(join(folder, 'data/klantbeeld.db'))).toBe(false);
  });

  it('ends with 2 when it is not clear what to import', async () => {
    expect(await run([])).toMatchObject({ status: 2, said: expect.stringContaining('Gebruik: npm run import') as string });
    expect(await run(['one.csv', '--unknown'])).toMatchObject({ status: 2 });
    const table = written(temporaryFolder(), 'table.csv', '"94.10 Landcode","94.11 Omschrijving"\n"5010","België"\n');
    expect(await run([table])).toMatchObject({ status: 2, said: expect.stringContaining('codetabel met 1 codes') as string });
  });

  it('ends with 3 when the store cannot be opened, and leaves it as it was', async () => {
    const folder = temporaryFolder();
    const file = written(folder, 'list.csv', listText([listedPerson('1000000001')]));
    await run([file, '--store', folder]);
    written(folder, 'klantbeeld.key', `${'b2'.repeat(32)}\n`);
    const { status, said } = await run([file, '--store', folder]);
    expect([status, said]).toEqual([3, expect.stringMatching(/^KB-401 De sleutel past niet/)]);
  });
});
