/** Commonest given names in English-language news whose bearers are nearly always men; only for telling *he* from *she*. */
export const menNames: ReadonlySet<string> = new Set(
  // James Kay said he …
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy tim jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan stephen steve larry justin scott brandon benjamin ben samuel sam gregory greg frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bob bill jim mike tom dan tony fred ted jimmy barack bernie boris vladimir emmanuel mohammed muhammad ahmed ali omar hassan ibrahim abdul yusuf ivan sergei dmitry carlos luis miguel antonio pedro jorge fernando diego pablo javier marco mario giovanni hans klaus olaf jens lars erik sven pierre jean jacques francois olivier hiroshi kenji takashi wei jun raj arjun rahul sanjay narendra ian neil graham stuart simon nigel colin derek liam oliver oscar leo max felix martin victor hugo elon warren mitt marco chuck rick ron phil dave doug rob craig todd brad chad kurt glenn earl leon norman stanley leonard barry howard harvey ernest mitch lindsey kamal tariq imran jeremy keir rishi nigel humza'.split(
    ' ',
  ),
);

/** The same for women. */
export const womenNames: ReadonlySet<string> = new Set(
  // Mary Lee said she …
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne annie sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori jane kate katie lucy molly zoe ella chloe hillary nancy kamala michelle melania ivanka angela theresa nicola priya fatima aisha amina leila yasmin maryam zainab elena olga natasha svetlana irina carmen rosa lucia ana sofia camila valentina gabriela isabel claire camille sophie juliette ingrid astrid greta ursula yuki keiko mei ling indira meera anita sunita fiona heidi holly wendy tracy stacy tina gina nina lena eva eve rose ivy daisy dana nikki elise ellen eileen maureen moira sheila bridget caitlin tara kerry carly giorgia marine annalena jacinda ruby kirsten susanna joanna joanne gillian alison hazel edith esther miriam naomi leah tulsi gretchen kristi kirstjen'.split(
    ' ',
  ),
);

/** Whether a word in lower case is one of these names. */
export function isGivenName(word: string | undefined): boolean {
  return word !== undefined && (menNames.has(word) || womenNames.has(word));
}
