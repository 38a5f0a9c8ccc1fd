import type {BlockKind} from '../../../src/core/articles/article';

type AwkwardPage = readonly [
  name: string,
  html: string,
  blocks: readonly (readonly [kind: BlockKind, words: string])[],
];

/** Markup as news sites write it, and the blocks that a reader sees. */
export const awkwardPages: readonly AwkwardPage[] = [
  [
    'words that an inline tag cuts in two stay whole',
    '<p>The <b>coun</b>cil <a href="#">re<em>fu</em>sed</a>.</p>',
    [['paragraph', 'The council refused.']],
  ],
  [
    'white space between tags and lines becomes one space',
    '<p>\n   The\n\t council <b> said </b>\n  no.\n</p>',
    [['paragraph', 'The council said no.']],
  ],
  [
    'a line break is a new line of the same paragraph',
    '<p>14 Quay Street <br> Northport</p>',
    [['paragraph', '14 Quay Street\nNorthport']],
  ],
  [
    'two line breaks set paragraphs apart',
    '<div>The first thing.<br><br>\n<br>The second.</div>',
    [
      ['paragraph', 'The first thing.'],
      ['paragraph', 'The second.'],
    ],
  ],
  [
    'blocks inside blocks end each other',
    '<div>Before<div>Within<p>Deeper</p>After it</div>At last</div>',
    [
      ['paragraph', 'Before'],
      ['paragraph', 'Within'],
      ['paragraph', 'Deeper'],
      ['paragraph', 'After it'],
      ['paragraph', 'At last'],
    ],
  ],
  [
    'a hard space is kept, and is no white space',
    '<p>1,300&nbsp;% &nbsp; more</p>',
    [['paragraph', '1,300\u00a0% \u00a0 more']],
  ],
  [
    'soft hyphens and zero-width spaces are not seen',
    '<p>The land&shy;lords an&shy;nounced<wbr> it&#8203;self&#65279;.</p>',
    [['paragraph', 'The landlords announced itself.']],
  ],
  [
    'joiners that change what is seen are kept',
    '<p>👩\u200d🚒 said می\u200cخواهم</p>',
    [['paragraph', '👩\u200d🚒 said می\u200cخواهم']],
  ],
  [
    'words from right to left stand in the order in which they are read',
    '<p dir="rtl">قال الوزير: <q>لا</q> «سنعود» غدًا</p>',
    [['paragraph', 'قال الوزير: لا «سنعود» غدًا']],
  ],
  [
    'what is hidden is left out',
    '<p>The mayor<span style="display:none"> (photo)</span><i hidden> hidden</i> said<b style="visibility:hidden"> never</b> yes.</p><div hidden><p>Sign up</p></div>',
    [['paragraph', 'The mayor said yes.']],
  ],
  [
    'a visible part of an invisible whole is seen',
    '<div style="visibility:hidden"><p>Gone <b style="visibility:visible">but this</b></p></div>',
    [['paragraph', 'but this']],
  ],
  [
    'scripts, styles, buttons and fallbacks are no text',
    '<p>One<script>two()</script><style>p{}</style><noscript>three</noscript><button>Share</button><template>four</template> five</p>',
    [['paragraph', 'One five']],
  ],
  [
    'text for screen readers alone is left out, what they skip is read',
    '<p><span aria-hidden="true">W</span><span style="position:absolute;width:1px;height:1px;overflow:hidden">We</span>e won.</p>',
    [['paragraph', 'We won.']],
  ],
  [
    'a drop cap belongs to its word',
    '<p><span style="float:left;font-size:3em;display:block">T</span>he tunnel flooded.</p>',
    [['paragraph', 'The tunnel flooded.']],
  ],
  [
    'cells, captions and lists are blocks of their kind',
    '<figure><img alt="no"><figcaption>The harbour. <i>Photo: A. Lind</i></figcaption></figure><table><caption>Rents</caption><tr><th>Year</th><td>2024</td></tr></table><ul><li>One</li><li><p>Two</p></li></ul>',
    [
      ['caption', 'The harbour. Photo: A. Lind'],
      ['caption', 'Rents'],
      ['table-cell', 'Year'],
      ['table-cell', '2024'],
      ['list-item', 'One'],
      ['list-item', 'Two'],
    ],
  ],
  [
    'paragraphs of a blockquote are parts of it',
    '<h2>Headline</h2><blockquote><p>We are sorry.</p><p>All of us.</p></blockquote><div role="heading">Another</div>',
    [
      ['heading', 'Headline'],
      ['blockquote', 'We are sorry.'],
      ['blockquote', 'All of us.'],
      ['heading', 'Another'],
    ],
  ],
  [
    'preformatted text keeps its white space',
    '<pre style="white-space:pre">one  two\n   three</pre>',
    [['preformatted', 'one  two\n   three']],
  ],
  [
    'a closed disclosure shows its summary only',
    '<details><summary>Read more</summary><p>The rest.</p></details><details open><summary>Open</summary><p>Shown.</p></details>',
    [
      ['paragraph', 'Read more'],
      ['paragraph', 'Open'],
      ['paragraph', 'Shown.'],
    ],
  ],
  [
    'letters that a style makes capitals stay as they are written',
    '<p style="text-transform:uppercase">Breaking news</p>',
    [['paragraph', 'Breaking news']],
  ],
  [
    'a form whose fields hide its own properties changes nothing',
    '<form><input name="childNodes"><input name="localName"><input name="getAttribute"><p>Still read.</p></form>',
    [['paragraph', 'Still read.']],
  ],
  [
    'empty and blank elements are no blocks',
    '<p></p><p> \n </p><p>&nbsp;</p><p>Only this.</p>',
    [['paragraph', 'Only this.']],
  ],
];
