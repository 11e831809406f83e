import { foldWords } from '@reach/lexicon';
import { AND, ASK, COMPANIES, DOING, FIND, IN, NOT, OF, OFFER, PEOPLE, SENDER } from './cues.ts';
import type { Reading } from './entities.ts';
import type { Segmented } from './segments.ts';

/** Words that describe nobody. */
const PLAIN = new Set(
  `the a an our my their his her its this that these those with without who whom whose which what where when how many much
  more most less few some any all every each both other others such new free top best good great leading growing fast
  mid medium sized large small big early late stage next week month year today please also only just mainly ideally preferably
  still very really currently recently using use uses used run runs running work works working based located local
  international global worldwide national regional list lists lead leads contact contacts email emails find get
  them they it us me you he she be is are was were been being have has had do does did can could would will should may
  might must not no yes than then there here so because since if but as by to up out off over under per about into onto
  least about around between among key senior junior right relevant potential qualified interested active decision
  anywhere somewhere area areas region regions country countries city cities market markets state states world level
  seniority role roles title titles position industry industries sector sectors size headcount employees people
  del der die das den dem des ein eine einer einem un una une uno le la les los las el il lo gli i de di da do dos das van het een
  por con sin que y e o u para als wie mit fur von zu zur zum auf bei su sus nos vos`.split(/\s+/),
);

export interface Topics {
  /** Kinds of company without an industry of their own: `podcast` of "podcast studios". */
  topics: { text: string; start: number; end: number }[];
  /** Content words of the audience that nothing else explains. */
  keywords: string[];
}

/** What the audience says beyond the lexicon. A word right before "companies", or after "at", names a kind of company. */
export function readTopics(reading: Reading, { parts, aside }: Segmented): Topics {
  const { tokens, named } = reading;
  const known = new Set(
    named.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const isWord = (index: number) => {
    const token = tokens[index];
    return (
      token !== undefined &&
      parts[index] === 'audience' &&
      !known.has(index) &&
      /^\p{L}{3,}$/u.test(token.word) &&
      !isPlain(token.word)
    );
  };
  const topics: Topics['topics'] = [];
  const keywords: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isWord(index)) continue;
    let end = index;
    while (isWord(end) && end - index < 3) end++;
    const text = tokens
      .slice(index, end)
      .map(({ word }) => word)
      .join(' ');
    if (!aside[index] && isKindOfCompany(reading, index, end)) {
      topics.push({ text, start: tokens[index]!.start, end: tokens[end - 1]!.end });
    } else keywords.push(text);
    index = end;
  }
  return { topics, keywords: [...new Set(keywords.flatMap(foldWords))].slice(0, 8) };
}

function isKindOfCompany({ tokens, named }: Reading, start: number, end: number): boolean {
  const after = tokens[end]?.word ?? '';
  const before = tokens[start - 1]?.word ?? '';
  if (COMPANIES.has(after)) return true;
  const job = named.find((each) => each.start === end)?.ids.some(({ kind }) => kind === 'role');
  if (job) return true;
  const closes =
    after === '' || /^[.,;:()-]$/.test(after) || IN.has(after) || AND.has(after) || after === 'with';
  return closes && /^(?:at|of|bei|chez|von|de|di)$/.test(before);
}

function isPlain(word: string): boolean {
  return (
    PLAIN.has(word) ||
    COMPANIES.has(word) ||
    PEOPLE.has(word) ||
    AND.has(word) ||
    OF.has(word) ||
    IN.has(word) ||
    FIND.has(word) ||
    ASK.has(word) ||
    DOING.has(word) ||
    NOT.has(word) ||
    OFFER.has(word) ||
    SENDER.has(word)
  );
}
