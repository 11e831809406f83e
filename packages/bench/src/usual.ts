import type { SinkReport } from './children/sink.ts';
import type { BenchContext, Measured } from './harness/bench.ts';
import { startChild } from './harness/child.ts';
import type { MailSample } from './mail-bodies.ts';
import { CONNECTIONS, type Outfit } from './outfit.ts';
import type { UsualPipelineSettings } from './usual-mail.ts';

export type UsualPipeline = 'usual-pipeline' | 'graphile-pipeline';

/** A usual pipeline on the outfit's servers and sink: resolves with what sends `mails` through it, each row checked. */
export async function startUsualPipeline(
  { meter }: BenchContext,
  { stage, sink }: Outfit,
  { name, sample, url, mails }: { name: UsualPipeline; sample: MailSample; url: string; mails: number },
): Promise<() => Promise<Measured>> {
  const { databaseUrl, redisUrl } = stage;
  const settings: UsualPipelineSettings = { ...sample, databaseUrl, redisUrl, url, connections: CONNECTIONS };
  const usual = await startChild(name, settings);
  stage.onClose(usual.end);
  meter.watch(name.replace('-', ' '), () => usual.pid);
  const db = stage.db.$client;
  return async () => {
    await db.query('drop table if exists usual_sends');
    await db.query(`create table usual_sends (id uuid primary key, seq int, email text, name text, merge_fields jsonb,
      status text not null default 'queued', sent_at timestamptz, provider_message_id text) with (fillfactor = 85)`);
    const { rows } = await db.query<{ id: string }>(
      `insert into usual_sends (id, seq, email, name, merge_fields)
       select reach_uuid_v7(n), n, n || '@acme.example', 'Founder' || n, '{"first_name": "Founder"}'
       from generate_series(1, $1::int) n returning id`,
      [mails],
    );
    await db.query('vacuum (analyze) usual_sends');
    await sink.ask('reset');
    const measured = await meter.measure(mails, async () => {
      await usual.ask(rows.map(({ id }) => id));
      return {};
    });
    const { rows: found } = await db.query(
      `select count(distinct provider_message_id)::int as sent from usual_sends where status = 'sent'`,
    );
    const { accepted } = await sink.ask<SinkReport>('report');
    if (found[0].sent !== mails || accepted !== mails)
      throw new Error(`Of ${mails} usual mails ${found[0].sent} are sent and ${accepted} were accepted`);
    return measured;
  };
}
