import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  generatePlan,
  getRun,
  getRunDetail,
  importLeads,
  type LeadRow,
  matchLeads,
  rankLeads,
  startRun,
  stopRun,
} from '@reach/outreach';
import { createOfflinePlanner, parseGoal } from '@reach/planner';
import { connect, type Database } from '@reach/schema';
import { createAccount, testDatabase } from '@reach/testing';

type Cells = Record<string, string>;

const FOUNDER: Cells = { title: 'Founder & CEO', industry: 'SaaS', city: 'Bengaluru', country: 'India' };

describe('matching leads', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let userId: string;
  beforeAll(async () => {
    database = await testDatabase();
    db = connect(database.url);
  });
  afterAll(async () => {
    await db.$client.end();
    await database.drop();
  });
  beforeEach(async () => {
    userId = (await createAccount(db)).userId;
  });

  /** Leads by the local part of their address; each in a company of its own unless it names one. */
  async function leads(all: Record<string, Cells>): Promise<void> {
    async function* rows(): AsyncGenerator<LeadRow> {
      let row = 0;
      for (const [local, cells] of Object.entries(all)) {
        const email = `${local}@${local}.example`;
        yield {
          row: ++row,
          lead: { fields: { email, company: `${local} Ltd`, ...cells }, tags: [], custom: {} },
        };
      }
    }
    await importLeads({ db }, { userId, rows: rows() });
  }
  const rank = async (goal: string) => {
    const { leads: ranked, ...rest } = await rankLeads(
      { db },
      { userId, audience: parseGoal(goal).audience, limit: 100 },
    );
    const named = ranked.map((lead) => ({ ...lead, who: lead.email.split('@')[0]! }));
    return { ...rest, ranked: named, queued: named.filter((lead) => lead.queued).map(({ who }) => who) };
  };
  const run = async (goal: string) => {
    const { runId } = await startRun({ db }, { userId, goal });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    await matchLeads({ db }, { runId });
    return runId;
  };

  it('shows the same leads first, and as many of them, however few are asked for', async () => {
    await leads({
      fits: { ...FOUNDER, company_size: '11-50' },
      near: { ...FOUNDER, title: 'CEO', company_size: '11-50' },
      sizeless: FOUNDER,
      large: { ...FOUNDER, company_size: '501-1000' },
      related: { ...FOUNDER, industry: 'Computer Software', company_size: '11-50' },
      nowhere: { ...FOUNDER, city: '', country: '', company_size: '11-50' },
    });
    for (const goal of [
      'Find founders of SaaS companies in India with 10 to 60 employees and invite them to a demo',
      'Find founders of SaaS companies in India with 2000 to 6000 employees and invite them to a demo',
      'Find founders of fintech companies in India and invite them to a demo',
    ]) {
      const { audience } = parseGoal(goal);
      const all = await rankLeads({ db }, { userId, audience, limit: 100 });
      for (const limit of [1, 2, 3]) {
        const few = await rankLeads({ db }, { userId, audience, limit });
        expect(few).toEqual({ ...all, leads: all.leads.slice(0, limit) });
      }
    }
  });

  it('mails who clearly fits, ranks who comes close, leaves out who does not', async () => {
    await leads({
      fits: FOUNDER,
      hinted: { ...FOUNDER, industry: 'Computer Software', bio: 'A SaaS platform for teams' },
      software: { ...FOUNDER, industry: 'Computer Software' },
      german: { ...FOUNDER, city: 'Berlin', country: 'Germany' },
      nowhere: { ...FOUNDER, city: '', country: '' },
      engineer: { ...FOUNDER, title: 'Software Engineer' },
      chief: { ...FOUNDER, title: 'CEO', company_size: '11-50' },
      corporate: { ...FOUNDER, title: 'CEO', company_size: '5001-10000' },
    });
    const { queued, ranked } = await rank('Find SaaS founders in India');
    expect(queued).toEqual(['fits', 'hinted', 'chief']);
    expect(
      ranked
        .map(({ who }) => who)
        .slice(3)
        .sort(),
    ).toEqual(['nowhere', 'software']);
  });

  it('takes at most three people of one company, the best of them', async () => {
    const acme = { ...FOUNDER, company: 'Acme Inc' };
    await leads({
      a: { ...acme, title: 'CEO' },
      b: acme,
      c: { ...acme, company: ' ACME INC ' },
      d: acme,
      e: { ...acme, title: 'Co-Founder' },
      other: FOUNDER,
    });
    const { queued } = await rank('Find SaaS founders in India');
    expect(queued).toHaveLength(4);
    expect(queued).toContain('other');
    expect(queued).not.toContain('a');
  });

  it('widens step by step when nobody fits, says so, and never across what is left out', async () => {
    await leads({
      near: { ...FOUNDER, industry: 'Computer Software' },
      agency: { ...FOUNDER, industry: 'Marketing and Advertising' },
    });
    const { queued, log } = await rank('SaaS founders in India, no marketing agencies');
    expect(queued).toEqual(['near']);
    expect(log).toEqual([
      'No lead yet — widened to companies of unknown size: 0 leads',
      'No lead yet — widened to related industries: 1 leads',
    ]);
    expect((await rank('Founders of crypto companies in India, but no software companies')).queued).toEqual(
      [],
    );
  });

  it('leaves out by role, place and plain words', async () => {
    await leads({
      fits: { ...FOUNDER, title: 'Head of Sales', industry: 'Restaurants', city: 'Austin', country: 'US' },
      assistant: { ...FOUNDER, title: 'Head of Sales, Intern', industry: 'Restaurants', country: 'US' },
      chain: {
        title: 'Head of Sales',
        industry: 'Restaurants',
        bio: 'A franchise with 40 places',
        country: 'US',
      },
      dallas: { title: 'Head of Sales', industry: 'Restaurants', city: 'Dallas', country: 'US' },
    });
    const { queued } = await rank(
      'Heads of sales at restaurants in the US, but no franchises, no interns, and nobody in Dallas',
    );
    expect(queued).toEqual(['fits']);
  });

  it('takes a number for a limit, and "startup" for a hint', async () => {
    await leads({
      small: { ...FOUNDER, company_size: '11-50' },
      large: { ...FOUNDER, company_size: '201-500' },
      huge: { ...FOUNDER, company_size: '10001+' },
      unknown: FOUNDER,
    });
    expect((await rank('SaaS founders in India with 10-50 employees')).queued).toEqual(['small']);
    const startups = await rank('Founders of SaaS startups in India');
    expect([...startups.queued].sort()).toEqual(['large', 'small', 'unknown']);
    expect(startups.queued[0]).toBe('small');
  });

  it('finds kinds of company that it has no industry for by their words', async () => {
    await leads({
      kites: {
        title: 'Owner',
        industry: 'Recreation',
        bio: 'A kitesurfing centre on the coast',
        country: 'Portugal',
      },
      shop: { title: 'Owner', industry: 'Retail', country: 'Portugal' },
    });
    expect((await rank('Owners of kitesurfing companies in Portugal')).queued).toEqual(['kites']);
  });

  it('tells namesakes apart by the state', async () => {
    await leads({
      france: { title: 'Dentist', city: 'Paris', country: 'France' },
      texas: { title: 'Dentist', city: 'Paris', region: 'TX', country: 'US' },
    });
    expect((await rank('Dentists in Paris')).queued).toEqual(['france']);
    expect((await rank('Dentists in Paris, Texas')).queued).toEqual(['texas']);
  });

  it('stores with each send why it matched', async () => {
    await leads({ fits: FOUNDER });
    const runId = await run('Find SaaS founders in India');
    const { recipients } = await getRunDetail(
      { db },
      { userId, runId, page: 1, limit: 10, include: 'reasons' },
    );
    expect(recipients[0]?.reasons).toEqual([
      'title: Founder & CEO = founders',
      'industry: SaaS = SaaS',
      'place: Bengaluru, India = India',
    ]);
    const plain = await getRunDetail({ db }, { userId, runId, page: 1, limit: 10 });
    expect(plain.recipients[0]).not.toHaveProperty('reasons');
  });

  it('fails a run that finds nobody with how many would fit without one facet, and gives the credit back', async () => {
    await leads({
      german: { ...FOUNDER, city: 'Berlin', country: 'Germany' },
      spanish: { ...FOUNDER, city: 'Madrid', country: 'Spain' },
      // The place has somebody, and so has every pair of facets; only all three together have not.
      bank: { ...FOUNDER, industry: 'Banking' },
    });
    const runId = await run('Find SaaS founders in India');
    expect(await getRun({ db }, { userId, runId })).toMatchObject({
      status: 'failed',
      error:
        'No matching leads: nobody fits all of the goal; 2 without the place (India) or 1 without the industry (SaaS) would fit. Import leads that fit, or widen the goal',
    });
    const { rows } = await db.$client.query('select credits_used from reach_users where id = $1', [userId]);
    expect(rows).toEqual([{ credits_used: 0 }]);
  });

  it('mails nobody of a run that is stopped while its leads are matched', async () => {
    await leads({ fits: FOUNDER });
    const { runId } = await startRun({ db }, { userId, goal: 'Find SaaS founders in India' });
    await generatePlan({ db, planner: createOfflinePlanner() }, { runId });
    const connectAndStop = async () => {
      const client = await db.$client.connect();
      const query = async (query: string | { text: string }, values?: unknown[]) => {
        const text = typeof query === 'string' ? query : query.text;
        if (text.includes(`set stage = 'sending'`)) await stopRun({ db }, { userId, runId });
        return client.query(query as string, values);
      };
      return { query, release: (error?: Error) => client.release(error) };
    };
    const query = db.$client.query.bind(db.$client);
    const $client = Object.assign(Object.create(db.$client), { query, connect: connectAndStop });
    const matching = matchLeads({ db: Object.assign(Object.create(db), { $client }) }, { runId });
    await expect(matching).rejects.toThrow('The run was stopped or taken over');
    const { run, stats } = await getRunDetail({ db }, { userId, runId, page: 1, limit: 10 });
    expect([run.status, stats.total]).toEqual(['stopped', 0]);
  });

  it('says nothing of single facets where no lead would fit without one either', async () => {
    await leads({ shop: { title: 'Sales Manager', industry: 'Retail', country: 'Spain' } });
    const runId = await run('Find SaaS founders in India');
    expect((await getRun({ db }, { userId, runId })).error).toBe(
      'No matching leads in your lead database. Import leads that fit, or widen the goal',
    );
  });

  it('keeps braces in a lead as the text that they are', async () => {
    await leads({ braces: { ...FOUNDER, company: '{{ email }} {% if %}', title: 'Founder {{7*7}}' } });
    const { ranked } = await rank('Find SaaS founders in India');
    expect(ranked[0]?.reasons[0]).toBe('title: Founder {{7*7}} = founders');
  });
});
