/** The words that part a goal, in English and, lightly, in other European languages. All folded. */

/** Open the audience. */
export const FIND =
  words(`find reach contact target email e-mail mail write get message approach engage identify search
  seeking seek need needs want looking hunt recruit source locate list prospect pull gather collect dm ping
  busco busca buscar buscamos encuentra encontrar contacta contactar escribe escribir
  suche suchen finde finden kontaktiere kontaktieren schreibe schreib anschreiben erreiche erreichen
  trouve trouver trouvez cherche chercher cherchons contactez contacter ecris ecrire ecrivez cible cibler
  encontre encontrar procure procurar contate contatar procuro
  trova trovare cerca cercare cerco contatta contattare scrivi scrivere
  zoek zoeken zoeken vind vinden benader benaderen contacteer mail`);

/** Open the ask once the audience is said; before that they may open either. */
export const ASK =
  words(`ask asking offer offering introduce introducing propose proposing pitch pitching sell share
  sharing book booking schedule request announce tell present suggest demo invite inviting show send give set try convince
  get arrange promote persuade encourage let see have run pilot test goal cta aim
  invita invitar invitalos ofrece ofrecer ofrecerles proponer propon pide pedir preguntar presentar mostrar
  lade laden einladen biete bieten anbieten frage fragen bitte stelle vorstellen zeige
  invite invitez inviter propose proposez proposer offrir offre demande demander presenter presente
  convide convidar ofereca oferecer peca pedir proponha propor apresente apresentar
  invitali invitare offri offrire proponi proporre chiedi chiedere presenta presentare
  nodig uitnodigen bied aanbieden vraag vragen stel`);

/** Verbs that after "to" say what people shall do. */
export const DOING =
  words(`ask offer introduce propose pitch sell show share book schedule request announce tell present
  suggest demo try test join take attend discuss see start sign list register get invite promote hear learn give
  send set arrange meet become explore evaluate buy host participate come apply fill answer complete download
  read subscribe switch partner collaborate speak visit chat persuade convince our a an the my their help
  talk use review beta pilot resell distribute sponsor exhibit gauge pick run make do have let check offer
  stock carry supply submit nominate order purchase upgrade reply respond convert consider understand`);

export const NOT =
  words(`not no except excluding exclude excludes excluded without skip skipping avoid avoiding ignore omit minus
  ohne ausser keine kein nicht sin excepto salvo sauf hors sans senza tranne eccetto escluso exceto sem menos
  behalve geen zonder ni pas`);

export const OFFER =
  words(`our my about regarding concerning re nuestro nuestra nuestros nuestras nosso nossa notre nos nostro nostra
  nostri nostre nostre unser unsere unserem unseren unserer uber onze ons sobre mijn mein meine meinem meiner`);

export const SENDER = words(`we i were weve ive ill wir ich nous je noi nos somos wij ik nosotros`);

/** What is asked for, as a noun. */
export const ASKED =
  words(`demo demos call calls webinar webinars meeting meetings trial trials breakfast lunch dinner event events survey
  poll feedback workshop roundtable pilot pilots intro chat checklist guide report whitepaper beta access discount
  invitation partnership collaboration questionnaire interview interviews newsletter coffee party meetup signup
  registration application min minute minutes walkthrough consultation`);

export const PEOPLE =
  words(`people person folks anyone anybody everyone everybody those persons professionals professional
  staff team teams department departments specialists employees practitioners workers leaders experts personas
  pros contacts stakeholders buyers champions community members`);

export const COMPANIES =
  words(`company companies firm firms startup startups business businesses brand brands agency agencies
  organisation organisations organization organizations enterprise enterprises vendor vendors provider providers
  shop shops store stores practice practices studio studios sector space industry industries vertical field
  manufacturer manufacturers maker makers producer producers chain chains group groups operator operators
  clinic clinics dealer dealers dealership dealerships supplier suppliers contractor contractors wholesaler
  wholesalers distributor distributors retailer retailers scaleup scaleups smes smbs corporates platform platforms
  empresa empresas unternehmen firma firmen entreprise entreprises societes azienda aziende imprese bedrijf bedrijven
  players player mills mill funds fund negocios tiendas negozi betriebe`);

export const AND = words('and or y e et und u en ou o oder plus , / as well');
export const OF = words(
  'd l dell of for de del des der von di do da dos das van du la las los the im fur el le les in',
);
export const IN = words(
  'in from across near around round within throughout based at into inside outside en im aus dans au aux em no na nos nas nel nella nei uit bij a',
);

/** `Target: …`, `Exclude: …`. */
export const LABELS: Record<string, 'audience' | 'ask' | 'offer' | 'sender' | 'excluded'> = {
  ...labels(
    'audience',
    'target targets audience who whom leads prospects persona personas icp role roles title titles industry industries location locations where country countries region geo geography market markets size companies people recipients sector job wen zielgruppe publico cible',
  ),
  ...labels(
    'ask',
    'goal cta ask action objective purpose aim what message subject next outcome intent ziel objetivo objectif obiettivo doel',
  ),
  ...labels('offer', 'offer pitch product offering hook angebot oferta offre'),
  ...labels(
    'excluded',
    'exclude excluded exclusions excluding not avoid no skip except without exclusion ausschluss',
  ),
  ...labels('sender', 'sender from about us me we context background'),
};

function labels<Part>(part: Part, list: string): Record<string, Part> {
  return Object.fromEntries([...words(list)].map((word) => [word, part]));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
