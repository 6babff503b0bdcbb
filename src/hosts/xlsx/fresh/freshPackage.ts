import { strToU8 } from 'fflate';
import { CONTENT_TYPE, CONTENT_TYPES_PATH } from '../package/contentTypes';
import { PartStore } from '../package/PartStore';
import { REL, relationshipsXml } from '../package/relationships';
import { freshStyles } from '../styles/freshStyles';
import { encodeXml, encodeXmlAttribute } from '../xml/xmlText';
import { packEntry } from '../zip/packEntry';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A worksheet to begin a package with. */
export interface FirstSheet {
  readonly name: string;
  readonly xml: string;
}

function contentTypes(first: FirstSheet | null): string {
  const overrides = [
    ['xl/workbook.xml', CONTENT_TYPE.workbook],
    ['xl/styles.xml', CONTENT_TYPE.styles],
    ['docProps/core.xml', CORE_TYPE],
    ...(first === null ? [] : [['xl/worksheets/sheet1.xml', CONTENT_TYPE.worksheet]]),
  ].map(([path = '', type = '']) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const defaults = `<Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join('')}</Types>`;
}

function workbook(first: FirstSheet | null): string {
  const sheet = first === null ? '' : `<sheet name="${encodeXmlAttribute(first.name)}" sheetId="1" r:id="rId1"/>`;
  const namespaces = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL.base}"`;
  return `${DECLARATION}<workbook ${namespaces}><bookViews><workbookView/></bookViews><sheets>${sheet}</sheets></workbook>`;
}

/** Title and program, no times: the same content gives the same bytes. */
function coreProperties(title: string): string {
  const namespaces = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `${DECLARATION}<cp:coreProperties ${namespaces}><dc:title>${encodeXml(title)}</dc:title><dc:creator>Casebridge</dc:creator></cp:coreProperties>`;
}

/** A package of our own making: nothing but a workbook, a stylesheet and, where there is one, a first sheet. */
export function freshPackage(title: string, first: FirstSheet | null): PartStore {
  const sheetLink = first === null ? [] : [{ id: 'rId1', type: REL.worksheet, target: 'worksheets/sheet1.xml' }];
  const files: readonly (readonly [string, string])[] = [
    [CONTENT_TYPES_PATH, contentTypes(first)],
    [
      '_rels/.rels',
      relationshipsXml([
        { id: 'rId1', type: REL.workbook, target: 'xl/workbook.xml' },
        { id: 'rId2', type: CORE_RELATIONSHIP, target: 'docProps/core.xml' },
      ]),
    ],
    ['docProps/core.xml', coreProperties(title)],
    ['xl/workbook.xml', workbook(first)],
    ['xl/_rels/workbook.xml.rels', relationshipsXml([...sheetLink, { id: 'rId2', type: REL.styles, target: 'styles.xml' }])],
    ['xl/styles.xml', freshStyles()],
    ...(first === null ? [] : [['xl/worksheets/sheet1.xml', first.xml] as const]),
  ];
  return PartStore.of(files.map(([path, text]) => packEntry(path, strToU8(text))));
}
