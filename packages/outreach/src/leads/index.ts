export { describeColumns } from './columns.ts';
export { readCsvLeads } from './csv.ts';
export { type ParsedEmail, parseEmail } from './email.ts';
export { neutraliseFormula } from './formula.ts';
export { type ImportInput, importLeads, MAX_IMPORT_ROWS, MAX_LISTED_ERRORS } from './import-leads.ts';
export { readJsonLeads } from './json.ts';
export type { LeadRow } from './lead-row.ts';
export { listLeads } from './list-leads.ts';
export { renormaliseLeads } from './renormalise-leads.ts';
