import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { writeEuro } from '../../../shared/models/money.ts';
import { explainer, payableCapacity, refusable, seizureFreeAtMost, valueOf, type NormGroup, type PersonalOutcome, type SeizureGroup } from '../../../shared/rules/index.ts';
import { capacityEntryOf, normGroupOf, type CapacityEntry } from '../../case/capacity-entry.ts';
import { firstNameOf } from '../../case/persons.ts';
import { AmountText } from '../../components/amount-text.tsx';
import { CalculationTree } from '../../components/calculation/calculation-tree.tsx';
import { LegalReference } from '../../components/legal-reference.tsx';
import { useCaseFile, useSession } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { AmountField, ChoiceField } from './capacity-fields.tsx';
import { CapacityPosts } from './capacity-posts.tsx';
import { capacityReckoned, isCouple, personalReckoned, type CapacityReckoned, type DebtToPay } from './capacity-reckoned.ts';
import { MarksList } from './marks-list.tsx';
import { personalInWords } from './personal-in-words.ts';

/** What is typed about the capacity, and all that comes of it. */
export interface PersonalPlan {
  readonly entry: CapacityEntry;
  readonly reckoned: CapacityReckoned;
  /** `null` while too little is told, or the law has no amounts of the day */
  readonly outcome: PersonalOutcome | null;
  readonly enter: (entry: CapacityEntry) => void;
}

/** The personal arrangement of these debts by what is typed in this contact: kept while it is open, reckoned at every key. */
export function usePersonalPlan({ debt, on, firstTerm }: DebtToPay): PersonalPlan {
  const file = useCaseFile();
  const kept = useSession((state) => state.capacity);
  const enter = useSession((state) => state.enterCapacity);
  const first = useMemo(() => capacityEntryOf(file), [file]);
  const entry = kept ?? first;
  const reckoned = useMemo(() => capacityReckoned(entry, normGroupOf(file, on)?.group ?? null, on), [entry, file, on]);
  const outcome = useMemo(() => personalReckoned(entry, reckoned, { debt, on, firstTerm }), [entry, reckoned, debt, on, firstTerm]);
  return { entry, reckoned, outcome: outcome !== null && 'route' in outcome ? outcome : null, enter };
}

interface CapacityFormProps {
  readonly plan: PersonalPlan;
  /** day of the request: the norms of that day count */
  readonly on: CalendarDate;
}

/** Betalingscapaciteit: what comes in and goes out, whom the norm is for, wealth and intent; beside it what can be spared, why, and what arrangement comes of it. */
export function CapacityForm({ plan, on }: CapacityFormProps) {
  const { entry, reckoned, enter } = plan;
  const { capacity } = useWords().wording;
  const change = (to: Partial<CapacityEntry>): void => enter({ ...entry, ...to });
  const groups = Object.entries(capacity.groups) as [NormGroup, string][];
  return (
    <Holder>
      <Columns>
        <Entries>
          <Fields>
            <ChoiceField<NormGroup> label={capacity.group} value={reckoned.group ?? ''} options={groups} onChange={(group) => change({ group })} {...(reckoned.group === null ? { none: capacity.choose } : {})} />
            <AmountField label={capacity.healthcareAllowance} value={entry.healthcareAllowance} problem={reckoned.problems.get('healthcareAllowance')} onChange={(healthcareAllowance) => change({ healthcareAllowance })} />
            <AmountField label={capacity.wealth} value={entry.wealth} problem={reckoned.problems.get('wealth')} onChange={(wealth) => change({ wealth })} />
            <ChoiceField<'unknown' | 'yes' | 'no'>
              label={capacity.liquid}
              value={entry.liquid === null ? 'unknown' : entry.liquid ? 'yes' : 'no'}
              options={[['unknown', capacity.liquidAnswers.unknown], ['yes', capacity.liquidAnswers.yes], ['no', capacity.liquidAnswers.no]]}
              onChange={(answer) => change({ liquid: answer === 'unknown' ? null : answer === 'yes' })}
            />
          </Fields>
          <Beside>
            <label><input type="checkbox" checked={entry.intent} onChange={(event) => change({ intent: event.target.checked })} /> {capacity.intent}</label>
            <p className="weak">{entry.group === null && <ByAge on={on} />}{capacity.groupHint}</p>
          </Beside>
          <CapacityPosts value={entry} reckoned={reckoned} onChange={enter} />
        </Entries>
        <Outcome plan={plan} on={on} />
        <MarksList marks={[...(reckoned.capacity?.marks ?? []), ...(plan.outcome?.marks ?? [])]} />
      </Columns>
    </Holder>
  );
}

