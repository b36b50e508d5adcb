/** Who somebody is, and how they come in. */
export const accountParts = {
  account: {
    title: 'Your account',
    about:
      'Your name and address, so that you can sign in and colleagues know who wrote what; when the account was made, last used, and disabled.',
    sql: `select id, name, email, created_at as "createdAt", last_used_at as "lastUsedAt", warned_at as "warnedOfDisuseAt",
        deactivated_at as "disabledAt" from person where id = ?`,
  },
  roles: {
    title: 'Your roles',
    about: 'For which organisation you act, and what you may do there.',
    sql: `select o.name as organisation, o.kind as "kindOfOrganisation", m.role, m.invited_name as "invitedAs",
        m.created_at as "since", m.active_since as "firstUsedAt", m.ended_at as "endedAt"
      from membership m join organisation o on o.id = m.organisation_id where m.person_id = ? order by m.created_at, m.id`,
  },
  joinRequests: {
    title: 'Where you asked to join',
    about:
      'What you said to a school or college so that it would let you in, and what came of it. Kept for some weeks.',
    sql: `select i.name as institution, j.name, j.email, j.role, j.note, j.asked_at as "askedAt", j.confirmed_at as "confirmedAt",
        j.decision, j.decided_at as "decidedAt", j.reason
      from join_request j join institution i on i.id = j.institution_id join person p on p.email = j.email
      where p.id = ? order by j.asked_at, j.id`,
  },
  sessions: {
    title: 'Where you are signed in',
    about:
      'One line for each browser, so that you can end those that you do not know. The secret in the cookie is not held.',
    sql: `select browser, created_at as "signedInAt", last_used_at as "lastUsedAt", expires_at as "endsAt"
      from session where person_id = ? order by created_at`,
  },
  waysIn: {
    title: 'How you sign in',
    about:
      'When you set a password or an authenticator app, your passkeys and the accounts of other services that you linked, which links were sent to you, and since when a browser is known as yours. Passwords, codes and links themselves are not held: only a number from which nobody can tell them. The secret of the app is held sealed.',
    sql: `select 'password' as kind, null as name, changed_at as at, null::timestamptz as "usedAt" from password_credential where person_id = ?
      union all select 'authenticator app', null, created_at, null from authenticator where person_id = ?
      union all select 'recovery code', null, created_at, used_at from recovery_code where person_id = ?
      union all select 'passkey', name, created_at, last_used_at from passkey where person_id = ?
      union all select 'account of ' || issuer, label, linked_at, last_used_at from linked_identity where person_id = ?
      union all select purpose || ' link', null, created_at, used_at from sign_in_link where person_id = ?
      union all select 'known browser', null, created_at, null from known_browser where person_id = ? order by at`,
  },
} as const;
