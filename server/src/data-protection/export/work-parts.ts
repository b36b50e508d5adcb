/** Joins the institution whose the row `x` is. */
const AT = 'join institution i on i.id = x.institution_id';

/** What somebody wrote and did. It belongs to the institution; that they did it is about them. */
export const workParts = {
  answers: {
    title: 'Answers that you gave last',
    about:
      'The present answer to a question, where you were the last to change it. Your colleagues see your name beside it.',
    sql: `select i.name as institution, x.assessment_id as assessment, x.criterion, x.item, x.value, x.not_applicable as "notApplicable",
        x.saved_at as "savedAt" from answer x ${AT} where x.author_id = ? order by x.saved_at, x.criterion, x.item`,
  },
  earlierAnswers: {
    title: 'Answers under an earlier set of questions',
    about:
      'Answers of yours that were set aside when the assessment went on under a newer set, so that they can be suggested again.',
    sql: `select i.name as institution, x.assessment_id as assessment, a->>'criterion' as criterion, a->>'item' as item, a->'value' as value,
        a->>'notApplicable' as "notApplicable", a->>'savedAt' as "savedAt"
      from assessment_move x ${AT}, jsonb_array_elements(x.answers || coalesce(x.set_aside, '[]')) a
      where a->>'authorId' = ? order by "savedAt"`,
  },
  submissions: {
    title: 'Assessments that you submitted',
    about: 'A submitted result says who submitted it.',
    sql: `select i.name as institution, x.id as assessment, x.submitted_at as "submittedAt"
      from assessment x ${AT} where x.submitted_by_id = ? order by x.submitted_at`,
  },
  moves: {
    title: 'Assessments that you moved to a newer set',
    about: 'Who moved an assessment is shown beside the suggestions that came of it.',
    sql: `select i.name as institution, x.assessment_id as assessment, x.moved_at as "movedAt", x.undone_at as "undoneAt"
      from assessment_move x ${AT} where x.moved_by = ? order by x.moved_at`,
  },
  evidence: {
    title: 'Evidence that you added',
    about: 'What you entered into the library of an institution. Your colleagues see your name beside it.',
    sql: `select i.name as institution, x.id, x.type, x.title, x.payload as entered, x.added_at as "addedAt", x.removed_at as "removedAt"
      from evidence_item x ${AT} where x.added_by = ? order by x.added_at, x.id`,
  },
  files: {
    title: 'Files that you uploaded',
    about: 'The files themselves are in the library of the institution.',
    sql: `select id, name, media_type as "mediaType", bytes, uploaded_at as "uploadedAt"
      from stored_file where uploaded_by = ? order by uploaded_at, id`,
  },
  grants: {
    title: 'Results that you shared',
    about: 'Which partner you let read the results of your institution, up to what level and until when.',
    sql: `select i.name as institution, o.name as partner, x.level, x.granted_at as "grantedAt", x.ends_on as "endsOn", x.revoked_at as "endedAt"
      from sharing_grant x ${AT} join organisation o on o.id = x.organisation_id where x.granted_by = ? order by x.granted_at`,
  },
  sharingRequests: {
    title: 'Requests to share that you made or answered',
    about: 'Which partner asked which institution for what, and who asked and answered: both sides see their names.',
    sql: `select x.institution_name as institution, o.name as partner, x.level, x.purpose, x.state, x.requested_at as "requestedAt",
        x.decided_at as "decidedAt", x.reason, x.requested_by = p.id as "youAsked", x.decided_by is not distinct from p.id as "youDecided"
      from person p join sharing_request x on p.id in (x.requested_by, x.decided_by) join organisation o on o.id = x.organisation_id
      where p.id = ? order by x.requested_at, x.id`,
  },
  reads: {
    title: 'What you read of institutions',
    about: 'An institution can see who from outside read its results, on which day and how often.',
    sql: `select i.name as institution, x.day, x.level, x.door, x.count, x.first_at as "firstAt", x.last_at as "lastAt"
      from access_ledger x ${AT} where x.reader_id = ? order by x.first_at, x.level, x.door`,
  },
  invitations: {
    title: 'People whom you invited',
    about: 'For which organisation and role, and when. Who they are is about them.',
    sql: `select o.name as organisation, m.role, m.invited_at as "invitedAt"
      from membership m join organisation o on o.id = m.organisation_id where m.invited_by = ? order by m.invited_at, m.id`,
  },
  joinDecisions: {
    title: 'People whom you let join, or declined',
    about: 'Who decided is kept with what was asked, for some weeks. Who asked is about them.',
    sql: `select i.name as institution, x.decision, x.decided_at as "decidedAt"
      from join_request x ${AT} where x.decided_by = ? order by x.decided_at, x.id`,
  },
  imports: {
    title: 'Registers that you imported',
    about: 'Who began an import is shown in the list of imports.',
    sql: `select importer, file_name as "fileName", state, started_at as "startedAt", finished_at as "finishedAt"
      from register_import where started_by = ? order by started_at`,
  },
  rescorings: {
    title: 'Comparisons of results that you began',
    about: 'Who began one is shown with it. It is removed after 90 days.',
    sql: `select state, total as assessments, started_at as "startedAt", finished_at as "finishedAt"
      from rescoring where started_by = ? order by started_at`,
  },
  keys: {
    title: 'Keys that you made for programs',
    about: 'The beginning of each key, by which it is told apart. The key itself is not held.',
    sql: `select o.name as organisation, k.name, k.key_prefix as "keyBegins", k.created_at as "createdAt", k.expires_on as "lastDay",
        k.revoked_at as "endedAt"
      from api_client k join organisation o on o.id = k.organisation_id where k.created_by = ? order by k.created_at`,
  },
  administration: {
    title: 'How long data is kept: what you changed',
    about: 'Holds that you placed or lifted, and whether the times of now are yours.',
    sql: `select 'hold placed' as what, i.name as about, x.reason, x.placed_at as at from legal_hold x ${AT} where x.placed_by = ?
      union all select 'hold lifted', i.name, x.reason, x.lifted_at from legal_hold x ${AT} where x.lifted_by = ?
      union all select 'times changed', o.name, null, p.changed_at
        from retention_policy p join organisation o on o.id = p.organisation_id where p.changed_by = ? order by at`,
  },
} as const;
