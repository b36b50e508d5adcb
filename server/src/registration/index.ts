import { InstitutionJoinRequestsResolver } from './institution-join-requests.resolver.ts';
import { JoinRequestResolver } from './join-request.resolver.ts';

export { askToJoin } from './ask-to-join.ts';
export { confirmJoinRequest } from './confirm-join-request.ts';
export { findJoinable, SHORTEST_SEARCH } from './find-joinable.ts';
export { CONFIRM_JOB, sendConfirmation } from './send-confirmation.ts';
export { SWEEP_JOIN_REQUESTS_JOB, sweepJoinRequests } from './sweep-join-requests.ts';
export { TELL_APPROVERS_JOB, tellApprovers } from './tell-approvers.ts';
export { TELL_DECLINED_JOB, tellDeclined } from './tell-declined.ts';

export const registrationResolvers = [JoinRequestResolver, InstitutionJoinRequestsResolver];
