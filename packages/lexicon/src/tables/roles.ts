/** Highest first. */
export const LEVELS = [
  'founder',
  'owner',
  'c_level',
  'md',
  'vp',
  'head',
  'director',
  'manager',
  'ic',
  'intern',
] as const;
export type Level = (typeof LEVELS)[number];

export interface RoleRow {
  /** As people read it, in the plural. */
  name: string;
  /** Parted by ` | `, in the singular. */
  phrases: string;
  level: Level;
  department?: string;
  /** Roles that do the same job under another name; a near match. */
  near?: string;
}

/** Named roles: one person at the top of a company or of a department. */
export const ROLES: Record<string, RoleRow> = {
  founder: {
    name: 'founders',
    level: 'founder',
    near: 'owner ceo md president',
    phrases:
      'founder | cofounder | co founder | founding partner | founding member | founding team | entrepreneur | startup founder | solo founder | technical founder | founding ceo | serial entrepreneur | solopreneur | grunder | grunderin | mitgrunder | mitgrunderin | unternehmensgrunder | fundador | fundadora | fundadores | fundadoras | cofundador | cofundadora | socio fundador | emprendedor | emprendedora | emprendedores | empreendedor | fondateur | fondatrice | cofondateur | cofondatrice | entrepreneuse | fondatore | fondatori | cofondatore | imprenditore | imprenditori | oprichter | medeoprichter | ondernemer',
  },
  owner: {
    name: 'owners',
    level: 'owner',
    near: 'founder ceo md president principal',
    phrases:
      'owner | co owner | proprietor | proprietress | business owner | company owner | small business owner | shop owner | store owner | owner operator | owner manager | sole trader | sole proprietor | self employed | franchisee | franchise owner | franchise operator | landlord owner | inhaber | inhaberin | eigentumer | eigentumerin | propietario | propietaria | dueno | duena | proprietario | proprietaria | proprietari | proprietaire | gerant | gerante | titolare | titolari | eigenaar | eigenaren | eigenares | eigenaresse | dono | dona de | patron d entreprise | zaakvoerder | autonomo | smb owner | titular',
  },
  ceo: {
    name: 'CEOs',
    level: 'c_level',
    near: 'md president founder owner',
    phrases:
      'ceo | chief executive officer | chief executive | group ceo | co ceo | chief exec officer | chief exec | geschaftsfuhrer | geschaftsfuhrerin | geschaftsfuhrung | geschaftsfuhrender gesellschafter | vorstandsvorsitzender | vorstandsvorsitzende | director ejecutivo | directora ejecutiva | director general | directora general | directores generales | consejero delegado | diretor executivo | diretor geral | directeur general | directrice generale | directeurs generaux | pdg | president directeur general | dirigeant | dirigeante | dirigeant d entreprise | chef d entreprise | amministratore delegato | amministratori delegati | direttore generale | algemeen directeur | bestuurder | presidente ejecutivo',
  },
  md: {
    name: 'managing directors',
    level: 'md',
    near: 'ceo president owner founder gm',
    phrases:
      'managing director | md | group managing director | geschaftsleiter | geschaftsleitung | geschaftsfuhrender direktor | director gerente | directeur gerant',
  },
  president: {
    name: 'presidents',
    level: 'c_level',
    near: 'ceo md founder owner',
    phrases:
      'president | company president | chairman | chairwoman | chairperson | executive chairman | presidente | prasident | president and ceo',
  },
  partner: {
    name: 'partners',
    level: 'owner',
    near: 'md owner founder ceo investor',
    phrases:
      'managing partner | senior partner | equity partner | law partner | general partner | partner | name partner | socio | socia | socio director | partner und geschaftsfuhrer | associe | managing member | firm partner',
  },
  executive_director: {
    name: 'executive directors',
    level: 'director',
    near: 'ceo md president',
    phrases: 'executive director | exec director',
  },
  gm: {
    name: 'general managers',
    level: 'md',
    near: 'md ceo owner',
    phrases:
      'general manager | gm | country manager | country director | site manager general | betriebsleiter | gerente general | direttore | bedrijfsleider | gerente geral | center manager | managing principal | regional general manager | business unit manager | business manager',
  },
  principal: {
    name: 'principals',
    level: 'owner',
    near: 'owner partner',
    phrases: 'firm principal | principal owner | owner principal | principal broker',
  },
  board: {
    name: 'board members',
    level: 'c_level',
    near: 'president',
    phrases:
      'board member | board director | non executive director | supervisory board | aufsichtsrat | board of directors | trustee',
  },
  cto: {
    name: 'CTOs',
    level: 'c_level',
    department: 'engineering',
    phrases:
      'cto | chief technology officer | chief technical officer | chief tech officer | chief engineering officer | technischer leiter | director de tecnologia | directeur technique | direttore tecnico | chief architect officer | technischer geschaftsfuhrer | diretor de tecnologia | technisch directeur',
  },
  cfo: {
    name: 'CFOs',
    level: 'c_level',
    department: 'finance',
    phrases:
      'cfo | chief financial officer | chief finance officer | chief fin officer | kaufmannischer leiter | kaufmannischer geschaftsfuhrer | daf | chief accounting officer | financieel directeur',
  },
  coo: {
    name: 'COOs',
    level: 'c_level',
    department: 'operations',
    phrases:
      'coo | chief operating officer | chief operations officer | chief operation officer | director de operaciones general',
  },
  cmo: {
    name: 'CMOs',
    level: 'c_level',
    department: 'marketing',
    phrases:
      'cmo | chief marketing officer | chief brand officer | chief growth officer | chief digital marketing officer | chief mktg officer',
  },
  cro: {
    name: 'CROs',
    level: 'c_level',
    department: 'sales',
    near: 'cco',
    phrases: 'cro | chief revenue officer | chief sales officer | chief business development officer',
  },
  cco: {
    name: 'chief commercial officers',
    level: 'c_level',
    department: 'sales',
    near: 'cro',
    phrases: 'cco | chief commercial officer | chief business officer | cbo',
  },
  cpo: {
    name: 'chief product officers',
    level: 'c_level',
    department: 'product',
    phrases: 'cpo | chief product officer | chief product and technology officer | cpto',
  },
  chro: {
    name: 'chief people officers',
    level: 'c_level',
    department: 'hr',
    phrases:
      'chro | drh | chief human resources officer | chief human resource officer | chief people officer | chief hr officer | chief talent officer | chief people and culture officer | personalvorstand | chief human capital officer',
  },
  ciso: {
    name: 'CISOs',
    level: 'c_level',
    department: 'security',
    phrases:
      'ciso | chief information security officer | chief security officer | chief cyber security officer | chief cybersecurity officer | informationssicherheitsbeauftragter',
  },
  cio: {
    name: 'CIOs',
    level: 'c_level',
    department: 'it',
    near: 'cdo',
    phrases:
      'cio | chief information officer | chief digital officer | chief it officer | chief digital and information officer | cdio',
  },
  cdo: {
    name: 'chief data officers',
    level: 'c_level',
    department: 'data',
    phrases:
      'cdo | chief data officer | chief analytics officer | chief data and analytics officer | cdao | chief data scientist',
  },
  cso: {
    name: 'chief strategy officers',
    level: 'c_level',
    department: 'strategy',
    phrases: 'chief strategy officer | chief strategist | cso',
  },
  clo: {
    name: 'general counsels',
    level: 'c_level',
    department: 'legal',
    phrases:
      'clo | chief legal officer | general counsel | group general counsel | gc | chief compliance officer | chef justitiar | syndikus | chief legal counsel | directeur juridique',
  },
  caio: {
    name: 'chief AI officers',
    level: 'c_level',
    department: 'data',
    phrases: 'caio | chief ai officer | chief artificial intelligence officer',
  },
};

