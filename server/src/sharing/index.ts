import { AccessRequestResolver, InstitutionRequestsResolver } from './access-request.resolver.ts';
import { AccessResolver, InstitutionAccessesResolver } from './access.resolver.ts';
import { GrantResolver } from './grant.resolver.ts';
import { InstitutionGrantsResolver } from './institution-grants.resolver.ts';
import { InstitutionSeenByResolver, SeenByResolver } from './seen-by.resolver.ts';

export { Grant } from './grant.entity.ts';
export { REQUEST_MAIL_JOB } from './request-access.ts';
export { grantFor, programmesReadable } from './rights.ts';
export { shownName } from './shown-name.ts';
export { sendRequestMail } from './send-request-mail.ts';

export const sharingResolvers = [
  AccessRequestResolver,
  AccessResolver,
  GrantResolver,
  InstitutionAccessesResolver,
  InstitutionGrantsResolver,
  InstitutionRequestsResolver,
  InstitutionSeenByResolver,
  SeenByResolver,
];
