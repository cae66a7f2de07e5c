import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '../../electron/host/data-folder.ts';
import { storeKey } from '../../electron/store/key-file.ts';
import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { writeFiles } from '../../electron/store/write-files.ts';
import type { FirstNote } from '../../shared/models/case-file.ts';
import { population } from '../population/index.ts';
import { practiceDate } from '../practice-store.ts';
import { type Bench, percentile95 } from './bench.ts';
import { type BenchStore, timesOf, withBenchStore } from './bench-store.ts';

const events = 5000;
const words = ['inkomen', 'opvang', 'huurverhoging', 'terugbellen', 'bezwaar', 'regeling', 'verhuizing', 'partner', 'aanvraag', 'vermogen', 'kinderbijslag'];

/** Full-text search in a file of 5,000 events, beside reading the newest of those events by the key of the file. */
export const eventSearch: Bench = {
  name: 'event-search',
  run: async () => {
    const place = openDataFolder(mkdtempSync(join(tmpdir(), 'klantbeeld-bench-')));
    try {
      const store = await openStore({ path: place.store, key: storeKey(place), create: { practice: true, practiceDate } });
      const [household] = [...population({ size: 1, seed: 1, on: practiceDate })];
      if (household === undefined) throw new Error('no practice household');
      await writeFiles(store, [withManyNotes(household)]);
      await closeStore(store);
      return await withBenchStore(place, 1, (bench) => searching(bench, household.fileId));
    } finally {
      rmSync(place.folder, { recursive: true, force: true });
    }
  },
};

async function searching({ ask, store }: BenchStore, fileId: string) {
  await ask('case.open', { fileId, purpose: 'practice' });
  const asked = words.flatMap((word) => [word, word.slice(0, 4), `${word} gesprek`]);
  const value = percentile95(await timesOf(asked, (text) => ask('event.search', { fileId, text })));
  const baseline = percentile95(await timesOf(asked, () => store.read.selectFrom('note').selectAll().where('file_id', '=', fileId).limit(100).execute()));
  return [
    { name: 'event-search-5000', value, unit: 'ms', budget: 50 },
    { name: 'event-search-baseline', value: baseline, unit: 'ms' },
    { name: 'event-search-ratio', value: value / baseline, unit: 'times' },
  ] as const;
}

function withManyNotes(household: FileBundle): FileBundle {
  return { ...household, notes: Array.from({ length: events }, (_, index) => note(index)) };
}

/** Texts in which every word comes up in a tenth of the notes, and one word in all. */
function note(index: number): FirstNote {
  const text = `Gesprek ${index} over ${words[index % words.length]} en ${words[(index * 7 + 3) % words.length]}. De burger vraagt wat er verandert en wanneer.`;
  return { id: `note-bench-${index}`, kind: 'note', text, author: 'bench', owner: '', due: null, recordedAt: `${practiceDate}T08:00:00Z` };
}
