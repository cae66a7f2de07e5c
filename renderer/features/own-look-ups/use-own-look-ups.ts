import { useEffect, useState } from 'react';
import { addDays } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { LookUpExplanation, OwnLookUps } from '../../../shared/models/look-ups.ts';
import type { Problem } from '../../../shared/models/reply.ts';
import { call } from '../../api/call.ts';

/** The own look-ups of a day as far as they were read, and the ways to another day and to an explanation. */
export function useOwnLookUps() {
  const [day, setDay] = useState<CalendarDate | null>(null);
  const [read, setRead] = useState<OwnLookUps | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let wanted = true;
    void call('lookUp.own', { day }).then((reply) => {
      // Who goes through the days fast sees the last one asked for.
      if (!wanted) return;
      setProblem(reply.ok ? null : reply.problem);
      if (reply.ok) setRead(reply.value);
    });
    return () => {
      wanted = false;
    };
  }, [day, turn]);

  const explain = async (operationId: string, text: string): Promise<Problem | null> => {
    const reply = await call('lookUp.explain', { operationId, text });
    if (!reply.ok) return reply.problem;
    setRead((now) => (now === null ? null : withExplanation(now, operationId, reply.value)));
    return null;
  };

  return {
    read, problem, explain,
    /** nobody asked for another day yet: from then on the focus stays at the buttons for it */
    untouched: day === null,
    atToday: read === null || read.day >= read.today,
    again: () => setTurn(turn + 1),
    move: (days: 1 | -1) => read !== null && setDay(addDays(read.day, days)),
  };
}

function withExplanation(read: OwnLookUps, operationId: string, explanation: LookUpExplanation): OwnLookUps {
  return { ...read, lookUps: read.lookUps.map((lookUp) => (lookUp.operationId === operationId ? { ...lookUp, explanations: [...lookUp.explanations, explanation] } : lookUp)) };
}
