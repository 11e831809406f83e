export { explainMatch, type Grades, type MatchedLead } from './explain-match.ts';
export { facetQuery } from './facet-query.ts';
export { fold } from './fold.ts';
export { LEXICON_VERSION, normaliseLead, parseCompanySize } from './normalise-lead.ts';
export { INDUSTRIES } from './tables/industries.ts';
export { REGIONS } from './tables/places.ts';
export { DEPARTMENTS, LEVELS, ROLES } from './tables/roles.ts';
export type { Audience, FacetQuery, LeadInput, NormalisedLead, Places, RoleWanted } from './types.ts';
export { type Entity, findEntities } from './vocabulary.ts';
