/** Where somebody comes from, in lower case: no name by itself, only before one or in one (*the British Museum*). */
export const demonyms: ReadonlySet<string> = new Set(
  // German police said, a Syrian who fled
  'afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian bangladeshi belarusian belgian bosnian brazilian british bulgarian californian canadian catholic chilean chinese christian colombian congolese croatian cuban cypriot czech danish dutch egyptian emirati english estonian ethiopian european filipino finnish french georgian german ghanaian greek hispanic hungarian icelandic indian indonesian iranian iraqi irish israeli italian japanese jewish jordanian kenyan korean kuwaiti latino latvian lebanese libyan lithuanian londoner malaysian mexican moroccan muslim nepali nigerian norwegian pakistani palestinian peruvian polish portuguese qatari romanian russian rwandan saudi scottish serbian slovak slovenian somali spanish sudanese swedish swiss syrian texan thai tunisian turkish ugandan ukrainian venezuelan vietnamese welsh western western-backed yemeni'.split(
    ' ',
  ),
);
