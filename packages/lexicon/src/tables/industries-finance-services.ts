import type { IndustryRows } from './industry.ts';

export const FINANCE_AND_SERVICES: IndustryRows = {
  financial_services: {
    name: 'financial services',
    phrases:
      'financial service | finance company | financial institution | financial firm | finance firm | finanzdienstleister | servicios financieros | services financiers | financial sector | finance industry | financial advisory | financial adviser firm | servizi finanziari | servicos financeiros',
    labels:
      'finance | financials | diversified financials | diversified financial services | multi sector holdings | specialized finance | financial exchanges and data | funds and trusts | savings institutions | financial',
    near: 'banking investment fintech accounting',
  },
  banking: {
    name: 'banking',
    phrases:
      'bank | banking | retail bank | commercial bank | community bank | credit union | savings bank | private bank | regional bank | banque | banco | banca | sparkasse | bankwesen | building society | cooperative bank | thrift',
    labels:
      'banks | regional banks | diversified banks | international trade and development | thrifts and mortgage finance | commercial and residential mortgage finance | central banks',
    text: 'bank holding company | deposit accounts | banking services | commercial banking',
    parent: 'financial_services',
    near: 'fintech consumer_finance',
  },
  consumer_finance: {
    name: 'lending and mortgages',
    phrases:
      'lender | mortgage lender | mortgage broker | mortgage company | mortgage | consumer lender | microfinance | leasing company | loan provider | debt collection | collection agency | consumer finance | car finance | factoring company | pawnbroker | loan broker',
    labels: 'loan brokers | mortgage finance | mortgage reits | credit intermediation | consumer finance',
    text: 'home loans | consumer loans | personal loans | mortgage loans',
    parent: 'financial_services',
    near: 'banking fintech',
  },
  insurance: {
    name: 'insurance',
    phrases:
      'insurance | insurer | insurance company | insurance broker | insurance agency | insurance brokerage | reinsurance | reinsurer | underwriting agency | versicherung | versicherer | versicherungsmakler | seguros | aseguradora | correduria de seguros | seguradora | corretora de seguros | assurance | assureur | courtier en assurance | assicurazione | verzekeraar | verzekering | life insurer | health insurer | claims adjusting',
    labels:
      'insurance carriers | insurance agencies and brokerages | insurance brokers | life and health insurance | multi line insurance | property and casualty insurance | claims adjusting actuarial services | insurance and employee benefit funds | pension funds',
    text: 'insurance products | insurance policies | life insurance | underwrites',
    near: 'insurtech financial_services',
  },
  investment: {
    name: 'investment management',
    phrases:
      'investment management | asset management | asset manager | wealth management | wealth manager | investment firm | investment company | hedge fund | fund manager | family office | financial advisor firm | investment bank | investment banking | brokerage firm | stock broker | capital market | investment fund | vermogensverwaltung | gestion de patrimoine | gestion de activos | gestora de fondos | boutique investment bank | broker dealer | trading firm | ria firm | registered investment advisor',
    labels:
      'holding companies | holding company | capital markets | asset management and custody banks | investment banking and brokerage | investment advice | securities and commodity exchanges | trusts and estates | closed end fund | financial advisors | wealth advisors',
    text: 'asset under management | investment advisory | mutual funds | portfolio management',
    parent: 'financial_services',
    near: 'venture_capital financial_services',
  },
  venture_capital: {
    name: 'venture capital and private equity',
    phrases:
      'venture capital | vc | vc fund | vc firm | venture fund | private equity | private equity firm | pe firm | pe fund | seed fund | angel network | accelerator | startup accelerator | incubator | startup incubator | venture studio | corporate venture | growth equity | capital riesgo | capital risque | risikokapital | beteiligungsgesellschaft',
    labels:
      'early stage investor | seed fund | venture fund | venture partners | venture capital and private equity principals | venture capital and private equity',
    parent: 'investment',
    near: 'investment',
    text: 'ventures | venture partners | seed fund',
  },
  accounting: {
    name: 'accounting',
    phrases:
      'accounting | accounting firm | accountancy | accountancy firm | accountancy practice | accounting practice | bookkeeping | bookkeeping firm | bookkeeping service | tax advisory | tax advisor | tax adviser | tax consultancy | tax firm | tax preparer | tax preparation | audit firm | cpa firm | cpa practice | chartered accountancy | chartered accountant firm | payroll provider | steuerberatung | steuerberatungen | steuerkanzlei | steuerkanzleien | buchhaltungsburo | wirtschaftsprufung | wirtschaftsprufer | gestoria | asesoria fiscal | asesorias fiscales | despacho contable | contabilidad | contabilidade | escritorio de contabilidade | cabinet comptable | cabinets comptables | expertise comptable | cabinet dexpertise comptable | studio commercialista | studi commercialisti | administratiekantoor | accountantskantoor',
    labels: 'accountants | accounting and tax | tax services | bookkeepers',
    text: 'tax returns | tax and accounting | certified public accountants | bookkeeping services',
    near: 'professional_services financial_services',
  },
  law: {
    name: 'law firms',
    phrases:
      'law firm | law office | law practice | legal practice | legal service | legal firm | solicitors firm | attorney office | kanzlei | kanzleien | anwaltskanzlei | anwaltskanzleien | rechtsanwaltskanzlei | despacho de abogados | bufete | bufete de abogados | despachos de abogados | cabinet davocats | cabinets davocats | cabinet juridique | studio legale | studi legali | escritorio de advocacia | escritorios de advocacia | advocacia | advocatenkantoor | notary office | notaria | barristers chamber | legal sector | legal industry | patent firm | immigration law firm | personal injury firm',
    labels:
      'legal | legal services | law | alternative dispute resolution | litigation | personal injury law',
    text: 'attorneys at law | law group | litigation | legal advice | solicitors',
    near: 'professional_services legaltech',
  },
  consulting: {
    name: 'consulting',
    phrases:
      'consulting | consultancy | consulting firm | consulting company | management consulting | management consultancy | business consulting | strategy consultancy | strategy consulting | business consultancy | consulting agency | advisory firm | unternehmensberatung | beratung | beratungsunternehmen | consultora | consultoria | cabinet de conseil | societa di consulenza | adviesbureau | boutique consultancy | research and consulting | business coach | business coaching',
    labels:
      'business consulting and services | operations consulting | strategic management services | research and consulting services | consultants | business services | environmental quality programs | business intelligence consulting',
    text: 'advises companies | advisory services | consulting services',
    parent: 'professional_services',
    near: 'professional_services it_services',
  },
  professional_services: {
    name: 'professional services',
    phrases:
      'professional service | professional services firm | business services company | agencies and consultancies',
    labels:
      'telephone call centers | call centers | professional services | business supplies and services | commercial and professional services | commercial services and supplies | diversified support services | office administration | office services and supplies | administrative and support services | business service',
    near: 'consulting accounting law',
  },
  staffing: {
    name: 'staffing and recruiting',
    phrases:
      'staffing | staffing agency | staffing firm | staffing company | recruitment agency | recruiting agency | recruitment firm | recruiting firm | recruitment company | recruitment consultancy | executive search | executive search firm | headhunting firm | temp agency | temporary staffing | employment agency | talent agency | recruitment industry | search firm | personalvermittlung | personaldienstleister | personalberatung | zeitarbeitsfirma | zeitarbeit | agencia de reclutamiento | agencias de empleo | agence dinterim | cabinet de recrutement | cabinets de recrutement | agencia de recrutamento | agenzia per il lavoro | uitzendbureau | wervingsbureau | manpower agency | staffing provider | nurse staffing',
    labels:
      'employment placement agencies | employment agency | temp agency | personnel services | recruitment | staffing and recruiting | executive search services | temporary help services | human resource and employment services | recruiting | job and career services | recruitment | employment services',
    text: 'recruitment services | staffing solutions | places candidates | recruits candidates | temp staff',
    near: 'hr_services hrtech',
  },
  hr_services: {
    name: 'HR services',
    phrases:
      'hr consultancy | hr consulting | hr service | hr services firm | peo | professional employer organization | outplacement | hr outsourcing | employee benefits broker | payroll bureau',
    labels:
      'human resources | human resources services | outsourcing offshoring | outsourcing and offshoring consulting',
    near: 'staffing hrtech consulting',
  },
  agency: {
    name: 'agencies',
    phrases: 'agency | agencies | agencia | agence | agentur | agenzia',
    near: 'marketing_agency',
  },
  marketing_agency: {
    name: 'marketing agencies',
    phrases:
      'marketing agency | digital agency | creative agency | creative studio agency | agencia creativa | agencia digital | agencia de publicidad | agence creative | agence de communication | agenzia creativa | agenzia di comunicazione | werbeagentur | kreativagentur | reclamebureau | advertising agency | ad agency | seo agency | ppc agency | performance marketing agency | growth agency | branding agency | brand agency | social media agency | media agency | content agency | pr agency | pr firm | public relations agency | public relations firm | communications agency | marketing firm | marketing company | digital marketing agency | digital marketing company | web agency | web design agency | full service agency | influencer agency | email marketing agency | lead generation agency | werbeagentur | marketingagentur | digitalagentur | kreativagentur | agencia de marketing | agencia de publicidad | agencias de marketing | agencia digital | agencias digitales | agence de communication | agence marketing | agence web | agences web | agences de communication | agence digitale | agenzia di marketing | agenzia di comunicazione | agencia de publicidade | reclamebureau | marketingbureau | design agency | amazon agency | shopify agency | media buying agency | pr and communications agency | affiliate agency',
    labels:
      'marketing and advertising | marketing services | advertising services | public relations and communications services | public relations | marketing | public relations and communications | digital marketing | marketing consultants',
    text: 'digital marketing services | branding and | seo services | social media marketing services | creative studio | full service digital',
    parent: 'agency',
    near: 'advertising design_services',
  },
  advertising: {
    name: 'advertising',
    phrases:
      'advertising | advertising company | outdoor advertising | out of home advertising | publicidad | publicite | werbung | billboard company',
    labels: 'advertising services | advertising',
    parent: 'marketing_agency',
    near: 'marketing_agency martech media',
  },
  design_services: {
    name: 'design studios',
    phrases:
      'design studio | graphic design studio | product design studio | ux agency | interior design | interior designer firm | interior design studio | design firm | industrial design firm | designbureau | interior architecture',
    labels:
      'design | design services | graphic design | interior design | photography | performing arts and design | photographers',
    near: 'marketing_agency architecture',
  },
  architecture: {
    name: 'architecture firms',
    phrases:
      'architecture firm | architecture practice | architectural firm | architecture studio | architect firm | architecture office | architektenburo | architekturburo | estudio de arquitectura | cabinet darchitecture | agence darchitecture | studio di architettura | escritorio de arquitetura | architectenbureau | landscape architecture | urban planning firm | architectural practice',
    labels:
      'architectural services | architecture and planning | architecture | architecture and planning | architecture | landscape architecture services',
    text: 'architects | architectural design',
    near: 'construction engineering_services design_services',
  },
  engineering_services: {
    name: 'engineering services',
    phrases:
      'engineering firm | engineering consultancy | engineering company | civil engineering | civil engineering firm | civil engineering consultancy | structural engineering | mechanical engineering | engineering service | ingenieurburo | surveying firm | empresa de ingenieria | bureau detudes | ingenieria | maschinenbauingenieur | geotechnical',
    labels:
      'engineering services | civil engineering | mechanical or industrial engineering | industrial engineering | surveying and mapping services | engineering',
    near: 'construction architecture machinery',
  },
  environmental: {
    name: 'environmental and waste services',
    phrases:
      'environmental service | environmental consultancy | waste management | waste company | recycling | recycling company | waste collection | waste hauler | water treatment | entsorgung | abfallwirtschaft | gestion de residuos | gestion des dechets | remediation | sustainability consultancy',
    labels:
      'environmental services | waste treatment and disposal | waste collection | environmental and facilities services | water waste steam and air conditioning services | recycling',
    text: 'recycles | waste disposal | hazardous waste',
    near: 'climate utilities',
  },
  security_services: {
    name: 'security services',
    phrases:
      'security service | security company | private security | security guard company | guarding company | alarm company | security guard | surveillance company | sicherheitsdienst | seguridad privada | security and alarm services | investigations firm | cctv installer',
    labels:
      'security and investigations | security guards and patrol services | security systems services | security and alarm services',
    near: 'facility_services',
  },
  facility_services: {
    name: 'cleaning and facility services',
    phrases:
      'facility service | facilities service | facility management | facilities management company | facilities management | cleaning company | cleaning service | cleaning business | janitorial | commercial cleaning | commercial cleaner | gebaudereinigung | reinigungsfirma | limpieza | empresa de limpieza | entreprise de nettoyage | schoonmaakbedrijf | impresa di pulizie | maid service | pest control | landscaping | landscaper | landscaping company | lawn care | lawn care company | property maintenance company | pressure washing | gardener',
    labels:
      'facilities services | janitorial services | landscaping services | consumer services | cleaning services | pest control services',
    text: 'cleaning services | janitorial services | lawn care',
    near: 'home_services',
  },
  events: {
    name: 'events',
    phrases:
      'congress | exposiciones | fiere | ferias | feria | messe | messen | ausstellung | congresos | salons professionnels | event agency | event company | trade fair organizer | trade fair organiser | trade fair | convention centre | convention center | conference centre | exhibition centre | messeveranstalter | event organizer | event organiser | event planner | event planning | event management | event venue | wedding planner | wedding venue | conference organizer | conference organiser | trade show organizer | exhibition organizer | exhibition organiser | eventagentur | organizador de eventos | agence evenementielle | exhibition | events industry | ticketing company | conference center | event production | event production company | venue',
    labels: 'events services | event services | conferences and events | trade shows',
    text: 'weddings and | corporate events | event planning',
    near: 'entertainment hospitality marketing_agency',
  },
  education: {
    name: 'education',
    phrases:
      'education | education sector | educational institution | education company | education provider | bildung | educacion | educacao | istruzione | onderwijs | education nonprofit | academy | test prep',
    labels:
      'education management | education administration programs | education services | educational services | schools',
    near: 'edtech schools universities training',
  },
  schools: {
    name: 'schools',
    phrases:
      'school | primary school | elementary school | high school | secondary school | private school | independent school | boarding school | charter school | international school | k 12 | k12 | k 12 school | school district | colegio | escuela | escola | schule | privatschule | privatschulen | ecole | lycee | scuola | kindergarten | preschool | nursery school | daycare | daycare center | childcare | childcare center | child care | kita | creche | montessori | nursery | grundschule | school board',
    labels:
      'primary secondary education | primary and secondary education | primary secondary | child day care services | childcare',
    parent: 'education',
    near: 'education universities',
  },
  universities: {
    name: 'universities',
    phrases:
      'university | college | higher education | business school | universidad | universidade | universitat | hochschule | hochschulen | universite | universita | universiteit | community college | medical school | law school | polytechnic',
    labels: 'higher education | universities | colleges',
    parent: 'education',
    near: 'education research',
  },
  training: {
    name: 'training and coaching',
    phrases:
      'training provider | training company | corporate training | professional training | coaching | coaching company | driving school | fahrschule | language school | language academy | sprachschule | academia de idiomas | ecole de langues | bootcamp | coding bootcamp | music school | dance school | tutoring | tutoring center | tutoring company | training center | training centre | vocational training | vocational school | centro de formacion | organisme de formation | autoescuela | leadership training | flight school',
    labels:
      'professional training and coaching | language schools | technical and vocational training | sports and recreation instruction | fine arts schools | cosmetology and barber schools | flight training | secretarial schools',
    parent: 'education',
    near: 'edtech education',
  },
  research: {
    name: 'research',
    phrases:
      'research institute | research organization | research organisation | think tank | research lab | r and d center | market research | market research firm | market research agency | forschungsinstitut | instituto de investigacion',
    labels: 'research | research services | think tanks | market research',
    near: 'universities biotech consulting',
  },
  government: {
    name: 'government',
    phrases:
      'government | public sector | gemeente | gemeenten | overheidsinstelling | overheid | comune | verwaltung kommunal | municipality | local government | city council | state government | federal agency | government agency | public administration | council | town hall | ministry | ayuntamiento | behorde | kommune | mairie | collectivite | comune | prefeitura | gemeente | local authority | county government | law enforcement | police department | fire department | public agency | govtech',
    labels:
      'air water and waste program management | government administration | government relations | public policy | public policy offices | law enforcement | military | judiciary | legislative office | legislative offices | public safety | political organization | political organizations | international affairs | executive office | executive offices | administration of justice | courts of law | fire protection | public assistance programs | public health | space research and technology | transportation programs | utilities administration | housing and community development | conservation programs | community development and urban planning | housing programs | economic programs | health and human services | armed forces | correctional institutions | government relations services | govtech | government',
    near: 'nonprofit',
  },
  nonprofit: {
    name: 'nonprofits',
    phrases:
      'nonprofit | non profit | not for profit | nonprofit organization | non profit organization | charity | ngo | foundation | charitable organization | charitable organisation | social enterprise | voluntary organisation | gemeinnutzige organisation | verein | vereine | stiftung | ong | fundacion | organizacion sin fines de lucro | association caritative | associazione no profit | goede doelen | church | religious institution | faith organization | philanthropy | trade association | membership association | trade union | civil society organization | humanitarian organization | aid organization',
    labels:
      'vocational rehabilitation services | social services | social service | nonprofit organization management | non profit organizations | non profit organization management | civic and social organization | civic and social organizations | philanthropy | philanthropic fundraising services | fundraising | religious institutions | individual and family services | industry associations | professional organizations | community services | emergency and relief services | services for the elderly and disabled | animal rescue',
    text: 'charitable | our donors | volunteers | mission driven organization',
    near: 'government education',
  },
};
