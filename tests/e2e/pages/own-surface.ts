import type {CDPSession, Page} from '@playwright/test';
import {apart} from './apart';
import {expect} from './expect';
import {findTurned} from './turned-lines';

interface Control {
  readonly backendNodeId: number;
  readonly role: string;
  readonly name: string;
  /** What is written in it. */
  readonly value: string;
  readonly isFocused: boolean;
  readonly isPressed: boolean;
}

/** A node of the protocol's tree, as far as it is walked here. */
interface TreeNode {
  readonly backendNodeId: number;
  readonly localName?: string;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly TreeNode[];
  readonly children?: readonly TreeNode[];
  /** Of a frame. */
  readonly contentDocument?: TreeNode;
}

function findClosedRoot(node: TreeNode, host: string): TreeNode | undefined {
  if (node.localName === host) return node.shadowRoots?.find(root => root.shadowRootType === 'closed');
  for (const inner of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = findClosedRoot(inner, host);
    if (found) return found;
  }
  return undefined;
}

/**
 * Something of ours on an article’s page. Its shadow root is closed to everybody, tests too: controls are found in the browser's
 * accessibility tree, which is what a screen reader has, and pressed with the mouse where they are painted.
 */
export class OwnSurface {
  private session: CDPSession | undefined;

  constructor(
    private readonly page: Page,
    /** Its element’s name. */
    private readonly host: string,
  ) {}

  /** Waits until a control of this role and name is there. */
  async see(role: string, name: string | RegExp): Promise<void> {
    await this.find(role, name);
  }

  async press(role: string, name: string | RegExp): Promise<void> {
    const {backendNodeId} = await this.find(role, name);
    await this.pressNode(backendNodeId);
  }

  /** Presses what a selector finds first, once it is there: for scenes, which are set in languages that nobody speaks. */
  async pressPart(selector: string): Promise<void> {
    let found: number | undefined;
    await expect.poll(async () => (found = await this.findPart(selector)), `${selector} on ${this.host}`).toBeDefined();
    if (found !== undefined) await this.pressNode(found);
  }

  /** Waits until a selector finds something. */
  async seePart(selector: string): Promise<void> {
    await expect.poll(() => this.findPart(selector), `${selector} on ${this.host}`).toBeDefined();
  }

  private async pressNode(backendNodeId: number): Promise<void> {
    await this.bringIntoView(backendNodeId);
    const {x, y} = await this.restingPlace(backendNodeId);
    await this.page.mouse.click(x, y);
  }

  /** As the keys do: clear of what stands still over the part that scrolls. */
  private async bringIntoView(backendNodeId: number): Promise<void> {
    const session = await this.open();
    const {object} = await session.send('DOM.resolveNode', {backendNodeId});
    const functionDeclaration = "function () { this.scrollIntoView({block: 'nearest', behavior: 'instant'}); }";
    await session.send('Runtime.callFunctionOn', {objectId: object.objectId, functionDeclaration});
  }

  /** The middle of a control that stands still: the card takes another place when what it says grows, and nobody clicks while it does. */
  private async restingPlace(backendNodeId: number): Promise<{x: number; y: number}> {
    const session = await this.open();
    let before = '';
    for (;;) {
      const {quads} = await session.send('DOM.getContentQuads', {backendNodeId});
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
      if (before === String(quads[0])) return {x: (x1 + x2) / 2, y: (y1 + y2) / 2};
      before = String(quads[0]);
      await apart(
        this.page,
        () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
      );
    }
  }

  /** Drags a control to a place of the window, as a hand does: in steps. */
  async drag(role: string, name: string | RegExp, to: {readonly x: number; readonly y: number}): Promise<void> {
    const {backendNodeId} = await this.find(role, name);
    const {x, y} = await this.restingPlace(backendNodeId);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move((x + to.x) / 2, (y + to.y) / 2, {steps: 4});
    await this.page.mouse.move(to.x, to.y, {steps: 4});
    await this.page.mouse.up();
  }

