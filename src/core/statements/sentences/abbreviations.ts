/** Words, lower case, whose full stop does not end a sentence when a capital or a number follows. */
export const abbreviations: ReadonlySet<string> = new Set([
  'mr', // Mr. Ortiz
  'mrs', // Mrs. Ortiz
  'ms', // Ms. Ortiz
  'mx', // Mx. Ortiz
  'dr', // Dr. Ortiz
  'prof', // Prof. Ortiz
  'rev', // the Rev. Ortiz
  'fr', // Fr. Ortiz
  'hon', // the Hon. Ann Ortiz
  'st', // St. Paul
  'ft', // Ft. Worth
  'mt', // Mt. Hood
  'gov', // Gov. Ortiz
  'govs', // Govs. Ortiz and Lee
  'lt', // Lt. Gov. Ortiz
  'sen', // Sen. Ortiz
  'sens', // Sens. Ortiz and Lee
  'rep', // Rep. Ortiz
  'reps', // Reps. Ortiz and Lee
  'pres', // Pres. Ortiz
  'atty', // Atty. Gen. Ortiz
  'gen', // Gen. Ortiz
  'col', // Col. Ortiz
  'maj', // Maj. Ortiz
  'capt', // Capt. Ortiz
  'cmdr', // Cmdr. Ortiz
  'cpl', // Cpl. Ortiz
  'sgt', // Sgt. Ortiz
  'pvt', // Pvt. Ortiz
  'det', // Det. Ortiz
  'supt', // Supt. Ortiz
  'insp', // Insp. Ortiz
  'amb', // Amb. Ortiz
  'sec', // Sec. Ortiz
  'jr', // Sam Ortiz Jr. Said
  'sr', // Sam Ortiz Sr. Said
  'bros', // Ortiz Bros. Circus
  'co', // Ortiz & Co. Ltd
  'corp', // Ortiz Corp. Chairman
  'inc', // Ortiz Inc. Chairman
  'ltd', // Ortiz Ltd. Chairman
  'dept', // the Dept. Of Energy
  'univ', // Univ. Of Iowa
  'assn', // the Bar Assn. President
  'jan', // Jan. 5
  'feb', // Feb. 5
  'mar', // Mar. 5
  'apr', // Apr. 5
  'jun', // Jun. 5
  'jul', // Jul. 5
  'aug', // Aug. 5
  'sept', // Sept. 5
  'sep', // Sep. 5
  'oct', // Oct. 5
  'nov', // Nov. 5
  'dec', // Dec. 5
  'ave', // Fifth Ave. Station
  'blvd', // Sunset Blvd. Station
  'vs', // Iowa vs. Ohio
  'v', // Roe v. Wade
  'etc', // roads, bridges, etc. Built
  'al', // Ortiz et al. Found
  'ca', // ca. 1900
  'cf', // cf. Ortiz
  'vol', // Vol. 2
  'fig', // Fig. 2
  'approx', // approx. 200
  'ala', // Mobile, Ala. Mayor
  'ariz', // Mesa, Ariz. Mayor
  'ark', // Hope, Ark. Mayor
  'calif', // Napa, Calif. Mayor
  'colo', // Vail, Colo. Mayor
  'conn', // Essex, Conn. Mayor
  'del', // Dover, Del. Mayor
  'fla', // Miami, Fla. Mayor
  'ga', // Macon, Ga. Mayor
  'ill', // Peoria, Ill. Mayor
  'ind', // Gary, Ind. Mayor
  'kan', // Salina, Kan. Mayor
  'ky', // Berea, Ky. Mayor
  'la', // Houma, La. Mayor
  'md', // Laurel, Md. Mayor
  'mich', // Flint, Mich. Mayor
  'minn', // Edina, Minn. Mayor
  'miss', // Tupelo, Miss. Mayor
  'mo', // Rolla, Mo. Mayor
  'mont', // Butte, Mont. Mayor
  'neb', // Omaha, Neb. Mayor
  'nev', // Reno, Nev. Mayor
  'okla', // Tulsa, Okla. Mayor
  'ore', // Salem, Ore. Mayor
  'pa', // Erie, Pa. Mayor
  'tenn', // Dyer, Tenn. Mayor
  'tex', // Waco, Tex. Mayor
  'va', // Salem, Va. Mayor
  'vt', // Barre, Vt. Mayor
  'wash', // Yakima, Wash. Mayor
  'wis', // Racine, Wis. Mayor
  'wyo', // Cody, Wyo. Mayor
]);
