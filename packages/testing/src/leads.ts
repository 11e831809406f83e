import type { LeadRow } from '@reach/outreach';

/** `count` founders of SaaS companies in India, as an import reads them; `fields` replaces some of what they have. */
export async function* indianFounders(
  count: number,
  fields: Record<string, string> = {},
): AsyncGenerator<LeadRow> {
  for (let row = 1; row <= count; row++) {
    yield {
      row,
      lead: {
        fields: {
          email: `founder${row}@company${row}.example`,
          first_name: `Founder${row}`,
          title: 'Founder & CEO',
          company: `Company ${row}`,
          industry: 'SaaS',
          city: 'Bengaluru',
          country: 'India',
          ...fields,
        },
        tags: [],
        custom: {},
      },
    };
  }
}
