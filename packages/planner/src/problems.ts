import { fold } from '@reach/lexicon';
import type { ParsedGoal } from './types.ts';

/** What an offer's nouns are mostly about; each completes "a familiar problem is that …". */
const BY_OFFER: [words: RegExp, problem: string][] = [
  [
    /analytic|report|dashboard|metric|\bbi\b|insight|statistic/,
    'reliable numbers take longer to put together than to read',
  ],
  [/payroll|wage|salary/, 'payroll has to be right every month, whatever else is going on'],
  [/invoic|billing|factur|rechnung/, 'invoices go out late and get paid later'],
  [
    /bookkeep|accounting|tax|audit|closing|expense/,
    'the books need attention when there is the least time for it',
  ],
  [
    /recruit|hiring|talent|candidate|applicant|staffing/,
    'open positions stay open for longer than anybody planned',
  ],
  [
    /schedul|booking|calendar|appointment|reminder|reservation|no show/,
    'a full calendar and few no-shows are hard to have at once',
  ],
  [/churn|retention|loyalty/, 'customers leave before anybody hears that they are unhappy'],
  [
    /support|helpdesk|ticket|chatbot|customer service/,
    'questions from customers grow faster than the team that answers them',
  ],
  [
    /freight|pallet|shipping|delivery|fleet|dispatch|track|route|cargo/,
    'nobody can say at once where a shipment is',
  ],
  [
    /ransomware|backup|recovery|securit|pentest|phishing|threat|vulnerab/,
    'security has to be right every day and only gets noticed when it is not',
  ],
  [
    /fraud|kyc|aml|compliance|dora|gdpr|regulat|checklist|iso/,
    'rules change faster than the processes that have to follow them',
  ],
  [/inventory|stock|warehouse|wms/, 'there is too much of some things in stock and too little of others'],
  [/seo|content|website|landing|conversion/, 'visitors come to the website and leave without a word'],
  [
    /campaign|email|newsletter|marketing|ads?\b|advertis|attribution/,
    'it is hard to tell which campaign brought which customer',
  ],
  [
    /crm|pipeline|lead|prospect|sales/,
    'good conversations get lost between the first contact and the second',
  ],
  [/solar|batter|heat pump|photovoltaic/, 'energy bills are hard to plan and harder to bring down'],
  [
    /energy|carbon|climate|emission|esg|sustainab/,
    'energy and emissions are asked about more often than they are measured',
  ],
  [/migration|legacy|moderni/, 'old systems are too important to switch off and too old to build on'],
  [/integration|api\b|sdk|automation|workflow|rpa/, 'people carry data from one system to another by hand'],
  [/crash|bug|test|quality|qa\b/, 'faults are found by users before the team finds them'],
  [/monitor|network|uptime|observab|incident/, 'trouble is noticed when somebody calls about it'],
  [/sensor|maintenance|vibration|machine|downtime/, 'machines stand still at the worst moment'],
  [
    /packag|supplier|procure|sourc|parts|raw material/,
    'finding suppliers who deliver as agreed takes longer than it should',
  ],
  [/signature|contract|legal|clm|document/, 'documents wait for somebody to sign or to find them'],
  [/train|learn|course|onboard|academy|lms|coach/, 'getting people up to speed takes time that nobody has'],
  [/payment|checkout|wallet|pos\b|card/, 'getting paid costs more effort than it should'],
  [/try on|shop|store|e ?commerce|retail|merchand/, 'many who look do not buy, and it is hard to see why'],
  [
    /loan|lending|credit|financ|insur|capital|funding/,
    'comparing what is on offer costs more time than the decision itself',
  ],
  [/patient|clinic|medical|health|ehr|telehealth/, 'paperwork takes time that belongs to patients'],
  [/menu|kitchen|food|catering|recipe/, 'costs and waste in the kitchen are hard to keep an eye on'],
  [/clean|laundry|janitor|hygiene/, 'good cleaning is hard to find and harder to keep'],
  [/print|label|sign\b|signage/, 'small orders take as much coordination as large ones'],
  [
    /event|ticketing|registration|venue/,
    'the last week before an event eats all the planning that came before',
  ],
  [/project|job cost|estimat|bid|tender|planning/, 'the true cost of a job is known when it is over'],
  [/design|prototype|ux\b|brand/, 'good ideas get lost between the first sketch and the finished thing'],
  [/translat|locali/, 'texts in several languages never seem to be finished at the same time'],
  [/data|database|warehouse|etl|spreadsheet/, 'the same data lives in several places and differs in each'],
  [/cloud|hosting|server|infrastructure|kubernetes/, 'infrastructure costs grow more quietly than usage'],
  [/ai\b|gpt|llm|copilot|machine learning/, 'it is hard to tell what new tools are worth before trying them'],
  [/survey|research|interview|feedback/, 'the people who decide seldom hear from the people who do the work'],
  [/property|tenant|landlord|rent|lease|building/, 'small matters around a building add up to whole days'],
  [
    /fleet|vehicle|car\b|truck|ev charg|charging/,
    'vehicles cost money when they move and more when they do not',
  ],
  [
    /hr\b|people|employee|benefit|pay transparency|engagement/,
    'people matters all want attention at the same time',
  ],
  [
    /wine|coffee|beverage|drink|ingredient/,
    'finding something new that regulars will like takes a lot of tasting',
  ],
];

