/**
 * Whether the own words of an answer say that its writer wants no more mail: "no thanks" and the like, which our drafts
 * promise to heed. Looks at the beginning of what was written, not at what it quotes. In doubt it is just an answer.
 */
export function declines(text: string): boolean {
  const own = ownLines(text.slice(0, LONGEST));
  const lines = own.map(wordsOf);
  const first = lines[0]?.replace(GREETED, '') ?? '';
  if (asksForIt(first)) return true;
  if (NO.test(first) && (own.slice(1).every(isSignature) || asksForIt(lines[1]!))) return true;
  const all = lines.join(' ');
  return all.split(' ').length <= FEW_WORDS && SAYS.test(all);
}

function asksForIt(line: string): boolean {
  return WHOLE.test(line) || BEGINS.test(line);
}

/** An HTML message as lines, for programs that send no text beside it. */
export function linesOfHtml(html: string): string {
  return html
    .slice(0, 10 * LONGEST)
    .replace(/<blockquote[\s\S]*/i, '')
    .replace(/<style[^<]*<\/style>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:#39|rsquo|apos);/g, "'");
}

const LONGEST = 20_000;
/** In a long answer "stop mailing me" may be about anything. */
const FEW_WORDS = 60;

/** Where what is quoted begins, or the signature. */
const NOT_OWN = [
  /^\s*>/,
  /^-- ?$/,
  /^\s*[-_]{3,}/,
  /^\s*\*?(?:from|von|de|da|van|enviado|gesendet|sent)\s?:/i,
  /^\s*(?:on|am|le|el|il|op|em)\s.*[<@]/i,
  /(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\b[^.]{0,80}:\s*$/i,
];

function ownLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => NOT_OWN.some((sign) => sign.test(line)));
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => {
    const words = wordsOf(line);
    return words !== '' && !GREETING.test(words);
  });
}

/** In lower case, without signs. */
function wordsOf(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A greeting at the end, a name, a place of work, a number or an address; no sentence. */
function isSignature(line: string): boolean {
  const said = line.trim();
  return CLOSING.test(wordsOf(said)) || CONTACT.test(said) || (NAMES.test(said) && !ANSWERS.test(said));
}

const CLOSING = new RegExp(
  `^(?:${[
    '(?:with )?(?:all |many |my )?(?:best|kind|warm|thanks|thank you|cheers|sincerely|regards|yours)',
    '(?:best|kind|warm|many|with) (?:best |kind |warm )?(?:regards|wishes|thanks)|yours (?:sincerely|truly)',
    '(?:mit )?(?:freundlichen|viele|beste|liebe) grüßen?|mfg|danke|merci|cordialement|bien à vous',
    '(?:un )?saludos?|gracias|cordiali saluti|grazie|atenciosamente|obrigad[oa]|groeten|groetjes|bedankt',
    'sent from my [a-z]+|von meinem [a-z]+ gesendet|envoyé de mon [a-z]+',
  ].join('|')})$`,
);
const CONTACT = /^(?:[\d\s+()./-]{5,40}|\S{0,200}(?:@|www\.|:\/\/)\S{1,200})$/;
/** All in capital initials. */
const NAMES =
  /^\p{Lu}[\p{L}.&'’-]{0,30}(?:[ ,|/]{1,3}(?:\p{Lu}[\p{L}.&'’-]{0,30}|of|and|de|da|von|van|&)){0,6}$/u;
/** One word may be half of an answer: "No. Tuesday." */
const ANSWERS = /(?:day|yes|maybe|later)[ .]*$/i;

const HELLO =
  '(?:hi|hello|hey|dear|hallo|guten tag|liebe[rs]?|bonjour|hola|olá|ola|ciao|buongiorno|beste|dag|sehr geehrte[rs]?)';
const NAME =
  '(?: (?!(?:no|not|non|n[aã]o|nein|nee|kein|stop|please|bitte|remove|unsubscribe)(?: |$))[\\p{L}]+)';
