import type { IndustryRows } from './industry.ts';

export const HEALTH_LEISURE_INFRASTRUCTURE: IndustryRows = {
  healthcare: {
    name: 'healthcare',
    phrases:
      'healthcare | health care | healthcare provider | health care provider | healthcare organization | healthcare company | health service | health sector | medical service | gesundheitswesen | gesundheit | salud | sanidad | sante | saude | sanita | zorg | gezondheidszorg | home health | home healthcare | home health agency | home care | home care agency | hospice | urgent care | healthcare facility | healthcare industry | medical provider',
    labels:
      'health care providers and services | health care services | health care facilities | health care equipment and services | managed health care | home health care services | healthcare services | health wellness and fitness services | ambulance services | health and human services | health care | hospital and health care',
    text: 'healthcare services | patients | patient care',
    near: 'healthtech medical_devices',
  },
  hospitals: {
    name: 'hospitals',
    phrases:
      'hospital | hospital group | hospital system | hospital network | private hospital | public hospital | health system | medical center | medical centre | krankenhaus | krankenhauser | klinikum | kliniken | hopital | hopitaux | hospitale | ospedale | ospedali | hospitais | ziekenhuis | ziekenhuizen | nhs trust',
    labels: 'hospital and health care | hospitals and health care | hospitals | hospitals and clinics',
    text: 'acute care | bed hospital',
    parent: 'healthcare',
    near: 'clinics healthcare',
  },
  clinics: {
    name: 'clinics and medical practices',
    phrases:
      'clinic | medical clinic | medical practice | medical office | physician practice | doctor office | gp practice | gp surgery | private practice | private clinic | health clinic | health center | health centre | outpatient clinic | outpatient center | surgery center | dermatology clinic | dermatology practice | fertility clinic | ivf clinic | eye clinic | pediatric clinic | pediatric practice | orthopedic practice | cosmetic surgery clinic | plastic surgery clinic | aesthetic clinic | med spa | medspa | medical spa | physiotherapy clinic | physiotherapy practice | physical therapy | physical therapy clinic | physical therapy practice | chiropractic | chiropractic clinic | chiropractic practice | chiropractic office | podiatry | optometry | optometry practice | ophthalmology | radiology | imaging center | sleep clinic | hair transplant clinic | arztpraxis | arztpraxen | praxis | physiotherapiepraxis | consultorio | consultorio medico | clinica | clinica medica | clinique | cabinet medical | cabinets medicaux | poliambulatorio | studio medico | huisartsenpraktijk | fysiotherapiepraktijk | consultorios medicos | family medicine practice | acupuncture | osteopathy',
    labels:
      'medical practices | medical practice | physicians | chiropractors | physical occupational and speech therapists | optometrists | outpatient care centers | family planning centers | alternative medicine | medical clinics',
    text: 'physiotherapy | dermatology | our doctors | orthopedics',
    parent: 'healthcare',
    near: 'hospitals healthcare dental',
  },
  dental: {
    name: 'dental practices',
    phrases:
      'dental | dental clinic | dental practice | dental office | dental group | dental surgery | dental lab | dentistry | dental care | dentist office | dentist practice | orthodontic practice | orthodontics | zahnarztpraxis | zahnarztpraxen | zahnklinik | clinica dental | clinicas dentales | cabinet dentaire | cabinets dentaires | studio dentistico | studi dentistici | clinica odontologica | clinicas odontologicas | consultorio odontologico | consultorio dental | tandartspraktijk | dental service organization | dso | odontologia | family dentistry',
    labels: 'dentists',
    text: 'dental | orthodontics | dentistry | smile',
    parent: 'healthcare',
    near: 'clinics',
  },
  mental_health: {
    name: 'mental health',
    phrases:
      'mental health | mental health clinic | mental health practice | mental healthcare | therapy practice | counseling | counselling | counseling center | psychology practice | psychotherapy practice | psychiatry | behavioral health | rehab center | rehab centre | rehabilitation center | addiction treatment | addiction treatment center',
    labels: 'mental health care',
    text: 'psychotherapy | counseling | therapists',
    parent: 'healthcare',
    near: 'clinics healthtech',
  },
  elder_care: {
    name: 'elder care',
    phrases:
      'nursing home | care home | elder care | elderly care | senior living | assisted living | retirement home | residential care | retirement community | long term care | senior care | pflegeheim | pflegeheime | pflegedienst | altenheim | residencia de ancianos | residencias de mayores | ehpad | maison de retraite | casa di riposo | verpleeghuis | aged care | pflege | skilled nursing facility',
    labels:
      'nursing homes and residential care facilities | services for the elderly and disabled | residential care',
    parent: 'healthcare',
    near: 'hospitals healthcare',
  },
  veterinary: {
    name: 'veterinary practices',
    phrases:
      'veterinary | veterinary clinic | veterinary practice | veterinary hospital | vet clinic | vet practice | animal hospital | animal clinic | pet clinic | vet | veterinary group | tierarztpraxis | tierarztpraxen | tierklinik | tierkliniken | clinica veterinaria | clinicas veterinarias | clinique veterinaire | cliniques veterinaires | cabinet veterinaire | dierenarts | dierenartspraktijk | dierenkliniek | ambulatorio veterinario | pet hospital',
    labels: 'veterinary services | veterinary',
    text: 'veterinary | animal hospital | pet clinic',
    near: 'pet_services',
  },
  pet_services: {
    name: 'pet services',
    phrases:
      'pet grooming | pet groomer | dog groomer | kennel | dog daycare | pet boarding | pet service | pet sitting | animal shelter | dog training | pet care',
    labels: 'pet services | pet care',
    near: 'veterinary',
  },
  pharmacy: {
    name: 'pharmacies',
    phrases:
      'pharmacy | pharmacies | pharmacy chain | drugstore | drug store | chemist | community pharmacy | apotheke | apotheken | farmacia | farmacias | pharmacie | pharmacies dofficine | drogaria | apotheek | apotheken | online pharmacy | drogerie | dispensing chemist',
    labels: 'retail pharmacies | pharmacies | drug retail | pharmacy',
    text: 'pharmacy | prescriptions',
    near: 'pharma healthcare retail',
  },
  pharma: {
    name: 'pharmaceuticals',
    phrases:
      'pharma | pharmaceutical | pharmaceutical company | pharma company | drug maker | drugmaker | drug manufacturer | generic drug | pharmaceutical manufacturer | pharmaindustrie | pharmaunternehmen | farmaceutica | laboratorio farmaceutico | laboratoire pharmaceutique | farmaceutico | farmaceutisch | cdmo | nutraceutical | supplement company | supplement brand | vitamin brand | contract drug manufacturer',
    labels:
      'pharmaceuticals | pharmaceutical manufacturing | pharmaceuticals biotechnology and life sciences | drug delivery | generic drugs',
    text: 'drug products | generic drugs | prescription drugs | pharmaceutical products',
    near: 'biotech medical_devices chemicals',
  },
  biotech: {
    name: 'biotech and life sciences',
    phrases:
      'biotech | biotechnology | biotech company | biotech startup | life science | life sciences company | bio tech | genomics | gene therapy | cell therapy | drug discovery | drug development | clinical research | clinical research organization | contract research organization | cro company | diagnostics | diagnostics company | diagnostic lab | synthetic biology | biopharma | biopharmaceutical | biotecnologia | biotechnologie | biotechunternehmen | techbio | clinical stage company | molecular diagnostics',
    labels:
      'biotechnology | biotechnology research | life sciences tools and services | drug discovery and delivery | therapeutics | industrial bio | bioinformatics | oncology | neurotechnology | diagnostics | synthetic biology | life sciences',
    text: 'clinical stage | preclinical | therapeutics | clinical trials | monoclonal | oncology | gene editing | biopharmaceutical',
    near: 'pharma medical_devices research',
  },
  medical_devices: {
    name: 'medical devices',
    phrases:
      'medical device | medical device company | medical device manufacturer | medtech | med tech | medical technology | medical equipment | medical equipment supplier | surgical instrument | medical supply | medizintechnik | dispositivos medicos | dispositif medical | dispositifs medicaux | dispositivi medici | hearing aid | orthopedic device | medical imaging | prosthetics | medtech company | equipos medicos',
    labels:
      'medical devices | medical device | medical equipment manufacturing | health care equipment | health care supplies | health care equipment and supplies | medical instruments and supplies',
    text: 'medical devices | implants | surgical',
    near: 'healthtech biotech healthcare',
  },
  labs: {
    name: 'laboratories',
    phrases:
      'medical lab | medical laboratory | clinical laboratory | testing laboratory | testing lab | laboratory | diagnostic laboratory | diagnostic center | labor | pathology lab | laboratorio clinico | laboratoire danalyses',
    labels: 'medical and diagnostic laboratories',
    parent: 'healthcare',
    near: 'biotech hospitals',
  },
  fitness: {
    name: 'fitness and wellness',
    phrases:
      'gym | gym chain | fitness | fitness studio | fitness club | fitness center | fitness centre | fitness chain | fitness business | health club | yoga studio | pilates studio | crossfit | crossfit gym | crossfit box | martial arts studio | martial arts school | personal training studio | boutique fitness | boutique fitness studio | wellness studio | wellness center | wellness centre | wellness | wellness brand | climbing gym | sports club | leisure center | leisure centre | fitnessstudio | fitnessstudios | gimnasio | gimnasios | salle de sport | salles de sport | palestra | palestre | academia de ginastica | sportschool | boxing gym | spin studio | sports center | swim school | tennis club',
    labels:
      'health wellness and fitness | wellness and fitness services | recreational facilities and services | leisure facilities | fitness and wellness | wellness and fitness',
    text: 'gym | yoga | pilates | crossfit | fitness classes',
    near: 'sports beauty',
  },
  sports: {
    name: 'sports',
    phrases:
      'sport | sports | sports team | sports league | sports organization | football club | soccer club | golf club | golf course | country club | sports franchise | stadium | ski resort operator | sports tech | sportstech | sportverein | club deportivo | club de futbol | racing team | sports academy',
    labels:
      'recreational facilities | spectator sports | sports | sports teams and clubs | golf courses and country clubs | racetracks | skiing facilities',
    near: 'fitness entertainment',
  },
  beauty: {
    name: 'beauty salons and spas',
    phrases:
      'beauty | beauty salon | hair salon | nail salon | salon | salon chain | barbershop | barber shop | barber | hairdresser | hairdressing salon | spa | day spa | beauty studio | beauty parlour | beauty parlor | beauty clinic | tanning salon | tattoo studio | tattoo parlor | lash studio | brow bar | massage studio | massage therapy | friseursalon | friseursalons | friseur | kosmetikstudio | kosmetikstudios | peluqueria | peluquerias | salon de belleza | salones de belleza | centro de estetica | centros de estetica | salon de coiffure | salons de coiffure | institut de beaute | instituts de beaute | parrucchiere | parrucchieri | salone di bellezza | centro estetico | centri estetici | salao de beleza | saloes de beleza | kapsalon | kapsalons | schoonheidssalon | cosmetologist | beauty business | waxing studio | aesthetics clinic',
    labels: 'personal care services | beauty | barbers | beauty salons and spas | personal services',
    text: 'hair salon | beauty salon | nail | hairdressing | barbershop',
    near: 'fitness beauty_products',
  },
  hotels: {
    name: 'hotels',
    phrases:
      'hotel | hotel chain | hotel group | boutique hotel | independent hotel | luxury hotel | resort | resort operator | hotels and resorts | hostel | bed and breakfast | b and b | guest house | guesthouse | inn | lodge | motel | serviced apartment | vacation rental | vacation rental company | holiday rental | holiday park | campsite | camping | glamping site | aparthotel | hospitality | hospitality group | hospitality company | hospitality business | hospitality industry | hospitality brand | hotelerie | hotellerie | hotelgruppe | hotels und pensionen | hoteleria | hotelero | hotelera | cadena hotelera | hoteles | chambre dhotes | alberghi | albergo | hoteis | pousada | pousadas | pension | ferienwohnung | short term rental | hotelier | riad | ryokan',
    labels:
      'hospitality | hotels and motels | hotels resorts and cruise lines | bed and breakfasts hostels homestays | hotels and resorts | hotels motels and lodging | accommodation | lodging',
    text: 'hotel | resort | guest rooms',
    near: 'travel restaurants',
  },
  restaurants: {
    name: 'restaurants and cafés',
    phrases:
      'restaurant | restaurant group | restaurant chain | restaurant business | cafe | coffee shop | coffee chain | coffeehouse | bistro | pizzeria | pizza shop | pizza place | diner | bar | pub | pub chain | nightclub | fast food | fast food chain | quick service restaurant | qsr | food truck | eatery | eateries | steakhouse | sushi restaurant | ghost kitchen | cloud kitchen | catering | catering company | caterer | bakery | bakeries | bake shop | pastry shop | ice cream shop | juice bar | food service | foodservice | food services company | gastronomie | gastronomiebetrieb | gaststatte | wirtshaus | backerei | backereien | cafeteria | restaurante | restaurantes | panaderia | panaderias | pasteleria | boulangerie | boulangeries | patisserie | traiteur | ristorante | ristoranti | trattoria | gelateria | panificio | panificadora | padaria | padarias | lanchonete | horeca | eetcafe | bakkerij | restauracion | restauration | franchise restaurant | tea house | hospitality venue',
    labels:
      'restaurants | food and beverage services | food and beverage retail | caterers | bars taverns and nightclubs | mobile food services | food service | restaurants and bars',
    text: 'restaurant | cafe | bistro | bakery | kitchen and bar | cuisine | menu',
    near: 'hotels food beverages',
  },
  travel: {
    name: 'travel and tourism',
    phrases:
      'travel | travel company | travel agency | travel agencies | travel agent agency | tour operator | tour company | tourism | tourism company | tourism board | tourism business | travel startup | travel tech | traveltech | travel brand | online travel agency | ota | cruise line | cruise company | cruise operator | dmc | destination management company | safari operator | safari company | adventure travel | corporate travel | travel management company | reiseburo | reiseburos | reiseveranstalter | tourismus | agencia de viajes | agencias de viajes | turismo | turoperador | operador turistico | agence de voyage | agences de voyage | agences de voyages | voyagiste | tourisme | agenzia di viaggi | agenzie di viaggio | agencia de viagens | reisbureau | reisorganisatie | toerisme | excursion | travel planner | travel and tourism',
    labels:
      'leisure travel and tourism | travel arrangements | leisure | travel leisure and tourism | travel services | sightseeing transportation | travel and leisure | tourism',
    text: 'tours and | travel agency | book flights | travelers | trips',
    near: 'hotels aviation',
  },
  aviation: {
    name: 'airlines and aviation',
    phrases:
      'airline | airport | aviation | charter airline | private jet | private aviation | air cargo | helicopter operator | fluggesellschaft | aerolinea | compagnie aerienne | compagnia aerea | flughafen | jet charter | air charter',
    labels:
      'airlines and aviation | airlines | passenger airlines | airport services | airlines airports and air services',
    text: 'flights | fleet of aircraft',
    near: 'travel aerospace logistics',
  },
  real_estate: {
    name: 'real estate',
    phrases:
      'real estate | realty | property company | property developer | property development | real estate developer | real estate development | real estate agency | real estate agencies | real estate brokerage | real estate brokerages | real estate company | real estate firm | real estate investor | real estate investment | real estate investment firm | estate agency | estate agencies | letting agency | lettings agency | property management | property management company | property management firm | property manager firm | commercial real estate | cre firm | landlord | housing association | housing developer | reit | coworking | coworking space | co working space | coworking operator | flexible workspace | immobilien | immobilienmakler | immobilienburo | immobilienunternehmen | hausverwaltung | hausverwaltungen | makler | inmobiliaria | inmobiliarias | bienes raices | immobilier | agence immobiliere | agences immobilieres | immobiliare | agenzia immobiliare | agenzie immobiliari | imobiliaria | imobiliarias | vastgoed | makelaar | makelaarskantoor | self storage | student housing | realtor office | brokerage | property sector | real estate industry',
    labels:
      'real estate | commercial real estate | leasing real estate | real estate agents and brokers | leasing residential real estate | leasing non residential real estate | real estate management and development | real estate and equipment rental services | real estate services | real estate operating companies | diversified real estate activities | equity real estate investment trusts reits | residential reits | office reits | retail reits | hotel and resort reits | industrial reits | diversified reits | health care reits | specialized reits | equity real estate investment trusts | housing and real estate | mortgage real estate investment trusts reits | property',
    text: 'real estate | properties for sale | apartments | realty | homes for sale',
    near: 'proptech construction',
  },
  logistics: {
    name: 'logistics and transport',
    phrases:
      'logistics | logistics company | logistics provider | logistics firm | logistics startup | freight | freight company | freight forwarder | freight forwarding | freight broker | freight brokerage | freight brokerages | freight forwarding company | trucking | trucking company | trucking firm | truckload carrier | carrier | haulage | haulage company | haulier | shipping | shipping company | shipping line | courier | courier company | courier service | delivery company | delivery service | last mile delivery | parcel delivery | 3pl | third party logistics | fulfillment company | fulfilment company | fulfillment center | warehousing | warehousing company | warehouse operator | supply chain company | transportation | transportation company | transport company | transport | transport operator | fleet operator | fleet company | moving and storage | cold chain | cold storage | customs broker | port operator | railway | rail operator | rail company | bus operator | bus company | taxi company | ride hailing | mobility company | spedition | speditionen | spediteur | transportunternehmen | logistik | logistikunternehmen | logistica | empresa de logistica | empresa de transporte | transportista | transportadora | transportadoras | operador logistico | logistique | transporteur | transitaire | societe de transport | trasporti | spedizioniere | azienda di trasporti | logistiek | transportbedrijf | supply chain and logistics | maritime | maritime company | ship owner | shipping agent | shipowner | ferry operator | limo company | limousine service | logistics and transport | transport and logistics',
    labels:
      'transportation logistics supply chain and storage | logistics and supply chain | truck transportation | transportation trucking railroad | transportation trucking and railroad | freight and package transportation | warehousing and storage | maritime transportation | maritime | package freight delivery | rail transportation | ground passenger transportation | postal services | urban transit services | taxi and limousine services | school and employee bus services | interurban and rural bus services | shuttles and special needs transportation services | air freight and logistics | air freight and courier services | marine transportation | marine | road and rail | trucking | cargo ground transportation | passenger ground transportation | rail transportation | ground transportation | highways and railtracks | marine ports and services | transportation infrastructure | transportation services | shipbuilding | import and export logistics | pipeline transportation | supply chain and logistics',
    text: 'freight | cargo | shipments | trucking | warehousing | delivery services | logistics services',
    near: 'wholesale aviation',
  },
  energy: {
    name: 'energy',
    phrases:
      'energy | energy company | energy firm | energy provider | energy sector | energy industry | power generation | power producer | power company | energie | energia | energieversorger | empresa de energia | energy trading | energy services company | esco | energy startup | energy developer | nuclear energy | nuclear | hydrogen | biogas | energy storage | energy consultancy',
    labels:
      'energy | energy technology | independent power and renewable electricity producers | independent power producers and energy traders | electric power generation | nuclear electric power generation | fossil fuel electric power generation | hydroelectric power generation | energy storage',
    near: 'utilities oil_gas solar climate',
  },
  oil_gas: {
    name: 'oil and gas',
    phrases:
      'oil and gas | oil company | oil | gas company | oilfield service | oilfield services company | petroleum | upstream operator | drilling company | refinery | refineries | gas station | petrol station | fuel distributor | oil gas | petroleo | petrolera | petrole | erdol | oil and energy | lng | pipeline operator | offshore drilling',
    labels:
      'oil and energy | oil gas and consumable fuels | oil and gas drilling | oil and gas equipment and services | oil and gas exploration and production | oil and gas refining and marketing | oil and gas storage and transportation | integrated oil and gas | oil extraction | natural gas extraction | natural gas distribution | energy equipment and services | oil and gas',
    text: 'oil and natural gas | petroleum | drilling rigs | crude oil',
    parent: 'energy',
    near: 'mining utilities chemicals',
  },
  utilities: {
    name: 'utilities',
    phrases:
      'utility | utilities | utility company | electric utility | power utility | water utility | gas utility | grid operator | electricity provider | electricity supplier | water company | stadtwerke | utility provider | district heating | public utility',
    labels:
      'electric utilities | gas utilities | multi utilities | water utilities | water supply and irrigation systems | electric power transmission control and distribution | steam and air conditioning supply | utilities',
    text: 'electricity distribution | water supply | regulated utility',
    parent: 'energy',
    near: 'energy environmental',
  },
  solar: {
    name: 'solar and renewables',
    phrases:
      'solar | solar installer | solar company | solar energy | solar power | solar developer | solar firm | solar contractor | solar panel | solar panel installer | solar epc | solar business | photovoltaic | pv installer | renewable energy | renewable | renewables company | renewables developer | renewable energy company | renewable energy developer | clean energy | clean energy company | green energy | wind | wind energy | wind power | wind farm | wind developer | hydropower | geothermal | solaranlage | solarunternehmen | solarinstallateur | solarfirma | erneuerbare energien | energia solar | energias renovables | energies renouvelables | energia rinnovabile | energie rinnovabili | fotovoltaico | fotovoltaica | solaire | photovoltaique | zonnepanelen | zonne energie | heat pump installer | renewables and environment | biofuel',
    labels:
      'renewables and environment | renewable energy power generation | solar electric power generation | wind electric power generation | renewable energy equipment manufacturing | biomass electric power generation | geothermal electric power generation | services for renewable energy | renewable electricity | renewable energy semiconductor manufacturing | solar power',
    text: 'solar | photovoltaic | wind farms | renewable energy',
    parent: 'energy',
    near: 'climate energy utilities home_services',
  },
  climate: {
    name: 'climate tech',
    phrases:
      'climate | climate tech | climatetech | climate startup | cleantech | clean tech | clean technology | greentech | green tech | sustainability | sustainability startup | sustainability company | carbon | carbon capture | carbon removal | carbon accounting | carbon offset | circular economy | environmental technology | umwelttechnik | sostenibilidad | decarbonization | decarbonisation | impact startup',
    labels:
      'climate technology product manufacturing | climate data and analytics | climate | climate tech | carbon capture and removal | cleantech',
    text: 'carbon emissions | decarbonize | net zero | carbon footprint',
    near: 'solar environmental energy',
  },
  media: {
    name: 'media',
    phrases:
      'media | media company | media group | media outlet | media brand | broadcaster | broadcasting | tv station | tv network | television | radio station | radio | news | newspaper | news outlet | news publisher | digital media | new media | online media | podcast | podcast network | podcast company | podcaster | streaming | streaming service | streaming platform | newsletter publisher | creator economy | content studio | verlag | medienunternehmen | medios | medios de comunicacion | medias | prensa | youtube channel | magazine | journalism | content creator | influencer',
    labels:
      'media | online media | online audio and video media | broadcast media production and distribution | radio and television broadcasting | broadcasting | media and entertainment | media production | newspapers | internet news | blogs | interactive media and services | media and telecommunications | cable and satellite programming | content | internet publishing | social networking platforms | social media | news syndicates | social',
    text: 'news | podcast | magazine | broadcast',
    near: 'publishing entertainment advertising',
  },
  publishing: {
    name: 'publishing',
    phrases:
      'publishing | publisher | publishing house | publishing company | book publisher | magazine publisher | editorial | editoriales | maison dedition | maisons dedition | casa editrice | case editrici | editora | editoras | uitgeverij | verlage | verlagshaus | academic publisher | b2b publisher',
    labels:
      'publishing | book publishing | periodical publishing | book and periodical publishing | writing and editing | translation and localization | libraries | translation services',
    parent: 'media',
    near: 'media printing',
  },
  entertainment: {
    name: 'entertainment, film and music',
    phrases:
      'entertainment | entertainment company | film production | film studio | film | film production company | movie studio | video production | video production company | production house | production studio | animation studio | post production studio | vfx studio | music | music label | record label | recording studio | music company | music venue | theater | theatre | cinema | cinema chain | museum | art gallery | gallery | galleries | performing arts | amusement park | theme park | escape room | casino | gambling | gambling company | betting | betting company | sportsbook | igaming | online casino | lottery | talent management | filmproduktion | productora | productora audiovisual | societe de production | produktionsfirma | discografica | bowling alley | trampoline park | zoo | circus | concert promoter | photographer studio | photography studio',
    labels:
      'entertainment | entertainment providers | motion pictures and film | movies videos and sound | movies and sound recording | music | musicians | sound recording | animation and post production | animation | performing arts | museums | museums historical sites and zoos | museums and institutions | gambling and casinos | gambling facilities and casinos | casinos and gaming | arts and crafts | fine art | artists and writers | amusement parks and arcades | theater companies | dance companies | circuses and magic shows | historical sites | zoos and botanical gardens | movies and entertainment | photography | fine arts',
    text: 'film production | record label | live music | concerts',
    near: 'media gaming events',
  },
};
