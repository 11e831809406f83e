import { INDUSTRIES } from './tables/industries.ts';
import type { Audience } from './types.ts';

export interface MatchedLead {
  title: string | null;
  industry: string | null;
  city: string | null;
  country: string | null;
}

/** How far each facet of a lead fits, 0 to 1; a facet that the goal does not state is 1. */
export interface Grades {
  role: number;
  industry: number;
  place: number;
  size: number;
}

/**
 * Why a lead matched, a sentence for each facet that the goal states: `title: Founder & CEO = founders`. `~` in
 * place of `=` marks what only comes close.
 */
export function explainMatch(audience: Audience, lead: MatchedLead, grades: Grades): string[] {
  const { roles, industries, places, size } = audience;
  const place = [lead.city, lead.country].filter(Boolean).join(', ');
  const narrow = [...places.cities.map(titleCase), ...places.states];
  const countries = places.countries.map((code) => countryNames.of(code) ?? code);
  const wantedPlaces = places.region ?? (narrow.length > 0 ? narrow : countries).join(', ');
  const reason = (stated: boolean, facet: string, has: string | null, grade: number, wanted: string) =>
    stated ? [`${facet}: ${has || 'unknown'} ${grade >= 1 ? '=' : '~'} ${wanted}`] : [];
  return [
    ...reason(roles.length > 0, 'title', lead.title, grades.role, roles.map(({ text }) => text).join(', ')),
    ...reason(
      industries.length > 0,
      'industry',
      lead.industry,
      grades.industry,
      industries.map((id) => INDUSTRIES[id]?.phrases[0] ?? id).join(', '),
    ),
    ...reason(wantedPlaces !== '', 'place', place, grades.place, wantedPlaces),
    ...reason(
      size !== null,
      'size',
      grades.size > 0.55 ? 'known' : null,
      grades.size,
      `${size?.min}–${size?.max ?? ''}`,
    ),
  ];
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

function titleCase(text: string): string {
  return text.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
