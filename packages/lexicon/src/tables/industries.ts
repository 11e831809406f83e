export interface Industry {
  /** What goals and labels call it; the first is the one shown. */
  phrases: string[];
  /** Industries that contain what this one means only in part: a related match. */
  near?: string[];
}

export const INDUSTRIES: Record<string, Industry> = {
  saas: { phrases: ['SaaS', 'software as a service', 'b2b software', 'cloud software'], near: ['software'] },
  software: {
    phrases: [
      'software',
      'software development',
      'computer software',
      'software company',
      'it services',
      'information technology and services',
      'internet',
      'technology information and internet',
      'tech',
    ],
    near: ['saas'],
  },
  ai: { phrases: ['AI', 'artificial intelligence', 'machine learning'], near: ['software'] },
  fintech: {
    phrases: ['fintech', 'neobank', 'financial technology', 'payments', 'digital banking'],
    near: ['banking'],
  },
  banking: {
    phrases: ['banking', 'bank', 'credit union', 'financial services'],
    near: ['fintech', 'insurance'],
  },
  insurance: { phrases: ['insurance', 'insurer', 'insurance broker'], near: ['insurtech'] },
  insurtech: { phrases: ['insurtech'], near: ['insurance', 'fintech'] },
  crypto: { phrases: ['crypto', 'web3', 'blockchain', 'cryptocurrency', 'defi'], near: ['fintech'] },
  investment: {
    phrases: [
      'venture capital',
      'private equity',
      'vc',
      'investment management',
      'asset management',
      'wealth management',
    ],
    near: ['banking'],
  },
  ecommerce: {
    phrases: [
      'ecommerce',
      'e commerce',
      'online shop',
      'online store',
      'online retail',
      'webshop',
      'd2c',
      'dtc',
      'tienda online',
      'ecomerce',
    ],
    near: ['retail'],
  },
  retail: { phrases: ['retail', 'retailer', 'shop', 'store', 'supermarket', 'grocery'], near: ['ecommerce'] },
  cybersecurity: {
    phrases: [
      'cybersecurity',
      'cyber security',
      'computer and network security',
      'information security company',
    ],
    near: ['software'],
  },
  healthcare: {
    phrases: [
      'healthcare',
      'hospital',
      'clinic',
      'health care',
      'hospital and health care',
      'medical practice',
      'medical center',
    ],
    near: ['healthtech'],
  },
  healthtech: {
    phrases: ['healthtech', 'digital health', 'medtech', 'medical devices', 'health tech'],
    near: ['healthcare'],
  },
  dental: { phrases: ['dental', 'dental clinic', 'dental practice', 'dentistry'], near: ['healthcare'] },
  veterinary: {
    phrases: ['veterinary', 'vet clinic', 'veterinary clinic', 'animal hospital'],
    near: ['healthcare'],
  },
  pharmacy: { phrases: ['pharmacy', 'drugstore', 'chemist'], near: ['pharma'] },
  pharma: { phrases: ['pharma', 'pharmaceutical', 'pharmaceuticals'], near: ['biotech'] },
  biotech: { phrases: ['biotech', 'biotechnology', 'life science'], near: ['pharma'] },
  fitness: {
    phrases: ['fitness', 'gym', 'health club', 'yoga studio', 'wellness and fitness', 'sports club'],
  },
  beauty: {
    phrases: ['beauty', 'beauty salon', 'salon', 'hair salon', 'cosmetics', 'spa', 'barber', 'hairdresser'],
  },
  education: {
    phrases: ['education', 'school', 'university', 'college', 'higher education', 'training center'],
    near: ['edtech'],
  },
  edtech: { phrases: ['edtech', 'e learning', 'elearning', 'education technology'], near: ['education'] },
  hospitality: {
    phrases: ['hospitality', 'hotel', 'resort', 'hotels and resorts', 'bed and breakfast'],
    near: ['travel', 'restaurants'],
  },
  restaurants: {
    phrases: ['restaurant', 'cafe', 'coffee shop', 'food service', 'bakery', 'bar', 'catering'],
    near: ['hospitality', 'food'],
  },
  food: {
    phrases: [
      'food',
      'food and beverage',
      'beverage',
      'food production',
      'brewery',
      'winery',
      'consumer goods',
    ],
    near: ['restaurants'],
  },
  travel: {
    phrases: ['travel', 'travel agency', 'tour operator', 'tourism', 'airline', 'leisure travel and tourism'],
    near: ['hospitality'],
  },
  real_estate: {
    phrases: ['real estate', 'property management', 'property', 'real estate agency', 'landlord'],
    near: ['proptech', 'construction'],
  },
  proptech: { phrases: ['proptech', 'property technology'], near: ['real_estate'] },
  construction: {
    phrases: ['construction', 'builder', 'general contractor', 'building contractor', 'civil engineering'],
    near: ['real_estate'],
  },
  architecture: {
    phrases: ['architecture', 'architecture firm', 'architecture and planning'],
    near: ['construction'],
  },
  manufacturing: {
    phrases: ['manufacturing', 'manufacturer', 'industrial', 'machinery', 'factory', 'producer'],
    near: ['automotive', 'steel', 'chemicals'],
  },
  automotive: {
    phrases: ['automotive', 'car dealer', 'car dealership', 'auto repair', 'motor vehicle'],
    near: ['manufacturing'],
  },
  aerospace: {
    phrases: ['aerospace', 'aviation', 'defense', 'aviation and aerospace'],
    near: ['manufacturing'],
  },
  robotics: { phrases: ['robotics', 'robot', 'automation machinery'], near: ['manufacturing', 'ai'] },
  steel: { phrases: ['steel', 'metal', 'mining and metals', 'foundry'], near: ['manufacturing'] },
  cement: {
    phrases: ['cement', 'building materials', 'glass ceramics and concrete'],
    near: ['construction', 'manufacturing'],
  },
  chemicals: { phrases: ['chemical', 'chemicals', 'plastics'], near: ['manufacturing'] },
  textiles: {
    phrases: ['fashion', 'apparel', 'textile', 'clothing', 'fashion brand', 'apparel and fashion'],
    near: ['retail'],
  },
  energy: { phrases: ['energy', 'oil and gas', 'utilities', 'power'], near: ['solar', 'climate'] },
  solar: {
    phrases: ['solar', 'solar installer', 'photovoltaic', 'renewable energy', 'renewables', 'wind power'],
    near: ['energy', 'climate'],
  },
  climate: {
    phrases: ['climate', 'climate tech', 'cleantech', 'sustainability', 'carbon'],
    near: ['solar', 'energy'],
  },
  agriculture: {
    phrases: ['agriculture', 'agritech', 'agtech', 'farming', 'farm', 'agribusiness'],
    near: ['food'],
  },
  logistics: {
    phrases: [
      'logistics',
      'freight',
      'freight brokerage',
      'shipping',
      'trucking',
      'transportation',
      'logistica',
      'courier',
      '3pl',
      'supply chain company',
      'warehousing',
    ],
  },
  telecom: { phrases: ['telecom', 'telecommunications', 'telco', 'isp', 'mobile operator'] },
  media: {
    phrases: [
      'media',
      'publishing',
      'broadcasting',
      'newspaper',
      'film',
      'entertainment',
      'podcast',
      'music',
    ],
    near: ['marketing_agency'],
  },
  gaming: {
    phrases: ['gaming', 'game studio', 'video game', 'computer games', 'esports'],
    near: ['software', 'media'],
  },
  marketing_agency: {
    phrases: [
      'marketing agency',
      'advertising',
      'advertising agency',
      'digital agency',
      'creative agency',
      'agency',
      'seo agency',
      'marketing and advertising',
      'public relations',
    ],
    near: ['media', 'consulting'],
  },
  consulting: {
    phrases: ['consulting', 'consultancy', 'management consulting', 'professional services', 'advisory'],
    near: ['marketing_agency'],
  },
  accounting: {
    phrases: [
      'accounting',
      'accounting firm',
      'steuerberatung',
      'steuerberatungen',
      'buchhaltungsburo',
      'buchhaltungsburos',
      'bookkeeping',
      'tax advisor',
      'audit firm',
    ],
    near: ['consulting'],
  },
  law: { phrases: ['law firm', 'law practice', 'legal services'], near: ['consulting'] },
  staffing: {
    phrases: [
      'staffing',
      'recruitment agency',
      'staffing and recruiting',
      'human resources services',
      'recruiting agency',
    ],
    near: ['consulting'],
  },
  nonprofit: { phrases: ['nonprofit', 'non profit', 'charity', 'ngo', 'foundation'] },
  government: { phrases: ['government', 'public sector', 'municipality', 'government administration'] },
  hr_tech: { phrases: ['hr tech', 'hrtech', 'human resources software'], near: ['saas', 'staffing'] },
  martech: { phrases: ['martech', 'adtech', 'marketing technology'], near: ['saas', 'marketing_agency'] },
  iot: {
    phrases: [
      'iot',
      'internet of things',
      'hardware',
      'semiconductor',
      'electronics',
      'consumer electronics',
    ],
    near: ['manufacturing'],
  },
  security_services: { phrases: ['security services', 'private security'], near: ['consulting'] },
  furniture: { phrases: ['furniture', 'interior design', 'home decor'], near: ['retail'] },
  printing: { phrases: ['printing', 'packaging', 'packaging and containers'], near: ['manufacturing'] },
  events: { phrases: ['events services', 'event agency', 'event management'], near: ['marketing_agency'] },
  jewelry: { phrases: ['jewelry', 'luxury goods', 'luxury goods and jewelry'], near: ['retail', 'textiles'] },
  wholesale: { phrases: ['wholesale', 'import and export', 'distributor'], near: ['retail'] },
};
