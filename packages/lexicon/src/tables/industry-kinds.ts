import type { IndustryRows } from './industry.ts';

/**
 * Trades within an industry that people ask for by themselves: somebody who looks for florists does not want the
 * whole of retail. What is listed here is taken out of the wider row; `parent` says that the wider one includes it.
 */
export const INDUSTRY_KINDS: IndustryRows = {
  bakeries: {
    name: 'bakeries',
    phrases:
      'bakery | bake shop | pastry shop | patisserie shop | backerei | backereien | konditorei | konditoreien | panaderia | pasteleria | boulangerie | patisserie | panificio | pasticceria | panificadora | padaria | bakkerij | banketbakkerij | bakker | cake shop | cupcake shop',
    near: 'cafes restaurants food',
  },
  cafes: {
    name: 'cafes',
    phrases:
      'cafe | coffee shop | coffee chain | coffeehouse | coffee house | coffee bar | tea house | tea room | kaffeehaus | koffiebar | cafeteria',
    parent: 'restaurants',
    near: 'bakeries bars',
  },
  bars: {
    name: 'bars and pubs',
    phrases: 'bar | pub | pub chain | nightclub | cocktail bar | wine bar | sports bar | kneipe | taproom',
    labels: 'bars taverns and nightclubs',
    parent: 'restaurants',
    near: 'cafes',
  },
  catering: {
    name: 'catering',
    phrases: 'catering | catering company | catering business | catering service | caterer | traiteur',
    labels: 'caterers',
    near: 'restaurants events',
  },
  wine: {
    name: 'wineries',
    phrases:
      'winery | wineries | vineyard | wine producer | wine maker | winemaker | wine estate | weingut | weinguter | winzer | bodega | domaine viticole | vignoble | cantina vinicola | vinicola | vinho | wijngoed | wine importer | wine | champagne house',
    labels: 'wine and spirits | distillers and vintners',
    parent: 'beverages',
    near: 'breweries distilleries',
  },
  breweries: {
    name: 'breweries',
    phrases:
      'brewery | craft brewery | microbrewery | brewer | beer | craft beer | beer brand | brauerei | cerveceria | brasserie artisanale | birrificio | cervejaria | brouwerij | cider maker',
    labels: 'brewers',
    parent: 'beverages',
    near: 'wine distilleries',
  },
  distilleries: {
    name: 'distilleries',
    phrases: 'distillery | distiller | spirits brand | spirits company | gin distillery | whisky distillery',
    labels: 'wine and spirits | distillers and vintners',
    parent: 'beverages',
    near: 'wine breweries',
  },
  museums: {
    name: 'museums and galleries',
    phrases:
      'museum | art gallery | gallery | museo | musee | heritage site | science center | science centre | art museum | history museum',
    labels: 'museums | museums historical sites and zoos | museums and institutions | historical sites',
    text: 'exhibitions | collection of art',
    parent: 'entertainment',
  },
  film: {
    name: 'film and video production',
    phrases:
      'film production | film studio | film | film production company | movie studio | video production | video production company | production house | production studio | animation studio | post production studio | vfx studio | filmproduktion | productora audiovisual | societe de production',
    labels:
      'motion pictures and film | movies videos and sound | animation and post production | movies and entertainment',
    parent: 'entertainment',
    near: 'media',
  },
  music: {
    name: 'music',
    phrases:
      'music | music label | record label | recording studio | music company | music venue | concert promoter | discografica | music startup',
    labels: 'musicians | sound recording | music',
    parent: 'entertainment',
  },
  gambling: {
    name: 'gambling and betting',
    phrases:
      'casino | gambling | gambling company | betting | betting company | sportsbook | igaming | online casino | lottery | bookmaker',
    labels: 'gambling and casinos | gambling facilities and casinos | casinos and gaming',
    parent: 'entertainment',
    near: 'gaming',
  },
  photography: {
    name: 'photography',
    phrases: 'photography | photography studio | photo studio | photographer studio | wedding photography',
    parent: 'entertainment',
    near: 'design_services events',
  },
  airlines: {
    name: 'airlines',
    phrases:
      'airline | charter airline | low cost carrier | fluggesellschaft | aerolinea | compagnie aerienne | compagnia aerea | luchtvaartmaatschappij | companhia aerea',
    labels: 'airlines and aviation | airlines | passenger airlines | airlines airports and air services',
    parent: 'aviation',
  },
  florists: {
    name: 'florists',
    phrases: 'florist | flower shop | floristeria | fleuriste | fiorista | blumenladen | bloemist',
    labels: 'retail florists',
    parent: 'retail',
    near: 'horticulture events',
  },
  jewelers: {
    name: 'jewellers',
    phrases:
      'jewelry store | jewellery store | jewelry shop | jewellery shop | jeweler | jeweller | juwelier | joyeria | bijouterie | gioielleria',
    labels: 'retail luxury goods and jewelry',
    parent: 'retail',
    near: 'fashion',
  },
  bookshops: {
    name: 'bookshops',
    phrases: 'bookstore | bookshop | book shop | libreria | librairie | buchhandlung | boekhandel',
    labels: 'retail books and printed news',
    parent: 'retail',
    near: 'publishing',
  },
  grocery: {
    name: 'supermarkets and grocers',
    phrases:
      'supermarket | supermarket chain | grocery store | grocery | grocery chain | grocery retailer | grocer | convenience store | supermercado | supermarche | supermarkt | supermercato',
    labels:
      'retail groceries | supermarkets | food retail | food and staples retailing | hypermarkets and super centers | consumer staples distribution and retail | consumer staples merchandise retail',
    parent: 'retail',
    near: 'food wholesale',
  },
  pet_shops: {
    name: 'pet shops',
    phrases: 'pet store | pet shop | pet supply store | tierhandlung | animalerie | dierenwinkel',
    parent: 'retail',
    near: 'pet_services',
  },
  furniture_stores: {
    name: 'furniture stores',
    phrases: 'furniture store | furniture shop | furniture retailer | mobelhaus | mobelhauser | muebleria',
    labels: 'homefurnishing retail | retail furniture and home furnishings',
    parent: 'retail',
    near: 'furniture',
  },
  horticulture: {
    name: 'garden centres and nurseries',
    phrases:
      'garden center | garden centre | plant nursery | tree nursery | nursery grower | horticulture | horticultural | greenhouse | greenhouse grower | gartnerei | gartnereien | gartencenter | baumschule | vivero | pepiniere | jardinerie | vivaio | tuincentrum | tuinbouw | kwekerij',
    labels: 'horticulture | nursery | retail building materials and garden equipment',
    near: 'agriculture retail landscaping florists',
  },
  plumbing_hvac: {
    name: 'plumbing and HVAC',
    phrases:
      'plumbing | plumber | plumbing company | plumbing business | plumbing contractor | plumbing and heating | hvac | hvac company | hvac contractor | heating and cooling | heating and cooling company | heating and air conditioning | air conditioning company | heating engineer | sanitarbetrieb | heizungsbau | fontaneria | plomberie | idraulica | loodgietersbedrijf',
    labels: 'plumbers | plumbing hvac',
    text: 'plumbing | heating and cooling | air conditioning',
    parent: 'home_services',
    near: 'electricians',
  },
  electricians: {
    name: 'electrical contractors',
    phrases:
      'electrical contractor | electrician company | electrical company | electrical installation | electrical business | elektrobetrieb | elektroinstallateur | electriciens',
    labels: 'electricians | electrical contractors',
    parent: 'home_services',
    near: 'plumbing_hvac',
  },
  roofing: {
    name: 'roofing',
    phrases:
      'roofing | roofing company | roofing contractor | roofer | dachdecker | dachdeckerbetrieb | couvreur',
    text: 'roofing',
    parent: 'home_services',
    near: 'construction',
  },
  movers: {
    name: 'moving companies',
    phrases:
      'moving company | mover | removals company | removal company | umzugsunternehmen | demenageur | mudanzas | verhuisbedrijf',
    parent: 'home_services',
    near: 'logistics',
  },
  cleaning: {
    name: 'cleaning companies',
    phrases:
      'cleaning company | cleaning service | cleaning business | janitorial | janitorial company | commercial cleaning | commercial cleaner | maid service | gebaudereinigung | reinigungsfirma | reinigungsunternehmen | empresa de limpieza | entreprise de nettoyage | schoonmaakbedrijf | impresa di pulizie | window cleaning',
    labels: 'janitorial services | cleaning services',
    text: 'cleaning services | janitorial services',
    parent: 'facility_services',
  },
  landscaping: {
    name: 'landscaping',
    phrases:
      'landscaping | landscaper | landscaping company | lawn care | lawn care company | gardener | gartenbau | garten und landschaftsbau | landscape contractor | tree service | paysagiste | giardiniere',
    labels: 'landscaping services',
    text: 'lawn care | landscaping',
    parent: 'facility_services',
    near: 'horticulture',
  },
  laundry: {
    name: 'laundries and dry cleaners',
    phrases:
      'laundry | laundromat | dry cleaner | dry cleaning | laundry service | wascherei | reinigung | lavanderia | pressing | wasserij | launderette',
    labels: 'laundry and drycleaning services',
    near: 'cleaning',
  },
  hair_salons: {
    name: 'hair salons and barbershops',
    phrases:
      'hair salon | barbershop | barber shop | barber | hairdresser | hairdressing salon | friseursalon | friseur | friseursalons | peluqueria | salon de coiffure | parrucchiere | parrucchieri | kapsalon | cabeleireiros | barberia',
    labels: 'barbers',
    text: 'hair salon | hairdressing | barbershop',
    parent: 'beauty',
    near: 'spas',
  },
  spas: {
    name: 'spas',
    phrases: 'spa | day spa | massage studio | massage therapy | thermal spa | wellness spa | hammam',
    parent: 'beauty',
    near: 'hair_salons fitness hotels',
  },
  physiotherapy: {
    name: 'physiotherapy practices',
    phrases:
      'physiotherapy | physiotherapy clinic | physiotherapy practice | physical therapy | physical therapy clinic | physical therapy practice | physio clinic | physio practice | physiotherapiepraxis | physiotherapiepraxen | fysiotherapiepraktijk | osteopathy | sports medicine clinic',
    labels: 'physical occupational and speech therapists',
    text: 'physiotherapy | physical therapy',
    parent: 'clinics',
    near: 'chiropractic',
  },
  chiropractic: {
    name: 'chiropractic practices',
    phrases: 'chiropractic | chiropractic clinic | chiropractic practice | chiropractic office',
    labels: 'chiropractors',
    parent: 'clinics',
    near: 'physiotherapy',
  },
  optics: {
    name: 'opticians',
    phrases:
      'optometry | optometry practice | optician | optician shop | optical store | eyewear store | eye clinic | augenoptiker | optica | opticien | ottica',
    labels: 'optometrists',
    parent: 'clinics',
    near: 'retail',
  },
  driving_schools: {
    name: 'driving schools',
    phrases: 'driving school | fahrschule | autoescuela | auto ecole | autoscuola | rijschool | autoescola',
    parent: 'training',
  },
  language_schools: {
    name: 'language schools',
    phrases:
      'language school | language academy | sprachschule | academia de idiomas | ecole de langues | scuola di lingue | escola de idiomas | talenschool',
    labels: 'language schools',
    parent: 'training',
    near: 'edtech translation',
  },
  childcare: {
    name: 'childcare',
    phrases:
      'kindergarten | preschool | nursery school | daycare | day care | daycare center | daycare centre | childcare | childcare center | childcare centre | child care | kita | kindertagesstatte | creche | montessori | guarderia | kinderdagverblijf | asilo nido',
    labels: 'child day care services | childcare | nursery',
    parent: 'education',
    near: 'schools',
  },
  auto_repair: {
    name: 'car repair shops',
    phrases:
      'auto repair | auto repair shop | auto shop | car repair | car repair shop | garage | mechanic shop | body shop | auto body shop | collision center | tire shop | kfz werkstatt | autowerkstatt | taller mecanico | talleres mecanicos | garage automobile | autofficina | oficina mecanica | auto service | car service center',
    labels: 'vehicle repair and maintenance',
    text: 'auto repair | car service',
    near: 'auto_dealers automotive',
  },
  car_rental: {
    name: 'car rental',
    phrases:
      'car rental | car hire | vehicle rental | rental car | autovermietung | alquiler de coches | autonoleggio | location de voitures | autoverhuur',
    labels: 'car rental services | vehicle rental',
    near: 'auto_dealers travel',
  },
  weddings: {
    name: 'wedding planners and venues',
    phrases:
      'wedding planner | wedding planning | wedding venue | bridal shop | wedding business | hochzeitsplaner | weddings',
    parent: 'events',
  },
  textiles: {
    name: 'textiles',
    phrases:
      'yarn | fabric | yarns | fabrics | textile | textile mill | textile manufacturer | textile company | textile industry | fabric mill | weaving mill | spinning mill | garment factory | garment manufacturer | textil | textilunternehmen | tessile | textiles',
    labels: 'textiles | textile manufacturing',
    parent: 'fashion',
    near: 'manufacturing',
  },
  translation: {
    name: 'translation',
    phrases:
      'translation agency | translation company | translation business | localization company | language service provider | ubersetzungsburo | agencia de traduccion | agence de traduction',
    labels: 'translation and localization',
    near: 'professional_services',
  },
};
