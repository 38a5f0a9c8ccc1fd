import {wordTable} from '../../statements/language/word-table';
import type {Gender} from '../names/name';

/** Words before a name that belong to it, in lower case without their stop, with the role that *the …* later takes up. */
export const titles = wordTable<string>({
  gov: 'governor', // Gov. Tim Walz
  governor: 'governor', // Governor Walz
  sen: 'senator', // Sen. Ana Ruiz
  senator: 'senator', // Senator Ruiz
  sens: 'senator', // Sens. Ana Ruiz and Bo Kay
  reps: 'representative', // Reps. Ana Ruiz and Bo Kay
  govs: 'governor', // Govs. Ana Ruiz and Bo Kay
  rep: 'representative', // Rep. Bo Kay
  representative: 'representative', // Representative Kay
  congressman: 'congressman', // Congressman Kay
  congresswoman: 'congresswoman', // Congresswoman Ruiz
  mayor: 'mayor', // Mayor Kay
  president: 'president', // President Ruiz
  chancellor: 'chancellor', // Chancellor Kay
  minister: 'minister', // Prime Minister Kay
  premier: 'premier', // Premier Kay
  secretary: 'secretary', // Home Secretary Kay
  ambassador: 'ambassador', // Ambassador Kay
  judge: 'judge', // Judge Kay
  justice: 'justice', // Justice Kay
  chief: 'chief', // Police Chief Ann Lee
  sheriff: 'sheriff', // Sheriff Kay
  commissioner: 'commissioner', // Commissioner Lee
  director: 'director', // Director Lee
  speaker: 'speaker', // House Speaker Lee
  leader: 'leader', // Opposition Leader Lee
  chairman: 'chairman', // Chairman Kay
  chairwoman: 'chairwoman', // Chairwoman Lee
  general: 'general', // Attorney General Lee
  gen: 'general', // Gen. Kay
  col: 'colonel', // Col. Kay
  colonel: 'colonel', // Colonel Kay
  maj: 'major', // Maj. Kay
  major: 'major', // Major Kay
  capt: 'captain', // Capt. Kay
  captain: 'captain', // Captain Kay
  lt: 'lieutenant', // Lt. Kay
  sgt: 'sergeant', // Sgt. Kay
  sergeant: 'sergeant', // Sergeant Kay
  det: 'detective', // Det. Kay
  detective: 'detective', // Detective Kay
  insp: 'inspector', // Insp. Kay
  inspector: 'inspector', // Inspector Kay
  officer: 'officer', // Officer Kay
  adm: 'admiral', // Adm. Kay
  admiral: 'admiral', // Admiral Kay
  dr: 'doctor', // Dr. Lee
  prof: 'professor', // Prof. Lee
  professor: 'professor', // Professor Lee
  rev: 'reverend', // Rev. Kay
  bishop: 'bishop', // Bishop Kay
  pope: 'pope', // Pope Kay
  king: 'king', // King Olaf
  queen: 'queen', // Queen Maud
  prince: 'prince', // Prince Olaf
  princess: 'princess', // Princess Maud
  lord: 'lord', // Lord Kay
  lady: 'lady', // Lady Kay
  sir: 'sir', // Sir Bo Kay
  dame: 'dame', // Dame Ann Lee
  councillor: 'councillor', // Councillor Lee
  councilman: 'councilman', // Councilman Kay
  councilwoman: 'councilwoman', // Councilwoman Lee
  coach: 'coach', // Coach Kay
  mr: 'man', // Mr. Kay
  mrs: 'woman', // Mrs. Lee
  ms: 'woman', // Ms. Lee
  miss: 'woman', // Miss Lee
});

/** Words that tell whether *he* or *she* follows. */
export const genderByWord = wordTable<Gender>({
  mr: 'man', // Mr. Kay
  sir: 'man', // Sir Bo Kay
  lord: 'man', // Lord Kay
  king: 'man', // King Olaf
  prince: 'man', // Prince Olaf
  pope: 'man', // Pope Kay
  congressman: 'man', // Congressman Kay
  chairman: 'man', // Chairman Kay
  councilman: 'man', // Councilman Kay
  spokesman: 'man', // spokesman Bo Kay
  businessman: 'man', // the businessman
  fisherman: 'man', // the fisherman
  policeman: 'man', // the policeman
  father: 'man', // the father of two
  husband: 'man', // her husband
  son: 'man', // his son
  brother: 'man', // her brother
  grandfather: 'man', // his grandfather
  uncle: 'man', // her uncle
  boy: 'man', // the boy
  man: 'man', // the man
  actor: 'man', // the actor
  widower: 'man', // the widower
  mrs: 'woman', // Mrs. Lee
  ms: 'woman', // Ms. Lee
  miss: 'woman', // Miss Lee
  lady: 'woman', // Lady Kay
  dame: 'woman', // Dame Ann Lee
  queen: 'woman', // Queen Maud
  princess: 'woman', // Princess Maud
  congresswoman: 'woman', // Congresswoman Ruiz
  chairwoman: 'woman', // Chairwoman Lee
  councilwoman: 'woman', // Councilwoman Lee
  spokeswoman: 'woman', // spokeswoman Ann Lee
  businesswoman: 'woman', // the businesswoman
  policewoman: 'woman', // the policewoman
  mother: 'woman', // the mother of two
  wife: 'woman', // his wife
  daughter: 'woman', // her daughter
  sister: 'woman', // his sister
  grandmother: 'woman', // his grandmother
  aunt: 'woman', // her aunt
  girl: 'woman', // the girl
  woman: 'woman', // the woman
  actress: 'woman', // the actress
  widow: 'woman', // the widow
});
