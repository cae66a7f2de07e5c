import { styled } from '@mui/material/styles';
import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { newChange, type ChangeEntry } from '../../case/change-entry.ts';
import { isPress } from '../../commands/key-text.ts';
import { runCommand, useCommand } from '../../commands/use-command.ts';
import { isKeyOf } from '../../commands/use-keys.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { printAs } from '../../components/printed-page.tsx';
import { Region } from '../../components/region.tsx';
import { focusChange, focusEntry, focusValue } from '../../layout/region-focus.ts';
import { nextToFill, redone, undone, useScenarioResults, useCaseFile, useSession, withChanges, withOutlook, withoutChosen } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { Backwards } from './backwards.tsx';
import { ChangeChoice, type ChangeChosen } from './change-choice.tsx';
import { ChangeRow } from './change-row.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { PrintedComparison } from './printed-comparison.tsx';

/** Region 6, Wat als: what is supposed to be otherwise in the chosen scenario. Every key reckons again. */
export function WhatIfRegion() {
  const words = useWords();
  const { whatIf, common } = words.wording;
  const scenarios = useSession((state) => state.scenarios);
  const { list, chosen, searching } = scenarios;
  const change = useSession((state) => state.changeScenarios);
  const results = useScenarioResults();
  const result = results[chosen];
  const [keeping, setKeeping] = useState(false);
  // What is kept with a contact is what was reckoned of now.
  const { lookedBack } = useCaseFile();
  const [kept, setKept] = useState('');
  const keepable = result !== undefined && result.made.length > 0;
  const [printing, setPrinting] = useState(false);
  const print = (): void => {
    // The page stands there before it is printed.
    flushSync(() => setPrinting(true));
    printAs(whatIf.printed.title, () => setPrinting(false));
  };
  useCommand('print', print, keepable);
  const nowKeepable = keepable && lookedBack === null;
  useCommand('keepScenario', () => setKeeping(true), nowKeepable);
  useCommand('editChange', focusValue);
  useCommand('undo', () => change(undone));
  useCommand('redo', () => change(redone));
  if (result === undefined) return null;

  const add = (choice: ChangeChosen): void => {
    const entry = newChange(choice === 'outlook' ? 'income' : choice, list);
    flushSync(() => change((all) => (choice === 'outlook' ? withOutlook(all, entry) : withChanges(all, (entries) => [...entries, entry]))));
    focusChange(entry.id);
  };
  const edit = (id: number, field: string, edited: Partial<ChangeEntry>): void => {
    change((all) => withChanges(all, (entries) => entries.map((entry) => (entry.id === id ? { ...entry, ...edited } : entry)), `${chosen} ${id} ${field}`));
  };
  const done = (id: number): void => {
    const next = nextToFill(scenarios, id);
    if (next === null) return focusEntry('whatIf');
    flushSync(() => change((all) => ({ ...all, chosen: next })));
    focusChange(id);
  };
  const remove = (id: number): void => {
    flushSync(() => change((all) => withChanges(all, (entries) => entries.filter((entry) => entry.id !== id))));
    focusEntry('whatIf');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isKeyOf('undo', event.nativeEvent)) change(undone);
    // Where Ctrl+Z undoes, people expect Shift with it to do again.
    else if (isKeyOf('redo', event.nativeEvent) || isPress(event.nativeEvent, 'Ctrl+Shift+Z')) change(redone);
    else return;
    event.preventDefault();
  };
  return (
    <Region
      id="whatIf" command="whatIf" title={whatIf.titleOf(result.letter)} subtitle={whatIf.subtitle}
      actions={<>
        {!searching && <Action type="button" onClick={() => runCommand('searchBackwards')}>{whatIf.backwards.open} <CommandKey of="searchBackwards" /></Action>}
        {nowKeepable && <Action type="button" onClick={() => setKeeping(true)}>{whatIf.kept.keep} <CommandKey of="keepScenario" /></Action>}
        {keepable && <Action type="button" onClick={print}>{whatIf.printed.open} <CommandKey of="print" /></Action>}
        <Action type="button" onClick={() => change(withoutChosen)}>{whatIf.remove(result.letter)}</Action>
      </>}
    >
      <Content onKeyDown={onKeyDown}>
        {result.changes.map((one) => (
          <ChangeRow key={one.entry.id} result={one} facts={result.now} onEdit={(field, edited) => edit(one.entry.id, field, edited)} onRemove={() => remove(one.entry.id)} onDone={() => done(one.entry.id)} />
        ))}
        <ChangeChoice onChoose={add} />
        {result.assumptions.length > 0 && <p className="weak">{whatIf.assumes} {common.list(result.assumptions.map((assumption) => whatIf.assumption[assumption]))}.</p>}
        <p className="weak" role="status">{kept}</p>
        {searching && <Backwards result={result} />}
        {!searching && <p className="weak">{whatIf.neverSent}</p>}
      </Content>
      {printing && <PrintedComparison results={results.filter(({ made }) => made.length > 0)} />}
      {keeping && (
        <KeepDialog
          result={result} onClose={() => setKeeping(false)}
          onKept={(told) => {
            setKeeping(false);
            setKept(whatIf.kept.done(result.letter, told ? whatIf.kept.told : whatIf.kept.notTold));
          }}
        />
      )}
    </Region>
  );
}

const Content = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
  containerType: 'inline-size',
  '& .weak:empty': { display: 'none' },
  '& .weak': { padding: `3px ${measure('inset')}`, fontSize: measure('textSmall'), color: colour('inkSoft') },
});

const Action = styled('button')({
  height: 24, padding: '0 6px', border: 0, borderRadius: 4, background: 'none', color: colour('inkSoft'), font: 'inherit', fontSize: measure('textSmall'), cursor: 'pointer', '&:hover': { backgroundColor: colour('lineSoft') },
  // Beside another region there is no room for the keys; the help of F1 has them.
  '[data-layout="wide"] & kbd': { display: 'none' },
});
