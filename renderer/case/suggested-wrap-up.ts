import type { Allowance } from '../../shared/models/allowance.ts';
import { yearOf, type CalculationYear } from '../../shared/models/calendar.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import type { Focus, WrapUpEntry } from '../../shared/models/conversation.ts';
import { questionTypeOf } from '../../shared/models/question-type.ts';
import type { Words } from '../wording/words.ts';
import { present } from './parts.ts';

/** What a conversation was about: an allowance in a year. */
export type About = WrapUpEntry['about'][number];

const atMost = 8;

/** afronding, zoals voorgesteld — filled in from what was looked at and said; the caseworker changes what is not so. */
export function suggestedWrapUp(looked: readonly Focus[], file: CaseFile | null, question: string | null, { wording }: Words): WrapUpEntry {
  const about = aboutOf(looked, file);
  const named = about.map(({ allowance, year }) => `${wording.common.allowanceInSentence[allowance]} ${year}`).join(', ');
  const type = questionTypeOf(question);
  const subject = type !== null ? [wording.script.type[type], named].filter((part) => part !== '').join(': ') : about.length > 0 ? wording.wrapUp.subjectOf(named) : file === null ? wording.wrapUp.subjectGeneral : wording.wrapUp.subjectPlain;
  return { question, result: 'answered', about, looked: [...looked], subject: subject.slice(0, 200), summary: '' };
}

/** The allowances and years of what was looked at, each once, in the order in which they came. */
function aboutOf(looked: readonly Focus[], file: CaseFile | null): About[] {
  const about: About[] = [];
  for (const focus of looked) {
    for (const one of pairsOf(focus, file)) {
      if (about.length < atMost && !about.some(({ allowance, year }) => allowance === one.allowance && year === one.year)) about.push(one);
    }
  }
  return about;
}

function pairsOf(focus: Focus, file: CaseFile | null): readonly About[] {
  if (focus.kind === 'assessment') return [{ allowance: focus.allowance, year: focus.year }];
  if (focus.kind === 'scenario') return focus.allowance === null || file === null ? [] : [{ allowance: focus.allowance, year: yearOf(file.today) }];
  if (focus.kind === 'month' || file === null) return [];
  const one = (record: { readonly allowance: Allowance | null; readonly year: CalculationYear | null } | undefined): readonly About[] =>
    (record === undefined || record.allowance === null || record.year === null ? [] : [{ allowance: record.allowance, year: record.year }]);
  const { id } = focus;
  switch (focus.kind) {
    case 'decision': return one(present(file.decisions).find((record) => record.id === id));
    case 'payment': return one(present(file.payments).find((record) => record.id === id));
    case 'objection': return one(present(file.objections).find((record) => record.id === id));
    case 'recovery': return one(present(file.recoveries).find((record) => record.id === id));
    case 'change': return present(file.changes).filter((record) => record.id === id).flatMap(({ allowances, year }) => allowances.map((allowance) => ({ allowance, year })));
    default: return [];
  }
}
