import sax from 'sax';

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** All text inside. */
  text: string;
  children: XmlElement[];
}

/** Reads XML as strictly as a feed reader may. Throws on whatever is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.ontext = (text) => {
    for (const element of open) element.text += text;
  };
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new Error('has no element');
  return first;
}

export const childrenOf = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);
