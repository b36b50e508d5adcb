import { NODES, type Things } from './things.ts';

/** Arguments of a root operation, given what to ask for. */
export type Call = (things: Things) => Readonly<Record<string, unknown>>;

const PAGE = { first: 5 };
const NOTHING: Call = () => ({});
const LIST: Call = () => PAGE;
const nodes = NODES.map(
  (kind): ((things: Things) => string) =>
    (things) =>
      things[kind],
);

/** A call of a mutation. */
const input =
  (of: Call): Call =>
  (things) => ({ input: of(things) });

/** Of no school. */
const NUMBER = '899999';
/** The invited come first: nobody who asks is taken away by what is asked. */
const memberships = ['invited', 'ended', 'membership'] as const;
const people = ['invitee', 'person'] as const;
const evidence = { type: 'planted-paper', payload: { title: 'A page', on: '2026-09-10' }, supports: [] };

/**
 * How every root operation is called, in each way in which it takes the id of something. A new operation needs a line
 * here; the tests fail without it.
 */
export const CALLS: Readonly<Record<string, readonly Call[]>> = {
  'Query.accessRequests': [LIST],
  'Query.apiClients': [LIST],
  'Query.criterion': [({ edition }) => ({ editionId: edition, key: 'told/everybody' })],
  'Query.demoPersonas': [NOTHING],
  'Query.editions': [LIST],
  'Query.evidenceTypes': [NOTHING],
  'Query.institution': [
    ({ institution }) => ({ by: { id: institution } }),
    ({ urn }) => ({ by: { urn } }),
    ({ ukprn }) => ({ by: { ukprn } }),
  ],
  'Query.institutions': [
    ({ word }) => ({ ...PAGE, filter: { text: word } }),
    ({ programme }) => ({ ...PAGE, filter: { enrolledIn: programme } }),
    ({ programme }) => ({ ...PAGE, filter: { notEnrolledIn: programme } }),
  ],
  'Query.joinRequests': [LIST],
  'Query.localAuthorities': [NOTHING],
  'Query.memberships': [
    ({ organisation }) => ({ ...PAGE, filter: { organisationId: organisation } }),
    ({ partner }) => ({ ...PAGE, filter: { organisationId: partner } }),
    ({ word }) => ({ ...PAGE, filter: { text: word } }),
    LIST,
  ],
  'Query.modules': [NOTHING],
  'Query.node': nodes.map((id) => (things) => ({ id: id(things) })),
  'Query.nodes': [(things) => ({ ids: nodes.map((id) => id(things)) })],
  'Query.partners': [NOTHING],
  'Query.personData': [({ person }) => ({ personId: person }), NOTHING],
  'Query.phases': [NOTHING],
  'Query.profiles': [LIST],
  'Query.programmes': [LIST],
  // What the public register says of a number is nobody's secret.
  'Query.registeredInstitution': [() => ({ number: NUMBER })],
  'Query.registerImporters': [NOTHING],
  'Query.registerImports': [LIST],
  'Query.rescorings': [LIST, ({ profile }) => ({ ...PAGE, profileId: profile })],
  'Query.retention': [NOTHING],
  'Query.service': [NOTHING],
  'Query.signInProvider': [NOTHING],
  'Query.tryCriterion': [
    input(({ edition }) => ({
      editionId: edition,
      criterion: 'told/everybody',
      answers: [{ item: 'whole', value: { yes: true } }],
    })),
  ],
  'Query.viewer': [NOTHING],

  'Mutation.acceptAccessRequest': [
    input(({ accessRequest }) => ({ ...terms, requestId: accessRequest })),
    input(({ accessRequest, programme }) => ({ ...terms, requestId: accessRequest, programmeId: programme })),
  ],
  'Mutation.addEvidence': [
    input(({ institution, upload }) => ({ institutionId: institution, uploadIds: [upload], ...evidence })),
    input(({ institution, file }) => ({ institutionId: institution, uploadIds: [file], ...evidence })),
  ],
  'Mutation.addMember': [
    input(({ institution }) => ({ institutionId: institution, ...newcomer })),
    input(({ organisation }) => ({ organisationId: organisation, ...newcomer })),
    input(({ partner }) => ({ organisationId: partner, ...newcomer, role: 'PARTNER' })),
  ],
  'Mutation.addPasskey': [input(() => ({ name: 'A key', response: {} }))],
  'Mutation.approveJoinRequest': [input(({ joinRequest }) => ({ requestId: joinRequest, role: 'GOVERNOR' }))],
  'Mutation.beginAuthenticator': [input(NOTHING)],
  'Mutation.beginPasskey': [input(NOTHING)],
  'Mutation.cancelRescoring': [input(({ rescoring }) => ({ rescoringId: rescoring }))],
  'Mutation.changeEvidence': [
    input((things) => ({
      evidenceId: things.evidence,
      expectedRevision: 1,
      addUploadIds: [things.upload],
      removeFileIds: [things.file],
    })),
  ],
  'Mutation.changeProfile': [input(({ profile }) => ({ profileId: profile, expectedRevision: 1, operations: [] }))],
  'Mutation.changeProgrammeEdition': [
    input(({ programme, edition }) => ({ programmeId: programme, editionId: edition })),
  ],
  'Mutation.changeRetention': [input(() => periods)],
  'Mutation.changeRole': memberships.map((of) => input((things) => ({ membershipId: things[of], role: 'GOVERNOR' }))),
  'Mutation.confirmAuthenticator': [input(() => ({ code: '000000' }))],
  'Mutation.createApiClient': [input(() => ({ name: 'A program', scopes: ['STATUS_READ'], expiresOn: '2027-01-01' }))],
  'Mutation.createGrant': [
    input(({ institution, partner }) => ({ ...grant, institutionId: institution, organisationId: partner })),
    input(({ institution, organisation }) => ({ ...grant, institutionId: institution, organisationId: organisation })),
    input((things) => ({
      ...grant,
      institutionId: things.institution,
      organisationId: things.partner,
      programmeId: things.programme,
      replacesGrantId: things.grant,
    })),
  ],
  'Mutation.createProfile': [input(({ edition }) => ({ parentId: edition, name: 'Another set', editionLabel: '1' }))],
  'Mutation.createProgramme': [input(({ edition }) => ({ editionId: edition, name: 'Another', rounds: [round] }))],
  'Mutation.declineAccessRequest': [input(({ accessRequest }) => ({ requestId: accessRequest, reason: 'No.' }))],
  'Mutation.declineJoinRequest': [input(({ joinRequest }) => ({ requestId: joinRequest, reason: 'No.' }))],
  'Mutation.disableAccount': people.map((of) => input((things) => ({ personId: things[of] }))),
  'Mutation.enableAccount': people.map((of) => input((things) => ({ personId: things[of] }))),
  'Mutation.endMembership': memberships.map((of) => input((things) => ({ membershipId: things[of] }))),
  'Mutation.endSessions': [input(({ session }) => ({ id: session }))],
  'Mutation.enrolInstitutions': [
    input(({ programme, institution }) => ({ programmeId: programme, institutionIds: [institution] })),
  ],
  'Mutation.eraseAccount': people.map((of) => input((things) => ({ personId: things[of], confirmation: 'no' }))),
  'Mutation.importRegister': [input(({ upload }) => ({ uploadId: upload, importer: 'none' }))],
  'Mutation.liftHold': [input(({ hold }) => ({ holdId: hold }))],
  'Mutation.moveAssessment': [input(({ draft }) => ({ assessmentId: draft }))],
  'Mutation.placeHold': [input(({ institution }) => ({ institutionId: institution, reason: 'A dispute' }))],
  'Mutation.publishProfile': [input(({ profile }) => ({ profileId: profile, expectedRevision: 1, confirm: 'no' }))],
  'Mutation.removeAuthenticator': [input(NOTHING)],
  'Mutation.removeEvidence': [input((things) => ({ evidenceId: things.evidence }))],
  'Mutation.removePasskey': [input(({ passkey }) => ({ id: passkey }))],
  'Mutation.renamePasskey': [input(({ passkey }) => ({ id: passkey, name: 'Another name' }))],
  'Mutation.replaceRecoveryCodes': [input(NOTHING)],
  'Mutation.requestAccess': [
    input(() => ({ ...grant, number: NUMBER })),
    input(({ programme }) => ({ ...grant, number: NUMBER, programmeId: programme })),
  ],
  'Mutation.resendInvitation': memberships.map((of) => input((things) => ({ membershipId: things[of] }))),
  'Mutation.restoreMembership': memberships.map((of) => input((things) => ({ membershipId: things[of] }))),
  'Mutation.resumeModule': [input(() => ({ key: 'planted-two-editions' }))],
  'Mutation.revokeApiClient': [input(({ apiClient }) => ({ clientId: apiClient }))],
  'Mutation.revokeGrant': [input((things) => ({ grantId: things.grant }))],
  'Mutation.saveAnswer': [
    input(({ draft }) => ({ ...answer, assessmentId: draft })),
    input(({ submitted }) => ({ ...answer, assessmentId: submitted })),
  ],
  'Mutation.setPassword': [input(() => ({ password: 'a heron on a gatepost at dusk' }))],
  'Mutation.startAssessment': [input((things) => ({ institutionId: things.institution, roundId: things.round }))],
  'Mutation.startRescoring': [
    input(({ profile }) => ({ against: { profileId: profile } })),
    input(({ edition, programme }) => ({ against: { editionId: edition }, programmeId: programme })),
    input(({ edition, round: id }) => ({ against: { editionId: edition }, roundId: id })),
  ],
  'Mutation.submitAssessment': [input(({ draft }) => ({ assessmentId: draft, declaration: true }))],
  'Mutation.switchOrganisation': [input(({ membership }) => ({ membershipId: membership }))],
  'Mutation.undoMove': [input(({ draft }) => ({ assessmentId: draft }))],
  'Mutation.unlinkSignIn': [input(({ linked }) => ({ id: linked }))],
  'Mutation.withdrawAccessRequest': [input(({ accessRequest }) => ({ requestId: accessRequest }))],
  'Mutation.withdrawInvitation': memberships.map((of) => input((things) => ({ membershipId: things[of] }))),

  'Subscription.changed': nodes.map((id) => (things) => ({ ids: [id(things)] })),
};

const newcomer = { name: 'Somebody New', email: 'somebody.new@example.org', role: 'CONTRIBUTOR' };
const terms = { level: 'HEADLINE', endsOn: '2027-01-01' };
const grant = { ...terms, purpose: 'To plan visits' };
const periods = { assessmentYears: 7, evidenceYears: 7, inactiveMonths: 24, unusedDays: 30, nameYears: 7 };
const round = { name: 'Winter', opensOn: '2027-01-05', closesOn: '2027-03-31' };
const answer = { criterion: 'told/everybody', item: 'whole', value: { yes: false }, expectedRevision: 1 };
