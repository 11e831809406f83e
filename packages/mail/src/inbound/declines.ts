/**
 * Whether the own words of an answer say that its writer wants no more mail: "no thanks" and the like, which our drafts
 * promise to heed. Looks at the beginning of what was written, not at what it quotes. In doubt it is just an answer.
 */
export function declines(text: string): boolean {
  const lines = ownLines(text.slice(0, LONGEST));
  const first = lines[0]?.replace(GREETED, '') ?? '';
  if (WHOLE.test(first) || BEGINS.test(first)) return true;
  const all = lines.join(' ');
  return all.split(' ').length <= FEW_WORDS && SAYS.test(all);
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

/** In lower case, without signs. */
function ownLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => NOT_OWN.some((sign) => sign.test(line)));
  return (end < 0 ? lines : lines.slice(0, end))
    .map((line) =>
      line
        .normalize('NFKC')
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '' && !GREETING.test(line));
}

const HELLO =
  '(?:hi|hello|hey|dear|hallo|guten tag|liebe[rs]?|bonjour|hola|olá|ola|ciao|buongiorno|beste|dag|sehr geehrte[rs]?)';
const NAME =
  '(?: (?!(?:no|not|non|n[aã]o|nein|nee|kein|stop|please|bitte|remove|unsubscribe)(?: |$))[\\p{L}]+)';
const GREETING = new RegExp(`^${HELLO}${NAME}{0,3}$`, 'u');
const GREETED = new RegExp(`^${HELLO}${NAME}? `, 'u');

const anyOf = (phrases: string[]) => `(?:${phrases.join('|')})`;

/** A first line that is just this. */
const WHOLE = new RegExp(
  `^${anyOf([
    'no|nope|nah|stop|unsubscribe|remove|opt out|out',
    'nein|abmelden|austragen|abbestellen',
    'non|désabonner|se désabonner|désinscription',
    'baja|darme de baja|cancelar|não|nao|remover|cancella|cancellami|disiscrivimi|nee|afmelden|uitschrijven',
  ])}(?: please| bitte| danke| thanks)?$`,
);

/** A first line that begins so. */
const BEGINS = new RegExp(
  `^${anyOf([
    'no (?:thanks|thank you|thx|many thanks)',
    '(?:i am |im |we are |were |sorry )?not interested',
    '(?:please )?(?:remove|unsubscribe|delete) (?:me|us)',
    '(?:please )?take (?:me|us) off',
    'please (?:remove|unsubscribe|stop)',
    'stop (?:e ?mailing|mailing|contacting|writing|sending|spamming)',
    '(?:please )?(?:do not|dont) (?:e ?mail|contact|write|mail|send)',
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
  `(?:^| )${anyOf([
    '(?:unsubscribe|remove|delete) (?:me|us|my (?:e ?mail|address|name))',
    'take (?:me|us) off (?:your|the|this)',
    'stop (?:e ?mailing|mailing|contacting|spamming) (?:me|us)',
    '(?:do not|dont) (?:e ?mail|contact|mail|write to) (?:me|us)',
    'not (?:e ?mail|contact|mail) (?:me|us) again',
    'keine (?:weiteren )?(?:e ?mails|mails|nachrichten) mehr',
    'ne (?:me|nous) (?:contactez|écrivez) plus',
    'no me (?:escriba|contacte|envíe)n? más',
  ])}(?: |$)`,
);
