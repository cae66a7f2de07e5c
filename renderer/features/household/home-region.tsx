import { covers } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { CaseFile } from '../../../shared/models/case-file.ts';
import type { ChildcareFacts, HomeFacts, HouseholdFacts } from '../../../shared/models/household.ts';
import { firstNameOf } from '../../case/persons.ts';
import { present } from '../../case/parts.ts';
import { isPositive, sumOf } from '../../case/sums.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { OriginMark } from '../../components/origin-mark.tsx';
import { Region } from '../../components/region.tsx';
import { useCaseFile, useFacts, useSession } from '../../session/index.ts';
import { useFormats, useWording } from '../../wording/language.ts';
import { contractsOn } from './contracts.ts';
import { FactCard, FactList, SourceLine } from './fact-list.tsx';

/** Woning en opvang of the year: the rent with what it is made of, and each childcare contract. */
export function HomeRegion() {
  const wording = useWording().home;
  const file = useCaseFile();
  const year = useSession((state) => state.year);
  const facts = useFacts(year);
  if (facts.state === 'failed') return <Region id="home" title={wording.title} state={{ kind: 'failed', problem: facts.problem }} />;
  const current = homeShown(facts.value, file.today);
  const contracts = contractsOf(facts.value, file.today);
  const origins = [current?.rent.origin ?? null, ...contracts.map(({ contract }) => contract.hoursPerMonth.origin)].filter((origin) => origin !== null);
  return (
    <Region id="home" title={wording.title} state={current === null && contracts.length === 0 ? { kind: 'empty', sentence: `${wording.noRent}. ${wording.noCare}.` } : { kind: 'ready' }}>
      <FactCard>
        <FactList>
          {current === null ? <Nothing sentence={wording.noRent} /> : <Rent home={current} file={file} />}
          {contracts.map(({ childId, contract }) => (
            <Care key={`${childId} ${contract.hoursPerMonth.origin?.recordId ?? contract.kind}`} childId={childId} contract={contract} />
          ))}
        </FactList>
        <SourceLine origins={origins} />
      </FactCard>
    </Region>
  );
}

function Rent({ home, file }: { readonly home: HomeFacts; readonly file: CaseFile }) {
  const wording = useWording().home;
  const shown = useSession((state) => state.originsShown);
  const service = home.serviceCosts.value;
  const costs = service === null ? null : sumOf([service.sharedEnergy, service.cleaning, service.caretaker, service.sharedRooms]);
  const landlord = landlordOf(home, file);
  return (
    <>
      <div data-origins={shown}>
        <dt>{[wording.rent, home.selfContained.value === null ? null : home.selfContained.value ? wording.selfContained : wording.notSelfContained].filter((part) => part !== null).join(', ')}</dt>
        <dd>
          <span title={landlord === '' ? undefined : wording.landlord(landlord)}><AmountText amount={home.rent.value} digits="cents" weight="strong" /></span>
          {!shown && home.rent.origin !== null && <OriginMark origin={{ ...home.rent.origin, state: home.rent.state }} />}
        </dd>
        {shown && home.rent.origin !== null && <dd><OriginMark origin={{ ...home.rent.origin, state: home.rent.state }} /></dd>}
      </div>
      {costs !== null && isPositive(costs) && (
        <div>
          <dt>{wording.serviceCosts}</dt>
          <dd><AmountText amount={costs} digits="cents" /></dd>
        </div>
      )}
    </>
  );
}

function Care({ childId, contract }: { readonly childId: string; readonly contract: ChildcareFacts }) {
  const wording = useWording();
  const format = useFormats();
  const file = useCaseFile();
  const shown = useSession((state) => state.originsShown);
  const hours = contract.hoursPerMonth.value;
  return (
    <div data-origins={shown}>
      <dt>{wording.home.careOf(firstNameOf(childId, file) ?? wording.common.unknown, wording.home.care[contract.kind])}</dt>
      <dd>
        {hours === null ? wording.common.unknown : wording.home.hours(format.number(hours))} × <AmountText amount={contract.hourlyRate.value} digits="cents" />
        {!shown && contract.hoursPerMonth.origin !== null && <OriginMark origin={{ ...contract.hoursPerMonth.origin, state: contract.hoursPerMonth.state }} />}
      </dd>
      {shown && contract.hoursPerMonth.origin !== null && <dd><OriginMark origin={{ ...contract.hoursPerMonth.origin, state: contract.hoursPerMonth.state }} /></dd>}
    </div>
  );
}

function Nothing({ sentence }: { readonly sentence: string }) {
  return <div><dt>{sentence}</dt><dd /></div>;
}

/** The home of today, else the last one of the year; of two that overlap the one that began last. */
function homeShown({ homes }: HouseholdFacts, today: CalendarDate): HomeFacts | null {
  const byBegin = homes.toSorted((one, other) => (one.period.from ?? '').localeCompare(other.period.from ?? ''));
  return byBegin.findLast(({ period }) => covers(period, today)) ?? byBegin.at(-1) ?? null;
}

/** The contracts that run today; of a year that has passed, those that ran at its end. */
function contractsOf({ persons, year }: HouseholdFacts, today: CalendarDate): readonly { readonly childId: string; readonly contract: ChildcareFacts }[] {
  const on = today.startsWith(String(year)) ? today : `${year}-12-31`;
  return persons.flatMap(({ id, childcare }) => contractsOn(childcare, on).map((contract) => ({ childId: id, contract })));
}

function landlordOf(home: HomeFacts, file: CaseFile): string {
  const record = present(file.records).find(({ id }) => id === home.rent.origin?.recordId);
  return record?.kind === 'rent' ? record.body.landlord : '';
}
