/** A country of the demo data: how many companies it gets (a weight), its cities, and whose names its people have. */
export type Place = {
  country: string;
  weight: number;
  cities: Array<[city: string, region: string]>;
  names: NameGroup;
};

export type NameGroup = keyof typeof NAMES;

export const PLACES: Place[] = [
  {
    country: 'India',
    weight: 22,
    names: 'indian',
    cities: [
      ['Bengaluru', 'Karnataka'],
      ['Mumbai', 'Maharashtra'],
      ['Pune', 'Maharashtra'],
      ['Hyderabad', 'Telangana'],
      ['Chennai', 'Tamil Nadu'],
      ['Gurugram', 'Haryana'],
      ['Ahmedabad', 'Gujarat'],
      ['Kochi', 'Kerala'],
    ],
  },
  {
    country: 'United States',
    weight: 24,
    names: 'english',
    cities: [
      ['San Francisco', 'California'],
      ['New York', 'New York'],
      ['Austin', 'Texas'],
      ['Boston', 'Massachusetts'],
      ['Chicago', 'Illinois'],
      ['Denver', 'Colorado'],
      ['Seattle', 'Washington'],
      ['Atlanta', 'Georgia'],
    ],
  },
  {
    country: 'United Kingdom',
    weight: 10,
    names: 'english',
    cities: [
      ['London', 'England'],
      ['Manchester', 'England'],
      ['Bristol', 'England'],
      ['Edinburgh', 'Scotland'],
    ],
  },
  {
    country: 'Germany',
    weight: 9,
    names: 'german',
    cities: [
      ['Berlin', 'Berlin'],
      ['Munich', 'Bavaria'],
      ['Hamburg', 'Hamburg'],
      ['Cologne', 'North Rhine-Westphalia'],
      ['Leipzig', 'Saxony'],
    ],
  },
  {
    country: 'France',
    weight: 6,
    names: 'french',
    cities: [
      ['Paris', 'Île-de-France'],
      ['Lyon', 'Auvergne-Rhône-Alpes'],
      ['Nantes', 'Pays de la Loire'],
      ['Bordeaux', 'Nouvelle-Aquitaine'],
    ],
  },
  {
    country: 'Netherlands',
    weight: 4,
    names: 'dutch',
    cities: [
      ['Amsterdam', 'North Holland'],
      ['Utrecht', 'Utrecht'],
      ['Rotterdam', 'South Holland'],
    ],
  },
  {
    country: 'Spain',
    weight: 5,
    names: 'spanish',
    cities: [
      ['Madrid', 'Madrid'],
      ['Barcelona', 'Catalonia'],
      ['Valencia', 'Valencia'],
    ],
  },
  {
    country: 'Italy',
    weight: 4,
    names: 'italian',
    cities: [
      ['Milan', 'Lombardy'],
      ['Rome', 'Lazio'],
      ['Turin', 'Piedmont'],
    ],
  },
  {
    country: 'Sweden',
    weight: 3,
    names: 'nordic',
    cities: [
      ['Stockholm', 'Stockholm'],
      ['Gothenburg', 'Västra Götaland'],
    ],
  },
  {
    country: 'Denmark',
    weight: 2,
    names: 'nordic',
    cities: [
      ['Copenhagen', 'Capital Region'],
      ['Aarhus', 'Central Denmark'],
    ],
  },
  {
    country: 'Poland',
    weight: 4,
    names: 'polish',
    cities: [
      ['Warsaw', 'Masovia'],
      ['Kraków', 'Lesser Poland'],
      ['Wrocław', 'Lower Silesia'],
    ],
  },
  {
    country: 'Ireland',
    weight: 2,
    names: 'english',
    cities: [
      ['Dublin', 'Leinster'],
      ['Cork', 'Munster'],
    ],
  },
  {
    country: 'Canada',
    weight: 6,
    names: 'english',
    cities: [
      ['Toronto', 'Ontario'],
      ['Vancouver', 'British Columbia'],
      ['Montreal', 'Quebec'],
    ],
  },
  {
    country: 'Brazil',
    weight: 6,
    names: 'portuguese',
    cities: [
      ['São Paulo', 'São Paulo'],
      ['Rio de Janeiro', 'Rio de Janeiro'],
      ['Curitiba', 'Paraná'],
    ],
  },
  {
    country: 'Portugal',
    weight: 2,
    names: 'portuguese',
    cities: [
      ['Lisbon', 'Lisbon'],
      ['Porto', 'Porto'],
    ],
  },
  {
    country: 'Mexico',
    weight: 4,
    names: 'spanish',
    cities: [
      ['Mexico City', 'Mexico City'],
      ['Guadalajara', 'Jalisco'],
      ['Monterrey', 'Nuevo León'],
    ],
  },
  {
    country: 'Australia',
    weight: 5,
    names: 'english',
    cities: [
      ['Sydney', 'New South Wales'],
      ['Melbourne', 'Victoria'],
      ['Brisbane', 'Queensland'],
    ],
  },
  { country: 'Singapore', weight: 4, names: 'singaporean', cities: [['Singapore', '']] },
  {
    country: 'Japan',
    weight: 3,
    names: 'japanese',
    cities: [
      ['Tokyo', 'Tokyo'],
      ['Osaka', 'Osaka'],
    ],
  },
  {
    country: 'United Arab Emirates',
    weight: 3,
    names: 'arabic',
    cities: [
      ['Dubai', 'Dubai'],
      ['Abu Dhabi', 'Abu Dhabi'],
    ],
  },
  {
    country: 'South Africa',
    weight: 3,
    names: 'southAfrican',
    cities: [
      ['Cape Town', 'Western Cape'],
      ['Johannesburg', 'Gauteng'],
    ],
  },
  {
    country: 'Nigeria',
    weight: 3,
    names: 'nigerian',
    cities: [
      ['Lagos', 'Lagos'],
      ['Abuja', 'Federal Capital Territory'],
    ],
  },
  {
    country: 'Kenya',
    weight: 2,
    names: 'kenyan',
    cities: [
      ['Nairobi', 'Nairobi'],
      ['Mombasa', 'Mombasa'],
    ],
  },
  {
    country: 'Indonesia',
    weight: 3,
    names: 'indonesian',
    cities: [
      ['Jakarta', 'Jakarta'],
      ['Bandung', 'West Java'],
    ],
  },
];

