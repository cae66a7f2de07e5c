export { HiddenUntilVerified, useAmountsHidden } from './hidden-until-verified.tsx';
export { OpenVerification } from './open-verification.tsx';
export { VerificationStatus } from './verification-status.tsx';
