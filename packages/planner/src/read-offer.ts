import { AND, OFFER } from './cues.ts';
import type { Token } from './tokens.ts';
import type { Part } from './types.ts';

const MAX_WORDS = 7;
/** Words that end the name of an offer. */
const ENDS =
  /^(?:to|for|in|at|who|that|which|with|next|this|on|is|are|will|can|from|because|so|as|by|into|during|before|after|via|per|if|when|while|free|they|it|and|or|como|para|fur|pour|per|voor|em|en|im|am)$/;
const LEADING =
  /^(?:the|a|an|our|my|new|free|brand|own|nuestro|nuestra|nuestros|nuestras|notre|nos|nossa|nosso|nostra|nostre|nostro|unsere|unser|unseren|onze|ons|mi|der|die|das|la|el|le|il|un|una|une|eine|einer)$/;
/** "Our team" is no offer. */
const OURSELVES =
  /^(?:team|office|company|startup|agency|website|ceo|cto|founders?|clients?|customers?|ideal|sales|goal)$/;
/** German and Dutch sentences end with their verb. */
const TRAILING =
  /^(?:vereinbaren|testen|vorstellen|zeigen|anbieten|sprechen|einladen|prasentieren|kostenlos|aan|uit|te|zu)$/;
const MAKES =
  /^(?:build|make|sell|offer|provide|develop|created?|built|run|makes|sells|offers|builds|provides|developed|launched|launching|make|do)$/;

/** What is offered, in the goal's own words: what follows "our", "my" or "about"; else what the sender makes. */
export function readOffer(goal: string, tokens: readonly Token[], parts: readonly Part[]): string | null {
  for (let index = 0; index < tokens.length; index++) {
    const { word } = tokens[index]!;
    if (
      parts[index] === 'offer' &&
      (OFFER.has(word) || word === 'on') &&
      !OURSELVES.test(tokens[index + 1]?.word ?? '')
    ) {
      const offer = phrase(goal, tokens, index + 1);
      if (offer) return offer;
    }
  }
  for (let index = 0; index < tokens.length; index++) {
    if (parts[index] !== 'sender' && parts[index] !== 'ask') continue;
    const { word } = tokens[index]!;
    if (parts[index] === 'sender' && MAKES.test(word)) return phrase(goal, tokens, index + 1);
    if (
      parts[index] === 'ask' &&
      OFFER.has(word) &&
      !OURSELVES.test(tokens[index + 1]?.word ?? '') &&
      !/^(?:re|on)$/.test(word)
    )
      return phrase(goal, tokens, index + 1);
  }
  return null;
}

function phrase(goal: string, tokens: readonly Token[], from: number): string | null {
  let start = from;
  while (LEADING.test(tokens[start]?.word ?? '')) start++;
  let end = start;
  while (
    end < tokens.length &&
    end - start < MAX_WORDS &&
    /^[\p{L}\p{N}]/u.test(tokens[end]!.text) &&
    !endsPhrase(goal, tokens[end]!)
  )
    end++;
  while (end > start && TRAILING.test(tokens[end - 1]!.word)) end--;
  while (end > start && (AND.has(tokens[end - 1]!.word) || /^(?:of|the|a)$/.test(tokens[end - 1]!.word)))
    end--;
  if (end === start) return null;
  const text = goal.slice(tokens[start]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
  const quoted = goal.slice(Math.max(0, tokens[start]!.start - 4), tokens[start]!.start);
  return /\p{L}{2}/u.test(text) && !/[{}<>]/.test(quoted + text) ? text : null;
}

/** The "on" of "try-on" ends nothing. */
function endsPhrase(goal: string, { word, start }: Token): boolean {
  return ENDS.test(word) && goal[start - 1] !== '-';
}