  /** Whether a control has the reader's keys. */
  async hasKeys(role: string, name: string | RegExp): Promise<boolean> {
    return (await this.controlsNow()).some(
      control =>
        control.isFocused &&
        control.role === role &&
        (typeof name === 'string' ? control.name === name : name.test(control.name)),
    );
  }

  async write(role: string, name: string | RegExp, text: string): Promise<void> {
    await this.press(role, name);
    await this.page.keyboard.type(text);
  }

  /** All its words, as they stand; empty while there is no card. */
  async words(): Promise<string> {
    return String((await this.evaluateInRoot('function () { return this.textContent; }')) ?? '');
  }

  /** What on it is turned round by what stands beside it. */
  async turned(): Promise<unknown> {
    return this.evaluateInRoot(`function () { return (${findTurned})(this); }`);
  }

  /** Its markup and styles, to be looked at on a page of their own; empty while there is no card. */
  async markup(): Promise<string> {
    const read = `function () {
      const sheets = [...this.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText);
      return '<style>' + sheets.join('\\n') + '</style>' + this.innerHTML;
    }`;
    return String((await this.evaluateInRoot(read)) ?? '');
  }

  private async open(): Promise<CDPSession> {
    this.session ??= await this.page.context().newCDPSession(this.page);
    return this.session;
  }

  private async findRoot(): Promise<number | undefined> {
    const session = await this.open();
    const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
    return findClosedRoot(root, this.host)?.backendNodeId;
  }

  private async findPart(selector: string): Promise<number | undefined> {
    const session = await this.open();
    const read = `function () { return this.querySelector(${JSON.stringify(selector)}); }`;
    const objectId = (await this.callInRoot(read, false))?.objectId;
    return objectId === undefined ? undefined : (await session.send('DOM.describeNode', {objectId})).node.backendNodeId;
  }

  protected async evaluateInRoot(functionDeclaration: string): Promise<unknown> {
    return (await this.callInRoot(functionDeclaration, true))?.value;
  }

  private async callInRoot(functionDeclaration: string, returnByValue: boolean) {
    const backendNodeId = await this.findRoot();
    if (backendNodeId === undefined) return undefined;
    const session = await this.open();
    const {object} = await session.send('DOM.resolveNode', {backendNodeId});
    const {objectId} = object;
    return (await session.send('Runtime.callFunctionOn', {objectId, functionDeclaration, returnByValue})).result;
  }

  /** What a screen reader has of it, at this moment. */
  async controlsNow(): Promise<readonly Control[]> {
    const backendNodeId = await this.findRoot();
    if (backendNodeId === undefined) return [];
    const session = await this.open();
    const {nodes} = await session.send('Accessibility.queryAXTree', {backendNodeId});
    return nodes.flatMap(({ignored, role, name, value, properties, backendDOMNodeId}) =>
      ignored || backendDOMNodeId === undefined
        ? []
        : [
            {
              backendNodeId: backendDOMNodeId,
              role: String(role?.value),
              name: String(name?.value ?? ''),
              value: String(value?.value ?? ''),
              isFocused: properties?.some(each => each.name === 'focused' && each.value.value === true) ?? false,
              isPressed: properties?.some(each => each.name === 'pressed' && each.value.value === 'true') ?? false,
            },
          ],
    );
  }

  private async find(role: string, name: string | RegExp): Promise<Control> {
    let found: Control | undefined;
    await expect
      .poll(
        async () => {
          const controls = await this.controlsNow();
          found = controls.find(
            control =>
              control.role === role && (typeof name === 'string' ? control.name === name : name.test(control.name)),
          );
          return found === undefined ? controls.map(control => `${control.role} “${control.name}”`) : 'found';
        },
        {message: `the ${role} “${name}” on ${this.host}`},
      )
      .toBe('found');
    if (found === undefined) throw new Error('Unreachable: the poll above found it.');
    return found;
  }
}
