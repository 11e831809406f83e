export interface OccupationRow {
  name: string;
  phrases: string;
  department?: string;
  level?: 'manager' | 'ic';
  /** The trade: whoever owns such a business is a near match, and it is implied where a goal names no other. */
  industry?: string;
}

export const OCCUPATIONS: Record<string, OccupationRow> = {
  care_home_manager: {
    name: 'care home managers',
    level: 'manager',
    industry: 'elder_care',
    phrases:
      'nursing home administrator | lnha | nha | assisted living administrator | care home manager | care manager | nursing home director | residential care manager | heimleiter | heimleiterin | pflegedienstleiter | pflegedienstleitung',
  },
  dentist: {
    name: 'dentists',
    industry: 'dental',
    phrases:
      'dentist | dental surgeon | orthodontist | periodontist | endodontist | oral surgeon | zahnarzt | zahnarztin | zahnarzte | dentista | dentistas | odontologo | odontologa | chirurgien dentiste | tandarts | tandartsen | dds | dmd | prosthodontist | general dentist | pediatric dentist',
  },
  doctor: {
    name: 'doctors',
    industry: 'clinics',
    phrases:
      'doctor | physician | medical doctor | general practitioner | gp | surgeon | dermatologist | cardiologist | pediatrician | paediatrician | radiologist | oncologist | neurologist | gynecologist | gynaecologist | ophthalmologist | psychiatrist | anesthesiologist | family doctor | orthopedic surgeon | plastic surgeon | internist | urologist | arzt | arztin | arzte | hausarzt | medico | medica | medicos | medecin | medecins | medici | huisarts | huisartsen | endocrinologist | resident physician | chirurg | pathologist | attending physician | hospitalist | fertility specialist',
  },
  nurse: {
    name: 'nurses',
    industry: 'healthcare',
    phrases:
      'nurse | registered nurse | rn | nurse practitioner | krankenschwester | pflegekraft | pflegefachkraft | enfermera | enfermero | enfermeira | infirmier | infirmiere | infermiere | verpleegkundige | head nurse | charge nurse | nurse manager | midwife | matron | lpn',
  },
  physiotherapist: {
    name: 'physiotherapists',
    industry: 'clinics',
    phrases:
      'physiotherapist | physio | physical therapist | physiotherapeut | physiotherapeutin | fisioterapeuta | fisioterapista | kinesitherapeute | kine | fysiotherapeut | osteopath | occupational therapist | sports therapist | speech therapist | podiatrist',
  },
  chiropractor: { name: 'chiropractors', industry: 'clinics', phrases: 'chiropractor | chiropractic doctor' },
  psychologist: {
    name: 'psychologists and therapists',
    industry: 'mental_health',
    phrases:
      'psychologist | therapist | psychotherapist | counselor | counsellor | psicologo | psicologa | psychologe | psychologin | psychologue | psicoterapeuta | psycholoog | marriage counselor | clinical psychologist | life therapist',
  },
  optometrist: {
    name: 'optometrists',
    industry: 'clinics',
    phrases: 'optometrist | optician | optiker | optico | opticien | ottico',
  },
  pharmacist: {
    name: 'pharmacists',
    industry: 'pharmacy',
    phrases:
      'pharmacist | apotheker | apothekerin | farmaceutico | farmaceutica | pharmacien | pharmacienne | farmacista | community pharmacist | chief pharmacist | pharmacy manager | clinical pharmacist | hospital pharmacist',
  },
  veterinarian: {
    name: 'veterinarians',
    industry: 'veterinary',
    phrases:
      'veterinarian | vet surgeon | veterinary surgeon | vet | tierarzt | tierarztin | tierarzte | veterinario | veterinaria | veterinarios | veterinaire | dierenarts | dierenartsen | dvm | animal doctor',
  },
  lawyer: {
    name: 'lawyers',
    industry: 'law',
    department: 'legal',
    phrases:
      'lawyer | attorney | attorney at law | solicitor | barrister | advocate | litigator | legal advisor | trial lawyer | patent attorney | immigration lawyer | immigration attorney | employment lawyer | tax lawyer | divorce lawyer | corporate lawyer | personal injury lawyer | rechtsanwalt | rechtsanwaltin | rechtsanwalte | anwalt | anwalte | abogado | abogada | abogados | advogado | advogada | advogados | avocat | avocate | avocats | avvocato | avvocati | avvocata | advocaat | advocaten | notary | notar | notaire | notaio | notaris | family lawyer | associate attorney | law associate',
  },
  paralegal: {
    name: 'paralegals',
    department: 'legal',
    industry: 'law',
    phrases: 'paralegal | legal assistant | legal secretary',
  },
  accountant: {
    name: 'accountants',
    department: 'finance',
    industry: 'accounting',
    phrases:
      'accountant | chartered accountant | certified public accountant | cpa | bookkeeper | tax advisor | tax adviser | tax consultant | tax preparer | tax accountant | auditor | steuerberater | steuerberaterin | buchhalter | buchhalterin | contador | contadora | contadores | contable | contables | asesor fiscal | contabilista | expert comptable | experts comptables | comptable | comptables | commercialista | commercialisti | ragioniere | boekhouder | boekhouders | public accountant | enrolled agent | staff accountant | senior accountant | accounting specialist | wirtschaftsprufer',
  },
  financial_advisor: {
    name: 'financial advisors',
    industry: 'investment',
    phrases:
      'financial advisor | financial adviser | financial planner | wealth advisor | wealth manager | investment advisor | ifa | independent financial adviser | private banker | finanzberater | asesor financiero | conseiller financier | consulente finanziario | portfolio manager | wealth adviser | financial consultant | certified financial planner | cfp',
  },
  insurance_agent: {
    name: 'insurance agents',
    industry: 'insurance',
    phrases:
      'insurance agent | insurance broker | insurance advisor | insurance producer | versicherungsmakler | versicherungsvertreter | corredor de seguros | agente de seguros | corretor de seguros | courtier en assurances | agente assicurativo | insurance salesperson',
  },
  mortgage_broker: {
    name: 'mortgage brokers',
    industry: 'consumer_finance',
    phrases:
      'mortgage broker | loan officer | mortgage advisor | mortgage adviser | mortgage loan officer | mortgage loan originator | credit broker | finance broker',
  },
  realtor: {
    name: 'real estate agents',
    industry: 'real_estate',
    phrases:
      'realtor | real estate agent | estate agent | real estate broker | property agent | letting agent | lettings agent | real estate salesperson | listing agent | immobilienmakler | immobilienmaklerin | agente inmobiliario | agentes inmobiliarios | corretor de imoveis | corretores de imoveis | agent immobilier | agents immobiliers | agente immobiliare | agenti immobiliari | makelaar | makelaars | broker associate | real estate consultant | managing broker | commercial broker',
  },
  property_manager: {
    name: 'property managers',
    level: 'manager',
    industry: 'real_estate',
    phrases:
      'property manager | landlord | community association manager | hausverwalter | administrador de fincas | syndic | gestor de propiedades | leasing manager | regional property manager | real estate manager | estate manager | real estate asset manager',
  },
  real_estate_investor: {
    name: 'real estate investors',
    industry: 'real_estate',
    phrases:
      'real estate investor | property investor | real estate developer | property developer | house flipper | immobilieninvestor | inversor inmobiliario | land developer | homebuilder owner',
  },
  architect: {
    name: 'architects',
    industry: 'architecture',
    phrases:
      'architect | project architect | landscape architect | architekt | architektin | architekten | arquitecto | arquitecta | arquitectos | arquiteto | arquiteta | arquitetos | architecte | architectes | architetto | architetti | architectural designer | principal architect | design architect | urban planner',
  },
  interior_designer: {
    name: 'interior designers',
    industry: 'design_services',
    phrases:
      'interior designer | interior architect | interior decorator | innenarchitekt | interiorista | decorador de interiores',
  },
  civil_engineer: {
    name: 'civil and structural engineers',
    industry: 'engineering_services',
    department: 'engineering',
    phrases:
      'civil engineer | structural engineer | site engineer | bauingenieur | ingeniero civil | geotechnical engineer | quantity surveyor | surveyor',
  },
  mechanical_engineer: {
    name: 'mechanical engineers',
    department: 'engineering',
    phrases:
      'mechanical engineer | electrical engineer | hardware engineer | industrial engineer | design engineer | mechatronics engineer | maschinenbauingenieur | elektroingenieur | chemical engineer | electronics engineer | embedded engineer | firmware engineer | robotics engineer',
  },
  electrician: {
    name: 'electricians',
    industry: 'home_services',
    phrases:
      'electrician | master electrician | elektriker | elektromeister | electricista | eletricista | electricien | elettricista | elektricien',
  },
  plumber: {
    name: 'plumbers',
    industry: 'home_services',
    phrases:
      'plumber | master plumber | hvac technician | klempner | installateur | fontanero | plomero | encanador | plombier | idraulico | loodgieter | heating engineer | gas engineer',
  },
  contractor: {
    name: 'contractors',
    industry: 'construction',
    phrases:
      'general contractor | building contractor | home builder | builder | roofer | roofing contractor | remodeler | carpenter | electrical contractor | hvac contractor | plumbing contractor | landscaper | tradesman | tradespeople | handyman | painter and decorator | tischler | schreiner | bauunternehmer | joiner | contratista | mason',
  },
  teacher: {
    name: 'teachers',
    industry: 'education',
    phrases:
      'teacher | educator | school teacher | instructor | tutor | lehrer | lehrerin | profesor de | maestro | maestra | professora | enseignant | enseignante | insegnante | docente | docenti | leraar | leraren | maths teacher | math teacher | science teacher | english teacher | special education teacher | faculty member | music teacher',
  },
  professor: {
    name: 'professors',
    industry: 'universities',
    phrases:
      'professor | lecturer | assistant professor | associate professor | academic | postdoc | profesor | profesora | profesores universitarios | maitre de conferences | professore | faculty | hochschullehrer | hoogleraar | senior lecturer | university researcher | phd researcher',
  },
  principal_head: {
    name: 'school principals',
    level: 'manager',
    industry: 'schools',
    phrases:
      'principal | school principal | headteacher | head teacher | headmaster | headmistress | schulleiter | schulleiterin | director de colegio | directores de colegios | directora de colegio | directeur d ecole | chef d etablissement | preside | dirigente scolastico | schooldirecteur | dean | school superintendent | vice principal | school director | provost | head of school | school leader | schoolleider | assistant principal | diretor de escola | school administrator | superintendent of schools',
  },
  student: {
    name: 'students',
    phrases:
      'student | undergraduate | graduate student | phd student | phd candidate | mba student | mba candidate | studentin | estudiante | estudante | etudiant | etudiante | studente | scholar | pupil',
  },
  software_engineer: {
    name: 'software engineers',
    department: 'engineering',
    level: 'ic',
    phrases:
      'software engineer | software developer | developer | programmer | backend engineer | backend developer | frontend engineer | frontend developer | front end developer | back end developer | full stack developer | full stack engineer | fullstack developer | fullstack engineer | web developer | mobile developer | ios developer | android developer | python developer | java developer | javascript developer | app developer | application developer | swe | sde | software development engineer | softwareentwickler | softwareentwicklerin | softwareingenieur | desarrollador de software | desarrollador web | desarrolladores de software | ingeniero de software | desenvolvedor de software | engenheiro de software | developpeur logiciel | developpeur web | ingenieur logiciel | sviluppatore software | softwareontwikkelaar | software dev | react developer | node developer | php developer | wordpress developer | game developer person | computer programmer | coder | frontend dev | backend dev | web dev | lead developer',
  },
  data_scientist: {
    name: 'data scientists',
    department: 'data',
    level: 'ic',
    phrases:
      'data scientist | machine learning engineer | ml engineer | ai engineer | machine learning scientist | applied scientist | cientifico de datos | cientista de dados',
  },
  data_analyst: {
    name: 'data analysts',
    department: 'data',
    level: 'ic',
    phrases:
      'data analyst | business analyst | business intelligence analyst | bi analyst | analytics analyst | insights analyst',
  },
  devops_engineer: {
    name: 'DevOps engineers',
    department: 'engineering',
    level: 'ic',
    phrases:
      'devops engineer | site reliability engineer | sre | platform engineer | cloud engineer | infrastructure engineer',
  },
  designer: {
    name: 'designers',
    department: 'design',
    level: 'ic',
    phrases:
      'designer | ux designer | ui designer | product designer | ux ui designer | ui ux designer | graphic designer | web designer | visual designer | motion designer | interaction designer | brand designer | grafikdesigner | grafikdesignerin | disenador grafico | disenadores graficos | graphiste | grafico pubblicitario | illustrator',
  },
  product_manager: {
    name: 'product managers',
    department: 'product',
    level: 'ic',
    phrases:
      'product manager | technical product manager | group product manager | senior product manager | product owner | produktmanager | produktmanagerin | gerente de producto | gerente de produto | chef de produit | associate product manager | pm product',
  },
  project_manager: {
    name: 'project managers',
    department: 'operations',
    level: 'manager',
    phrases:
      'project manager | program manager | programme manager | projektleiter | projektmanager | jefe de proyecto | gerente de proyecto | gerente de projetos | chef de projet | chefs de projet | technical program manager | construction project manager | it project manager | project lead | projectmanager',
  },
  photographer: {
    name: 'photographers',
    industry: 'entertainment',
    phrases:
      'photographer | wedding photographer | fotograf | fotografin | fotografo | fotografa | photographe | fotograaf | videographer | filmmaker | cinematographer',
  },
  journalist: {
    name: 'journalists',
    industry: 'media',
    phrases:
      'journalist | reporter | editor in chief | news editor | columnist | correspondent | periodista | periodistas | jornalista | journaliste | giornalista | journalistin | redakteur | redakteurin | chefredakteur | managing editor | blogger | news producer | tech reporter',
  },
  writer: {
    name: 'writers',
    phrases:
      'writer | author | copywriter | content writer | technical writer | ghostwriter | screenwriter | freelance writer',
  },
  creator: {
    name: 'creators',
    industry: 'media',
    phrases:
      'content creator | influencer | youtuber | podcaster | podcast host | streamer | instagrammer | tiktoker | newsletter writer | creator',
  },
  chef: {
    name: 'chefs',
    industry: 'restaurants',
    phrases:
      'chef | head chef | executive chef | sous chef | pastry chef | kuchenchef | koch | cocinero | chef de cuisine | cuoco | chef kok | baker',
  },
  restaurant_manager: {
    name: 'restaurant managers',
    level: 'manager',
    industry: 'restaurants',
    phrases:
      'restaurant manager | restaurateur | bar manager | cafe manager | food and beverage manager | f and b manager | restaurantleiter | gerente de restaurante | gastronom | food and beverage director | restaurant operator | pub manager | catering manager',
  },
  hotel_manager: {
    name: 'hotel managers',
    level: 'manager',
    industry: 'hotels',
    phrases:
      'hotel manager | hotelier | hotel general manager | general manager hotel | hotel director | hoteldirektor | director de hotel | directores de hotel | directeur d hotel | direttore d albergo | front office manager | resort manager | hotelmanager | innkeeper | rooms division manager | hotel operations manager',
  },
  store_manager: {
    name: 'store managers',
    level: 'manager',
    industry: 'retail',
    phrases:
      'store manager | shop manager | retail manager | branch manager retail | filialleiter | filialleiterin | marktleiter | gerente de tienda | gerente de loja | encargado de tienda | directeur de magasin | responsable de magasin | store director | winkelmanager | area retail manager | assistant store manager',
  },
  branch_manager: {
    name: 'branch managers',
    level: 'manager',
    phrases:
      'branch manager | branch director | niederlassungsleiter | zweigstellenleiter | director de sucursal | gerente de sucursal | directeur d agence | branch head',
  },
  office_manager: {
    name: 'office managers',
    department: 'admin',
    level: 'manager',
    phrases:
      'office manager | officemanager | office managerin | buroleiter | buroleiterin | office coordinator | office director | jefe de oficina | gerente administrativo',
  },
  practice_manager: {
    name: 'practice managers',
    level: 'manager',
    industry: 'clinics',
    phrases:
      'practice manager | clinic manager | practice administrator | medical office manager | dental practice manager | dental office manager | praxismanager | praxismanagerin | clinic director | clinic administrator | practice director | hospital administrator | gerente de clinica | clinic owner manager',
  },
  executive_assistant: {
    name: 'executive assistants',
    department: 'admin',
    level: 'ic',
    phrases:
      'executive assistant | personal assistant | virtual assistant | chief of staff to | assistentin der geschaftsfuhrung | asistente ejecutiva | assistante de direction | directiesecretaresse | ea | executive administrative assistant',
  },
  personal_trainer: {
    name: 'personal trainers',
    industry: 'fitness',
    phrases:
      'personal trainer | fitness coach | fitness trainer | fitness instructor | yoga teacher | yoga instructor | pilates instructor | gym trainer | strength coach | gym manager | fitness manager | studio manager fitness | nutritionist | dietitian',
  },
  coach: {
    name: 'coaches',
    industry: 'training',
    phrases:
      'coach | business coach | life coach | executive coach | career coach | leadership coach | sales coach | health coach',
  },
  hairdresser: {
    name: 'hairdressers',
    industry: 'beauty',
    phrases:
      'hairdresser | hair stylist | hairstylist | barber | beautician | cosmetologist | esthetician | aesthetician | nail technician | makeup artist | friseur | friseurin | friseurmeister | peluquero | peluquera | cabeleireiro | coiffeur | coiffeuse | parrucchiere | parrucchieri | kapper | kappers | tattoo artist | salon manager | massage therapist | spa manager',
  },
  recruiter: {
    name: 'recruiters',
    department: 'talent',
    industry: 'staffing',
    phrases:
      'recruiter | recruitment consultant | talent acquisition specialist | talent acquisition partner | talent partner | headhunter | technical recruiter | it recruiter | tech recruiter | corporate recruiter | recruiting manager person | reclutador | reclutadora | recruteur | personalberater | personalvermittler | recruitment specialist | talent sourcer | sourcer | selezionatore | staffing consultant | recrutador | executive recruiter | executive search consultant | talent scout',
  },
  consultant: {
    name: 'consultants',
    industry: 'consulting',
    phrases:
      'consultant | management consultant | business consultant | strategy consultant | independent consultant | unternehmensberater | consultor | consultora | consultores | consulente | consulenti | adviseur | freelance consultant | marketing consultant | hr consultant | it consultant | berater | beraterin | sap consultant | seo consultant | sustainability consultant',
  },
  freelancer: {
    name: 'freelancers',
    phrases:
      'freelancer | freelance | independent contractor | gig worker | freiberufler | freiberuflerin | freelances | zzp er | zzper | independant | libero professionista | profissional autonomo',
  },
  investor: {
    name: 'investors',
    industry: 'venture_capital',
    phrases:
      'investor | venture capitalist | angel investor | business angel | vc investor | limited partner | seed investor | investment manager | investment partner | investment director | fund manager | inversor | inversores | investidor | investidores | investisseur | investisseurs | investitore | investitori | private equity investor | private investor | venture partner | investeerder | investeerders | vc | family office principal',
  },
  investment_analyst: {
    name: 'investment professionals',
    industry: 'investment',
    phrases:
      'investment analyst | equity analyst | investment banker | trader | hedge fund manager | investment associate | stock broker | equity research analyst | investment professional | asset manager person',
  },
  farmer: {
    name: 'farmers',
    industry: 'agriculture',
    phrases:
      'farmer | farm owner | farm manager | rancher | grower | agronomist | landwirt | landwirte | agricultor | agricultores | agriculteur | agriculteurs | agricoltore | agricoltori | boer | boeren | winemaker | winegrower | viticultor | dairy farmer | herd manager | vineyard manager | winzer | vigneron',
  },
  driver: {
    name: 'drivers',
    industry: 'logistics',
    phrases: 'driver | truck driver | delivery driver | lkw fahrer | courier driver | bus driver',
  },
  pilot: {
    name: 'pilots',
    industry: 'aviation',
    phrases: 'airline pilot | commercial pilot | flight instructor | first officer | flight attendant',
  },
  event_planner: {
    name: 'event planners',
    department: 'events',
    industry: 'events',
    phrases:
      'event planner | wedding planner | event organizer | event organiser | event producer | conference organizer | meeting planner | organizador de eventos',
  },
  travel_agent: {
    name: 'travel agents',
    industry: 'travel',
    phrases:
      'travel agent | travel advisor | tour guide | travel consultant | agente de viajes | agent de voyage | reiseberater | tour manager | travel designer | travel planner',
  },
  scientist: {
    name: 'scientists',
    department: 'research',
    phrases:
      'scientist | research scientist | researcher | principal investigator | chemist scientist | biologist | research fellow | lab scientist | wissenschaftler | investigador | pesquisador | chercheur | ricercatore | onderzoeker | lab director | laboratory director | lab manager',
  },
  social_worker: {
    name: 'social workers',
    industry: 'nonprofit',
    phrases: 'social worker | case manager | youth worker | sozialarbeiter | caseworker',
  },
  clergy: {
    name: 'pastors',
    industry: 'nonprofit',
    phrases: 'pastor | priest | minister of religion | rabbi | imam | church leader | reverend',
  },
  mayor: {
    name: 'mayors and councillors',
    industry: 'government',
    phrases:
      'mayor | councillor | city manager | councilor | burgermeister | alcalde | maire | sindaco | town clerk | policy maker | policymaker | civil servant | city planner | city clerk | county executive',
  },
  translator: {
    name: 'translators',
    phrases:
      'translator | interpreter | ubersetzer | ubersetzerin | traductor | tradutor | traducteur | traduttore | localization specialist',
  },
  musician: {
    name: 'musicians',
    industry: 'entertainment',
    phrases:
      'musician | artist | music producer | dj | composer | record producer | film producer | movie producer | gallery owner | gallerist | curator',
  },
  broker: {
    name: 'freight brokers',
    industry: 'logistics',
    phrases: 'freight broker | freight forwarder | customs broker | freight agent',
  },
};

/** Those who work where their trade is: at a company of another kind the title means something else. */
export const BOUND_TO_TRADE: ReadonlySet<string> = new Set(
  'dentist doctor pharmacist veterinarian principal_head teacher professor property_manager realtor insurance_agent mortgage_broker financial_advisor hotel_manager restaurant_manager store_manager practice_manager care_home_manager farmer travel_agent broker optometrist chiropractor'.split(
    ' ',
  ),
);
