export { parseCompanySize } from './company-size.ts';
export { splitCompound } from './compounds.ts';
export { correctTypo } from './correct-typo.ts';
export { describePlaces, describeSize, shortList } from './describe.ts';
export { facetQuery } from './facet-query.ts';
export { fold, foldWords } from './fold.ts';
export { type City, readGazetteer, usualCityName } from './gazetteer.ts';
export { LEXICON_VERSION, normaliseLead } from './normalise-lead.ts';
export { countryCalled } from './read-place.ts';
export { readTitle } from './read-title.ts';
export { DEPARTMENTS } from './tables/departments.ts';
export { INDUSTRIES, industryFamily } from './tables/industries.ts';
export { OCCUPATIONS } from './tables/occupations.ts';
export { REGIONS } from './tables/regions.ts';
export { LEVELS, type Level, ROLES } from './tables/roles.ts';
export type {
  Audience,
  CityWanted,
  Excluded,
  FacetQuery,
  LeadInput,
  NormalisedLead,
  Places,
  RoleWanted,
  Size,
} from './types.ts';
export { type Entity, type EntityKind, goalPhrases, loadPhrases } from './vocabulary.ts';
