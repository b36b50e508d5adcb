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

const evidence = { type: 'planted-paper', payload: { title: 'A page', on: '2026-09-10' }, supports: [] };

/**
 * How every root operation is called, in each way in which it takes the id of something. A new operation needs a line
 * here; the tests fail without it.
 */
export const CALLS: Readonly<Record<string, readonly Call[]>> = {
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
  'Query.localAuthorities': [NOTHING],
  'Query.modules': [NOTHING],
  'Query.node': nodes.map((id) => (things) => ({ id: id(things) })),
  'Query.nodes': [(things) => ({ ids: nodes.map((id) => id(things)) })],
  'Query.partners': [NOTHING],
  'Query.phases': [NOTHING],
  'Query.profiles': [LIST],
  'Query.programmes': [LIST],
  'Query.registerImporters': [NOTHING],
  'Query.registerImports': [LIST],
  'Query.tryCriterion': [
    input(({ edition }) => ({
      editionId: edition,
      criterion: 'told/everybody',
      answers: [{ item: 'whole', value: { yes: true } }],
    })),
  ],
  'Query.viewer': [NOTHING],

  'Mutation.addEvidence': [
    input(({ institution, upload }) => ({ institutionId: institution, uploadIds: [upload], ...evidence })),
    input(({ institution, file }) => ({ institutionId: institution, uploadIds: [file], ...evidence })),
  ],
  'Mutation.addMember': [
    input(({ institution }) => ({ institutionId: institution, ...newcomer })),
    input(({ organisation }) => ({ organisationId: organisation, ...newcomer })),
    input(({ partner }) => ({ organisationId: partner, ...newcomer, role: 'PARTNER' })),
  ],
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
  'Mutation.createApiClient': [input(() => ({ name: 'A program', scopes: ['STATUS_READ'], expiresOn: '2027-01-01' }))],
  'Mutation.createGrant': [
    input(({ institution, partner }) => ({ ...grant, institutionId: institution, organisationId: partner })),
    input(({ institution, organisation }) => ({ ...grant, institutionId: institution, organisationId: organisation })),
  ],
  'Mutation.createProfile': [input(({ edition }) => ({ parentId: edition, name: 'Another set', editionLabel: '1' }))],
  'Mutation.createProgramme': [input(({ edition }) => ({ editionId: edition, name: 'Another', rounds: [round] }))],
  'Mutation.endSessions': [input(({ session }) => ({ id: session }))],
  'Mutation.enrolInstitutions': [
    input(({ programme, institution }) => ({ programmeId: programme, institutionIds: [institution] })),
  ],
  'Mutation.importRegister': [input(({ upload }) => ({ uploadId: upload, importer: 'none' }))],
  'Mutation.moveAssessment': [input(({ draft }) => ({ assessmentId: draft }))],
  'Mutation.publishProfile': [input(({ profile }) => ({ profileId: profile, expectedRevision: 1, confirm: 'no' }))],
  'Mutation.removeEvidence': [input((things) => ({ evidenceId: things.evidence }))],
  'Mutation.resumeModule': [input(() => ({ key: 'planted-two-editions' }))],
  'Mutation.revokeApiClient': [input(({ apiClient }) => ({ clientId: apiClient }))],
  'Mutation.revokeGrant': [input((things) => ({ grantId: things.grant }))],
  'Mutation.saveAnswer': [
    input(({ draft }) => ({ ...answer, assessmentId: draft })),
    input(({ submitted }) => ({ ...answer, assessmentId: submitted })),
  ],
  'Mutation.setPassword': [input(() => ({ password: 'a heron on a gatepost at dusk' }))],
  'Mutation.startAssessment': [input((things) => ({ institutionId: things.institution, roundId: things.round }))],
  'Mutation.submitAssessment': [input(({ draft }) => ({ assessmentId: draft, declaration: true }))],
  'Mutation.switchOrganisation': [input(({ membership }) => ({ membershipId: membership }))],
  'Mutation.undoMove': [input(({ draft }) => ({ assessmentId: draft }))],

  'Subscription.changed': nodes.map((id) => (things) => ({ ids: [id(things)] })),
};

const newcomer = { name: 'Somebody New', email: 'somebody.new@example.org', role: 'CONTRIBUTOR' };
const grant = { level: 'HEADLINE', endsOn: '2027-01-01' };
const round = { name: 'Winter', opensOn: '2027-01-05', closesOn: '2027-03-31' };
const answer = { criterion: 'told/everybody', item: 'whole', value: { yes: false }, expectedRevision: 1 };
