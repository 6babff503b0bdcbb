import type { EmulatedSheet } from '../book/EmulatedSheet';
import type { NamePart } from '../book/SheetParts';
import { HostObject } from '../host/HostObject';
import { refusal } from '../host/refusal';
import { blockAddress } from './blockAddress';
import type { ObjectModel } from './ObjectModel';

/** Where names live: in the workbook or in one sheet. */
interface NameScope {
  readonly model: ObjectModel;
  readonly sheet: EmulatedSheet | null;
}

function partsOf({ model, sheet }: NameScope): NamePart[] {
  return sheet === null ? model.book.names : sheet.names;
}

function find(scope: NameScope, name: string): NamePart | null {
  return partsOf(scope).find((part) => part.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** What a name stands for: a quoted text, a number, or cells. */
function valueOf({ model: { book }, sheet }: NameScope, part: NamePart): string | number {
  const text = /^="((?:[^"]|"")*)"$/.exec(part.formula);
  if (text !== null) return (text[1] ?? '').replaceAll('""', '"');
  const block = book.findBlock(part.formula.slice(1), sheet);
  if (block !== null) return blockAddress(block);
  const number = Number(part.formula.slice(1));
  return Number.isNaN(number) ? part.formula : number;
}

function namedItemObject(scope: NameScope, part: NamePart): HostObject {
  const { model, sheet } = scope;
  const block = () => model.book.findBlock(part.formula.slice(1), sheet);
  return new HostObject('NamedItem', {
    id: () => part.name,
    properties: {
      name: { get: () => part.name },
      scope: { get: () => (sheet === null ? 'Workbook' : 'Worksheet') },
      type: { get: () => (block() !== null ? 'Range' : typeof valueOf(scope, part) === 'number' ? 'Double' : 'String') },
      value: { get: () => valueOf(scope, part) },
      formula: { get: () => part.formula, set: (value) => Object.assign(part, { formula: String(value) }) },
      comment: { get: () => part.comment, set: (value) => Object.assign(part, { comment: String(value) }) },
      visible: { get: () => part.visible, set: (value) => Object.assign(part, { visible: value === true }) },
    },
    methods: {
      delete: () => {
        partsOf(scope).splice(partsOf(scope).indexOf(part), 1);
      },
      getRangeOrNullObject: () => {
        const found = block();
        return found === null ? null : model.range(found);
      },
    },
  });
}

/** The defined names of the workbook (sheet null) or of a sheet. */
export function namedItemsObject(model: ObjectModel, sheet: EmulatedSheet | null): HostObject {
  const scope: NameScope = { model, sheet };
  const found = (name: string) => {
    const part = find(scope, name);
    return part === null ? null : namedItemObject(scope, part);
  };
  return new HostObject('NamedItemCollection', {
    items: () => partsOf(scope).map((part) => namedItemObject(scope, part)),
    methods: {
      add: (args) => {
        const name = args.text(0);
        if (!/^[A-Za-z_\\][A-Za-z0-9_.\\]{0,254}$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) throw refusal('InvalidArgument', `${name} cannot be a name.`);
        if (find(scope, name) !== null) throw refusal('ItemAlreadyExists', `There is a name ${name} already.`);
        const block = args.block(1);
        const formula = block === null ? args.text(1) : `=${blockAddress(block)}`;
        if (!formula.startsWith('=')) throw refusal('InvalidArgument', 'A name stands for a formula that starts with =.');
        const part = { name, formula, comment: args.optionalText(2, ''), visible: true };
        partsOf(scope).push(part);
        return namedItemObject(scope, part);
      },
      getItem: (args) => {
        const item = found(args.text(0));
        if (item === null) throw refusal('ItemNotFound', `There is no name ${args.text(0)}.`);
        return item;
      },
      getItemOrNullObject: (args) => found(args.text(0)),
      getCount: () => partsOf(scope).length,
    },
  });
}
