import { StoredAnswer } from '../assessments/answer.entity.ts';
import { AssessmentMove } from '../assessments/assessment-move.entity.ts';
import { Assessment } from '../assessments/assessment.entity.ts';
import { DomainEvent } from '../changes/domain-event.entity.ts';
import { IdempotencyRecord } from '../changes/idempotency-record.entity.ts';
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
import { StoredEdition } from '../registry/edition.entity.ts';
import { AccessRequest } from '../sharing/access-request.entity.ts';
import { Grant } from '../sharing/grant.entity.ts';
import { KnownBrowser } from '../sign-in/known-browser.entity.ts';
import { PasswordCredential } from '../sign-in/password-credential.entity.ts';
import { SignInLink } from '../sign-in/sign-in-link.entity.ts';

/** Every table that has an entity. */
export const entities = [
  Access,
  AccessRequest,
  ApiClient,
  Assessment,
  AssessmentMove,
  BenchmarkResult,
  DomainEvent,
  Enrolment,
  EvidenceItem,
  EvidenceLink,
  Grant,
  IdempotencyRecord,
  Institution,
  KnownBrowser,
  Membership,
  Organisation,
  PasswordCredential,
  Person,
  Programme,
  RegisterImport,
  RejectedRow,
  Round,
  Session,
  SignInLink,
  StoredAnswer,
  StoredEdition,
  StoredEvaluation,
  StoredFile,
  StoredProfile,
];
