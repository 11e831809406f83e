export interface Job {
  id: string;
  level: string;
  department: string;
  /** As titles are written in English; ` +id` at the end names a second job that the title holds. */
  titles: string[];
  /** The same by the country code of those who write it in their own language. */
  local: Readonly<Record<string, string[]>>;
}

/** One job a line: id | level | department | titles | titles in other languages. */
const TABLE = `
founder | founder | management | Founder; Co-Founder; Founder & CEO +ceo; Cofounder; Co-founder and CEO +ceo; Founder, Managing Director +ceo; Founding Partner | DE: Gründer, Gründer und Geschäftsführer +ceo; FR: Fondateur, Co-fondatrice; ES: Fundador; BR: Fundador, Sócio-fundador; IT: Fondatore
owner | owner | management | Owner; Business Owner; Owner/Operator; Proprietor; Owner & Manager; Co-Owner | DE: Inhaber, Inhaberin; ES: Propietario, Dueña; FR: Propriétaire, Gérant; IT: Titolare
ceo | ceo | management | CEO; Chief Executive Officer; Managing Director; C.E.O.; President & CEO; Group CEO; Chief Executive | DE: Geschäftsführer, Geschäftsführerin, GF; FR: Directeur général, PDG; ES: Director General; BR: Diretor Geral; IT: Amministratore Delegato
coo | c_level | operations | COO; Chief Operating Officer; Chief Operations Officer |
cfo | c_level | finance | CFO; Chief Financial Officer; Group CFO; Chief Finance Officer; VP Finance & CFO | FR: Directeur Administratif et Financier; ES: Director Financiero
finance_director | director | finance | Finance Director; Director of Finance; Director, Finance; Financial Director | DE: Finanzdirektor; IT: Direttore Finanziario
finance_manager | manager | finance | Finance Manager; Financial Controller; Accounting Manager; FP&A Manager |
cto | c_level | engineering | CTO; Chief Technology Officer; Chief Technical Officer; CTO & Head of Engineering; Group CTO | DE: Technischer Leiter (CTO); ES: Director de Tecnología (CTO)
vp_engineering | vp | engineering | VP Engineering; VP of Engineering; Vice President, Engineering; SVP Engineering |
head_engineering | head | engineering | Head of Engineering; Engineering Lead; Head of Software Development; Head of R&D | DE: Leiter Entwicklung, Entwicklungsleiter
tech_lead | head | engineering | Tech Lead; Technical Lead; Lead Engineer, Platform; Engineering Team Lead |
director_engineering | director | engineering | Director of Engineering; Engineering Director; Technical Director; Director, Software Engineering |
engineering_manager | manager | engineering | Engineering Manager; Software Engineering Manager; Sr. Engineering Manager; Manager, Engineering |
software_engineer | ic | engineering | Software Engineer; Senior Software Engineer; Backend Developer; Full-Stack Developer; Sr. Software Eng.; Software Developer; Frontend Engineer |
student | ic | education | Student; Computer Science Student; Software Engineering Student; Intern; Software Engineer Intern |
cio | c_level | it | CIO; Chief Information Officer; CIO & VP IT |
it_director | director | it | IT Director; Director of IT; Director, Information Technology; Director of Information Systems | ES: Director de TI
it_manager | manager | it | IT Manager; Information Technology Manager; Manager, IT Operations; Manager - Information Systems; IT Infrastructure Manager |
it_admin | ic | it | System Administrator; IT Support Specialist; Network Engineer |
cmo | c_level | marketing | CMO; Chief Marketing Officer; Chief Marketing & Digital Officer |
vp_marketing | vp | marketing | VP Marketing; VP of Marketing; Vice President Marketing; SVP, Marketing |
head_marketing | head | marketing | Head of Marketing; Marketing Lead; Head of Growth | DE: Leiter Marketing, Marketingleiterin; FR: Responsable Marketing
marketing_director | director | marketing | Marketing Director; Director of Marketing; Dir. of Marketing; Director, Marketing & Communications; Mktg Director | ES: Directora de Marketing, Director de Marketing; FR: Directrice Marketing; IT: Direttore Marketing
marketing_manager | manager | marketing | Marketing Manager; Digital Marketing Manager; Brand Manager; Mktg Manager; Growth Marketing Manager; Marketing Mgr | DE: Marketing-Manager; ES: Gerente de Marketing
marketing_specialist | ic | marketing | Marketing Specialist; Content Marketer; SEO Specialist |
head_ecommerce | head | ecommerce | Head of E-commerce; Head of Digital; Head of eCommerce; Head of Online; E-Commerce Lead | FR: Responsable E-commerce
ecommerce_manager | manager | ecommerce | E-commerce Manager; Ecommerce Manager; eCom Manager; Online Shop Manager; E-Commerce & Digital Manager |
vp_sales | vp | sales | VP Sales; VP of Sales; Vice President of Sales; V.P. Sales; SVP Sales; Vice President, Global Sales; VP, Sales |
head_sales | head | sales | Head of Sales; Sales Lead; Head of Business Development | DE: Vertriebsleiter
sales_director | director | sales | Sales Director; Director of Sales; Regional Sales Director |
sales_manager | manager | sales | Sales Manager; Business Development Manager; Regional Sales Manager | DE: Vertriebsmanager
account_executive | ic | sales | Account Executive; Sales Representative; SDR |
chro | c_level | hr | CHRO; Chief People Officer; Chief Human Resources Officer | FR: DRH
head_people | head | hr | Head of People; Head of HR; Head of Human Resources; People Lead; Head of People & Culture | DE: Leiterin Personal
hr_business_partner | manager | hr | HR Business Partner; HRBP; Senior HR Business Partner; People Partner |
hr_manager | manager | hr | HR Manager; Human Resources Manager; People Manager; People Operations Manager |
recruiter | ic | hr | Recruiter; Talent Acquisition Specialist; Technical Recruiter |
cdo | c_level | data | Chief Data Officer; CDO; Chief Data & Analytics Officer; Chief Analytics Officer |
head_data | head | data | Head of Analytics; Head of Data; Head of Data & Analytics; Head of Business Intelligence; Analytics Lead |
data_director | director | data | Director of Data; Director, Analytics |
data_analyst | ic | data | Data Analyst; Data Scientist; BI Analyst |
design_lead | head | design | Head of Design; Design Lead; UX Lead |
designer | ic | design | UX Designer; Product Designer; UI/UX Designer; Senior Product Designer; UX/UI Designer; User Experience Designer |
design_manager | manager | design | Design Manager; UX Manager |
product_manager | manager | product | Product Manager; Senior Product Manager; Product Owner |
head_product | head | product | Head of Product; Product Lead |
legal_counsel | ic | legal | Legal Counsel; Senior Legal Counsel; In-house Counsel; Corporate Counsel |
compliance_lead | head | legal | Compliance Lead; Head of Compliance; Head of Legal; Head of Legal & Compliance; Regulatory Affairs Lead |
compliance_manager | manager | legal | Compliance Manager; Legal Manager; Compliance Officer |
head_operations | head | operations | Head of Operations; Operations Lead; Ops Lead; Team Lead, Operations; Head of Ops |
operations_director | director | operations | Director of Operations; Operations Director |
operations_manager | manager | operations | Operations Manager; Ops Manager; Manager, Operations; Operations Mgr; Branch Operations Manager |
logistics_manager | manager | supply_chain | Logistics Manager; Warehouse Manager; Supply Chain Manager; Warehouse Mgr; Distribution Manager; Manager - Logistics | PL: Kierownik magazynu
logistics_head | head | supply_chain | Head of Logistics; Head of Supply Chain |
logistics_clerk | ic | supply_chain | Warehouse Associate; Logistics Coordinator; Dispatcher |
purchasing_manager | manager | procurement | Purchasing Manager; Procurement Manager; Sourcing Manager; Purchasing Mgr | IT: Responsabile Acquisti
procurement_head | head | procurement | Head of Procurement; Head of Purchasing |
buyer | ic | procurement | Buyer; Senior Buyer; Procurement Specialist |
plant_manager | manager | manufacturing | Plant Manager; Maintenance Manager; Production Manager; Plant & Maintenance Manager; Factory Manager | MX: Gerente de Planta, Gerente de Mantenimiento; CL: Gerente de Planta, Jefe de Mantenimiento
production_head | head | manufacturing | Head of Production; Head of Manufacturing |
technician | ic | manufacturing | Maintenance Technician; Production Operator; Process Engineer |
csm | manager | customer_success | Customer Success Manager; Senior Customer Success Manager; CSM; Enterprise CSM; Client Success Manager |
head_cs | head | customer_success | Head of Customer Success; Customer Success Lead |
support_agent | ic | support | Support Specialist; Customer Support Agent |
partnerships_manager | manager | partnerships | Partnership Manager; Partnerships Manager; Partner Manager; Strategic Partnerships Manager; Channel Partner Manager; Alliances Manager |
head_partnerships | head | partnerships | Head of Partnerships; Partnerships Lead |
property_manager | ic | property | Property Manager; Senior Property Manager; Residential Property Manager; Community Property Mgr |
property_investor | ic | investment | Real Estate Investor; Property Investor; Investor |
pharmacist | ic | pharmacy | Pharmacist; Lead Pharmacist; Clinical Pharmacist; Community Pharmacist; Pharmacist in Charge |
veterinarian | ic | medicine | Veterinarian; Veterinary Surgeon |
physician | ic | medicine | Physician; Consultant Surgeon; Nurse Manager |
office_manager | manager | administration | Office Manager; Executive Assistant; Administrative Manager |
consultant | ic | consulting | Consultant; Senior Consultant; Advisor |
`;

/** Who writes titles in the same language. */
const SPEAKERS: Record<string, string[]> = {
  DE: ['DE', 'AT', 'CH'],
  ES: ['ES', 'MX', 'CL', 'AR', 'CO'],
  FR: ['FR', 'BE', 'LU'],
};

export const JOBS: readonly Job[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', level = '', department = '', titles = '', local = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { id, level, department, titles: titles.split('; '), local: localTitles(local) };
  });

/** How near two levels are; heads and directors stand side by side. */
export const LEVEL_RANK: Readonly<Record<string, number>> = {
  c_level: 0,
  vp: 1,
  head: 2,
  director: 2,
  manager: 3,
  ic: 4,
};

/** `DE: …, …; FR: …`; who speaks the language elsewhere writes the same. */
function localTitles(cell: string): Record<string, string[]> {
  const entries = cell.split('; ').flatMap((part): [string, string[]][] => {
    const [country, titles] = part.split(': ');
    if (!country || !titles) return [];
    return (SPEAKERS[country] ?? [country]).map((each) => [each, titles.split(', ')]);
  });
  return Object.fromEntries(entries.reverse());
}