/** From which dates of birth the norm was filled in. */
function ByAge({ on }: { readonly on: CalendarDate }) {
  const { wording: { capacity, common }, format } = useWords();
  const file = useCaseFile();
  const byAge = normGroupOf(file, on);
  if (byAge === null) return null;
  const reached = byAge.reachedOn.flatMap((day, index) => (day === null ? [] : [capacity.groupReached(firstNameOf(byAge.personIds[index] ?? null, file) ?? '', format.date(day))]));
  return <>{reached.length === 0 ? capacity.groupFromNobody : capacity.groupFrom(common.list(reached))} <LegalReference basis={byAge.basis} />. </>;
}

/** What can be spared in a month and what comes of it, or what has to be told first. */
function Outcome({ plan: { entry, reckoned, outcome }, on }: CapacityFormProps) {
  const words = useWords();
  const { capacity: wording } = words.wording;
  const { capacity, problems, asked, refused } = reckoned;
  const monthly = capacity === null ? null : valueOf(capacity.monthly);
  const explanation = useMemo(() => (capacity === null ? null : explainer()(capacity.monthly)), [capacity]);
  const waits = problems.size > 0 ? wording.mend : asked !== null ? wording.asked[asked] : refused === null ? null : refused.kind === 'parameterNotInForce' ? wording.notPublished : wording.cannot;
  return (
    <section aria-label={wording.title}>
      <h3>{wording.title}</h3>
      {monthly !== null && <p className="key"><strong>{wording.outcome(words.format.euro(writeEuro(payableCapacity(monthly)), 'cents'))}</strong></p>}
      {waits !== null && <p role="status">{waits}</p>}
      {outcome !== null && (
        <>
          <p className="said">{personalInWords(outcome, monthly, words)}</p>
          <p className="weak">{words.term(outcome.term)} <LegalReference basis={outcome.basis} /></p>
        </>
      )}
      {capacity !== null && entry.wealth.trim() === '' && !entry.intent && <p role="status">{wording.wealthNotTold}</p>}
      {explanation !== null && <CalculationTree explanation={explanation} name={wording.treeName} />}
      <SeizureFree couple={isCouple(reckoned.group)} on={on} />
    </section>
  );
}

/** The highest seizure-free amounts that can hold for a household of this kind: as maxima, and no more. */
function SeizureFree({ couple, on }: { readonly couple: boolean; readonly on: CalendarDate }) {
  const { wording: { capacity } } = useWords();
  const groups: readonly SeizureGroup[] = couple ? ['married', 'marriedWithChildren'] : ['single', 'singleParent'];
  const amounts = groups.flatMap((group) => {
    const amount = refusable(() => valueOf(seizureFreeAtMost(group, on)), () => null);
    return amount === null ? [] : [{ group, amount }];
  });
  if (amounts.length === 0) return null;
  return (
    <div className="weak">
      <h3>{capacity.seizureFree}</h3>
      <dl>{amounts.map(({ group, amount }) => <div key={group}><dt>{capacity.seizureGroups[group]}</dt><dd><AmountText amount={writeEuro(amount)} digits="cents" /></dd></div>)}</dl>
      <p>{capacity.seizureFreeHint}</p>
    </div>
  );
}

const Holder = styled('div')({ containerType: 'inline-size', minWidth: 0, '& .weak': { color: colour('inkSoft'), fontSize: measure('textSmall') }, '& h3': { fontSize: measure('text'), fontWeight: 600 } });

const Columns = styled('div')({
  display: 'grid',
  gap: 16,
  '& > section': { display: 'grid', gap: 8, alignContent: 'start', minWidth: 0, '& .key': { fontSize: measure('textKey') }, '& .said': { fontSize: measure('textReading') } },
  '& dl': { display: 'flex', flexWrap: 'wrap', columnGap: 12 },
  '& dl > div': { display: 'flex', gap: 6 },
  // What the answer rests on stands in the room below what is typed, so that the answer with its steps is seen whole beside it.
  '@container (min-width: 820px)': { gap: '8px 16px', gridTemplateColumns: 'minmax(0, 1fr) clamp(230px, 30%, 420px)', gridTemplateRows: 'auto 1fr', '& > section': { gridColumn: 2, gridRow: '1 / span 2' }, '& > ul': { gridColumn: 1 } },
});

const Entries = styled('div')({ display: 'grid', gap: 4, alignContent: 'start', minWidth: 0 });

const Fields = styled('div')({
  display: 'grid',
  gap: '8px 12px',
  alignItems: 'end',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
});

const Beside = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 20, '& label': { display: 'flex', gap: 6, alignItems: 'center', minHeight: 24 } });