/** Chiefs that have no row of their own: `chief … officer`. */
export const CHIEFS: Record<string, string> = {
  customer_success: 'chief customer officer | chief experience officer | chief client officer',
  procurement: 'chief procurement officer | chief purchasing officer',
  supply_chain: 'chief supply chain officer | chief logistics officer',
  sustainability: 'chief sustainability officer | chief esg officer',
  medical:
    'chief medical officer | chief nursing officer | chief clinical officer | medical director | chief scientific officer | director of nursing',
  research: 'chief science officer | chief innovation officer | chief research officer',
  risk: 'chief risk officer',
  training: 'chief learning officer',
  design: 'chief design officer | chief creative officer',
  communications: 'chief communications officer',
  partnerships: 'chief partnership officer | chief partnerships officer',
  manufacturing: 'chief manufacturing officer | chief production officer',
  admin: 'chief administrative officer | chief of staff',
};

/** Roles that count as the head of a company; with up to 200 employees one stands in for the other. */
export const TOP_ROLES = ['founder', 'owner', 'ceo', 'md', 'president', 'partner', 'gm', 'principal'];

/** Words of seniority. Other languages beside the English ones. */
export const LEVEL_PHRASES: Partial<Record<Level, string>> = {
  c_level:
    'c level | c level executive | c suite | c suite executive | csuite | cxo | chief | chiefs | executive officer | vorstand | vorstande | vorstandsmitglied | top executive | senior executive | executive team',
  vp: 'vp | vice president | svp | evp | avp | senior vice president | executive vice president | group vice president | vicepresidente | vicepresidenta | vice presidente | vice prasident | vizeprasident | area vice president | vp level',
  head: 'head | global head | group head | regional head | team head | lead | leiter | leiterin | leitung  | hoofd | abteilungsleiter | bereichsleiter | ressortleiter | practice lead | chef du service',
  director:
    'director | dir | senior director | group director | associate director | regional director | area director | deputy director | global director | direktor | direktorin | directora | directores | directoras | diretor | diretora | diretores | directeur | directrice | directeurs | directrices | direttore | direttrice | direttori | directeuren',
  manager:
    'manager | mgr | mngr | senior manager | group manager | area manager | regional manager | district manager | team manager | supervisor | team lead | team leader | superintendent | foreman | manageress | gerente | gerentes | encargado | encargada | jefe de equipo | coordinador general | gestor | manageur | teamleiter | teamleiterin | gruppenleiter | referatsleiter | gestionnaire | capo | middle manager | line manager',
  ic: 'specialist | analyst | coordinator | associate | representative | rep | officer | administrator | assistant | executive | engineer | technician | clerk | expert | professional | staff | advisor | adviser | agent | member | worker | operator | planner | strategist | scientist | developer | designer | consultant | partner manager | mitarbeiter | sachbearbeiter | referent | referentin | spezialist | analista | especialista | coordinador | coordinadora | tecnico | asistente | auxiliar | charge de mission | charge | chargee | technicien | assistente | addetto | medewerker | contributor | scrum master | business partner | generalist | evangelist | ambassador | fellow | trainer | architect | writer | editor | buyer | controller',
  intern:
    'intern | trainee | apprentice | working student | werkstudent | praktikant | praktikantin | becario | becaria | stagiaire | tirocinante | stagista | estagiario | stagiair | graduate | volunteer | internship | auszubildender | azubi',
};

/** Words that stand for a head as well as for a manager, in goals and titles. */
export const HEAD_OR_MANAGER =
  'responsable | responsables | responsabile | responsabili | responsavel | jefe | jefa | jefes | chef de service | encargado | encargada';

/** In goals: a word that means several levels at once. */
export const LEVEL_GROUPS: Record<string, readonly Level[]> = {
  'leader | leadership | leadership team | fuhrungskraft | fuhrungskrafte | lider | lideres | senior leader | senior leadership':
    ['c_level', 'vp', 'head', 'director'],
  'decision maker | decisionmaker | budget holder | key decision maker | entscheider | decisor | decideur | decisionnaire | tomador de decisiones | tomadores de decisao | buying committee':
    ['c_level', 'vp', 'head', 'director'],
  'executive | exec | senior executive | business executive | executives': ['c_level', 'vp', 'head'],
  'top management | senior management | management team | boss | bosses | company leader | business leader | business leadership | company head | management | entreprise leader':
    ['founder', 'owner', 'c_level', 'md'],
};
