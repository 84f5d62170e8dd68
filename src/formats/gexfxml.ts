/**
 * As much of XML as graph files need: elements, attributes, text. Read without a document of the browser, so that the command
 * line reads the same files alike. Nothing in a file is executed or fetched: document types and their entities are passed over.
 */

import type { Fault } from '../engagement/issue';

export interface XmlElement {
  /** Without its namespace's prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All character data directly in it, joined. */
  readonly text: string;
}

export interface XmlFault {
  readonly line: number;
  readonly fault: Fault;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Open[];
  text: string;
}

/** The root element, or where and why the text is not well formed. */
export function parseXml(text: string): XmlElement | XmlFault {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [top];
  const token = new RegExp(TOKEN);
  const faultAt = (at: number, fault: Fault): XmlFault => ({
    line: text.slice(0, at).split('\n').length,
    fault,
  });
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) return faultAt(at, { code: 'bad-xml' });
    const [, cdata, closing, opening, attributes, empty, characters] = match;
    const here = stack[stack.length - 1]!;
    if (cdata !== undefined) here.text += cdata;
    else if (characters !== undefined) here.text += decode(characters);
    else if (opening !== undefined) {
      const element = {
        name: plain(opening),
        attributes: readAttributes(attributes!),
        children: [],
        text: '',
      };
      here.children.push(element);
      if (!empty) stack.push(element);
    } else if (closing !== undefined) {
      if (stack.length === 1 || here.name !== plain(closing))
        return faultAt(at, { code: 'xml-closes-nothing', value: `</${closing}>` });
      stack.pop();
    }
  }
  const open = stack[stack.length - 1]!;
  if (stack.length > 1) return faultAt(text.length, { code: 'xml-never-closed', value: `<${open.name}>` });
  return top.children[0] ?? faultAt(0, { code: 'bad-xml' });
}

/** Whether the text could not be read. */
export function isFault(result: XmlElement | XmlFault): result is XmlFault {
  return 'fault' in result;
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

const plain = (name: string) => name.slice(name.indexOf(':') + 1);

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      plain(name!),
      decode(double ?? single ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name) return NAMED[name as string] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
