import type { Logger } from 'pino';
import { rescoreUnscorable } from './assessments/index.ts';
import { ANCHOR_CHAINS_JOB, anchorChains } from './audit/index.ts';
import { applyRetention, RETENTION_JOB, RUNS_AT } from './data-protection/index.ts';
import { SWEEP_UPLOADS_JOB, sweepUploads } from './evidence/index.ts';
import { REGISTER_IMPORT_JOB, runRegisterImport } from './institutions/index.ts';
import type { JobKind } from './jobs/queue.ts';
import { INVITE_JOB } from './people/index.ts';
import type { Services } from './platform/services.ts';
import {
  CONFIRM_JOB,
  sendConfirmation,
  SWEEP_JOIN_REQUESTS_JOB,
  sweepJoinRequests,
  TELL_APPROVERS_JOB,
  TELL_DECLINED_JOB,
  tellApprovers,
  tellDeclined,
} from './registration/index.ts';
import { RESCORING_JOB, runRescoring } from './rescoring/index.ts';
import { RESCORE_UNSCORABLE_JOB } from './scoring/index.ts';
import { REQUEST_MAIL_JOB, sendRequestMail } from './sharing/index.ts';
import {
  ACCOUNT_NOTICE_JOB,
  SEND_LINK_JOB,
  sendAccountNotice,
  sendInvitation,
  sendSignInLink,
  SWEEP_SIGN_IN_JOB,
  sweepSignIn,
} from './sign-in/index.ts';

/** Not on the hour, when everybody's does. */
const HOURLY = '17 * * * *';
const NIGHTLY = '43 2 * * *';

/** Everything that is done outside requests, and when. */
export const jobKinds = (services: Services, { now, log }: { now(): Date; log: Logger }): readonly JobKind[] => [
  { name: REGISTER_IMPORT_JOB, work: ({ importId = '' }) => runRegisterImport(services, importId, now) },
  {
    name: RESCORING_JOB,
    work: ({ rescoringId = '' }, signal) => runRescoring(services, rescoringId, { now, signal }),
  },
  { name: RESCORE_UNSCORABLE_JOB, work: () => rescoreUnscorable(services, now()) },
  {
    name: SEND_LINK_JOB,
    work: ({ email = '', browserHash = '' }) => sendSignInLink(services, { email, browserHash }, now()),
  },
  {
    name: INVITE_JOB,
    work: ({ membershipId = '' }) => sendInvitation(services, { membershipId }, now()),
  },
  {
    name: ACCOUNT_NOTICE_JOB,
    work: ({ personId = '', notice = '', at = '', browser = '' }) =>
      sendAccountNotice(services, { personId, notice, at, browser }),
  },
  { name: CONFIRM_JOB, work: ({ institutionId = '', id = '' }) => sendConfirmation(services, { institutionId, id }) },
  { name: TELL_APPROVERS_JOB, work: ({ institutionId = '' }) => tellApprovers(services, institutionId, now()) },
  { name: TELL_DECLINED_JOB, work: ({ institutionId = '', id = '' }) => tellDeclined(services, { institutionId, id }) },
  { name: SWEEP_JOIN_REQUESTS_JOB, schedule: HOURLY, work: () => sweepJoinRequests(services, now()) },
  {
    name: ANCHOR_CHAINS_JOB,
    schedule: NIGHTLY,
    work: () => anchorChains(services, now(), (anchor) => log.info({ anchor }, 'where the chains of events end')),
  },
  {
    name: REQUEST_MAIL_JOB,
    work: ({ institutionId = '', requestId = '' }) => sendRequestMail(services, { institutionId, requestId }),
  },
  {
    name: RETENTION_JOB,
    schedule: `${RUNS_AT.minute} ${RUNS_AT.hour} * * *`,
    work: async () => void (await applyRetention(services, now())),
  },
  { name: SWEEP_UPLOADS_JOB, schedule: HOURLY, work: () => sweepUploads(services, now()) },
  { name: SWEEP_SIGN_IN_JOB, schedule: HOURLY, work: () => sweepSignIn(services, now()) },
];
