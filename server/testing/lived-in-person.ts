import { randomUUID } from 'node:crypto';
import type { Institution } from '../src/institutions/index.ts';
import type { PersonActor } from '../src/platform/actor.ts';
import { NOON, type TestRegion } from './region.ts';

/** Somebody with a name and an address that nobody else has, who left a trace in every place there is for one. */
export interface LivedInPerson {
  readonly actor: PersonActor;
  readonly name: string;
  readonly email: string;
  readonly institution: Institution;
  readonly assessmentId: string;
}

/** Makes such a person: a careers leader of a new school with a headteacher, who also acts for the region. */
export async function liveIn(region: TestRegion, name = 'Tamsin "Tam" Quillfeather'): Promise<LivedInPerson> {
  const institution = await region.institution('Sedge School');
  await region.person(institution, 'headteacher', 'Somebody else');
  const actor = await region.person(institution, 'careers-leader', name);
  const email = `tamsin-${actor.id.slice(0, 8)}@quill.example`;
  const assessmentId = randomUUID();
  const edition = await region.edition();
  const body = await region.organisation('region', 'A region');
  const partner = await region.organisation('partner', 'A partner');
  const kept = JSON.stringify([
    {
      criterion: 'b/c',
      item: 'x',
      value: null,
      notApplicable: 'No sixth form',
      revision: 1,
      authorId: actor.id,
      authorName: name,
      savedAt: NOON,
    },
    {
      criterion: 'b/d',
      item: 'x',
      value: null,
      notApplicable: 'Theirs',
      revision: 1,
      authorId: body.id,
      authorName: 'Somebody else',
      savedAt: NOON,
    },
  ]);
  const [programme, round, file] = [randomUUID(), randomUUID(), randomUUID()];
  const { id, sessionHash } = actor;
  const at = NOON;
  const school = institution.id;
  const em = region.orm.em.fork();
  await em.transactional(async (inner) => {
    const put = (table: string, row: Record<string, unknown>) =>
      inner.execute(
        `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
          .map(() => '?')
          .join(', ')})`,
        Object.values(row),
      );
    await inner.execute('update person set email = ? where id = ?', [email, id]);
    await inner.execute(`update session set browser = 'Firefox', proved_at = ?, expires_at = ? where secret_hash = ?`, [
      at,
      new Date(at.getTime() + 86_400_000),
      sessionHash,
    ]);
    await inner.execute('update membership set invited_name = ?, invited_by = ?, invited_at = ? where person_id = ?', [
      name,
      id,
      at,
      id,
    ]);
    const joining = { institution_id: school, role: 'careers-leader', note: '', asked_at: at, expires_at: at };
    await put('join_request', { ...joining, id: randomUUID(), name, email, confirmed_at: at });
    await put('join_request', {
      ...joining,
      id: randomUUID(),
      name: 'Somebody else',
      email: `${randomUUID()}@else.example`,
      confirmed_at: at,
      decided_at: at,
      decision: 'declined',
      decided_by: id,
    });
    await put('authenticator', { person_id: id, sealed_secret: 'x', created_at: at });
    await put('recovery_code', { person_id: id, code_hash: randomUUID(), created_at: at });
    await put('passkey', {
      id: randomUUID(),
      person_id: id,
      credential_id: randomUUID(),
      public_key: Buffer.from('x'),
      counter: 0,
      transports: '[]',
      name: `Laptop of ${name}`,
      created_at: at,
    });
    await put('linked_identity', {
      id: randomUUID(),
      person_id: id,
      issuer: 'https://id.example',
      subject: randomUUID(),
      label: email,
      linked_at: at,
    });
    await put('password_credential', { person_id: id, hash: 'x', changed_at: at });
    await put('sign_in_link', {
      secret_hash: randomUUID(),
      person_id: id,
      purpose: 'sign-in',
      created_at: at,
      expires_at: at,
    });
    await put('known_browser', { secret_hash: randomUUID(), person_id: id, created_at: at });
    await put('programme', {
      id: programme,
      organisation_id: body.id,
      name: 'P',
      edition_id: edition.id,
      created_at: at,
    });
    await put('round', {
      id: round,
      programme_id: programme,
      ordinal: 1,
      name: 'R',
      opens_on: '2026-09-01',
      closes_on: '2026-12-01',
    });
    await put('assessment', {
      institution_id: school,
      id: assessmentId,
      programme_id: programme,
      round_id: round,
      edition_id: edition.id,
      facts: '{}',
      state: 'submitted',
      revision: 1,
      started_at: at,
      submitted_at: at,
      submitted_by: name,
      submitted_by_id: id,
    });
    await put('answer', {
      institution_id: school,
      assessment_id: assessmentId,
      criterion: 'b/c',
      item: 'x',
      not_applicable: 'No sixth form',
      revision: 1,
      author_id: id,
      author_name: name,
      saved_at: at,
    });
    await put('assessment_move', {
      institution_id: school,
      assessment_id: assessmentId,
      id: randomUUID(),
      from_edition_id: edition.id,
      to_edition_id: edition.id,
      answers: kept,
      set_aside: kept,
      moved_at: at,
      moved_by: id,
      moved_by_name: name,
    });
    await put('evidence_item', {
      institution_id: school,
      id: randomUUID(),
      type: 't',
      type_revision: 1,
      title: 'A visit',
      payload: '{}',
      revision: 1,
      added_by: id,
      added_by_name: name,
      added_at: at,
    });
    await put('stored_file', {
      id: file,
      name: 'register.csv',
      media_type: 'text/csv',
      bytes: 3,
      sha256: 'x',
      uploaded_by: id,
      uploaded_at: at,
    });
    await put('sharing_grant', {
      institution_id: school,
      id: randomUUID(),
      organisation_id: partner.id,
      level: 'headline',
      ends_on: '2027-01-01',
      granted_by: id,
      granted_by_name: name,
      granted_at: at,
    });
    const sharing = { institution_id: school, organisation_id: partner.id, level: 'headline' };
    for (const state of ['accepted', 'declined'])
      await put('sharing_request', {
        ...sharing,
        id: randomUUID(),
        institution_name: 'Sedge School',
        number: '900000',
        purpose: 'A report',
        ends_on: '2027-01-01',
        state,
        requested_by: state === 'accepted' ? id : body.id,
        requested_by_name: state === 'accepted' ? name : 'Somebody else',
        requested_at: at,
        decided_by: state === 'accepted' ? body.id : id,
        decided_by_name: state === 'accepted' ? 'Somebody else' : name,
        decided_at: at,
      });
    await put('access_ledger', {
      ...sharing,
      day: '2026-10-01',
      reader_id: id,
      reader_kind: 'person',
      reader_name: name,
      door: 'page',
      count: 1,
      first_at: at,
      last_at: at,
    });
    await put('register_import', {
      id: randomUUID(),
      organisation_id: body.id,
      importer: 'i',
      file_id: file,
      file_name: 'register.csv',
      state: 'finished',
      bytes_total: 3,
      started_by: id,
      started_by_name: name,
      started_at: at,
    });
    await put('rescoring', {
      id: randomUUID(),
      organisation_id: body.id,
      hash: 'x',
      definition: '{}',
      module_id: 'm',
      state: 'finished',
      total: 0,
      done: 0,
      unrelated: 0,
      summary: '{}',
      started_by: id,
      started_by_name: name,
      started_at: at,
    });
    await put('api_client', {
      id: randomUUID(),
      organisation_id: partner.id,
      name: 'Program',
      key_prefix: 'wm_live_x',
      key_hash: randomUUID(),
      scopes: '{status:read}',
      created_by: id,
      created_at: at,
      expires_on: '2027-01-01',
    });
    await put('retention_policy', {
      organisation_id: body.id,
      assessment_years: 7,
      evidence_years: 3,
      inactive_months: 12,
      unused_days: 90,
      name_years: 7,
      changed_at: at,
      changed_by: id,
    });
    await put('legal_hold', {
      institution_id: school,
      id: randomUUID(),
      reason: 'Audit',
      placed_at: at,
      placed_by: id,
      lifted_at: at,
      lifted_by: id,
    });
    await put('domain_event', {
      stream_id: school,
      type: 'assessment.submitted',
      subject: assessmentId,
      actor_id: id,
      data: '{}',
      at,
    });
    await put('idempotency_record', {
      credential: `person:${id}:${school}`,
      key: 'k'.repeat(20),
      request_hash: 'x',
      response: '{}',
      at,
    });
    await put('idempotency_record', {
      credential: 'person:another',
      key: randomUUID(),
      request_hash: 'x',
      response: JSON.stringify({ data: { addMember: { person: { name, email } } } }),
      at,
    });
  });
  return { actor: { ...actor, name }, name, email, institution, assessmentId };
}
