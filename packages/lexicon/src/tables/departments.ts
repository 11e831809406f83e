export interface DepartmentRow {
  name: string;
  /** Words for the department: `marketing` in `head of marketing`. */
  phrases: string;
  /** Words for a person of it whose level is that of a contributor: `account executive`. */
  people?: string;
  /** Departments whose same level comes close. */
  near?: string;
}

export const DEPARTMENTS: Record<string, DepartmentRow> = {
  marketing: {
    name: 'marketing',
    phrases:
      'marketing | mktg | paid social | paid search | digital marketing | growth | growth marketing | brand | branding | brand marketing | demand generation | demand gen | content marketing | content | seo | sem | ppc | paid media | social media | product marketing | performance marketing | field marketing | email marketing | marketing operations | marketing and communications | marcom | advertising | digital | crm | lifecycle | lifecycle marketing | influencer marketing | affiliate marketing | campaign | merchandising | mercadeo | mercadotecnia | mercadotecnica | marketing digital | market | acquisition | media buying | consumer insights | community | online marketing | trade marketing',
    people:
      'marketer | growth hacker | marketing specialist | marketing executive | copywriter | content writer | brand strategist | media buyer | community manager | content creator marketing | seo specialist',
    near: 'communications ecommerce',
  },
  communications: {
    name: 'communications',
    phrases:
      'communications | communication | comms | corporate communications | public relations | pr | external affairs | public affairs | press | media relations | internal communications | kommunikation | comunicacion | comunicacao | comunicazione | communicatie | corporate affairs | investor relations | unternehmenskommunikation',
    people: 'press officer | spokesperson | publicist',
    near: 'marketing',
  },
  sales: {
    name: 'sales',
    phrases:
      'sales | inside sales | field sales | revenue | business development | biz dev | bizdev | bd | commercial | account management | key account | key accounts | enterprise sales | channel sales | new business | sales enablement | presales | pre sales | sales development | vertrieb | verkauf | ventas | vendas | vente | ventes | vendite | verkoop | comercial | commercial development | desarrollo de negocio | geschaftsentwicklung | go to market | gtm | export | commerciale | aussendienst | innendienst',
    people:
      'account executive | account manager | key account manager | sdr | bdr | sales development representative | business development representative | sales rep | sales representative | salesperson | salespeople | salesman | sales executive | sales associate | sales consultant | sales engineer | client executive | vertriebsmitarbeiter | vendedor | vendeur | venditore | territory manager | sales agent',
    near: 'partnerships',
  },
  revops: {
    name: 'revenue operations',
    phrases:
      'revenue ops | revenue operations | revops | rev ops | sales operations | sales ops | gtm operations | go to market operations | revenue enablement',
    near: 'sales operations',
  },
  partnerships: {
    name: 'partnerships',
    phrases:
      'partnership | partnerships | strategic partnership | alliances | alliance | strategic alliances | channel | channel partner | partner program | ecosystem | affiliate | affiliates | partner success | partner marketing | partner development | alianzas | parcerias | partenariats | partnerschaften | partners and alliances',
    near: 'sales',
  },
  ecommerce: {
    name: 'e-commerce',
    phrases:
      'ecommerce | e commerce | e com | ecom | online | online sales | online shop | digital commerce | marketplace | marketplaces | online business | e business | commerce electronique | comercio electronico | digital sales | dtc | d2c',
    near: 'marketing',
  },
  customer_success: {
    name: 'customer success',
    phrases:
      'customer success | client success | customer experience | cx | client services | client service | customer relations | customer onboarding | onboarding | implementation | customer care | customer operations | client relations | customer engagement | customer | client experience | guest experience | guest relations | member success | kundenerfolg | kundenbetreuung | renewals | customer retention | loyalty',
    people:
      'csm | implementation specialist | client partner | onboarding specialist | customer success associate',
    near: 'support',
  },
  support: {
    name: 'customer support',
    phrases:
      'support | customer support | customer service | technical support | tech support | help desk | helpdesk | service desk | call center | call centre | contact center | contact centre | kundenservice | kundendienst | atencion al cliente | servicio al cliente | service client | assistenza clienti | klantenservice | suporte | service | servicio | after sales | aftersales | field service',
    people:
      'support agent | support specialist | support engineer | customer service representative | call center agent',
    near: 'customer_success',
  },
  product: {
    name: 'product',
    phrases:
      'product | product management | product development | products | producto | produto | produit | prodotto | produktmanagement | product strategy | product operations | product innovation',
    people:
      'product manager | product owner | group product manager | technical product manager | produktmanager | chef de produit | product specialist',
    near: 'design engineering',
  },
  design: {
    name: 'design',
    phrases:
      'design | ux | ui | user experience | product design | creative | ui ux | ux ui | ux design | graphic design | art | visual design | user research | creative services | ux research | diseno | gestaltung',
    people:
      'designer | product designer | ux designer | ui designer | ux ui designer | ui ux designer | graphic designer | web designer | ux researcher | motion designer | visual designer | illustrator | grafiker | grafikdesigner | disenador | interaction designer | grafico | industrial designer | user researcher',
    near: 'product',
  },
  engineering: {
    name: 'engineering',
    phrases:
      'engineering | software engineering | software development | software | development | technology | technical | tech | platform | platform engineering | infrastructure engineering | backend | frontend | front end | back end | full stack | mobile development | devops | sre | site reliability | qa engineering | qa | developer | developer relations | architecture | application development | web development | entwicklung | softwareentwicklung | technik | tecnologia | ingenieria | engenharia | desarrollo | desenvolvimento | developpement | ingenierie | tecnica | ingegneria | sviluppo | ontwikkeling | embedded | web | mobile | api | innovation and technology | cloud engineering | cloud',
    people:
      'programmer | engineer | coder | software architect | technical architect | solutions architect | solution architect | devops engineer | qa engineer | test engineer | entwickler | ingeniero | ingenieur | ingegnere | engenheiro | desarrollador | desenvolvedor | developpeur | sviluppatore | ontwikkelaar | staff engineer | principal engineer | site reliability engineer | cloud engineer | platform engineer | cloud architect',
    near: 'it product data',
  },
  data: {
    name: 'data and analytics',
    phrases:
      'data | analytics | data science | business intelligence | bi | data analytics | data engineering | machine learning | ai | ml | artificial intelligence | ai ml | insights | big data | data and analytics | data platform | analytics and insights | datos | dados | donnees | advanced analytics | data governance | reporting | decision science | kunstliche intelligenz | generative ai',
    people:
      'data scientist | data analyst | data engineer | machine learning engineer | ml engineer | ai engineer | bi analyst | bi developer | data architect | research scientist | datenanalyst | statistician | ai researcher | analytics engineer | quantitative analyst | quant',
    near: 'engineering it',
  },
  it: {
    name: 'IT',
    phrases:
      'it | information technology | infrastructure | systems | information systems | network | networks | it operations | it infrastructure | enterprise applications | enterprise architecture | edv | informatik | informatica | informatique | sistemas | it systems | technology infrastructure | digital transformation | transformation | ict | it service | it services | it support | digitalisierung | erp | sap | systems and infrastructure | si | tic | network operations | digital workplace | business systems',
    people:
      'sysadmin | system administrator | systems administrator | network engineer | network administrator | it administrator | it specialist | systems engineer | it technician | database administrator | dba | business systems analyst | it support specialist | systems analyst | enterprise architect | salesforce administrator',
    near: 'engineering security',
  },
  security: {
    name: 'security',
    phrases:
      'security | cybersecurity | cyber security | information security | infosec | it security | application security | appsec | cloud security | security operations | secops | soc | cyber | network security | devsecops | product security | sicherheit | informationssicherheit | itsicherheit | seguridad | seguridad informatica | ciberseguridad | securite | sicurezza | security engineering | identity and access management | iam | data protection',
    people:
      'security engineer | security analyst | penetration tester | security architect | soc analyst | security consultant',
    near: 'it',
  },
  finance: {
    name: 'finance',
    phrases:
      'finance | financial | accounting | accounts | treasury | fp and a | fpa | financial planning | financial planning and analysis | tax | taxation | controlling | finance and accounting | finanzen | buchhaltung | rechnungswesen | finanz | finanzas | contabilidad | financeiro | financas | financier | financiere | comptabilite | finanza | amministrazione e finanza | financien | accounts payable | accounts receivable | billing | audit | internal audit | payroll | credit | finance and administration | corporate finance | m and a | finance operations | credit control | corporate development',
    people:
      'controller | financial controller | finance controller | group controller | comptroller | treasurer | financial analyst | bilanzbuchhalter | controleur de gestion | finance officer | finance business partner | payroll specialist | credit controller | bursar',
    near: 'risk',
  },
  hr: {
    name: 'HR',
    phrases:
      'hr | human resources | human resource | people | people operations | people ops | people and culture | people and talent | culture | human capital | employee experience | compensation | compensation and benefits | total rewards | rewards | benefits | personal | personalwesen | personalabteilung | personnel | recursos humanos | rrhh | rh | ressources humaines | risorse umane | employee relations | workforce | people partner | personeelszaken | people team | diversity | diversity and inclusion | dei | gestion humana | talento humano | workplace experience | hr operations | hr technology | people and organization | employer branding',
    people:
      'hr business partner | hrbp | hr bp | hr businesspartner | hr businesspartnerin | people business partner | people partner | hr generalist | hr specialist | hr officer | personaler | personalreferent | personalleiter | human resources business partner | hr professional',
    near: 'talent training',
  },
  talent: {
    name: 'talent acquisition',
    phrases:
      'talent | talent acquisition | recruiting | recruitment | hiring | resourcing | staffing | talent management | reclutamiento | seleccion | recrutement | recrutamento | selezione | werving | personalbeschaffung | executive search | talent sourcing | campus recruiting | early careers',
    near: 'hr',
  },
  training: {
    name: 'learning and development',
    phrases:
      'learning and development | l and d | training | learning | training and development | organizational development | organisational development | talent development | leadership development | enablement | weiterbildung | personalentwicklung | formacion | formation | formazione | capacitacion | opleidingen | corporate learning | professional development | education | curriculum',
    people: 'instructional designer | learning designer | corporate trainer | training specialist',
    near: 'hr',
  },
  legal: {
    name: 'legal and compliance',
    phrases:
      'legal | compliance | regulatory | regulatory affairs | legal affairs | legal and compliance | legal operations | legal ops | privacy | data privacy | contracts | intellectual property | ip | ethics and compliance | governance | corporate counsel | recht | rechtsabteilung | juridico | juridica | juridique | legale | juridisch | cumplimiento | conformite | aml | kyc | financial crime | policy',
    people:
      'legal counsel | corporate counsel | in house counsel | counsel | in house lawyer | associate general counsel | deputy general counsel | compliance officer | data protection officer | dpo | compliance analyst | legal officer | mlro | company secretary | privacy officer | datenschutzbeauftragter | senior counsel | juriste | giurista d impresa',
    near: 'risk',
  },
  risk: {
    name: 'risk',
    phrases:
      'risk | risk management | fraud | credit risk | operational risk | fraud prevention | enterprise risk | underwriting | claims | actuarial | risikomanagement | riesgos | risques | trust and safety | business continuity | resilience',
    people: 'actuary | underwriter | fraud analyst | risk analyst | claims adjuster',
    near: 'legal finance',
  },
  operations: {
    name: 'operations',
    phrases:
      'operations | ops | business operations | operational | operational excellence | operaciones | operacoes | operation | operations management | betrieb | exploitation | operazioni | process | process improvement | continuous improvement | lean | business excellence | service delivery | delivery | pmo | project | projects | project management | program management | programme | program | project delivery | store operations | retail operations | field operations | branch | strategy and operations | service operations | country operations | restaurant operations | hotel operations | construction operations | site | clinic operations',
    people:
      'project manager | program manager | programme manager | technical program manager | operations analyst | operations associate | projektleiter | projektmanager | chef de projet | jefe de proyecto | scrum master | project coordinator | operations coordinator',
    near: 'supply_chain manufacturing',
  },
  supply_chain: {
    name: 'supply chain and logistics',
    phrases:
      'supply chain | logistics | warehouse | warehousing | distribution | fulfilment | fulfillment | inventory | transport | transportation | fleet | shipping | freight | supply chain management | demand planning | supply planning | materials | dispatch | logistik | lieferkette | logistica | cadena de suministro | almacen | logistique | supply | magazzino | logistiek | lager | fuhrpark | transporte | import | import export | distribution center | materials management | inbound | last mile | planning | s and op | order management | customs',
    people:
      'dispatcher | demand planner | supply planner | logistics coordinator | supply chain analyst | warehouse supervisor | disponent | disponentin | freight broker',
    near: 'operations procurement',
  },
  procurement: {
    name: 'procurement',
    phrases:
      'procurement | purchasing | sourcing | strategic sourcing | buying | category management | category | vendor management | supplier management | einkauf | compras | adquisiciones | achats | acquisti | inkoop | aprovisionamiento | commodity | supplier | indirect procurement | vendor | beschaffung | approvisionnement',
    people:
      'buyer | purchaser | purchasing agent | category buyer | einkaufer | einkauferin | comprador | acheteur | acheteuse | buyer planner | category manager | sourcing specialist',
    near: 'supply_chain',
  },
  manufacturing: {
    name: 'manufacturing',
    phrases:
      'manufacturing | production | industriel | industrial | plant | usine | stabilimento | fabbrica | fabriek | maintenance | factory | plant operations | process engineering | industrial engineering | manufacturing operations | manufacturing engineering | assembly | fertigung | produktion | werk | instandhaltung | produccion | fabrica | planta | mantenimiento | producao | manutencao | produzione | stabilimento | manutenzione | usine | fabrication | productie | reliability | mill | mine | industrial | equipment | tooling | automation | operations and maintenance | site operations | produktions | shop floor | production planning',
    people:
      'werksleiter | werkleiter | plant engineer | production engineer | maintenance engineer | process engineer | manufacturing engineer | produktionsleiter | mechanic | machinist | reliability engineer | automation engineer | fertigungsleiter',
    near: 'operations quality',
  },
  quality: {
    name: 'quality and safety',
    phrases:
      'qhse | health safety and environment | health safety environment | qa ra | quality | quality assurance | quality control | qa qc | ehs | hse | health and safety | safety | food safety | environment health and safety | she | qualitat | qualitatssicherung | calidad | qualidade | qualite | qualita | kwaliteit | quality management | occupational health | hseq | sheq | arbeitssicherheit',
    people: 'quality engineer | safety officer | quality inspector | auditor quality',
    near: 'manufacturing operations',
  },
  research: {
    name: 'research and development',
    phrases:
      'r and d | research and development | research | innovation | r d | forschung | forschung und entwicklung | clinical | clinical operations | clinical development | scientific | i d | investigacion | recherche | ricerca | lab | laboratory | medical affairs | discovery | drug development | rnd',
    people:
      'scientist | researcher | clinical research associate | forscher | chemist research | research associate',
    near: 'product engineering',
  },
  facilities: {
    name: 'facilities',
    phrases:
      'facilities | facility | facility management | facilities management | workplace | real estate | corporate real estate | property | building | estates | premises | office | housekeeping | maintenance and facilities | asset management | immobilienmanagement | instalaciones | property management',
    people: 'facilities coordinator | hausmeister | executive housekeeper',
    near: 'operations admin',
  },
  strategy: {
    name: 'strategy',
    phrases:
      'strategy | corporate strategy | business strategy | strategic planning | strategic initiatives | corporate planning | estrategia | strategie | business transformation | chief of staff office | business planning',
    near: 'operations',
  },
  sustainability: {
    name: 'sustainability',
    phrases:
      'sustainability | esg | csr | corporate social responsibility | corporate responsibility | environment | environmental | climate | nachhaltigkeit | sostenibilidad | sustentabilidade | developpement durable | rse | sostenibilita | duurzaamheid | energy management | energy | carbon | impact | decarbonization | circular economy',
    near: 'quality',
  },
  events: {
    name: 'events',
    phrases:
      'events | event | congress | exposiciones | fiere | ferias | feria | messe | messen | congresos | exhibition | exhibitions | trade show | trade fair | fairs | event management | conferences | event marketing | exhibitions | banqueting | meetings and events | veranstaltungen | eventos | evenementiel | conference and events | trade shows | experiential | weddings',
    people: 'event coordinator | event producer',
    near: 'marketing',
  },
  admin: {
    name: 'administration',
    phrases:
      'administration | admin | administrative | office management | verwaltung | administracion | administracao | amministrazione | executive support | secretariat | office administration',
    people:
      'executive assistant | personal assistant | administrative assistant | secretary | receptionist | office administrator | sekretarin | ea to the ceo | assistant',
    near: 'facilities',
  },
  medical: {
    name: 'medical',
    phrases:
      'medical | nursing | clinical services | patient care | health services | patient services | clinical care | surgery | radiology | emergency medicine | infection control | patient experience | medical services | oncology | pediatrics | cardiology | pharmacy services | care',
    near: 'research',
  },
  fundraising: {
    name: 'fundraising',
    phrases:
      'fundraising | development and fundraising | donor relations | philanthropy | major gifts | grants | advancement | alumni relations | annual giving | spendenwesen | admissions | enrollment | enrolment | student recruitment | membership',
    people: 'fundraiser | grant writer | development officer',
    near: 'marketing',
  },
};
