/** Where somebody comes from, in lower case: no name by itself, only before one or in one (*the British Museum*). */
export const demonyms: ReadonlySet<string> = new Set(
  // German police said, a Syrian who fled
  'american british english scottish welsh irish french german spanish italian portuguese dutch belgian swiss austrian danish norwegian swedish finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish cypriot albanian serbian croatian bosnian slovenian ukrainian russian belarusian georgian armenian latvian lithuanian estonian european israeli palestinian arab jewish muslim christian catholic lebanese syrian iraqi iranian jordanian egyptian libyan tunisian algerian moroccan saudi emirati qatari kuwaiti yemeni afghan pakistani indian bangladeshi nepali chinese japanese korean vietnamese thai malaysian indonesian filipino australian canadian mexican cuban brazilian argentine argentinian chilean colombian venezuelan peruvian nigerian kenyan ethiopian somali sudanese ugandan rwandan congolese ghanaian african asian latino hispanic western western-backed texan californian londoner'.split(
    ' ',
  ),
);
