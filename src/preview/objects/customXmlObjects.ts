import type { EmulatedBook, XmlPart } from '../book/EmulatedBook';
import { HostObject } from '../host/HostObject';
import { refusal } from '../host/refusal';

/** The namespace of a part's first element. */
function namespaceOf(xml: string): string {
  const element = /<([A-Za-z_][\w.-]*(?::[\w.-]+)?)(\s[^>]*)?>/.exec(xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ''));
  const prefix = element?.[1]?.split(':').slice(0, -1)[0];
  const attribute = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`${attribute}\\s*=\\s*["']([^"']*)["']`).exec(element?.[2] ?? '')?.[1] ?? '';
}

function assertXml(xml: string): void {
  if (!/^\s*<[^]*>\s*$/.test(xml)) throw refusal('InvalidArgument', 'A custom XML part takes well-formed XML.');
}

function partObject(book: EmulatedBook, part: XmlPart): HostObject {
  return new HostObject('CustomXmlPart', {
    id: () => part.id,
    properties: { id: { get: () => part.id }, namespaceUri: { get: () => namespaceOf(part.xml) } },
    methods: {
      getXml: () => part.xml,
      setXml: (args) => {
        assertXml(args.text(0));
        part.xml = args.text(0);
      },
      delete: () => {
        book.xmlParts.splice(book.xmlParts.indexOf(part), 1);
      },
    },
  });
}

function collection(book: EmulatedBook, type: string, parts: () => readonly XmlPart[]): HostObject {
  const object = (part: XmlPart | undefined) => (part === undefined ? null : partObject(book, part));
  const only = () => (parts().length === 1 ? object(parts()[0]) : null);
  return new HostObject(type, {
    items: () => parts().map((part) => partObject(book, part)),
    methods: {
      getCount: () => parts().length,
      getItemOrNullObject: (args) => object(parts().find(({ id }) => id === args.text(0))),
      getItem: (args) => {
        const found = object(parts().find(({ id }) => id === args.text(0)));
        if (found === null) throw refusal('ItemNotFound', 'There is no such part.');
        return found;
      },
      getOnlyItemOrNullObject: only,
      getOnlyItem: () => {
        const found = only();
        if (found === null) throw refusal('GeneralException', 'There is not exactly one part.');
        return found;
      },
      getByNamespace: (args) => {
        const wanted = args.text(0);
        return collection(book, 'CustomXmlPartScopedCollection', () => parts().filter(({ xml }) => namespaceOf(xml) === wanted));
      },
      add: (args) => {
        assertXml(args.text(0));
        const part = { id: book.nextId(), xml: args.text(0) };
        book.xmlParts.push(part);
        return partObject(book, part);
      },
    },
  });
}

/** The custom XML parts of the workbook. */
export function customXmlPartsObject(book: EmulatedBook): HostObject {
  return collection(book, 'CustomXmlPartCollection', () => book.xmlParts);
}
