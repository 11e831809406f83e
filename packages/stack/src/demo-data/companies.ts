/** An industry of the demo data: how many companies it gets (a weight), and the words their names and texts use. */
export type Industry = { label: string; weight: number; suffixes: string[]; tags: string[]; does: string };

export const SAAS: Industry = {
  label: 'SaaS',
  weight: 14,
  suffixes: ['Cloud', 'Labs', 'Suite', 'Stack', 'Desk', 'Flow'],
  tags: ['saas', 'b2b', 'cloud', 'subscription'],
  does: 'subscription software for teams',
};

/** Beside the hotels and restaurants that chance makes. */
export const HOTELS: Industry = {
  label: 'Hospitality',
  weight: 0,
  suffixes: ['Hotels', 'Resorts', 'Suites'],
  tags: ['hospitality', 'hotels'],
  does: 'hotels',
};

export const INDUSTRIES: Industry[] = [
  SAAS,
  {
    label: 'Computer Software',
    weight: 10,
    suffixes: ['Software', 'Systems', 'Apps', 'Code'],
    tags: ['software', 'b2b', 'api'],
    does: 'business software',
  },
  {
    label: 'Fintech',
    weight: 8,
    suffixes: ['Pay', 'Finance', 'Ledger', 'Capital'],
    tags: ['fintech', 'payments', 'banking'],
    does: 'payments and accounts for companies',
  },
  {
    label: 'E-commerce',
    weight: 8,
    suffixes: ['Store', 'Market', 'Cart', 'Goods'],
    tags: ['ecommerce', 'd2c', 'retail'],
    does: 'an online shop with its own brands',
  },
  {
    label: 'Health Care',
    weight: 6,
    suffixes: ['Health', 'Care', 'Clinic', 'Medical'],
    tags: ['healthcare', 'clinics'],
    does: 'clinics and care at home',
  },
  {
    label: 'Education',
    weight: 5,
    suffixes: ['Learning', 'Academy', 'School', 'Campus'],
    tags: ['education', 'training'],
    does: 'courses for schools and companies',
  },
  {
    label: 'Logistics',
    weight: 5,
    suffixes: ['Logistics', 'Freight', 'Express', 'Routes'],
    tags: ['logistics', 'freight', 'supply chain'],
    does: 'freight and warehouses',
  },
  {
    label: 'Manufacturing',
    weight: 6,
    suffixes: ['Works', 'Industries', 'Machines', 'Tools'],
    tags: ['manufacturing', 'industrial'],
    does: 'machine parts',
  },
  {
    label: 'Construction',
    weight: 4,
    suffixes: ['Build', 'Construction', 'Homes'],
    tags: ['construction', 'contractor'],
    does: 'housing and offices',
  },
  {
    label: 'Real Estate',
    weight: 5,
    suffixes: ['Realty', 'Estates', 'Property'],
    tags: ['real estate', 'property'],
    does: 'letting and management of property',
  },
  {
    label: 'Marketing and Advertising',
    weight: 6,
    suffixes: ['Media', 'Agency', 'Creative', 'Studio'],
    tags: ['marketing', 'agency', 'advertising'],
    does: 'campaigns and brands',
  },
  {
    label: 'Management Consulting',
    weight: 4,
    suffixes: ['Consulting', 'Partners', 'Advisory'],
    tags: ['consulting', 'strategy'],
    does: 'advice on operations',
  },
  {
    label: 'Hospitality',
    weight: 4,
    suffixes: ['Hotels', 'Kitchens', 'Resorts'],
    tags: ['hospitality', 'hotels', 'restaurants'],
    does: 'hotels and restaurants',
  },
  {
    label: 'Renewable Energy',
    weight: 4,
    suffixes: ['Solar', 'Energy', 'Power', 'Wind'],
    tags: ['renewables', 'solar', 'energy'],
    does: 'solar and storage',
  },
  {
    label: 'Insurance',
    weight: 3,
    suffixes: ['Insurance', 'Cover', 'Mutual'],
    tags: ['insurance', 'insurtech'],
    does: 'insurance for small firms',
  },
  {
    label: 'Cybersecurity',
    weight: 4,
    suffixes: ['Security', 'Shield', 'Defense'],
    tags: ['security', 'saas', 'compliance'],
    does: 'protection of networks and devices',
  },
  {
    label: 'Legal Services',
    weight: 2,
    suffixes: ['Legal', 'Law'],
    tags: ['legal', 'law firm'],
    does: 'contracts and disputes',
  },
  {
    label: 'Nonprofit',
    weight: 2,
    suffixes: ['Foundation', 'Trust', 'Aid'],
    tags: ['nonprofit', 'charity'],
    does: 'community projects',
  },
];

