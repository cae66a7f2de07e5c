export { OpenVerification } from './open-verification.tsx';
export { VerificationStatus } from './verification-status.tsx';
