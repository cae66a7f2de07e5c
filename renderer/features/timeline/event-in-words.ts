import { yearOf } from '../../../shared/models/calendar.ts';
import type { CaseFile } from '../../../shared/models/case-file.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { changeInWords } from '../../case/change-in-words.ts';
import { letterInWords } from '../../case/letter-in-words.ts';
import { restOf } from '../../case/debts.ts';
import { aboutProposal } from '../../case/proposals.ts';
import { changesInFewWords } from '../../case/scenario-in-words.ts';
import { capital } from '../../wording/capital.ts';
import type { Words } from '../../wording/words.ts';
import type { TimelineEvent } from './events.ts';

/** An event as its row writes it: what happened, and by whom or how. */
export interface EventInWords {
  readonly text: string;
  readonly by: string;
}

/** Writes an event in plain words. */
export function eventInWords({ subject }: TimelineEvent, file: CaseFile, words: Words): EventInWords {
  const { timeline, caseWords, common, proposals, whatIf } = words.wording;
  const { format } = words;
  const about = (allowance: keyof typeof common.allowanceInSentence | null, year: number | null): string => (allowance === null || year === null ? '' : timeline.about(common.allowanceInSentence[allowance], year));
  switch (subject.kind) {
    case 'contact': return { text: timeline.contact(capital(common.channel[subject.contact.channel]), subject.contact.subject), by: subject.contact.caseworker };
    case 'letter': return { text: letterInWords(subject.letter, words), by: common.channel[subject.letter.channel] };
    case 'change': return { text: timeline.change(changeInWords(subject.change, subject.person, words), caseWords.changeState[subject.change.state]), by: caseWords.changedBy[subject.change.by] };
    case 'decision': {
      const { kind, allowance, year, amountYear } = subject.decision;
      return { text: timeline.decision(caseWords.decisionKind[kind], about(allowance, year), amountYear === null ? '' : timeline.decisionAmount(format.euro(amountYear))), by: timeline.kind.decision };
    }
    case 'payment': {
      const months = common.list(subject.months.map((month) => (yearOf(month) === yearOf(file.today) ? format.monthName(month) : format.monthInSentence(month))));
      const text = timeline.payment(format.euro(subject.amount), months);
      return { text: readEuro(subject.withheld).isZero() ? text : `${text}, ${timeline.paymentWithheld(format.euro(subject.withheld))}`, by: subject.allowances.map((allowance) => common.allowanceShort[allowance]).join(', ') };
    }
    case 'objection': {
      const { kind, allowance, year, state, handler } = subject.objection;
      return { text: timeline.objection(caseWords.objectionKind[kind], about(allowance, year), caseWords.objectionState[state]), by: handler };
    }
    case 'recovery': {
      const { recovery } = subject;
      return { text: timeline.recovery(about(recovery.allowance, recovery.year), caseWords.recoveryStage[recovery.stage], format.euro(restOf(recovery), 'cents')), by: timeline.kind.recovery };
    }
    case 'note': return { text: timeline.note(caseWords.noteKind[subject.note.kind], subject.note.text), by: subject.note.author };
    case 'callback': return { text: timeline.callback(subject.callback.question, caseWords.callbackState[subject.callback.state]), by: subject.callback.owner };
    case 'proposal': {
      const { proposal } = subject;
      return { text: proposals.event(proposals.kind[proposal.kind], aboutProposal(proposal, file, words), proposals.eventState[proposal.state]), by: proposal.preparedBy };
    }
    case 'calculation': {
      const { changes, year, told, keptBy } = subject.calculation;
      return { text: whatIf.kept.event(changesInFewWords(changes, year, words), year, told ? whatIf.kept.told : whatIf.kept.notTold), by: keptBy };
    }
  }
}
