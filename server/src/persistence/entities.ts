import { StoredAnswer } from '../assessments/answer.entity.ts';
import { AssessmentMove } from '../assessments/assessment-move.entity.ts';
import { Assessment } from '../assessments/assessment.entity.ts';
import { DomainEvent } from '../changes/domain-event.entity.ts';
import { IdempotencyRecord } from '../changes/idempotency-record.entity.ts';
import { LegalHold } from '../data-protection/retention/legal-hold.entity.ts';
import { RetentionPolicy } from '../data-protection/retention/retention-policy.entity.ts';
import { BenchmarkResult, StoredEvaluation } from '../evaluations/evaluation.entity.ts';
import { EvidenceItem, EvidenceLink } from '../evidence/evidence-item.entity.ts';
import { StoredFile } from '../evidence/stored-file.entity.ts';
import { Institution } from '../institutions/institution.entity.ts';
import { RegisterImport, RejectedRow } from '../institutions/register-import.entity.ts';
import { Access } from '../ledger/access.entity.ts';
import { Membership } from '../organisations/membership.entity.ts';
import { Organisation } from '../organisations/organisation.entity.ts';
import { ApiClient } from '../partners/api-client.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Session } from '../people/session.entity.ts';
import { StoredProfile } from '../profiles/profile.entity.ts';
import { Enrolment, Programme, Round } from '../programmes/programme.entity.ts';
import { JoinRequest } from '../registration/join-request.entity.ts';
import { StoredEdition } from '../registry/edition.entity.ts';
import { Rescoring } from '../rescoring/rescoring.entity.ts';
import { AccessRequest } from '../sharing/access-request.entity.ts';
import { Grant } from '../sharing/grant.entity.ts';
import { Authenticator } from '../sign-in/authenticator/authenticator.entity.ts';
import { RecoveryCode } from '../sign-in/authenticator/recovery-code.entity.ts';
import { KnownBrowser } from '../sign-in/known-browser.entity.ts';
import { LinkedIdentity } from '../sign-in/oidc/linked-identity.entity.ts';
import { OidcTransaction } from '../sign-in/oidc/oidc-transaction.entity.ts';
import { PendingIdentity } from '../sign-in/oidc/pending-identity.entity.ts';
import { PasswordCredential } from '../sign-in/password-credential.entity.ts';
import { PasskeyChallenge } from '../sign-in/passkeys/passkey-challenge.entity.ts';
import { Passkey } from '../sign-in/passkeys/passkey.entity.ts';
import { SignInLink } from '../sign-in/sign-in-link.entity.ts';

/** Every table that has an entity. */
export const entities = [
  Access,
  AccessRequest,
  ApiClient,
  Assessment,
  AssessmentMove,
  Authenticator,
  BenchmarkResult,
  DomainEvent,
  Enrolment,
  EvidenceItem,
  EvidenceLink,
  Grant,
  IdempotencyRecord,
  Institution,
  JoinRequest,
  KnownBrowser,
  LinkedIdentity,
  LegalHold,
  Membership,
  OidcTransaction,
  Organisation,
  Passkey,
  PasskeyChallenge,
  PasswordCredential,
  PendingIdentity,
  Person,
  Programme,
  RecoveryCode,
  RegisterImport,
  RejectedRow,
  Rescoring,
  RetentionPolicy,
  Round,
  Session,
  SignInLink,
  StoredAnswer,
  StoredEdition,
  StoredEvaluation,
  StoredFile,
  StoredProfile,
];
