/** What the trail says of somebody. */
export const tracePart = {
  events: {
    title: 'What was recorded of you',
    about:
      'The trail of what was done, so that it can be proved later who did it. It holds ids and figures, no names, and cannot be changed.',
    // A union, so that each half is found by its index.
    sql: `select e.id, e.type, e.at, o.name as organisation, e.subject,
        case when e.actor_id = ? then 'you did it' else 'it was done to you' end as part
      from (select id, type, at, stream_id, subject, actor_id from domain_event where actor_id = ?
        union select id, type, at, stream_id, subject, actor_id from domain_event where subject = ?) e
      left join organisation o on o.id = e.stream_id order by e.id`,
  },
} as const;
