import {wordTable} from '../../statements/language/word-table';

/** Words that make a capitalised name an organisation's: *Ely Harbour Board*. */
export const organisationWords: ReadonlySet<string> = new Set([
  ...[
    'town',
    'village',
    'borough',
    'district',
    'municipality',
    'republic',
    'kingdom',
    'province',
    'region',
    'delegation',
    'embassy',
  ], // Town of Ely
  ...[
    'department',
    'ministry',
    'office',
    'agency',
    'bureau',
    'commission',
    'committee',
    'council',
    'board',
    'authority',
    'service',
    'services',
  ], // Harbour Authority
  ...[
    'police',
    'army',
    'navy',
    'force',
    'forces',
    'guard',
    'military',
    'corps',
    'constabulary',
    'patrol',
    'brigade',
    'command',
    'fire',
  ], // Ely Police
  ...[
    'court',
    'tribunal',
    'parliament',
    'senate',
    'congress',
    'house',
    'assembly',
    'cabinet',
    'government',
    'administration',
    'city',
    'county',
    'state',
  ], // City of Ely
  ...[
    'party',
    'union',
    'federation',
    'association',
    'alliance',
    'coalition',
    'league',
    'society',
    'network',
    'movement',
    'front',
    'confederation',
  ], // Pilots’ Union
  ...[
    'company',
    'corporation',
    'corp',
    'inc',
    'ltd',
    'llc',
    'plc',
    'group',
    'holdings',
    'industries',
    'partners',
    'bank',
    'airlines',
    'airways',
    'motors',
    'gmbh',
    'ag',
    'sa',
  ], // Ferry Corp.
  ...[
    'university',
    'college',
    'school',
    'institute',
    'academy',
    'centre',
    'center',
    'laboratory',
    'museum',
    'library',
    'hospital',
    'clinic',
    'church',
    'foundation',
    'trust',
    'fund',
  ], // Ely Hospital
  ...[
    'times',
    'post',
    'journal',
    'herald',
    'tribune',
    'guardian',
    'telegraph',
    'gazette',
    'chronicle',
    'news',
    'press',
    'magazine',
    'radio',
    'television',
    'tv',
    'observer',
    'mail',
  ], // Ely Gazette
  ...[
    'club',
    'team',
    'united',
    'nations',
    'organisation',
    'organization',
    'project',
    'campaign',
    'taskforce',
    'initiative',
    'watch',
    'international',
    'pentagon',
    'kremlin',
    'treasury',
  ], // World Health Organization
]);

/** Common nouns for a body that speaks with one voice; *the …* looks for its name. The value tells which words in a name it stands for. */
export const organisationNouns = wordTable<readonly string[]>({
  department: ['department'], // the department said
  ministry: ['ministry', 'department'], // the ministry said
  office: ['office'], // the office said
  agency: ['agency', 'administration', 'bureau', 'department', 'service'], // the agency said
  bureau: ['bureau'], // the bureau said
  commission: ['commission'], // the commission said
  committee: ['committee'], // the committee said
  council: ['council', 'city', 'county'], // the council said
  board: ['board'], // the board said
  authority: ['authority'], // the authority said
  court: ['court', 'tribunal'], // the court ruled
  tribunal: ['tribunal', 'court'], // the tribunal ruled
  government: ['government', 'administration'], // the government said
  administration: ['administration', 'government'], // the administration said
  city: ['city'], // the city said
  county: ['county'], // the county said
  party: ['party'], // the party said
  union: ['union', 'federation', 'association'], // the union said
  association: ['association', 'federation'], // the association said
  federation: ['federation'], // the federation said
  company: ['company', 'corporation', 'corp', 'inc', 'ltd', 'plc', 'group', 'holdings', 'motors', 'airlines'], // the company said
  firm: ['company', 'partners', 'group', 'corp', 'inc', 'ltd', 'llc'], // the firm said
  bank: ['bank', 'reserve'], // the bank said
  airline: ['airlines', 'airways', 'air'], // the airline said
  group: [
    'group',
    'coalition',
    'alliance',
    'network',
    'association',
    'organisation',
    'organization',
    'foundation',
    'project',
    'watch',
    'international',
  ], // the group said
  organisation: ['organisation', 'organization', 'foundation', 'association', 'trust'], // the organisation said
  organization: ['organization', 'organisation', 'foundation', 'association', 'trust'], // the organization said
  charity: ['foundation', 'trust', 'society', 'fund'], // the charity said
  foundation: ['foundation'], // the foundation said
  university: ['university', 'college', 'institute'], // the university said
  college: ['college'], // the college said
  school: ['school', 'academy'], // the school said
  hospital: ['hospital', 'clinic'], // the hospital said
  institute: ['institute'], // the institute said
  church: ['church'], // the church said
  club: ['club', 'united', 'city'], // the club said
  team: ['team', 'club'], // the team said
  campaign: ['campaign'], // the campaign said
  camp: ['camp', 'campaign'], // the Kay camp said
  newspaper: ['times', 'post', 'journal', 'herald', 'tribune', 'guardian', 'telegraph', 'gazette', 'chronicle', 'mail'], // the newspaper said
  paper: ['times', 'post', 'journal', 'herald', 'tribune', 'guardian', 'telegraph', 'gazette', 'chronicle', 'mail'], // the paper said
  magazine: ['magazine'], // the magazine said
  network: ['network', 'news', 'tv'], // the network said
  television: ['television', 'tv'], // state television said
  radio: ['radio'], // the radio said
  broadcaster: ['television', 'tv', 'radio', 'news'], // the broadcaster said
  regulator: ['authority', 'commission', 'agency', 'office'], // the regulator said
  watchdog: ['authority', 'commission', 'agency', 'watch', 'office'], // the watchdog said
  trust: ['trust'], // the trust said
  police: ['police', 'constabulary'], // police said
  army: ['army'], // the army said
  military: ['military', 'army', 'forces'], // the military said
  navy: ['navy'], // the navy said
  force: ['police', 'constabulary', 'force'], // the force said
  coastguard: ['coastguard', 'guard'], // the coastguard said
  parliament: ['parliament'], // parliament heard
  senate: ['senate'], // the senate said
  leadership: ['leadership'], // the party leadership fears
  establishment: ['establishment'], // the political establishment wants
  regime: ['regime', 'government'], // the regime says
  delegation: ['delegation'], // the delegation said
  museum: ['museum'], // the museum says
  mission: ['mission'], // the mission to the council said
  embassy: ['embassy'], // the embassy said
  consulate: ['consulate'], // the consulate said
});

/** Of these, bodies that a reader knows without a name: *the government said*. */
export const knownBodies: ReadonlySet<string> = new Set([
  ...[
    'government',
    'administration',
    'police',
    'army',
    'military',
    'navy',
    'parliament',
    'senate',
    'city',
    'county',
    'council',
    'coastguard',
    'ministry',
    'court',
  ], // police said
]);
