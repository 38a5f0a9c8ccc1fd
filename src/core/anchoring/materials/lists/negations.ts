/** Words that turn a statement round. English in full; of other languages the plain ones, which are no words of English. */
export const negations: ReadonlySet<string> = new Set([
  'not', // did not approve, didn’t approve
  'no', // no evidence, no longer
  'never', // never approved
  'nor', // nor did she
  'neither', // neither side
  'none', // none of them
  'nobody', // nobody knew
  'nothing', // nothing was done
  'nowhere', // nowhere to go
  'without', // without approval
  'hardly', // hardly true
  'scarcely', // scarcely true
  'denied', // denied taking it, where she said it
  'denies', // denies taking it
  'deny', // deny taking it
  'denying', // denying it
  'nicht', // German: nicht genehmigt
  'kein', // German: kein Beweis
  'keine', // German: keine Beweise
  'keinen', // German: keinen Beweis
  'nie', // German, Polish: nie genehmigt, nie zatwierdził
  'niemals', // German: niemals genehmigt
  'pas', // French: n’a pas approuvé
  'jamais', // French: jamais approuvé
  'aucun', // French: aucun accord
  'aucune', // French: aucune preuve
  'nunca', // Spanish, Portuguese: nunca aprobó
  'não', // Portuguese: não aprovou
  'non', // Italian: non ha approvato
  'niet', // Dutch: niet goedgekeurd
  'geen', // Dutch: geen bewijs
  'inte', // Swedish: inte godkänt
  'ikke', // Danish, Norwegian: ikke godkendt
  'не', // Russian, Ukrainian, Bulgarian: не одобрил
  'δεν', // Greek: δεν ενέκρινε
  'değil', // Turkish: doğru değil
  'لا', // Arabic: لا تغلق
  'لم', // Arabic: لم تغلق
  'لن', // Arabic: لن تغلق
  'ليس', // Arabic: ليس صحيحا
  'לא', // Hebrew: לא אישר
  'नहीं', // Hindi: नहीं किया
  '不', // Chinese: 不会关闭
  '没', // Chinese: 没有关闭
  '沒', // Chinese: 沒有關閉
  '未', // Chinese: 未关闭
]);
