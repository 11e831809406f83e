import { fold } from '@reach/lexicon';

/** Small words that goals in a language can hardly do without, as far as they are not words of another. */
const SIGNS: Record<string, string> = {
  en: 'the and of to with at for our who them companies find ask invite their is are not from about',
  es: 'busco buscar los las del nuestro nuestra empresas en con una que ofrecerles invitar directores y encuentra contactar dueños duenos',
  de: 'suche und der die das fur von mit unsere unser in einer eine zum zur firmen unternehmen finde aus oder bitte einladen geschaftsfuhrer kontaktiere',
  fr: 'trouver trouvez et les des du pour notre nos une dans avec entreprises cherche aux qui contacter directeurs proposer leur',
  pt: 'encontre encontrar e os das dos do da nossa nosso em uma com empresas no na convide convidar donos diretores',
  it: 'trova trovare e gli dei delle del per nostra nostro una con aziende in di cerco invitali proporre titolari',
  nl: 'zoek vind en de het van voor onze ons een met bedrijven bij aan naar uit nodig eigenaren',
};
const signs = Object.entries(SIGNS).map(([lang, list]) => [lang, new Set(list.split(' '))] as const);

/** The language whose small words a goal has most of; English unless two signs at least speak for another. */
export function guessLanguage(goal: string): string {
  const words = fold(goal).split(' ');
  const counts = signs.map(([lang, set]) => ({ lang, count: words.filter((word) => set.has(word)).length }));
  const english = counts[0]!.count;
  const best = counts.slice(1).sort((a, b) => b.count - a.count)[0]!;
  return best.count >= 2 && best.count > english ? best.lang : 'en';
}
