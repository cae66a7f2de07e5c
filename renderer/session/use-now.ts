import { useEffect, useMemo, useState } from 'react';
import type { DutchMoment } from '../../shared/models/dutch-time.ts';
import { dutchNow } from '../case/now.ts';
import { useCaseFile } from './use-session.ts';

/** How often the clock is looked at: what is told in minutes is never more than half a minute behind. */
const lookEvery = 30_000;

/** The moment it is for the open file, going on while it is shown. */
export function useNow(): DutchMoment {
  const file = useCaseFile();
  const minute = useMinute();
  return useMemo(() => dutchNow(file, minute), [file, minute]);
}

/** The minute that the clock of this machine shows, going on. */
export function useMinute(): string {
  const [minute, setMinute] = useState(minuteNow);
  useEffect(() => {
    const timer = setInterval(() => setMinute(minuteNow()), lookEvery);
    return () => clearInterval(timer);
  }, []);
  return minute;
}

/** To the minute, so that nothing is drawn again within one. */
function minuteNow(): string {
  return `${new Date().toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length)}:00Z`;
}
