import { INDUSTRIES } from './tables/industries.ts';
import { LEVEL_ORDER, TOP_ROLES } from './tables/roles.ts';
import type { Audience, FacetQuery, RoleWanted } from './types.ts';

/** An audience as the tokens that a lead's facets must overlap with, by how well they fit. */
export function facetQuery({ roles, industries, places, size, exclude }: Audience): FacetQuery {
  const narrow = [...places.states.map((state) => `s:${state}`), ...places.cities.map((city) => `y:${city}`)];
  const countries = places.countries.map((country) => `c:${country}`);
  return {
    role: {
      exact: roles.map(roleToken),
      near: roles.flatMap(nearTokens),
      department: roles.flatMap(({ department }) => (department ? [`d:${department}`] : [])),
    },
    industry: {
      exact: industries.map((id) => `i:${id}`),
      text: industries.map((id) => `j:${id}`),
      related: industries.flatMap((id) => INDUSTRIES[id]?.near ?? []).map((id) => `i:${id}`),
    },
    place: narrow.length > 0 ? { exact: narrow, country: countries } : { exact: countries, country: [] },
    exclude: [
      ...exclude.roles.map((role) => `r:${role}`),
      ...exclude.industries.flatMap((id) => [`i:${id}`, `j:${id}`]),
      ...exclude.countries.map((country) => `c:${country}`),
    ],
    size,
  };
}

function roleToken({ role, level, department }: RoleWanted): string {
  if (role) return `r:${role}`;
  if (level && department) return `ld:${level}:${department}`;
  return level ? `l:${level}` : `d:${department}`;
}

/** A company's top stands in for each other; of a level, its neighbours in the same department. */
function nearTokens({ role, level, department }: RoleWanted): string[] {
  if (role && TOP_ROLES.includes(role))
    return TOP_ROLES.filter((other) => other !== role).map((other) => `r:${other}`);
  if (!level || !department) return [];
  const place = LEVEL_ORDER.indexOf(level);
  return [LEVEL_ORDER[place - 1], LEVEL_ORDER[place + 1]].flatMap((near) =>
    near && near !== 'c_level' ? [`ld:${near}:${department}`] : [],
  );
}
