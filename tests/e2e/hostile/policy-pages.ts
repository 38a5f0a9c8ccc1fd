import {article} from './hostile-page';

/** A page of PDF that says one sentence. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 46>>stream
BT /F 12 Tf 10 50 Td (We saw them go.) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** What a server sends; `finds` is what becomes of it when the reader asks for it. */
export interface ServedPage {
  readonly is: string;
  readonly path: string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  readonly finds: 'analysed' | 'not-article';
}

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour cranes</title><meta property="og:type" content="article"></head><body>${article}</body></html>`;
const asHtml = 'text/html; charset=utf-8';

/** Pages under policies and of types that leave a content script little room. */
export const servedPages: readonly ServedPage[] = [
  {
    is: 'that may load nothing',
    path: 'nothing',
    contentType: asHtml,
    headers: {'content-security-policy': "default-src 'none'"},
    body: html,
    finds: 'analysed',
  },
  {
    is: 'that enforces trusted types',
    path: 'trusted',
    contentType: asHtml,
    headers: {'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'"},
    body: html,
    finds: 'analysed',
  },
  {
    is: 'in a sandbox',
    path: 'sandbox',
    contentType: asHtml,
    headers: {'content-security-policy': 'sandbox'},
    body: html,
    finds: 'analysed',
  },
  {
    is: 'of XHTML, told to be XML',
    path: 'article.xhtml',
    contentType: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Harbour cranes</title><meta property="og:type" content="article"/></head><body>${article}</body></html>`,
    finds: 'analysed',
  },
  {
    is: 'that is a drawing',
    path: 'drawing.svg',
    contentType: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><title>“No,” said Vik.</title><text y="20">“We saw them go,” said Jonas Vik.</text></svg>`,
    finds: 'not-article',
  },
  {
    is: 'that is data',
    path: 'feed.xml',
    contentType: 'application/xml',
    body: '<?xml version="1.0"?><feed><entry>“We saw them go,” said Jonas Vik.</entry></feed>',
    finds: 'not-article',
  },
  {
    is: 'that is plain text',
    path: 'words.txt',
    contentType: 'text/plain; charset=utf-8',
    body: '“We saw them go,” said Jonas Vik.',
    finds: 'not-article',
  },
  {
    is: 'of frames alone',
    path: 'frames',
    contentType: asHtml,
    body: '<!doctype html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
    finds: 'not-article',
  },
  {
    is: 'of PDF, in the browser’s viewer',
    path: 'report.pdf',
    contentType: 'application/pdf',
    body: pdf,
    finds: 'not-article',
  },
  {is: 'that is empty', path: 'empty', contentType: asHtml, body: '', finds: 'not-article'},
];