const BY_DEPARTMENT: Record<string, string> = {
  marketing: 'it is hard to tell which effort brought which customer',
  communications: 'there is always one more message to send than hands to write it',
  sales: 'good conversations get lost between the first contact and the second',
  partnerships: 'promising partnerships lose speed after the first meeting',
  ecommerce: 'many who look do not buy, and it is hard to see why',
  customer_success: 'customers leave before anybody hears that they are unhappy',
  support: 'questions from customers grow faster than the team that answers them',
  product: 'there are more good ideas than time to build them',
  design: 'good ideas get lost between the first sketch and the finished thing',
  engineering: 'keeping things running takes the time that was meant for building',
  data: 'reliable numbers take longer to put together than to read',
  it: 'trouble is noticed when somebody calls about it',
  security: 'security has to be right every day and only gets noticed when it is not',
  finance: 'the books need attention when there is the least time for it',
  hr: 'people matters all want attention at the same time',
  talent: 'open positions stay open for longer than anybody planned',
  training: 'getting people up to speed takes time that nobody has',
  legal: 'rules change faster than the processes that have to follow them',
  risk: 'risks are easiest to see when it is too late',
  operations: 'a lot of the day goes into work that could run by itself',
  supply_chain: 'nobody can say at once where a shipment is',
  procurement: 'finding suppliers who deliver as agreed takes longer than it should',
  manufacturing: 'machines stand still at the worst moment',
  quality: 'a fault costs more with every step that it passes',
  research: 'documentation takes time that was meant for the work itself',
  facilities: 'small matters around a building add up to whole days',
  strategy: 'plans are older than the facts they were made from by the time they are done',
  sustainability: 'energy and emissions are asked about more often than they are measured',
  events: 'the last week before an event eats all the planning that came before',
  admin: 'small tasks add up to whole days',
  medical: 'paperwork takes time that belongs to patients',
  fundraising: 'keeping in touch with every supporter takes more hands than there are',
};

const BY_INDUSTRY: Record<string, string> = {
  restaurants: 'costs and waste in the kitchen are hard to keep an eye on',
  hotels: 'empty rooms cannot be sold the day after',
  retail: 'there is too much of some things in stock and too little of others',
  construction: 'the true cost of a job is known when it is over',
  healthcare: 'paperwork takes time that belongs to patients',
  clinics: 'paperwork takes time that belongs to patients',
  dental: 'a full calendar and few no-shows are hard to have at once',
  veterinary: 'a full calendar and few no-shows are hard to have at once',
  beauty: 'a full calendar and few no-shows are hard to have at once',
  fitness: 'members who stop coming stop paying soon after',
  law: 'documents wait for somebody to sign or to find them',
  accounting: 'all clients need the same weeks of the year',
  logistics: 'nobody can say at once where a shipment is',
  manufacturing: 'machines stand still at the worst moment',
  real_estate: 'small matters around a building add up to whole days',
  education: 'administration takes time that belongs to teaching',
  schools: 'administration takes time that belongs to teaching',
  nonprofit: 'keeping in touch with every supporter takes more hands than there are',
  agriculture: 'weather and prices leave little room for mistakes',
  saas: 'customers leave before anybody hears that they are unhappy',
  software: 'keeping things running takes the time that was meant for building',
};

/** A problem that this audience is likely to know: by the words of the offer first, then by department, then by industry. */
export function problemOf({ offer, audience }: Pick<ParsedGoal, 'offer' | 'audience'>): string {
  const text = fold(offer ?? '');
  const department = audience.roles.find((role) => role.department)?.department;
  const industry = audience.industries[0];
  return (
    BY_OFFER.find(([words]) => words.test(text))?.[1] ??
    (department && BY_DEPARTMENT[department]) ??
    (industry && BY_INDUSTRY[industry]) ??
    'the important work waits while small things fill the day'
  );
}
