import type { Database } from '@reach/schema';

/** Keeps all rows as they are now; what it returns puts them back. Triggers do not fire meanwhile. */
export async function saveRows(db: Database): Promise<() => Promise<void>> {
  const { rows: tables } = await db.$client.query<{ name: string; columns: string }>(
    `select table_name as name, string_agg(quote_ident(column_name), ', ') as columns
     from information_schema.columns
     where table_schema = 'public' and table_name like 'reach\\_%' and is_generated = 'NEVER' group by 1`,
  );
  for (const { name } of tables)
    await db.$client.query(`create unlogged table saved_${name} as table ${name}`);
  const statements = tables.map(
    ({ name, columns }) =>
      `delete from ${name};
       insert into ${name} (${columns}) overriding system value select ${columns} from saved_${name};`,
  );
  return async () => {
    await db.$client.query(
      `begin; set local session_replication_role = replica; ${statements.join('\n')} commit`,
    );
  };
}
