import {type ComponentChildren, h} from 'preact';
import {noteTree} from './note-tree';

type Tree = NonNullable<ReturnType<typeof noteTree>>;

/** A note as its Markdown means it. Elements are made one by one: no markup is ever read by the browser. */
export function drawNote(note: string): ComponentChildren {
  const tree = noteTree(note);
  return tree === null ? <p>{note}</p> : draw(tree);
}

function draw(node: Tree): ComponentChildren {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map(draw);
  if (node.type !== 'element') return null;
  const {href, start} = node.properties;
  const children = node.children.map(draw);
  if (node.tagName !== 'a') return h(node.tagName, start === undefined ? null : {start: Number(start)}, children);
  // An address without a scheme would lead into the extension's own pages.
  if (typeof href !== 'string' || !/^[a-z]+:/i.test(href)) return children;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
