import { useMemo } from 'react';
import type { Month } from '../../../shared/models/calendar.ts';
import { ownOfPartners, type OwnOfPartner } from '../../../shared/rules/index.ts';
import { lawAsked } from '../../case/law-asked.ts';
import { missingInWords } from '../../case/missing.ts';
import { monthsInWords } from '../../case/months-in-words.ts';
import { firstNameOf } from '../../case/persons.ts';
import { useCaseFile, useProvisional, type ScenarioResult } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';

/** What who is partner for part of the year comes to by themselves in the other months of a scenario. */
export function OwnOfPartners({ result: { facts, assessment } }: { readonly result: ScenarioResult }) {
  const words = useWords();
  const { ofPartner: wording } = words.wording.whatIf;
  const file = useCaseFile();
  const provisional = useProvisional(facts.year);
  const found = useMemo(() => ownOfPartners(facts, assessment, lawAsked(file, provisional)), [facts, assessment, file, provisional]);
  const told = ({ alone, amounts }: OwnOfPartner): readonly string[] => {
    if (amounts.status === 'refused') return [wording.notReckoned(monthsInWords(alone, words))];
    if (amounts.status === 'unknown') return [wording.unknown(monthsInWords(alone, words), words.wording.common.list(missingInWords(amounts.missingFacts, file, words)))];
    return equalMonths(alone, amounts).map(({ months, shown }) => wording.perMonth(monthsInWords(months, words), words.format.euro(shown)));
  };
  return found.map((own) => (
    <section key={own.personId}>
      <h3>{wording.title(firstNameOf(own.personId, file))}</h3>
      {told(own).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p className="weak">{wording.rest}</p>
    </section>
  ));
}

/** The months with the same amount together, in the order of the year. */
function equalMonths(alone: readonly Month[], { months }: OwnOfPartner['amounts']): readonly { readonly months: readonly Month[]; readonly shown: string }[] {
  const amounts = months.flatMap(({ month, shown }) => (shown !== null && alone.includes(month) ? [{ month, shown }] : []));
  return [...new Set(amounts.map(({ shown }) => shown))].map((shown) => ({ shown, months: amounts.filter((one) => one.shown === shown).map(({ month }) => month) }));
}