/** First words of company names; together with a suffix they are names that nobody is known by. */
export const NAME_STEMS =
  'Acorn Aldera Amberly Arbora Aventa Bellwood Birchly Bluefern Brightly Calbro Candela Cedarly Clearbrook Corvana Crestly Daybreak Deltora Driftly Elmora Embera Evenly Fairlake Fernway Finley Flintora Foxglen Galeon Glenmark Goldfinch Greyline Harbora Hazelly Heronly Highmoor Inkwell Ivora Juniper Kestrel Kindly Lanterna Larkly Linden Lumora Mapleo Maravel Meadowly Mistral Moonbay Nimbly Norvela Oakline Ondara Orchardly Osprey Palmera Pebbly Pinewell Quillon Quintara Ravenly Redbrook Ridgeway Rivulet Rowanly Saffra Sandora Seabright Silverleaf Solara Sparrowly Springwell Stonebay Summitly Sunvale Tallgrass Tamarin Thistly Tidewell Tivola Treeline Umbra Valora Velora Verdant Vistara Walnutly Waverly Westbay Whitfern Willora Windmere Wrenly Yarrow Zephyra'.split(
    ' ',
  );

/** Company sizes as contact databases write them, from common to rare. */
export const SIZES: Array<[range: string, weight: number]> = [
  ['1-10', 20],
  ['11-50', 34],
  ['51-200', 26],
  ['201-500', 11],
  ['501-1000', 6],
  ['1001-5000', 3],
];

/** Heads of a firm: everyone has one of them first. The others follow as the firm grows. */
export const LEADERS: Job[] = [
  { title: 'Founder & CEO', seniority: 'Founder', department: 'Executive' },
  { title: 'Co-Founder & CEO', seniority: 'Founder', department: 'Executive' },
  { title: 'Chief Executive Officer', seniority: 'C-Level', department: 'Executive' },
  { title: 'Founder', seniority: 'Founder', department: 'Executive' },
  { title: 'CEO', seniority: 'C-Level', department: 'Executive' },
  { title: 'Co-Founder', seniority: 'Founder', department: 'Executive' },
];

export const MARKETING_DIRECTOR: Job = {
  title: 'Marketing Director',
  seniority: 'Director',
  department: 'Marketing',
};

export const JOBS: Job[] = [
  { title: 'Chief Technology Officer', seniority: 'C-Level', department: 'Engineering' },
  { title: 'CTO & Co-Founder', seniority: 'Founder', department: 'Engineering' },
  { title: 'Chief Marketing Officer', seniority: 'C-Level', department: 'Marketing' },
  { title: 'Chief Financial Officer', seniority: 'C-Level', department: 'Finance' },
  { title: 'Chief Operating Officer', seniority: 'C-Level', department: 'Operations' },
  { title: 'VP of Sales', seniority: 'VP', department: 'Sales' },
  { title: 'VP Engineering', seniority: 'VP', department: 'Engineering' },
  { title: 'VP of Marketing', seniority: 'VP', department: 'Marketing' },
  { title: 'Head of Growth', seniority: 'Head', department: 'Marketing' },
  { title: 'Head of People', seniority: 'Head', department: 'Human Resources' },
  { title: 'Head of Product', seniority: 'Head', department: 'Product' },
  { title: 'Director of Operations', seniority: 'Director', department: 'Operations' },
  { title: 'HR Director', seniority: 'Director', department: 'Human Resources' },
  { title: 'Finance Director', seniority: 'Director', department: 'Finance' },
  { title: 'Marketing Manager', seniority: 'Manager', department: 'Marketing' },
  { title: 'Sales Manager', seniority: 'Manager', department: 'Sales' },
  { title: 'Procurement Manager', seniority: 'Manager', department: 'Procurement' },
  { title: 'Customer Success Manager', seniority: 'Manager', department: 'Customer Success' },
  { title: 'Product Manager', seniority: 'Manager', department: 'Product' },
  { title: 'Data Analyst', seniority: 'Entry', department: 'Data' },
  { title: 'Software Engineer', seniority: 'Entry', department: 'Engineering' },
  { title: 'Account Executive', seniority: 'Entry', department: 'Sales' },
];

export type Job = { title: string; seniority: string; department: string };
