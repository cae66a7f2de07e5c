import { statSync } from 'node:fs';
import type { SearchKey } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { type Bench, type Measurement, percentile95 } from './bench.ts';
import { type BenchStore, timesOf, withBenchStore } from './bench-store.ts';

const sample = 300;

/**
 * Looking people up and opening their files, as the program answers it (without drawing), beside the least that a store can do: one row by its key.
 * People come from all over the store. Names and addresses that too many share are refused, which counts as an answer.
 */
export const lookUp: Bench = {
  name: 'look-up',
  run: ({ place }) =>
    withBenchStore(place, sample, async (bench) => {
      const baseline = percentile95(await oneRowEach(bench));
      return [
        { name: 'one-row-baseline', value: baseline, unit: 'ms' },
        ...against(baseline, { name: 'search-by-number', value: await searching(bench, ({ bsn }) => ({ by: 'bsn', bsn })), unit: 'ms', budget: 50 }),
        ...against(baseline, { name: 'search-by-name', value: await searching(bench, ({ familyName, birthDate }) => ({ by: 'name', familyName, birthDate })), unit: 'ms', budget: 50 }),
        ...against(baseline, { name: 'search-by-address', value: await searching(bench, ({ postcode, houseNumber }) => ({ by: 'address', postcode, houseNumber })), unit: 'ms', budget: 50 }),
        ...against(baseline, { name: 'search-by-letter-number', value: await searching({ ...bench, applicants: bench.applicants.filter(({ decisionNumber }) => decisionNumber !== '') }, ({ decisionNumber }) => ({ by: 'number', number: decisionNumber.replace(/\W/g, '') })), unit: 'ms', budget: 50 }),
        ...against(baseline, { name: 'open-answered', value: await opening(bench), unit: 'ms', budget: 150 }),
        { name: 'size-on-disk', value: statSync(place.store).size / 1e6, unit: 'MB' },
      ];
    }),
};

function against(baseline: number, measurement: Measurement): readonly Measurement[] {
  return [measurement, { name: `${measurement.name}-ratio`, value: measurement.value / baseline, unit: 'times' }];
}

function oneRowEach({ store, applicants }: BenchStore): Promise<readonly number[]> {
  return timesOf(applicants, ({ fileId }) => store.read.selectFrom('file').select('applicant_id').where('id', '=', fileId).executeTakeFirstOrThrow());
}

async function searching({ ask, applicants }: BenchStore, key: (person: BenchStore['applicants'][number]) => SearchKey): Promise<number> {
  return percentile95(
    await timesOf(applicants, async (person) => {
      try {
        await ask('person.search', { key: key(person), purpose: 'practice' });
      } catch (error) {
        if (!(error instanceof ProblemError && error.problem.kind === 'searchTooWide')) throw error;
      }
    }),
  );
}

async function opening({ ask, applicants }: BenchStore): Promise<number> {
  return percentile95(await timesOf(applicants, ({ fileId }) => ask('case.open', { fileId, purpose: 'practice' })));
}
