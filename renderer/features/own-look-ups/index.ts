export { OwnLookUpsDialog } from './own-look-ups-dialog.tsx';
