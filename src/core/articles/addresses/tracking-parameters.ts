/** Names of query parameters that tell where a reader came from, never which article it is. */
const names = new Set([
  'fbclid', // Facebook
  'gclid', // Google Ads
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid', // Microsoft Ads
  'yclid', // Yandex
  'ysclid',
  'twclid', // Twitter
  'ttclid', // TikTok
  'li_fat_id', // LinkedIn
  'igshid', // Instagram
  'igsh',
  'mc_cid', // Mailchimp
  'mc_eid',
  'mkt_tok', // Marketo
  'vero_id',
  'oly_anon_id',
  'oly_enc_id',
  'rb_clickid',
  's_cid',
  's_kwcid',
  'ncid', // AOL, HuffPost
  'cmpid', // CNBC, Bloomberg
  'icid',
  'ocid', // MSN, BBC
  'cvid',
  'ei',
  'smid', // New York Times
  'smtyp',
  'partner',
  'emc',
  'ref_src', // Twitter
  'ref_url',
  'referer',
  'referrer',
  'soc_src',
  'soc_trk',
  'guccounter', // Yahoo
  'guce_referrer',
  'guce_referrer_sig',
  'sh', // Forbes
  'sr_share',
  'spm',
  'shared',
  'sharetype',
  'mbid', // Condé Nast
  'srnd', // Bloomberg
  'sref',
  'taid', // Reuters
  'wpisrc', // Washington Post
  'wpmm',
  'xtor', // Le Monde, Le Figaro
  'at_medium', // BBC
  'at_campaign',
  'at_link_id',
  'at_custom1',
  'at_custom2',
  'at_custom3',
  'at_custom4',
  'campaign_id',
  'instance_id',
  'segment_id',
  '_ga',
  '_gl',
  '__twitter_impression',
]);

/** Families of such names, by how they begin. */
const beginnings = [
  'utm_', // utm_source=newsletter
  'hsa_', // HubSpot ads
  '_hs', // _hsenc, _hsmi
  'pk_', // Matomo: pk_campaign
  'mtm_',
  'piwik_',
  'matomo_',
  'guce_',
  'amp_js', // amp_js_v, which an AMP cache adds
  'usqp',
];

/** Names that are tracking with words in them, and the article itself with a number: `cid=social_x`, but `cid=4711`. */
const unlessNumber = new Set([
  'cid', // cid=social_twitter
  'ref', // ref=homepage
  'share', // share=facebook
  'cmp', // cmp=newsletter
]);

/** Whether a query parameter only tells where the reader came from. */
export function isTrackingParameter(name: string, value: string): boolean {
  const plain = name.toLowerCase();
  if (unlessNumber.has(plain)) return !/^\d+$/.test(value);
  return names.has(plain) || beginnings.some(beginning => plain.startsWith(beginning));
}
