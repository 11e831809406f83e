import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { request } from 'undici';
import { createBenchUser } from '../account.ts';
import { type Bench, type BenchContext, type Prepared, rate } from '../harness/bench.ts';
import { openStage } from '../harness/stage.ts';
import { writeLeadFiles } from '../lead-files.ts';

const COLUMNS = `id, user_id, email, email_key, first_name, last_name, name, title, seniority, department, company,
  industry, company_size, country, region, city, bio, tags, custom, facets, size_min, size_max, lexicon_version`;

export const importBench: Bench = {
  name: 'import',
  what: 'CSV files through the api, read, normalised and indexed, against a COPY by the server of the same finished rows into the same table. 100,000 leads; 1,000,000 with --full.',
  goals: [
    {
      id: 'M3',
      what: 'import through the api / COPY by the server, leads a second',
      limit: { atLeast: 0.6 },
      unit: '×',
      figure: ({ ours, bare }) => rate(ours!) / rate(bare!),
    },
  ],
  prepare,
};

async function prepare(context: BenchContext): Promise<Prepared> {
  const leads = context.quick ? 1_000 : context.full ? 1_000_000 : 100_000;
  const stage = await openStage(context);
  try {
    const files = await writeLeadFiles(stage.dir, leads);
    const api = await stage.startService({ folder: 'api', name: 'api' });
    const { key } = await createBenchUser(stage.db);
    const server = new pg.Client({ connectionString: stage.databaseUrl });
    await server.connect();
    stage.onClose(() => server.end());
    const finished = join(stage.dir, 'postgres', 'finished.copy');
    /** Both sides find an empty table, and nothing of the last turn waits to be written. */
    const empty = () => server.query('truncate reach_leads').then(() => server.query('checkpoint'));
    const verify = async () => {
      const { rows } = await server.query(
        'select count(*)::int as leads from reach_leads where facets <> $1 and search is not null',
        ['{}'],
      );
      if (rows[0].leads !== leads) throw new Error(`${rows[0].leads} of ${leads} leads are there`);
    };

    const runOurs = async () => {
      await empty();
      const measured = await context.meter.measure(leads, async () => {
        for (const { file, rows } of files) {
          const { statusCode, body } = await request(`${api.url}/api/leads/import`, {
            method: 'POST',
            headers: { authorization: `Bearer ${key}`, 'content-type': 'text/csv' },
            body: createReadStream(file),
            headersTimeout: 600_000,
          });
          const report = (await body.json()) as { created?: number };
          if (report.created !== rows)
            throw new Error(`${statusCode}: ${JSON.stringify(report).slice(0, 200)}`);
        }
        return {};
      });
      await verify();
      return measured;
    };
    await runOurs();
    await server.query(`copy (select ${COLUMNS} from reach_leads order by id) to '${finished}'`);
    return {
      sides: [
        { name: 'ours', what: 'POST /api/leads/import', run: runOurs },
        {
          name: 'bare',
          what: 'COPY … FROM a file on the server, of rows that are finished',
          run: async () => {
            await empty();
            const measured = await context.meter.measure(leads, async () => {
              await server.query(`copy reach_leads (${COLUMNS}) from '${finished}'`);
              return {};
            });
            await verify();
            return measured;
          },
        },
      ],
      close: stage.close,
    };
  } catch (error) {
    await stage.close();
    throw error;
  }
}
