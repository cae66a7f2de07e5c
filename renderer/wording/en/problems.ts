import type { Problem } from '../../../shared/models/reply.ts';
import { formats } from '../formats.ts';
import type { ProblemSentences } from '../problem-sentence.ts';

/** What went wrong and what to do, in English. */
export const problems: ProblemSentences = {
  requestNotUnderstood: { happened: () => 'The program did not understand this question.', todo: 'Try again. If it stays like this, call the help desk.' },
  senderRefused: { happened: () => 'This question did not come from our own window and was refused.', todo: 'Close Klantbeeld and start it again.' },
  operationUnknown: { happened: () => 'The program does not know this question. The window and the program are different versions.', todo: 'Close Klantbeeld and start it again.' },
  hostUnreachable: { happened: () => 'The program behind this window does not answer.', todo: 'What you typed is still in this window. Try again or restart Klantbeeld.' },
  programFault: { happened: () => 'Something went wrong in the program. Nothing was lost.', todo: 'Try again. Give the number to the help desk if it comes back.' },
  bsnNotValid: { happened: () => 'This is not a valid BSN.', todo: 'Ask for the number again.' },
  searchTooWide: { happened: () => 'More than ten people were found.', todo: 'Search by BSN, or by family name with the full date of birth.' },
  searchIncomplete: { happened: () => 'This is not enough to search for.', todo: 'Give a BSN, a family name with date of birth, or a postcode with house number.' },
  personNotFound: { happened: () => 'Nobody was found with these details.', todo: 'Ask for the details again.' },
  fileNotFound: { happened: () => 'This file does not exist or no longer exists.', todo: 'Search for the citizen again.' },
  purposeMissing: { happened: () => 'No reason was chosen for opening this file.', todo: 'Choose a reason and open the file again.' },
  reasonMissing: { happened: () => 'No reason was chosen for taking these data out of the program.', todo: 'Choose a reason and try again.' },
  nothingMasked: { happened: () => 'This is not known of this person, or not masked.', todo: 'Open the file again and look at what it says.' },
  lookUpNotOwn: { happened: () => 'This line is not among your own look-ups. Nothing was kept.', todo: 'Open My look-ups again and choose a line of your own.' },
  explanationHoldsBsn: { happened: () => 'Your explanation holds a BSN. It was not kept.', todo: 'Take the BSN out; the file stands beside it already.' },
  regionUnreadable: { happened: () => 'This part cannot be read now. The other parts are right.', todo: 'Try again.' },
  storeKeyWrong: { happened: (details) => `The key does not fit the data file. Nothing was changed.${placeIn(details)}`, todo: 'Sign in as the user who made the file, or restore a backup.' },
  storeKeyMissing: { happened: (details) => `The key of the data file is not there.${placeIn(details)}`, todo: 'Sign in as the user who made the file, or restore a backup.' },
  storeKeyExposed: { happened: (details) => `The key of the data file can be read by others too.${placeIn(details)}`, todo: 'Give only yourself rights on the key file and start Klantbeeld again.' },
  storeNewer: { happened: (details) => `The data file is from a newer version of Klantbeeld. Nothing was changed.${placeIn(details)}`, todo: 'Start the newer version.' },
  storeDamaged: { happened: (details) => `The data file is damaged.${placeIn(details)}`, todo: 'Restore the last backup.' },
  storeMissing: { happened: (details) => `There is no data file.${placeIn(details)}`, todo: 'Start Klantbeeld again, or restore a backup.' },
  storeBusy: { happened: (details) => `The data file is in use by another program.${placeIn(details)}`, todo: 'Wait a moment and try again.' },
  diskFull: { happened: (details) => `The disk is full. Nothing more can be saved.${placeIn(details)}`, todo: 'Free some space and try again. What you typed stays.' },
  fileExists: { happened: (details) => `There is a file with this name already. It was not overwritten.${placeIn(details)}`, todo: 'Choose another name.' },
  fileUnreadable: { happened: () => 'The file cannot be read.', todo: 'Check that the file is there and that you may read it.' },
  fileNotRecognised: { happened: () => 'The program does not know this kind of file.', todo: 'Choose a file in a supported form.' },
  fileEncodingWrong: { happened: () => 'The characters in the file cannot be read.', todo: 'Deliver the file in UTF-8.' },
  fileTruncated: { happened: () => 'The file stops halfway.', todo: 'Deliver the file again and in full.' },
  noteTooLong: { happened: () => 'The note is too long.', todo: 'Make it two notes. One note holds 4,000 characters.' },
  proposalIncomplete: { happened: () => 'The proposal is not complete: it does not say what it is about.', todo: 'Choose the debts, the mutation letter or the objection, and prepare the proposal again.' },
  proposalDebtUnknown: { happened: () => 'This debt is not in this file. Nothing was prepared.', todo: 'Choose a debt under Money back.' },
  proposalDebtPaid: { happened: () => 'Nothing of this debt is open any more. Nothing was prepared.', todo: 'Choose only debts of which something is still open.' },
  proposalMutationUnknown: { happened: () => 'This mutation is not in this file. Nothing was prepared.', todo: 'Choose a mutation letter under Open items.' },
  proposalMutationOver: { happened: ({ until }) => (until === undefined ? 'This mutation is not running any more and cannot be stopped.' : `This mutation could be stopped until ${formats.en.dateInSentence(String(until))}.`), todo: 'See whether a change or an objection is still possible.' },
  proposalObjectionOver: { happened: () => 'This objection is not running any more or is not in this file. No deferral was prepared.', todo: 'See under Open items whether another objection is running, or prepare an arrangement.' },
  proposalObjectionOther: { happened: () => 'This objection is not about this debt. No deferral was prepared.', todo: 'Choose the debt of the same allowance and year as the objection.' },
  proposalTermEmpty: { happened: ({ term }) => (term === undefined ? 'An amount of the proposal is below zero.' : `The amount of term ${term} is zero or less.`), todo: 'Give an amount above zero.' },
  proposalTermTooEarly: { happened: ({ term }) => `Term ${term} falls before today, or before the term ahead of it.`, todo: 'Choose a later day.' },
  proposalTooHigh: { happened: ({ sum, rest }) => (sum === undefined ? 'The proposal is higher than what is open.' : `The proposal comes to ${formats.en.euro(String(sum), 'cents')}. Only ${formats.en.euro(String(rest), 'cents')} is still open.`), todo: 'Lower the terms or the amount outside collection.' },
  proposalThere: { happened: () => 'This proposal was prepared before.', todo: 'See under Open items. Withdraw it first if it must be different.' },
  levelTooLow: { happened: ({ level }) => `This needs verification of level ${level}.`, todo: 'Go to the verification and ask another question. What you filled in stays.' },
  conversationOver: { happened: () => 'This conversation was wrapped up already.', todo: 'Begin a new one. What was wrapped up stands with the contacts of the citizen.' },
  conversationsFull: { happened: ({ most }) => `There are ${most} conversations open already.`, todo: 'Wrap one up first.' },
  calculationDiffers: {
    happened: () => 'The calculation on the screen differs from that of the program. Nothing was kept.',
    todo: 'Open the file again and calculate again. Does it still differ? Do not tell any amount and report this fault.',
  },
  calculationNotFound: { happened: () => 'This calculation is not in this file.', todo: 'Open the file again and find the calculation in the timeline.' },
  callbackNotFound: { happened: () => 'This callback is not in this file. Nothing was recorded.', todo: 'Open the file again and choose the callback under What is running.' },
  callbackDone: { happened: () => 'This callback was done already. Nothing was recorded.', todo: 'Ask for a new callback if something still has to happen.' },
  callbackStepUnfit: { happened: () => 'This step does not fit how the callback stands now. Nothing was recorded.', todo: 'Open the file again and see what has happened meanwhile.' },
  callbackRemarkMissing: { happened: () => 'The result, the question or the answer is not there. Nothing was recorded.', todo: 'Write it down and record it again.' },
  proposalNotFound: { happened: () => 'This proposal is not in this file.', todo: 'Open the file again and choose the proposal under Open items.' },
  proposalWithdrawn: { happened: () => 'This proposal was withdrawn before.', todo: 'Prepare a new proposal if one is needed.' },
};

/** Which file it is about, where that is told. */
function placeIn({ place }: Problem['details']): string {
  return place === undefined ? '' : ` Place: ${place}.`;
}
