import {Visitor} from 'vite';
import {describe, expect, it} from 'vitest';
import {allPaths, type SourceFile, sourceFiles} from './house/source-files';

const files = sourceFiles('src');
const everything = [...files, ...['tests', 'scripts', 'training', 'bench'].flatMap(sourceFiles)];

/** Paths and lines where a visitor reports. */
function findings(
  among: readonly SourceFile[],
  visitorFor: (report: (node: {start: number}) => void) => ConstructorParameters<typeof Visitor>[0],
): readonly string[] {
  return among.flatMap(file => {
    const found: string[] = [];
    const report = ({start}: {start: number}) =>
      found.push(`${file.path}:${file.text.slice(0, start).split('\n').length}`);
    new Visitor(visitorFor(report)).visit(file.program);
    return found;
  });
}

const hasLetters = (text: string) => /\p{L}/u.test(text);

describe('Nothing of a page is ever run', () => {
  it('no markup is made from text', () => {
    const markup =
      /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)$/;
    const found = findings(files, report => ({
      MemberExpression: node => {
        if (node.property.type === 'Identifier' && markup.test(node.property.name)) report(node);
      },
      JSXAttribute: node => {
        if (node.name.type === 'JSXIdentifier' && markup.test(node.name.name)) report(node);
      },
    }));
    expect(found).toEqual([]);
  });

  it('no text is run as code', () => {
    const found = findings(files, report => ({
      CallExpression: node => {
        if (node.callee.type === 'Identifier' && node.callee.name === 'eval') report(node);
      },
      NewExpression: node => {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Function') report(node);
      },
    }));
    expect(found).toEqual([]);
  });
});

describe('Types say the truth', () => {
  it('nothing is called any', () => {
    expect(findings(everything, report => ({TSAnyKeyword: report}))).toEqual([]);
  });

  it('no check of the compiler is switched off', () => {
    const off = everything.filter(file =>
      file.comments.some(comment => /@ts-(ignore|expect-error|nocheck)/.test(comment)),
    );
    expect(off.map(file => file.path)).toEqual([]);
  });
});

describe('What readers see comes from the message catalogue', () => {
  it('no component holds words', () => {
    const spoken = /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext))$/;
    const found = findings(files, report => ({
      JSXText: node => {
        if (hasLetters(node.value)) report(node);
      },
      JSXAttribute: node => {
        if (node.name.type !== 'JSXIdentifier' || !spoken.test(node.name.name)) return;
        if (node.value?.type === 'Literal' && typeof node.value.value === 'string' && hasLetters(node.value.value)) {
          report(node);
        }
      },
    }));
    expect(found).toEqual([]);
  });
});

describe('An index lists, it never computes', () => {
  it('has no function, loop, class or condition of its own', () => {
    const indexes = files.filter(file => /\/index\.tsx?$/.test(file.path));
    const found = findings(indexes, report => ({
      FunctionDeclaration: report,
      ClassDeclaration: report,
      IfStatement: report,
      ConditionalExpression: report,
      ForStatement: report,
      ForOfStatement: report,
      ForInStatement: report,
      WhileStatement: report,
      TryStatement: report,
    }));
    expect(found).toEqual([]);
  });
});

describe('Comments', () => {
  it('a to-do says when it is due', () => {
    const undated = everything.flatMap(file =>
      file.comments
        .filter(comment => /\b(TODO|FIXME|XXX)\b/.test(comment) && !/TODO \[\d{4}-\d{2}-\d{2}\]: \S/.test(comment))
        .map(comment => `${file.path}: ${comment.trim()}`),
    );
    expect(undated).toEqual([]);
  });

  it('tests are TypeScript where the runner finds them', () => {
    const lost = allPaths('tests').filter(
      path => /\.(test|spec)\./.test(path) && !/\.(test\.tsx?|spec\.ts)$/.test(path),
    );
    expect(lost).toEqual([]);
  });
});
