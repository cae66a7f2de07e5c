import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import type { WaitingHandOver } from '../../../shared/models/hand-over.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';
import { receiverInWords } from '../../case/owner.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RowButton, RowLine } from '../../components/row-button.tsx';
import { colour, measure } from '../../theme.ts';
import { useFormats, useWording } from '../../wording/language.ts';

/** What was handed over to the user and waits, and what the user gave that nobody took yet. Enter takes it; the screen is that of who gave it. */
export function HandOverList() {
  const wording = useWording().handOvers;
  const [waiting, setWaiting] = useState<readonly WaitingHandOver[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const load = async (): Promise<void> => {
    const reply = await call('handOver.waiting', {});
    if (reply.ok) setWaiting(reply.value.handOvers);
    else setProblem(reply.problem);
  };
  useEffect(() => void load(), []);
  const take = async (id: string): Promise<void> => {
    const { takeHandOver } = await import('../../program/conversations.ts');
    const failed = await takeHandOver(id);
    setProblem(failed);
    if (failed !== null) await load();
  };
  if (waiting.length === 0 && problem === null) return null;
  return (
    <Card>
      {problem !== null && <ProblemNotice problem={problem} retry={() => { setProblem(null); void load(); }} />}
      <Part title={wording.waiting} rows={waiting.filter(({ own }) => !own)} onTake={(id) => void take(id)} />
      <Part title={wording.given} rows={waiting.filter(({ own }) => own)} onTake={(id) => void take(id)} />
    </Card>
  );
}

interface PartProps {
  readonly title: string;
  readonly rows: readonly WaitingHandOver[];
  readonly onTake: (id: string) => void;
}

function Part({ title, rows, onTake }: PartProps) {
  const wording = useWording();
  const format = useFormats();
  const { listProps, itemProps } = useListNavigation({ count: rows.length });
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul {...listProps} aria-label={title}>
        {rows.map(({ id, citizen, from, to, recordedAt, text, own }, index) => {
          const moment = `${format.shortDate(recordedAt.slice(0, 10), Number(recordedAt.slice(0, 4)))} ${format.time(recordedAt)}`;
          return (
            <li key={id}>
              <RowButton type="button" {...itemProps(index)} onClick={() => onTake(id)}>
                <RowLine>
                  <strong>{citizen === '' ? wording.handOvers.general : citizen}</strong>
                  {` · ${own ? wording.handOvers.toWhom(receiverInWords(to, wording), moment) : wording.handOvers.from(from, moment)}`}
                  {own && ` · ${wording.handOvers.takeBack}`}
                </RowLine>
                <RowLine data-weak>{text ?? wording.handOvers.withheld}</RowLine>
              </RowButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const Card = styled('section')({
  overflow: 'hidden', border: `1px solid ${colour('line')}`, borderRadius: 6,
  '& h2': { padding: '6px 12px 2px', fontSize: measure('textReading'), fontWeight: 600 },
  '& ul': { listStyle: 'none', padding: 0 },
});
