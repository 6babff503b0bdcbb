import fc from 'fast-check';
import { decodeCellText, decodeXml, encodeCellText, encodeXml, encodeXmlAttribute } from '../../../../src/hosts/xlsx/xml/xmlText';
import { readStrictXml } from '../../../parity/packageCheckXml';

/** What a cell keeps of a text: line breaks in one form, nothing that XML cannot hold. */
function kept(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/[\uFFFE\uFFFF]/g, '');
}

describe('text in XML', () => {
  it('comes back from a cell as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: read } = readStrictXml(`<t>${encodeCellText(text)}</t>`);
        expect(decodeCellText(read)).toBe(kept(text));
      }),
    );
  });

  it('comes back from an attribute with its line breaks', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { attributes } = readStrictXml(`<t a="${encodeXmlAttribute(text)}"/>`);
        // eslint-disable-next-line no-control-regex -- what attributes cannot hold is dropped
        expect(attributes.get('a')).toBe(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, ''));
      }),
    );
  });

  it('has its entities resolved, unknown ones left as they stand', () => {
    expect(decodeXml('&lt;&#163;&#xA3;&quot;&nbsp;&amp;lt;')).toBe('<££"&nbsp;&lt;');
  });

  it('is left untouched when it needs no care', () => {
    expect(encodeXml('plain – ä')).toBe('plain – ä');
  });
});
