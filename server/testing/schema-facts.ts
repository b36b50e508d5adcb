import pg from 'pg';

/** Everything about a database's tables but their rows, a line each: two that have the same lines are made alike. */
export async function schemaFacts(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ fact: string }>(FACTS);
    return rows.map(({ fact }) => fact);
  } finally {
    await client.end();
  }
}

const OURS = `'public'::regnamespace`;
const FACTS = `
  select format('column %s.%s %s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
      pg_get_expr(d.adbin, d.adrelid)) as fact
    from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = ${OURS} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  union all select format('constraint %s %s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = ${OURS} and contype <> 'n'
  union all select format('index %s %s', i.indisvalid, pg_get_indexdef(i.indexrelid))
    from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = ${OURS}
  union all select format('trigger %s %s', t.tgenabled, pg_get_triggerdef(t.oid))
    from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = ${OURS} and not t.tgisinternal
  union all select format('function %s', pg_get_functiondef(oid)) from pg_proc where pronamespace = ${OURS}
  union all select format('view %s %s %s %s', c.relname, c.reloptions, c.relacl, pg_get_viewdef(c.oid))
    from pg_class c where c.relnamespace = ${OURS} and c.relkind = 'v'
  union all select format('policy %s %s %s %s %s', p.polrelid::regclass, p.polname, p.polcmd, pg_get_expr(p.polqual, p.polrelid),
      pg_get_expr(p.polwithcheck, p.polrelid)) from pg_policy p
  union all select format('rules %s %s %s', c.relname, c.relrowsecurity, c.relacl)
    from pg_class c where c.relnamespace = ${OURS} and c.relkind = 'r'
  order by 1`;
