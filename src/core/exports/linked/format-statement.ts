import type {Correction, KeptStatement} from '../../annotations/annotation';
import type {Speaker, SpeakerKind} from '../../speakers/speaker';

/** schema.org’s nearest word for each kind of speaker. */
const speakerTypes: Readonly<Record<SpeakerKind, string>> = {
  person: 'schema:Person',
  organisation: 'schema:Organization',
  document: 'schema:CreativeWork',
  group: 'schema:Audience',
};

function formatSpeaker({name, kind}: Speaker) {
  return {type: speakerTypes[kind], 'schema:name': name, 'hearsay:kind': kind};
}

/** A statement as the reader left it; in schema.org’s words a Quotation by somebody, or a Claim of somebody’s. */
export function formatStatement(statement: KeptStatement) {
  const {form, attribution, tone, source, cue, speaker, hedges, figures, confidence} = statement;
  const isClaim = form === 'indirect';
  return {
    type: isClaim ? 'schema:Claim' : 'schema:Quotation',
    'hearsay:form': form,
    'hearsay:attribution': attribution,
    'hearsay:tone': tone,
    'hearsay:source': source,
    'hearsay:cue': cue,
    'hearsay:hedges': hedges,
    'hearsay:figures': figures,
    'hearsay:confidence': confidence,
    ...(speaker && {[isClaim ? 'schema:author' : 'schema:spokenByCharacter']: formatSpeaker(speaker)}),
  };
}

/** What the reader put right, so that an import can tell it from what was detected. */
export function formatCorrection({attribution, speaker, notStatement}: Correction) {
  return {
    ...(attribution && {'hearsay:attribution': attribution}),
    ...(speaker && {'hearsay:speaker': formatSpeaker(speaker)}),
    'hearsay:notStatement': notStatement,
  };
}
