import { useState, type ReactNode } from 'react';
import { useSession } from '../session/index.ts';
import { RightColumn } from './grid.tsx';

interface ReadingColumnProps {
  readonly children: ReactNode;
}

/**
 * The right column. While the keyboard is in the explanation, or while something is supposed that it tells the answer of, the explanation has more of its room. A click in it changes nothing: what was clicked on
 * must stay where it is.
 */
export function ReadingColumn({ children }: ReadingColumnProps) {
  const [reading, setReading] = useState(false);
  const supposing = useSession((state) => state.scenarios.open);
  return (
    <RightColumn
      data-reading={reading || supposing}
      onFocus={({ target }) => {
        if (!reading && isInExplanation(target) && target.matches(':focus-visible')) setReading(true);
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !isInExplanation(relatedTarget)) setReading(false);
      }}
    >
      {children}
    </RightColumn>
  );
}

function isInExplanation(target: EventTarget): target is Element {
  return target instanceof Element && target.closest('[data-region="explanation"]') !== null;
}
