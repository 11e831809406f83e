import type { Level } from './tables/roles.ts';

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

export interface RoleWanted {
  /** A named role or an occupation (`founder`, `dentist`); or a level, a department, or both. */
  role?: string;
  level?: Level;
  department?: string;
  /** A contributor's job, as the tables call it (`account executive`); with its department and the level `ic`. */
  job?: string;
  /** With a level alone: who has no department (`museum directors`), not any (`directors at banks`). */
  general?: boolean;
  /** As people say it. */
  text: string;
}

export interface CityWanted {
  /** Usual folded name, e.g. `munich`. */
  name: string;
  country: CountryCode;
  /** ISO 3166-2, where it is known. */
  state: string | null;
}

export interface Places {
  countries: CountryCode[];
  /** ISO 3166-2, e.g. `US-CA`. */
  states: string[];
  cities: CityWanted[];
  /** The region whose countries or states were meant, as people read it, e.g. `DACH`. */
  region: string | null;
}

export interface Size {
  min: number;
  max: number | null;
  /** Whether it was said as a number or a fixed word (`mid-market`); `startup` only leans. */
  hard: boolean;
}

export interface Excluded {
  industries: string[];
  roles: RoleWanted[];
  places: Omit<Places, 'region'>;
  /** Words that must not stand in a lead's title, company, industry or tags. */
  terms: string[];
}

/** Whom a goal means, in canonical ids. Lists are OR-ed, facets AND-ed; an empty facet is not stated. */
export interface Audience {
  roles: RoleWanted[];
  industries: string[];
  /** Kinds of company that the lexicon has no industry for, as the goal says them; found by text. */
  topics: string[];
  places: Places;
  size: Size | null;
  exclude: Excluded;
  /** Further words of the audience, which rank but do not filter. */
  keywords: string[];
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
  /**
   * Canonical tokens: `r:founder` a role, `rx:dentist` one in a company of another
   * trade, `rs:founder` one in a small company, `ri:dental` the head of such a
   * business, `l:vp`, `lo:director` a level without a department, `d:sales`, `ld:vp:sales`, `p:account executive`, `i:saas` by label, `j:saas` by description,
   * `i:?` unknown, `c:IN`, `s:US-TX`, `y:US-TX:austin` (or `y:DE:…` where the state is not known).
   */
  facets: string[];
  sizeMin: number | null;
  sizeMax: number | null;
}

/** For each facet the tokens by how well they fit; what a lead must overlap with. */
export interface FacetQuery {
  role: { exact: string[]; near: string[]; department: string[] };
  industry: { exact: string[]; text: string[]; related: string[]; unknown: string[] };
  place: { exact: string[]; country: string[]; unknown: string[] };
  /** A text query that stands in for the industry. */
  topics: string | null;
  /** A text query that only ranks. */
  keywords: string | null;
  exclude: string[];
  /** A text query for what must not match. */
  excludeTerms: string | null;
  size: Size | null;
}
