import type { Plan } from '@reach/contracts';

export interface DraftCheck {
  /** 100 less what each fault costs; at least 0. */
  score: number;
  /** The faults, as sentences for the writer. */
  reasons: string[];
}

/** Phrases that filters and readers take for advertising. All lower case. */
const SPAM =
  "act now|limited time|100% free|risk free|risk-free|no obligation|click here|click below|buy now|order now|special promotion|once in a lifetime|double your|earn extra|extra income|make money|cash bonus|cheap|lowest price|best price|great offer|exclusive deal|guaranteed|satisfaction guaranteed|money back|no cost|no fees|no strings attached|while supplies last|urgent|winner|congratulations|you have been selected|this is not spam|not junk|dear friend|increase sales|increase traffic|explode your|skyrocket|game changer|revolutionary|miracle|amazing|unbelievable|incredible|what are you waiting for|don't delete|do it today|apply now|get it now|call now|sign up free|free gift|free access|free money|for only|save big|save up to|lower rates|multi level|mlm|weight loss|viagra|casino|bitcoin profit|seo expert|rank #1|first page of google".split(
    '|',
  );
const OPT_OUT =
  /unsubscribe|opt.?out|no thanks|not hear from (?:me|us)|not write again|stop writing|abmelden|desuscrib|désinscri|disiscriv|afmelden/i;

/** Checks a plan's texts against what gets read and answered: length, one question, plain words, a way out. */
export function checkDraft({
  subject_line,
  message_body,
}: Pick<Plan, 'subject_line' | 'message_body'>): DraftCheck {
  const subject = shown(subject_line);
  const body = shown(message_body);
  const text = `${subject}\n${body}`;
  const words = wordsOf(body);
  const subjectWords = wordsOf(subject);
  const questions = body.match(/\?/g)?.length ?? 0;
  const links = message_body.match(/https?:\/\/|www\./gi)?.length ?? 0;
  const spam = SPAM.filter((phrase) => text.toLowerCase().includes(phrase));
  const faults: [isFault: boolean, cost: number, reason: string][] = [
    [subjectWords < 3 || subjectWords > 7, 15, `The subject has ${subjectWords} words; 3 to 7 get read`],
    [subject.length > 60, 10, `The subject has ${subject.length} characters; phones show about 60`],
    [words < 40, 15, `The body has ${words} words; below 40 it says little`],
    [words > 120, 20, `The body has ${words} words; above 120 few read on`],
    [questions === 0, 15, 'The body asks nothing; one question gets answers'],
    [questions > 1, 10, `The body asks ${questions} questions; one gets more answers`],
    [/\b(?!SAAS|HTTP)\p{Lu}{5,}\b/u.test(text), 15, 'Words in capitals read as shouting'],
    [/!!|\${2}|\?!/.test(text), 15, '"!!" and "$$" are what filters look for'],
    [links > 1, 10, `The body has ${links} links; at most one in a first mail`],
    [spam.length > 0, 10 * spam.length, `Reads as advertising: ${spam.slice(0, 5).join(', ')}`],
    [!OPT_OUT.test(body), 20, 'There is no line that says how to stop further mail'],
  ];
  const found = faults.filter(([isFault]) => isFault);
  return {
    score: Math.max(0, 100 - found.reduce((sum, [, cost]) => sum + cost, 0)),
    reasons: found.map(([, , reason]) => reason),
  };
}

/** Merge fields as one word of usual length. */
function shown(template: string): string {
  return template.replace(/\{\{[^}]*\}\}/g, 'Example');
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’@.-]*/gu)?.length ?? 0;
}
