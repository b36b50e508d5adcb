import { COHORT_PAGE, PARTNER_PAGE, type OperationId } from '../operations.ts';
import { roundId } from '../ids.ts';
import { globalId, uuidOf } from './encoding.ts';
import { cohortRow, sharedInstitution } from './shapes.ts';

const RESULT = `rowId
          submittedAt
          evaluationByInstitutionIdAndAssessmentId { achieved applicable }
          benchmarkResultsByInstitutionIdAndAssessmentId { nodes { slot outcome percent } }`;

/** The same data by PostGraphile's own names. It orders by columns of one table: by those of institutions. */
const DOCUMENTS: Partial<Readonly<Record<OperationId, string>>> = {
  Q2: `query CohortPage($round: UUID!, $before: UUID!, $after: Cursor) {
  allInstitutions(orderBy: [NAME_ASC, PRIMARY_KEY_ASC], first: ${COHORT_PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      rowId
      name
      now: assessmentsByInstitutionId(condition: { roundId: $round }) { nodes { ${RESULT} state } }
      before: assessmentsByInstitutionId(condition: { roundId: $before }) {
        nodes { evaluationByInstitutionIdAndAssessmentId { achieved } }
      }
    }
  }
}`,
  Q4: `query SharedResults($after: Cursor) {
  allInstitutions(orderBy: [NAME_ASC, PRIMARY_KEY_ASC], first: ${PARTNER_PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      rowId
      urn
      name
      latest: assessmentsByInstitutionId(condition: { state: "submitted" }, orderBy: [SUBMITTED_AT_DESC, ROW_ID_ASC], first: 1) {
        nodes { ${RESULT} }
      }
    }
  }
}`,
};

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}

interface Assessment {
  readonly rowId: string;
  readonly state: string;
  readonly submittedAt: string | null;
  readonly evaluationByInstitutionIdAndAssessmentId: { readonly achieved: number; readonly applicable: number };
  readonly benchmarkResultsByInstitutionIdAndAssessmentId: Nodes<{
    readonly slot: string;
    readonly outcome: string;
    readonly percent: number | null;
  }>;
}

interface Institution {
  readonly rowId: string;
  readonly urn: string;
  readonly name: string;
  readonly now: Nodes<Assessment>;
  readonly before: Nodes<Pick<Assessment, 'evaluationByInstitutionIdAndAssessmentId'>>;
  readonly latest: Nodes<Assessment>;
}

interface Page {
  readonly allInstitutions: Nodes<Institution> & { readonly pageInfo: unknown };
}

/** A row as the API's shapes are made of. */
const rowOf = ({ rowId: id, urn, name }: Institution, found: Assessment | undefined) => ({
  id,
  urn,
  name,
  assessment_id: found?.rowId ?? null,
  state: found?.state ?? null,
  submitted_at: found?.submittedAt ? new Date(found.submittedAt) : null,
  achieved: found?.evaluationByInstitutionIdAndAssessmentId.achieved ?? null,
  applicable: found?.evaluationByInstitutionIdAndAssessmentId.applicable ?? null,
});

const resultsOf = (found: Assessment | undefined) =>
  (found?.benchmarkResultsByInstitutionIdAndAssessmentId.nodes ?? []).map((result) => ({
    ...result,
    assessment_id: found?.rowId ?? '',
  }));

function cohortNode(institution: Institution) {
  const [found] = institution.now.nodes;
  const before = institution.before.nodes[0]?.evaluationByInstitutionIdAndAssessmentId.achieved ?? null;
  return cohortRow({ ...rowOf(institution, found), before }, resultsOf(found));
}

function sharedNode(institution: Institution) {
  const [found] = institution.latest.nodes;
  return sharedInstitution(rowOf(institution, found), resultsOf(found));
}

/** How PostGraphile is asked, and its answers in the shape of the API, to be compared. */
export const POSTGRAPHILE = {
  operations: Object.keys(DOCUMENTS) as readonly OperationId[],
  document: (operation: OperationId): string => DOCUMENTS[operation] ?? '',
  variables: ({ roundId: round, after }: Readonly<Record<string, unknown>>) =>
    typeof round === 'string' ? { round: uuidOf(round), before: before(round), after } : { after },
  read(operation: OperationId, { allInstitutions: { pageInfo, nodes } }: Page): unknown {
    const edges = nodes.map((node) => ({ node: operation === 'Q2' ? cohortNode(node) : sharedNode(node) }));
    return operation === 'Q2' ? { node: { cohort: { pageInfo, edges } } } : { institutions: { pageInfo, edges } };
  },
};

/** The round before, which a client of PostGraphile knows from the list of rounds. */
function before(round: string): string | null {
  const place = [1, 2, 3].find((ordinal) => globalId('Round', roundId(ordinal)) === round) ?? 1;
  return place === 1 ? null : roundId(place - 1);
}