/** First and last names that are common in one part of the world; any combination is a believable, made-up person. */
export const NAMES = {
  indian: {
    first: list(
      'Aarav Aditi Amit Ananya Anil Arjun Deepa Divya Gaurav Ishaan Kavya Kiran Lakshmi Manish Meera Neha Nikhil Pooja Priya Rahul Rajesh Rohan Sanjay Shreya Sunita Tanvi Varun Vikram Vivek Yash',
    ),
    last: list(
      'Agarwal Banerjee Bhat Chatterjee Desai Gupta Iyer Jain Joshi Kapoor Khan Kulkarni Kumar Malhotra Mehta Menon Nair Patel Pillai Rao Reddy Shah Sharma Singh Srinivasan Verma',
    ),
  },
  english: {
    first: list(
      'Adam Alice Amelia Andrew Ben Charlotte Chloe Daniel Emily Ethan George Grace Hannah Harry Jack James Jessica Kate Laura Liam Lucy Megan Michael Natalie Oliver Rachel Ryan Sarah Sophie Thomas',
    ),
    last: list(
      'Adams Bailey Baker Bennett Brooks Campbell Carter Clark Cooper Davies Edwards Evans Foster Green Hall Harris Hughes Kelly Lewis Mitchell Moore Murphy Parker Reed Scott Taylor Turner Walker Ward Wright',
    ),
  },
  german: {
    first: list(
      'Anna Christian Clara Daniel Eva Felix Hannah Jan Johanna Jonas Julia Katrin Lena Lukas Markus Matthias Nina Philipp Sabine Stefan Tobias Ute',
    ),
    last: list(
      'Bauer Becker Braun Fischer Hoffmann Keller Koch Krause Krüger Lang Lehmann Maier Müller Neumann Richter Schäfer Schmidt Schneider Schulz Vogel Wagner Weber',
    ),
  },
  french: {
    first: list(
      'Antoine Camille Chloé Claire Élodie Étienne Hugo Inès Jules Julien Léa Louis Lucie Manon Mathieu Nicolas Pauline Romain Sophie Thomas',
    ),
    last: list(
      'Bernard Blanc Bonnet Chevalier Dubois Durand Fontaine Fournier Garnier Girard Lambert Laurent Lefèvre Leroy Mercier Moreau Rousseau Roux Simon Vincent',
    ),
  },
  dutch: {
    first: list(
      'Anouk Bram Daan Eline Femke Jasper Joris Lars Lotte Maarten Marieke Niels Pieter Ruben Sanne Sven Tess Thijs',
    ),
    last: list(
      'Bakker Bos Brouwer Dekker Dijkstra Hendriks Jansen Kuipers Meijer Mulder Peters Postma Smit Visser Vermeer Willems',
    ),
  },
  spanish: {
    first: list(
      'Alejandro Ana Andrea Carlos Carmen Diego Elena Fernando Gabriela Irene Javier Jorge José Lucía Luis Marta Miguel Paula Sergio Sofía',
    ),
    last: list(
      'Álvarez Castro Delgado Díaz Fernández García Gómez González Hernández Herrera López Martín Morales Navarro Ortega Pérez Ramírez Romero Ruiz Torres',
    ),
  },
  italian: {
    first: list(
      'Alessandro Alice Andrea Chiara Davide Elisa Federica Francesco Giorgia Giulia Lorenzo Luca Marco Martina Matteo Paola Sara Simone',
    ),
    last: list(
      'Barbieri Bianchi Bruno Colombo Conti Costa Esposito Ferrari Fontana Gallo Greco Mancini Marino Moretti Ricci Rinaldi Romano Russo',
    ),
  },
  nordic: {
    first: list(
      'Anders Astrid Elin Emil Erik Freja Ida Johan Karin Lars Linnea Magnus Mikkel Nils Oskar Sigrid Signe Søren',
    ),
    last: list(
      'Andersson Berg Christensen Dahl Eriksson Hansen Holm Jensen Johansson Larsen Lindberg Lund Nielsen Nilsson Sørensen Svensson',
    ),
  },
  polish: {
    first: list(
      'Agnieszka Aleksandra Anna Dawid Ewa Jakub Joanna Kamil Katarzyna Łukasz Magdalena Marcin Mateusz Michał Monika Paweł Piotr Tomasz Zofia',
    ),
    last: list(
      'Baran Duda Dudek Jankowski Kaczmarek Kowalczyk Król Lis Mazur Michalak Nowak Pawlak Sikora Wieczorek Wójcik Wróbel Zając',
    ),
  },
  portuguese: {
    first: list(
      'Ana André Beatriz Bruno Camila Carolina Diogo Eduardo Fernanda Gustavo Inês João Juliana Larissa Lucas Mariana Pedro Rafael Renata Tiago',
    ),
    last: list(
      'Almeida Alves Barbosa Cardoso Carvalho Costa Dias Fernandes Ferreira Gomes Lima Martins Mendes Oliveira Pereira Ribeiro Rocha Santos Silva Souza',
    ),
  },
  singaporean: {
    first: list(
      'Adeline Alvin Boon Cheryl Darren Edmund Hui Jasmine Jun Kelvin Li Marcus Mei Rachel Shawn Wei Xin Yong',
    ),
    last: list('Ang Chan Chen Chua Goh Ho Koh Lee Lim Low Ng Ong Seah Sim Tan Teo Toh Wong Yeo'),
  },
  japanese: {
    first: list(
      'Aiko Akira Daichi Emi Haruka Hiroshi Kaito Kenji Mai Naoki Rina Ryota Sakura Satoshi Shun Takumi Yui Yuki',
    ),
    last: list(
      'Abe Fujita Hayashi Inoue Ito Kato Kobayashi Matsumoto Mori Nakamura Ono Saito Sasaki Sato Suzuki Takahashi Tanaka Yamamoto',
    ),
  },
  arabic: {
    first: list(
      'Ahmed Aisha Ali Amira Dina Fatima Hamad Hassan Huda Khalid Layla Maryam Mohammed Noor Omar Rania Salma Yousef',
    ),
    last: list(
      'Aziz Darwish Fares Haddad Hamdan Hassan Ibrahim Karim Khalil Khoury Mansour Nasser Rahman Saeed Saleh Yasin',
    ),
  },
  southAfrican: {
    first: list(
      'Andile Anele Johan Karabo Kagiso Lerato Lindiwe Michelle Nomsa Pieter Riaan Sipho Thabo Themba Thandi Willem Zanele',
    ),
    last: list(
      'Botha Coetzee Dlamini Fourie Khumalo Mahlangu Mokoena Molefe Naidoo Ndlovu Nel Nkosi Pillay Sithole Venter Zulu',
    ),
  },
  nigerian: {
    first: list(
      'Adaeze Amaka Ayo Chidi Chioma Emeka Femi Funmi Ifeoma Kemi Kunle Ngozi Obinna Ola Segun Temi Tunde Uche Yemi',
    ),
    last: list(
      'Abiola Adeleke Adeyemi Afolabi Balogun Bello Chukwu Eze Ibrahim Nwosu Obi Ogunleye Okafor Okeke Okonkwo Olawale',
    ),
  },
  kenyan: {
    first: list(
      'Achieng Brian Faith Grace James Joyce Kevin Kamau Mercy Njeri Otieno Peter Purity Samuel Wanjiku Wambui',
    ),
    last: list(
      'Chebet Kamau Kariuki Kiplagat Kimani Koech Maina Mutua Mwangi Njoroge Ochieng Odhiambo Omondi Wafula Wanyama',
    ),
  },
  indonesian: {
    first: list('Adi Agus Ayu Bayu Budi Citra Dewi Dian Eko Fajar Indah Intan Putri Rizky Sari Wahyu Yuni'),
    last: list(
      'Firmansyah Gunawan Halim Hartono Hidayat Kusuma Lestari Nugroho Permana Pratama Putra Santoso Saputra Setiawan Susanto Wijaya',
    ),
  },
} satisfies Record<string, { first: string[]; last: string[] }>;

function list(words: string): string[] {
  return words.split(' ');
}
