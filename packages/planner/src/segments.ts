import type { Entity } from '@reach/lexicon';
import { ASK, DOING, FIND, NOT, OFFER, SENDER } from './cues.ts';
import {
  ALL,
  addressed,
  asksFor,
  asksSoon,
  type Context,
  type Found,
  isBreak,
  isDenial,
  isEnd,
  isNot,
  isPlaceAt,
  isSender,
  isSomebody,
  labelAt,
  namedWithin,
  range,
  word,
} from './look-around.ts';
import type { Token } from './tokens.ts';
import type { Part } from './types.ts';

export interface Segmented {
  /** By token. */
  parts: Part[];
  /** Tokens of clauses such as "who still use spreadsheets": they describe more than they name. */
  aside: boolean[];
}

/**
 * Says of each word what it is about, in one pass from left to right. A goal begins with its audience unless a cue
 * says otherwise; cue words that are part of a known phrase ("not for profit") are no cues.
 */
export function segmentGoal(tokens: readonly Token[], found: readonly Found[], lang = 'en'): Segmented {
  const parts: Part[] = [];
  const aside: boolean[] = [];
  const at = new Map(found.map((each) => [each.start, each]));
  const inside = new Set(
    found.flatMap(({ start, end }) =>
      // "Not for profit" leaves nobody out.
      range(end > start + 1 && NOT.has(word(tokens, start)) ? start : start + 1, end),
    ),
  );
  const names = new Set(found.filter(isSomebody).flatMap(({ start, end }) => range(start, end)));
  let state: Here = {
    part: 'audience',
    seen: false,
    aside: false,
    paren: null,
    placeOnly: false,
    label: false,
  };

  tokens.forEach((token, index) => {
    const opens = index === 0 || isEnd(tokens[index - 1]!.word);
    // Portuguese "no" is "in the".
    const inPortuguese = lang === 'pt' && token.word === 'no';
    if (!inside.has(index) && !inPortuguese) {
      const context: Context = { tokens, index, at, names };
      state = opens ? openSentence(state, context) : step(state, context);
    }
    parts.push(state.part);
    aside.push(state.aside);
    if (state.part === 'audience' && names.has(index)) state = { ...state, seen: true };
    if (token.word === ')' && state.paren) state = { ...state, part: state.paren, paren: null };
  });
  return { parts: turnAround(tokens, parts), aside };
}

interface Here {
  part: Part;
  /** Whether somebody has been named as the audience. */
  seen: boolean;
  aside: boolean;
  /** What to go back to at the closing parenthesis. */
  paren: Part | null;
  /** "Everywhere but Scotland" leaves out just the place. */
  placeOnly: boolean;
  /** The sentence began with a label such as `Target:`. */
  label: boolean;
}

const GREETINGS = new Set(
  'hi hello hey please can could you let lets us now then next also so ok okay this time and but id like help me kindly just would ideally por favor bitte s il vous plait'.split(
    ' ',
  ),
);
const AUDIENCE_CUES = new Set(
  'they them ideally preferably must only based located focus focused mainly especially particularly prioritise prioritize in from size with companies their start between'.split(
    ' ',
  ),
);

function openSentence(before: Here, context: Context): Here {
  const { tokens, index } = context;
  const here: Here = { ...before, aside: false, paren: null, label: false };
  // "Investors? No: founders": what came before is turned into an exclusion below.
  if (isDenial(tokens, index)) return { ...here, part: 'audience', seen: false };
  const label = labelAt(tokens, index);
  if (label) return { ...here, part: label, label: true };
  let first = index;
  while (first < tokens.length - 1 && GREETINGS.has(word(tokens, first)) && !context.at.has(first)) first++;
  const opening = word(tokens, first);
  const following = word(tokens, first + 1);

  if (context.at.has(first) && !(ASK.has(opening) || FIND.has(opening))) {
    if (here.seen && asksSoon(context, first)) return { ...here, part: 'ask' };
    return { ...here, part: continuesAsk(before, context) ? before.part : 'audience' };
  }
  const out = exclusionAt(here, { ...context, index: first });
  if (out) return out;
  if (/^(?:can|could|would|may|shall)$/.test(word(tokens, index)) && SENDER.has(opening))
    return { ...here, part: 'ask' };
  if (
    isSender(tokens, first) ||
    OFFER.has(opening) ||
    (opening === 'as' && /^(?:a|an|the)$/.test(following))
  ) {
    return { ...here, part: 'sender' };
  }
  if (/^(?:goal|aim|objective|purpose|cta|idea|ask)$/.test(opening) && /^(?:is|be|s)$/.test(following)) {
    return { ...here, part: 'ask' };
  }
  if (ASK.has(opening))
    return { ...here, part: here.seen || !addressed(context, first + 1) ? 'ask' : 'audience' };
  if (FIND.has(opening)) return { ...here, part: 'audience' };
  if (!here.seen) return { ...here, part: 'audience' };
  if (asksSoon(context, first)) return { ...here, part: 'ask' };
  const cued = [0, 1, 2].some((offset) => AUDIENCE_CUES.has(word(tokens, first + offset)));
  return { ...here, part: cued ? 'audience' : 'ask' };
}

