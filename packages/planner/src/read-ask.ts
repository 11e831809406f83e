import { fold } from '@reach/lexicon';
import type { Ask, Part } from './types.ts';

/** What each ask is called; `readAsk` weighs them by where they stand. */
const CUES: [Ask, RegExp][] = [
  [
    'webinar',
    /\b(?:webinars?|webinaire|webinario|webseminar|masterclass|online (?:session|workshop|seminar)|live ?stream|seminario web)\b/g,
  ],
  ['survey', /\b(?:surveys?|questionnaires?|poll|encuesta|umfrage|sondage|enquete|sondaggio|pesquisa)\b/g],
  ['beta', /\b(?:beta|early access|wait ?list|early adopters?|design partners?|preview program(?:me)?)\b/g],
  [
    'apply',
    /\b(?:to apply|apply (?:for|to)|applications?|bewerben|postular|candidater|candidarsi|nominate|submit (?:a|an|their))\b/g,
  ],
  [
    'feedback',
    /\b(?:feedback|opinions?|thoughts on|input on|what they think|review our|interviews?|honest take|retour d ?experience|meinung|ruckmeldung)\b/g,
  ],
  [
    'partnership',
    /\b(?:partnerships?|partner with|partnering|partner program(?:me)?|become (?:a |our )?(?:partners?|resellers?|distributors?|dealers?|affiliates?)|resellers?|resell|affiliate|distributors?|distribution deal|collaborat\w+|co ?marketing|joint venture|white label|referral (?:deal|program(?:me)?)|partenariat|partnerschaft|colaboracion|parceria|alianza)\b/g,
  ],
  [
    'event',
    /\b(?:events?|conference|round ?table|breakfast|lunch|meet ?up|dinner|workshop|investor day|summit|open house|open day|trade show|expo|booth|stand at|party|retreat|gala|happy hour|networking|veranstaltung|evento|evenement|stammtisch|site visit|fair)\b/g,
  ],
  [
    'content',
    /\b(?:white ?papers?|checklists?|guides?|reports?|e ?books?|case stud(?:y|ies)|playbooks?|templates?|newsletter|benchmark(?: study)?|leitfaden|guia|research paper|toolkit|cheat sheet|price list|catalogu?e|brochure)\b/g,
  ],
  [
    'trial',
    /\b(?:free trial|trials?|pilot|pilots|pilot project|proof of concept|poc|to try|try (?:out |our|it|the)|test (?:our|it|the|drive)|to test|prueba|probar|testversion|kostenlos testen|testen|essai|essayer|prova|provare|teste gratis|teste gratuito|testar|proefperiode|sandbox account|sample period)\b/g,
  ],
  [
    'demo',
    /\b(?:demos?|produktdemo|produktvorfuhrung|walk ?through|demonstrations?|demostracion|demonstracao|dimostrazione|demonstratie|show them|show how|product tour|live tour|see (?:our|it|how) \w+(?: \w+)? ?(?:in action|works)?|vorfuhrung)\b/g,
  ],
  [
    'signup',
    /\b(?:sign(?:ing)? up|sign them up|register\w*|registration|create (?:an )?account|open an account|to list|list (?:their|on)|join our (?:marketplace|platform|network|directory|community|programme?|waiting)|subscribe|enrol+|onboard|claim (?:their|a)|registrarse|anmelden|registrieren|s ?inscrire|inscription|iscriversi|aanmelden|inscrever)\b/g,
  ],
  [
    'call',
    /\b(?:calls?|chat|talk to|speak (?:to|with)|phone|zoom|llamada|anruf|telefonat|gesprach|appel|chiamata|ligacao|chamada|belafspraak|gesprek|videocall|discovery|conversation|quick word|consultation|telefonata|on the phone)\b/g,
  ],
  ['call', /\b\d+ ?min(?:ute)?s?\b/g],
  [
    'meeting',
    /\b(?:meetings?|coffee|to meet|meet (?:us|me|up|them|with|for)|sit down|appointments?|face to face|in person|reunion|reuniao|termin|treffen|rendez vous|rencontre|incontro|appuntamento|afspraak|kaffee|cafe)\b/g,
  ],
  [
    'reply',
    /\b(?:reply|respond|write back|answer (?:me|us|back)|get back to|antworten|responder|repondre|rispondere)\b/g,
  ],
];

/** What a cue is worth by where it stands: `We sell survey software` asks for no survey. */
const WORTH: Record<Part, number> = { ask: 4, offer: 2, audience: 1, sender: 0, excluded: 0 };

/** What the goal wants people to do. */
export function readAsk(goal: string, partAt: (position: number) => Part): Ask {
  const { text, origin } = foldWithOrigin(goal);
  let best: { ask: Ask; worth: number } = { ask: 'generic', worth: 0 };
  for (const [ask, cue] of CUES) {
    for (const { index, 0: match } of text.matchAll(cue)) {
      const after = text.slice(index + match.length, index + match.length + 20);
      // "Demo software" and "event managers" name things and people.
      const names =
        /^ (?:software|platform|tool|managers?|planners?|app|companies|agencies|providers?|organi[sz]ers|venues?|product|system)\b/.test(
          after,
        );
      // Of two equals the first said wins; minutes alone are a call unless they are those of a demo or a survey.
      const sooner = 1 - index / 10_000;
      const minutes = /^\d/.test(match) ? 0.5 : 1;
      const worth = WORTH[partAt(origin[index] ?? 0)] * (names ? 0.2 : 1) * minutes * sooner;
      if (worth > best.worth) best = { ask, worth };
    }
  }
  return best.worth > 0.15 ? best.ask : 'generic';
}

/** A folded text with, for each of its characters, the place in the original. */
function foldWithOrigin(goal: string): { text: string; origin: number[] } {
  let text = '';
  const origin: number[] = [];
  for (const { 0: word, index } of goal.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    for (const letter of `${text ? ' ' : ''}${fold(word)}`) {
      text += letter;
      origin.push(index);
    }
  }
  return { text, origin };
}

/** Minutes that a call or demo shall take. */
export function readMinutes(goal: string): number | null {
  const minutes = Number(/(\d{1,3})[\s-]?min/i.exec(goal)?.[1]);
  return minutes >= 5 && minutes <= 180 ? minutes : null;
}
