export { CaseAmountsRegion } from './case-amounts-region.tsx';
export { CaseHead } from './case-head.tsx';
export { CaseHouseholdRegion } from './case-household-region.tsx';
export { CaseList } from './case-list.tsx';
export { chosenCase, peopleOf } from './chosen-case.ts';
export { ExportDialog } from './export-dialog.tsx';
export { OpenCasesDialog } from './open-cases-dialog.tsx';
export { CaseProblemNotice } from './case-problem-notice.tsx';
