import { type Audience, describePlaces, describeSize, INDUSTRIES, shortList } from '@reach/lexicon';

/** The audience as a short English phrase, e.g. `SaaS founders in India`. */
export function describeAudience({ roles, industries, topics, places, size }: Audience): string {
  const kinds = industries.length > 0 ? industries.map((id) => INDUSTRIES[id]?.name ?? id) : topics;
  const people = shortList(roles.map(({ text }) => text));
  const where = describePlaces(places);
  return [
    people === ''
      ? /(?<!ic)s$/.test(shortList(kinds))
        ? shortList(kinds)
        : `${shortList(kinds)} companies`
      : join(shortList(kinds), people),
    where === '' ? '' : `in ${where}`,
    size?.hard ? `with ${describeSize(size)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** `SaaS founders`, but `marketing directors at hotels and travel companies`. */
function join(kinds: string, people: string): string {
  if (kinds === '') return people;
  // Names such as `hotels` are companies already.
  if (/(?<!ic)s$/.test(kinds)) return `${people} at ${kinds}`;
  return /[ ,]/.test(kinds) || / /.test(people) ? `${people} at ${kinds} companies` : `${kinds} ${people}`;
}
