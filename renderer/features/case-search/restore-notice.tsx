import { ProblemNotice } from '../../components/problem-notice.tsx';
import { startProgram, useProgram } from '../../program/program.ts';
import { useWording } from '../../wording/language.ts';

/** A conversation of before the start that cannot be shown yet: it is kept, and can be tried again. */
export function RestoreNotice() {
  const wording = useWording().contact;
  const problem = useProgram((state) => state.restoreProblem);
  if (problem === null) return null;
  return (
    <div role="status">
      <p>{wording.notRestored}</p>
      <ProblemNotice problem={problem} retry={() => void startProgram()} />
    </div>
  );
}