/** After an ask, a sentence that begins with no more than a department still speaks of the ask. */
function continuesAsk({ part, seen }: Here, { at, index }: Context): boolean {
  return (
    seen &&
    part !== 'audience' &&
    part !== 'sender' &&
    part !== 'excluded' &&
    !at.get(index)?.ids.some(isNoDepartment)
  );
}

function isNoDepartment({ kind }: Entity): boolean {
  return kind !== 'department';
}

function step(here: Here, context: Context): Here {
  const { tokens, index } = context;
  const current = word(tokens, index);
  if (/^[,;/|]$/.test(current) && labelAt(tokens, index + 1))
    return { ...here, part: labelAt(tokens, index + 1)!, aside: false, label: true };
  if (/^[,;|-]$/.test(word(tokens, index - 1)) && labelAt(tokens, index))
    return { ...here, part: labelAt(tokens, index)!, aside: false, label: true };
  const open = exclusionAt(here, context);
  if (open) return open;
  switch (here.part) {
    case 'excluded':
      return fromExcluded(here, context);
    case 'sender':
      return fromSender(here, context);
    case 'audience':
      return fromAudience(here, context);
    default:
      return fromAsk(here, context);
  }
}

function exclusionAt(here: Here, context: Context): Here | null {
  const { tokens, index } = context;
  const current = word(tokens, index);
  const following = word(tokens, index + 1);
  const said =
    isNot(tokens, index) ||
    (ALL.test(current) && /^(?:but|except)$/.test(following)) ||
    (current === 'but' && here.part === 'audience' && here.seen && isPlaceAt(context, index + 1)) ||
    (current === 'other' && following === 'than') ||
    (/^(?:apart|aside)$/.test(current) && following === 'from') ||
    (/^(?:rather|instead)$/.test(current) && /^(?:than|of)$/.test(following)) ||
    (current === 'leave' && word(tokens, index + 2) === 'out') ||
    (current === 'leave' && following === 'out') ||
    (current === 'but' && isNot(tokens, index + 1));
  if (!said || here.part === 'sender') return null;
  // In an ask, "without" and "no" mostly speak of the offer.
  if ((here.part === 'ask' || here.part === 'offer') && !namedWithin(context, index + 1, 4)) return null;
  const paren = word(tokens, index - 1) === '(' ? (here.paren ?? here.part) : here.paren;
  return {
    ...here,
    part: 'excluded',
    aside: false,
    paren,
    placeOnly: current === 'but' && isPlaceAt(context, index + 1),
  };
}

function fromExcluded(here: Here, context: Context): Here {
  const { tokens, index } = context;
  const current = word(tokens, index);
  const before = word(tokens, index - 1);
  const opens = /^(?:,|and|then|;|-|:|but|please)$/.test(before);
  if (current === ':' && here.label) return here;
  if (current === ':') return { ...here, part: here.seen ? 'ask' : 'audience' };
  if (current === ',' && here.placeOnly) return { ...here, part: 'audience', placeOnly: false };
  if (opens && before !== 'but' && ASK.has(current) && !context.at.has(index))
    return { ...here, part: 'ask' };
  if (opens && (FIND.has(current) || /^(?:only|just)$/.test(current))) return { ...here, part: 'audience' };
  const meansAll = ALL.test(word(tokens, index - 2));
  if (before === 'but' && !meansAll && !isPlaceAt(context, index) && !isNot(tokens, index))
    return { ...here, part: 'audience' };
  if (here.seen && current === 'to' && DOING.has(word(tokens, index + 1))) return { ...here, part: 'ask' };
  if (here.seen && asksFor(context)) return { ...here, part: 'ask' };
  if (here.seen && OFFER.has(current)) return { ...here, part: 'offer' };
  if (current === '-' && here.seen)
    return { ...here, part: namedWithin(context, index + 1, 2) ? 'audience' : 'ask' };
  return here;
}

function fromSender(here: Here, context: Context): Here {
  const { tokens, index } = context;
  const current = word(tokens, index);
  const before = [1, 2, 3, 4].map((offset) => word(tokens, index - offset));
  if (here.seen && before[0] === ':' && ASK.has(current)) return { ...here, part: 'ask' };
  if (before.some((each) => /^helps?|helping|lets|enables?$/.test(each))) return here;
  const wants = before.some((each) =>
    /^(?:want|wants|like|love|need|looking|trying|hoping|hope|plan|planning|to|and|please|is|will|are|wollen|mochten|quiero|queremos|veux|voulons|vogliamo|quero|willen|wil)$/.test(
      each,
    ),
  );
  if (
    FIND.has(current) &&
    (wants ||
      /^(?:need|looking|want|seeking|busco|suche|suchen|cherche|cherchons|cerco|cerchiamo|procuro|zoeken|searching|contact|target|reach)$/.test(
        current,
      ))
  ) {
    return { ...here, part: 'audience' };
  }
  if (
    wants &&
    /^(?:talk|speak|meet|connect|chat|work|partner|sell|invite|ask|offer|pitch|interview|survey|introduce|show|present)$/.test(
      current,
    )
  ) {
    return {
      ...here,
      part:
        /^(?:sell|offer|pitch|introduce|show|present)$/.test(current) && !addressed(context, index + 1)
          ? 'ask'
          : 'audience',
    };
  }
  return here;
}

