import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { allowances, type Allowance } from '../../../shared/models/allowance.ts';
import type { CalculationYear } from '../../../shared/models/calendar.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import { specialRules, type SpecialRule } from '../../../shared/rules/index.ts';
import { paidOf } from '../../case/backwards.ts';
import { newChange } from '../../case/change-entry.ts';
import { isOpenRecovery } from '../../case/debts.ts';
import { currentDecision } from '../../case/decisions.ts';
import { lawAsked } from '../../case/law-asked.ts';
import { present } from '../../case/parts.ts';
import { firstNameOf } from '../../case/persons.ts';
import { focusChange, rememberFocus } from '../../layout/region-focus.ts';
import { useCaseFile, useFacts, useProvisional, useSession, withScenario } from '../../session/index.ts';
import { capital } from '../../wording/capital.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { WhatCanBeDone } from './what-can-be-done.tsx';

interface SpecialRulesNoticedProps {
  readonly allowance: Allowance;
  readonly year: CalculationYear;
}

/** Bijzondere regelingen herkend: each rule that the file gives reason to think of, why, and what is still to be asked. Enter on the 10%-regeling reckons it. What is weighed of a debt stands with what can be done. */
export function SpecialRulesNoticed({ allowance, year }: SpecialRulesNoticedProps) {
  const facts = useFacts(year);
  return facts.state === 'failed' ? null : <Noticed allowance={allowance} facts={facts.value} />;
}

function Noticed({ allowance, facts }: { readonly allowance: Allowance; readonly facts: HouseholdFacts }) {
  const words = useWords();
  const { special } = words.wording.explanation;
  const file = useCaseFile();
  const { year } = facts;
  const provisional = useProvisional(year);
  const setYear = useSession((state) => state.setYear);
  const change = useSession((state) => state.changeScenarios);
  const list = useSession((state) => state.scenarios.list);
  // Of the year once: going to another allowance reckons nothing anew.
  const ofYear = useMemo(() => {
    const decisions = allowances.flatMap((one) => currentDecision(present(file.decisions), one, year) ?? []);
    const question = { paid: paidOf(file, year), decisions, recoveries: present(file.recoveries).filter(isOpenRecovery), today: file.today };
    return specialRules(facts, question, lawAsked(file, provisional));
  }, [facts, file, year, provisional]);
  const rules = ofYear.filter((rule) => rule.allowances.includes(allowance) && rule.recoveryIds.length === 0);
  if (rules.length === 0) return null;

  const reckonTenPercentRule = (personId: string): void => {
    const entry = newChange('tenPercentRule', list, { personId });
    rememberFocus();
    flushSync(() => {
      setYear(year);
      change((scenarios) => withScenario(scenarios, entry));
    });
    focusChange(entry.id);
  };
  return (
    <section>
      <h3>{special.title}</h3>
      <WhatCanBeDone
        name={special.title}
        acts={[...rules.filter(isReckoned), ...rules.filter((rule) => !isReckoned(rule))].map((rule) => ({
          id: `${rule.term} ${rule.person ?? ''}`, text: ruleInWords(rule, words, firstNameOf(rule.person, file)), basis: rule.basis,
          ...(isReckoned(rule) ? { opens: special.reckon, open: () => reckonTenPercentRule(rule.person) } : {}),
        }))}
      />
    </section>
  );
}

/** The 10%-regeling can be reckoned from here, so it comes first. */
function isReckoned(rule: SpecialRule): rule is SpecialRule & { readonly person: string } {
  return rule.person !== null && (rule.term === 'tenPercentRule' || rule.term === 'tenPercentRuleCoResident');
}

/** The rule, the condition that fired, what is still to be asked, and until when. */
function ruleInWords({ term, because, ask, until }: SpecialRule, { wording: { explanation: { special } }, term: nameOf, format }: Words, name: string | null): string {
  const why = because.amount === null ? nameOf(because.term) : special.withAmount(nameOf(because.term), format.euro(because.amount));
  return [
    capital(special.because(name === null ? nameOf(term) : special.of(nameOf(term), name), why)),
    ...(ask.length === 0 ? [] : [special.ask(ask.map(nameOf))]),
    ...(until === null ? [] : [special.until(format.date(until))]),
  ].join(' ');
}