const GREETING = new RegExp(`^${HELLO}${NAME}{0,3}$`, 'u');
const GREETED = new RegExp(`^${HELLO}${NAME}? `, 'u');

const anyOf = (phrases: string[]) => `(?:${phrases.join('|')})`;

const anyOfAlone = (phrases: string[]) => new RegExp(`^${anyOf(phrases)}(?: please| bitte| danke| thanks)?$`);

/** A first line that is just this, whatever follows. */
const WHOLE = anyOfAlone([
  'stop|unsubscribe|remove|opt out|abmelden|austragen|abbestellen',
  'désabonner|se désabonner|désinscription',
  'baja|darme de baja|cancelar|remover|cancella|cancellami|disiscrivimi|afmelden|uitschrijven',
]);

/** A first line that is just this; with a sentence after it, it may answer a question of ours. */
const NO = anyOfAlone([
  'no|nope|nah|out|nein|non|não|nao|nee',
  '(?:(?:it is|its|this is) )?(?:not (?:really )?relevant|irrelevant|not for (?:me|us))|pass|skip',
]);

/** Us, and not one thing that somebody who says "just call me" can do without. */
const US = '(?:me|us)(?! (?:a|an|the|off|just|call|ring|phone)(?: |$))';
const ANY = `(?= (?:${US}|more|any\\p{L}*|again|this|these|such|e ?mails?|mails?|messages?|spam)(?: |$)|$)`;

/** A first line that begins so. */
const BEGINS = new RegExp(
  `^${anyOf([
    'no (?:thanks|thank you|thx|many thanks)(?! (?:necessary|needed|required)(?: |$))',
    '(?:i am |im |we are |were |sorry )?not interested',
    '(?:please )?(?:remove|unsubscribe|delete) (?:me|us)',
    '(?:please )?take (?:me|us) off',
    'please unsubscribe',
    'please remove(?= (?:me|us|my|our)(?: |$)| .{0,80}(?:from|off) (?:your|the|this|all|any)(?: |$)|$)',
    `please stop(?! (?:by|in|over|at|round|around|off)(?: |$)| (?:e ?mail|mail|writ|send)ing(?!${ANY}))`,
    `stop (?:contacting|spamming|(?:e ?mailing|mailing|writing|sending)${ANY})`,
    `(?:please )?(?:do not|dont) (?:e ?mail|contact|write(?: to)?|mail|send)${ANY}`,
    'nein danke|kein interesse|(?:wir|ich) haben? kein interesse|bitte keine weiteren|bitte (?:streichen|entfernen|löschen) sie',
    'non merci|pas intéressé|pas intéressée|(?:merci de )?ne (?:me|nous) contactez plus',
    'no gracias|no me interesa|no nos interesa|no estoy interesad',
    'não obrigad|nao obrigad|não (?:tenho|temos) interesse|sem interesse',
    'no grazie|non (?:mi|ci) interessa|non (?:sono|siamo) interessat',
    'nee (?:bedankt|dank)|geen interesse',
  ])}(?:\\p{L}{0,2})(?: |$)`,
  'u',
);

/** Words that leave no doubt wherever they stand in a short answer. */
const SAYS = new RegExp(
  `(?:^| )(?<!(?:not|dont|never) )${anyOf([
    '(?:unsubscribe|remove|delete) (?:me|us|my (?:e ?mail|address|name))',
    'take (?:me|us) off (?:your|the|this)',
    'stop (?:e ?mailing|mailing|contacting|spamming) (?:me|us)',
    `(?:do not|dont) (?:e ?mail|contact|mail|write to) ${US}`,
    'not (?:e ?mail|contact|mail) (?:me|us) again',
    'keine (?:weiteren )?(?:e ?mails|mails|nachrichten) mehr',
    'ne (?:me|nous) (?:contactez|écrivez) plus',
    'no me (?:escriba|contacte|envíe)n? más',
  ])}(?: |$)`,
  'u',
);
