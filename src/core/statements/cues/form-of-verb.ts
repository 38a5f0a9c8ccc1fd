import type {Tone} from '../statement';
import {irregularForms, reportingVerbs} from './reporting-verbs';

interface VerbForm {
  readonly lemma: string;
  readonly tone: Tone;
}

const byForm = new Map<string, VerbForm>();
// A verb that stands in two lists (*insist*, *contend*) counts by the stronger view: the later list.
for (const tone of ['neutral', 'opinion', 'endorsing', 'distancing'] as const) {
  for (const lemma of reportingVerbs[tone]) {
    for (const form of [lemma, ...(irregularForms[lemma] ?? regularForms(lemma))]) byForm.set(form, {lemma, tone});
  }
}

/** The reporting verb that `word` is a form of, in lower case: *claimed* → *claim*, distancing. */
export function findVerb(word: string): VerbForm | undefined {
  return byForm.get(word);
}

/** By the rules of English spelling, without the doubling that `irregularForms` lists. */
function regularForms(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [third, `${stem}ed`, `${stem}ing`];
}
