import { z } from 'zod';
import { wholeNumber } from './autopilot.ts';
import { searchText } from './text.ts';

/** A lead's fields as people import them. Everything but the address is optional text. */
export interface LeadFields {
  email: string;
  first_name: string | null;
  last_name: string | null;
  name: string | null;
  title: string | null;
  seniority: string | null;
  department: string | null;
  company: string | null;
  industry: string | null;
  company_size: string | null;
  country: string | null;
  region: string | null;
  city: string | null;
  bio: string | null;
  tags: string[];
  custom: Record<string, string>;
}

export const leadsQuery = z.object({
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0, 1_000_000).default(0),
  q: searchText(200).optional(),
});
export type LeadsQuery = z.infer<typeof leadsQuery>;

/** What an import takes as JSON. For the document only: an upload is read row by row as it arrives. */
export const leadsBody = z.union([
  z.object({ leads: z.array(z.looseObject({ email: z.string() })) }),
  z.array(z.looseObject({ email: z.string() })),
]);

export const importReport = z.object({
  ok: z.literal(true),
  created: z.number().int(),
  updated: z.number().int(),
  skipped: z.number().int(),
  errors: z.array(z.object({ row: z.number().int(), reason: z.string() })),
});
export type ImportReport = z.infer<typeof importReport>;

/** The headings of a file, as its first line has them. */
export const columnsBody = z.object({
  columns: z
    .array(z.string('must be a string').max(1_000, 'must have at most 1000 characters'))
    .min(1, 'must name at least one column')
    .max(500, 'must name at most 500 columns'),
});
export const columnsAnswer = z.object({
  ok: z.literal(true),
  /** In the file's order. Without a `field` an import keeps the column among the lead's custom fields. */
  columns: z.array(z.object({ name: z.string(), field: z.string().nullable() })),
});
export type LeadColumns = z.infer<typeof columnsAnswer>['columns'];

/** A lead as the API lists it. */
export const leadSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  name: z.string().nullable(),
  title: z.string().nullable(),
  seniority: z.string().nullable(),
  department: z.string().nullable(),
  company: z.string().nullable(),
  industry: z.string().nullable(),
  company_size: z.string().nullable(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  city: z.string().nullable(),
  tags: z.array(z.string()),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});
export type ListedLead = z.infer<typeof leadSchema>;

export const leadsAnswer = z.object({
  ok: z.literal(true),
  leads: z.array(leadSchema),
  total: z.number().int(),
});

export const deleteLeadQuery = z.object({
  /** True: the person is removed everywhere, for good. */
  erase: z
    .enum(['true', 'false'], 'must be true or false')
    .default('false')
    .transform((value) => value === 'true'),
});

/** `sends` is what was made anonymous, 0 without `erase`; `skipped` what was queued and will not go out. */
export const deletedLeadAnswer = z.object({
  ok: z.literal(true),
  erased: z.boolean(),
  sends: z.number().int(),
  skipped: z.number().int(),
});

/** All that is held about one person. The keys of `lead` and `sends` are those of the stored rows. */
export const personExportSchema = z.object({
  email: z.string(),
  exported_at: z.iso.datetime(),
  lead: z.record(z.string(), z.unknown()).nullable(),
  sends: z.array(z.record(z.string(), z.unknown())),
  /** Test mails to this address, which belong to no run. */
  test_sends: z.array(z.object({ id: z.string(), created_at: z.string() })),
  suppressions: z.array(z.record(z.string(), z.unknown())),
  replies: z.array(z.object({ send_id: z.string(), received_at: z.string() })),
});
export type PersonExport = z.infer<typeof personExportSchema>;
export const personExportAnswer = personExportSchema.extend({ ok: z.literal(true) });
