import { styled } from '@mui/material/styles';
import { readEuro } from '../../../shared/models/money.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { OriginMark } from '../../components/origin-mark.tsx';
import { Region } from '../../components/region.tsx';
import type { RegionState } from '../../components/region.tsx';
import { firstNameOf } from '../../case/persons.ts';
import { useCaseFile, useFacts, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import type { Wording } from '../../wording/nl.ts';
import { FactCard, FactList, SourceLine } from './fact-list.tsx';
import { incomeRows } from './income-rows.ts';
import type { IncomeRow } from './income-rows.ts';

/** Inkomen en vermogen of the year: what was estimated beside what is known. */
export function IncomeRegion() {
  const wording = useWording().income;
  const file = useCaseFile();
  const year = useSession((state) => state.year);
  const facts = useFacts(year);
  const rows = facts.state === 'present' ? incomeRows(file, facts.value) : [];
  const state: RegionState = facts.state === 'failed' ? { kind: 'failed', problem: facts.problem } : rows.length === 0 ? { kind: 'empty', sentence: wording.nothing(year) } : { kind: 'ready' };
  return (
    <Region id="income" title={wording.title(year)} state={state}>
      <FactCard>
        <FactList>
          {rows.map((row) => (
            <IncomeLine key={`${row.kind} ${row.personId ?? ''}`} row={row} />
          ))}
        </FactList>
        {/* Where they differ each is named already. */}
        {rows.every(({ conflicts }) => conflicts.length === 0) && <SourceLine origins={rows.flatMap(({ origins }) => origins)} />}
      </FactCard>
    </Region>
  );
}

function IncomeLine({ row }: { readonly row: IncomeRow }) {
  const wording = useWording();
  const format = useFormats();
  const file = useCaseFile();
  const shown = useSession((state) => state.originsShown);
  const without = row.without.map((personId) => firstNameOf(personId, file) ?? wording.common.unknown);
  const careful = row.origins.filter(({ state }) => state === 'underInvestigation' || state === 'conflicting' || state === 'outdated');
  return (
    <div data-origins={shown} data-conflict={row.conflicts.length > 0}>
      <dt>{labelOf(row, (personId) => firstNameOf(personId, file) ?? wording.common.unknown, wording)}</dt>
      <dd>
        {without.length > 0 && <Small>{wording.common.without(without)} </Small>}
        <AmountText amount={row.amount} weight={row.personId === null && row.kind !== 'assets' ? 'strong' : 'plain'} />
        {row.change !== null && <Difference change={row.change} />}
        {!shown && careful.slice(0, 1).map((origin) => <OriginMark key={origin.recordId} origin={origin} />)}
      </dd>
      {row.conflicts.map(({ personId, said }) => <Conflict key={personId}>{[firstNameOf(personId, file), said.map(({ value, origin }) => wording.common.saidBy(wording.common.source[origin.source], value === null ? wording.common.unknown : format.euro(value))).join(', ')].join(': ')}</Conflict>)}
      {shown && <dd>{row.origins.map((origin) => <OriginMark key={origin.recordId} origin={origin} />)}</dd>}
    </div>
  );
}

/** How far the known income is from the estimate: an arrow, the amount and the word. It is amber, because the advance rests on the estimate. */
function Difference({ change }: { readonly change: EuroText }) {
  const wording = useWording().income;
  const format = useFormats();
  const difference = readEuro(change);
  if (difference.isZero()) return null;
  const up = difference.isPositive();
  return (
    <Changed title={up ? wording.higherThanEstimate : wording.lowerThanEstimate}>
      <span aria-hidden>{up ? '▲' : '▼'}</span> {format.euroWithoutSign(change).replace('€\u00a0', '')}
      <HiddenText> {up ? wording.higherThanEstimate : wording.lowerThanEstimate}</HiddenText>
    </Changed>
  );
}

function labelOf(row: IncomeRow, nameOf: (personId: string) => string, { income: words }: Wording): string {
  const name = row.personId === null ? null : nameOf(row.personId);
  if (row.kind === 'estimate') return name === null ? words.estimate : words.estimateOf(name);
  if (row.kind === 'established') return name !== null ? words.establishedOf(name) : row.persons > 1 ? words.establishedTogether : words.established;
  return row.kind === 'known' ? words.known : words.assets;
}

/** What each source says, where they differ: amber, in words, and never cut. */
const Conflict = styled('dd')({ color: colour('term'), fontSize: measure('textSmall') });

const Small = styled('span')({ fontSize: measure('textSmall'), color: colour('inkWeak') });

const Changed = styled('span')({ marginLeft: 6, fontWeight: 600, color: colour('term') });
