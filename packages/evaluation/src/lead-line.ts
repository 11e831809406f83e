import type { LeadRow } from '@reach/outreach';
import { z } from 'zod';

const cell = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value ?? undefined);

/** One lead of a file. Cells may be empty, null or absent, as in exports; tags may be one text with commas. */
export const leadLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  email: z.string(),
  first_name: cell,
  last_name: cell,
  title: cell,
  seniority: cell,
  department: cell,
  company: cell,
  industry: cell,
  company_size: cell,
  country: cell,
  region: cell,
  city: cell,
  tags: z
    .union([z.array(z.string()), z.string().transform((text) => text.split(/\s*[,;]\s*/))])
    .nullish()
    .transform((tags) => (tags ?? []).filter((tag) => tag !== '')),
  bio: cell,
});
export type LeadLine = z.output<typeof leadLine>;

/** The lead as an import reads it from any other file. */
export function toLeadRow({ id: _id, tags, ...cells }: LeadLine, row: number): LeadRow {
  const said = Object.entries(cells).filter(([, value]) => value !== undefined && value !== '');
  return { row, lead: { fields: Object.fromEntries(said), tags, custom: {} } };
}
