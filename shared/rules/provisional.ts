import type { AllowanceAssessment, Assessment, PlacesOfPerson } from '../models/assessment.ts';
import type { Explanation } from '../models/explanation.ts';

/**
 * voorlopig — marks everything that rests on an amount that is announced and not final: the amount itself, each step above it, and the allowance. Only asked of an
 * answer that may hold such amounts.
 */
export function markProvisional(assessment: Assessment): Assessment {
  const mark = marker();
  const allowances = Object.fromEntries(Object.entries(assessment.allowances).map(([name, one]) => [name, markedAllowance(one, mark)])) as unknown as Assessment['allowances'];
  return {
    ...assessment, allowances,
    provisional: Object.values(allowances).some(({ provisional }) => provisional),
    ...(assessment.places !== undefined && { places: assessment.places.map((places) => markedPlaces(places, mark)) }),
  };
}

type Mark = (step: Explanation) => Explanation;

/** Steps that several amounts share stay shared. */
function marker(): Mark {
  const made = new Map<Explanation, Explanation>();
  const mark = (step: Explanation): Explanation => {
    const before = made.get(step);
    if (before !== undefined) return before;
    const from = step.from.map(mark);
    const provisional = (step.origin.kind === 'parameter' && step.origin.provisional) || from.some((one) => one.provisional);
    const marked = provisional ? { ...step, from, provisional } : step;
    made.set(step, marked);
    return marked;
  };
  return mark;
}

function markedAllowance(one: AllowanceAssessment, mark: Mark): AllowanceAssessment {
  const explanation = one.explanation && mark(one.explanation);
  const months = one.months.map((month) => ({ ...month, explanation: mark(month.explanation) }));
  return { ...one, months, explanation, ...(explanation?.provisional && { provisional: true }) };
}

function markedPlaces(places: PlacesOfPerson, mark: Mark): PlacesOfPerson {
  return { ...places, months: places.months.map((month) => ({ ...month, explanation: mark(month.explanation) })) };
}
