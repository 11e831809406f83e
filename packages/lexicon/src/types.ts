/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

export interface RoleWanted {
  /** A named role (`founder`, `cfo`), a level (`director`), a department (`marketing`), or level and department. */
  role?: string;
  level?: string;
  department?: string;
  /** As the goal says it. */
  text: string;
}

export interface Places {
  countries: CountryCode[];
  /** ISO 3166-2, e.g. `US-CA`. */
  states: string[];
  /** Folded names, e.g. `berlin`. */
  cities: string[];
  /** The region whose countries were meant, e.g. `DACH`. */
  region: string | null;
}

/** Whom a goal means, in canonical ids. Lists are OR-ed, facets AND-ed; an empty facet is not stated. */
export interface Audience {
  roles: RoleWanted[];
  industries: string[];
  places: Places;
  size: { min: number; max: number | null } | null;
  exclude: { industries: string[]; roles: string[]; countries: CountryCode[] };
}

/** A lead's cells as imported; null or absent where nothing is known. */
export interface LeadInput {
  title?: string | null;
  seniority?: string | null;
  department?: string | null;
  company?: string | null;
  industry?: string | null;
  companySize?: string | null;
  country?: string | null;
  region?: string | null;
  city?: string | null;
  tags?: string[];
  bio?: string | null;
}

export interface NormalisedLead {
  /** Canonical tokens: `r:founder`, `l:vp`, `d:sales`, `ld:vp:sales`, `i:saas`, `j:saas` (from text), `c:IN`, `s:US-TX`, `y:berlin`. */
  facets: string[];
  sizeMin: number | null;
  sizeMax: number | null;
}

/** For each facet the tokens by how well they fit; what a lead must overlap with. */
export interface FacetQuery {
  role: { exact: string[]; near: string[]; department: string[] };
  industry: { exact: string[]; text: string[]; related: string[] };
  place: { exact: string[]; country: string[] };
  exclude: string[];
  size: { min: number; max: number | null } | null;
}
