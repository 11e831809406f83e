/** What a stretch of a goal is about: the audience, the ask, the offer, the sender, or who is left out. */
export type Part = 'audience' | 'ask' | 'offer' | 'sender' | 'excluded';

export interface Segment {
  part: Part;
  text: string;
}

const FIND =
  words(`find reach contact target email mail write get message approach engage identify search busco suche
  encontre trouve zoek cerca`);
const ASK =
  words(`ask offer introduce propose pitch sell show share book schedule request announce tell present
  suggest demo try test convite ofrecerles`);
const EXCLUDE = words('not no except excluding exclude without skip avoid ignore');
const OFFER = words('our my about regarding on');
const SENDER = words('we i');
const AFTER_TO =
  words(`a an our the my book join try take list become pitch start test see attend discuss offer show
  introduce invite demo sign register schedule talk get propose meet use give`);

/**
 * Cuts a goal into parts by its cue words, in one pass. Rough on purpose: entities are looked for in the audience
 * and the excluded parts only, so what matters is that the sender's own business does not read as the audience.
 */
export function segmentGoal(goal: string): Segment[] {
  const segments: Segment[] = [];
  let part: Part = 'audience';
  const tokens = goal.match(/[\p{L}\p{N}'’&+/@#%$-]+|[.;:!?,—–\n()]/gu) ?? [];
  tokens.forEach((token, index) => {
    const word = token.toLowerCase();
    const next = tokens[index + 1]?.toLowerCase() ?? '';
    part = nextPart(part, { word, next, seen: segments });
    const last = segments.at(-1);
    if (last?.part === part) last.text += ` ${token}`;
    else segments.push({ part, text: token });
  });
  return segments;
}

interface Here {
  word: string;
  next: string;
  seen: Segment[];
}

function nextPart(part: Part, { word, next, seen }: Here): Part {
  const started = seen.some((segment) => segment.part === 'audience' && segment.text.split(' ').length > 2);
  if (/^[.;:!?\n—–]$/.test(word)) return 'audience';
  if (word === ',' && part === 'excluded') return 'audience';
  if (EXCLUDE.has(word) || (word === 'anyone' && next === 'but')) return 'excluded';
  if (FIND.has(word) && part !== 'ask') return 'audience';
  if (part === 'excluded') return part;
  if (SENDER.has(word) && next !== 'want') return 'sender';
  if (part === 'sender') return part;
  if (word === 'invite') return started ? 'ask' : 'audience';
  if (ASK.has(word)) return started ? 'ask' : 'audience';
  if (part === 'offer' && word === 'to' && !started) return 'audience';
  if (part === 'audience' && word === 'to' && AFTER_TO.has(next)) return 'ask';
  if (part === 'audience' && word === 'for' && /^(a|an)$/.test(next) && started) return 'ask';
  if (part !== 'audience' && OFFER.has(word) && word !== 'on') return 'offer';
  if (part === 'audience' && /^(our|my|about|regarding)$/.test(word) && started) return 'offer';
  return part;
}

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}
