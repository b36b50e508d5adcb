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
    sql: `select o.name as organisation, o.kind as "kindOfOrganisation", m.role, m.created_at as "since"
      from membership m join organisation o on o.id = m.organisation_id where m.person_id = ? order by m.created_at, m.id`,
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
      'When you set a password, which links were sent to you, and since when a browser is known as yours. Passwords and links themselves are not held: only a number from which nobody can tell them.',
    sql: `select 'password' as kind, changed_at as at, null::timestamptz as "usedAt" from password_credential where person_id = ?
      union all select purpose || ' link', created_at, used_at from sign_in_link where person_id = ?
      union all select 'known browser', created_at, null from known_browser where person_id = ? order by at`,
  },
} as const;