function fromAudience(here: Here, context: Context): Here {
  const { tokens, index } = context;
  const current = word(tokens, index);
  const following = word(tokens, index + 1);
  const before = word(tokens, index - 1);
  if (/^(?:who|that|which|whose)$/.test(current) && here.seen && before !== '(')
    return { ...here, aside: true };
  if (here.aside && current === ',') return { ...here, aside: false };
  if (/^(?:-|:|\|)$/.test(current)) {
    const place = [1, 2, 3, 4].some((offset) => isPlaceAt(context, index + offset));
    if (!here.seen || namedWithin(context, index + 1, 2) || (place && !asksSoon(context, index + 1)))
      return { ...here, aside: false };
    return here.label ? here : { ...here, part: 'ask', aside: false };
  }
  if (isSender(tokens, index) && !context.at.has(index))
    return { ...here, part: here.seen ? 'offer' : 'sender', aside: false };
  if (!here.seen) {
    if (OFFER.has(current) && current !== 're') return { ...here, part: 'ask' };
    return here;
  }
  if (current === 'to' && DOING.has(following)) return { ...here, part: 'ask', aside: false };
  if (
    ASK.has(current) &&
    !context.at.has(index) &&
    /^(?:and|then|,|-|please|;|y|e|et|und|en|para|um|pour|per|om|to|we|:)$/.test(before)
  ) {
    return { ...here, part: 'ask', aside: false };
  }
  if (/^(?:then|so|because|since)$/.test(current)) return { ...here, part: 'ask', aside: false };
  if (OFFER.has(current)) return { ...here, part: 'offer', aside: false };
  if (current === 'on' && /^(?:our|my|how|why|what)$/.test(following))
    return { ...here, part: 'offer', aside: false };
  if (current === 'with' && /^(?:our|my|an?|the)$/.test(following) && !namedWithin(context, index + 1, 4))
    return { ...here, part: 'offer', aside: false };
  if (asksFor(context)) return { ...here, part: 'ask', aside: false };
  if (/^[,;-]$/.test(before) && asksSoon(context, index)) return { ...here, part: 'ask', aside: false };
  return here;
}

function fromAsk(here: Here, context: Context): Here {
  const { tokens, index } = context;
  const current = word(tokens, index);
  if (!here.seen) {
    const preposition =
      /^(?:to|with|from|among|at|of|for|bei|mit|a|con|com|avec|chez|met|amongst|between)$/.test(current);
    if (preposition && addressed(context, index + 1)) return { ...here, part: 'audience' };
    if (
      FIND.has(current) &&
      /^(?:and|then|,|please|to)$/.test(word(tokens, index - 1)) &&
      addressed(context, index + 1)
    ) {
      return { ...here, part: 'audience' };
    }
  }
  if (here.part === 'ask' && OFFER.has(current)) return { ...here, part: 'offer' };
  if (here.part === 'offer') {
    const before = word(tokens, index - 1);
    if (/^(?:and|then|,|;|-|:)$/.test(before) && ASK.has(current) && !context.at.has(index))
      return { ...here, part: 'ask' };
    if (current === 'to' && DOING.has(word(tokens, index + 1))) return { ...here, part: 'ask' };
  }
  return here;
}

/** "Investors? No: founders" and "X are not the audience" turn what came before into what is left out. */
function turnAround(tokens: readonly Token[], parts: Part[]): Part[] {
  const turned = [...parts];
  tokens.forEach(({ word: current }, index) => {
    const denied = isDenial(tokens, index);
    const outside =
      /^(?:are|is)$/.test(current) &&
      ((word(tokens, index + 1) === 'not' &&
        /^(?:the|our|a|my|relevant|interesting|of)$/.test(word(tokens, index + 2))) ||
        (word(tokens, index + 1) === 'off' && word(tokens, index + 2) === 'limits') ||
        /^(?:out|irrelevant|excluded|taboo|unwanted)$/.test(word(tokens, index + 1)));
    if (!denied && !outside) return;
    for (let at = index - 1; at >= 0 && (at === index - 1 || !isBreak(word(tokens, at))); at--)
      turned[at] = 'excluded';
    for (let at = index; outside && at < tokens.length && !isBreak(word(tokens, at)); at++)
      turned[at] = 'excluded';
  });
  return turned;
}
