/** What the trail says of somebody. */
export const tracePart = {
  events: {
    title: 'What was recorded of you',
    about:
      'The trail of what was done, so that it can be proved later who did it. It holds ids and figures, no names, and cannot be changed.',
    sql: `select e.id, e.type, e.at, o.name as organisation, e.subject,
        case when e.actor_id = p.id then 'you did it' else 'it was done to you' end as part
      from person p join domain_event e on e.actor_id = p.id or e.subject = p.id::text
      left join organisation o on o.id = e.stream_id where p.id = ? order by e.id`,
  },
} as const;
