import { liesWithin, overlap } from '../book/areas';
import type { CellBlock } from '../book/CellBlock';
import type { ValidationPart } from '../book/SheetParts';
import { HostObject, type Property } from '../host/HostObject';
import { isJsonObject, textOf, type Json } from '../host/Json';
import { refusal } from '../host/refusal';

const KINDS: Readonly<Record<string, string>> = { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' };
const MAX_LIST = 255;
const MAX_PROMPT = 255;
const MAX_TITLE = 32;
const MAX_ERROR = 225;

function kindOf(rule: Json): string {
  const key = isJsonObject(rule) ? Object.keys(rule).find((name) => KINDS[name] !== undefined) : undefined;
  return key === undefined ? 'None' : (KINDS[key] ?? 'None');
}

function assertRule(rule: Json): void {
  if (kindOf(rule) === 'None') throw refusal('InvalidArgument', 'This is no rule for what may be typed.');
  const list = isJsonObject(rule) ? rule.list : null;
  if (textOf(list, 'source').length > MAX_LIST) throw refusal('InvalidArgument', `The choices are longer than ${String(MAX_LIST)} characters.`);
}

function assertTexts(value: Json, longest: number): void {
  const tooLong = textOf(value, 'title').length > MAX_TITLE || textOf(value, 'message').length > longest;
  if (tooLong) throw refusal('InvalidArgument', 'The title or message is too long.');
}

function partFor({ sheet, area }: CellBlock): ValidationPart {
  const same = sheet.validations.find((part) => liesWithin(part.area, area) && liesWithin(area, part.area));
  if (same !== undefined) return same;
  const fresh: ValidationPart = { area, rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };
  sheet.validations = [...sheet.validations.filter((part) => !liesWithin(part.area, area)), fresh];
  return fresh;
}

/** What may be typed into a range. */
export function dataValidationObject(block: CellBlock): HostObject {
  const { sheet, area } = block;
  const found = () => [...sheet.validations].reverse().find((part) => liesWithin(area, part.area));
  const property = (key: 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks', assert: (value: Json) => void, otherwise: Json): Property => ({
    get: () => found()?.[key] ?? otherwise,
    set: (value) => {
      sheet.guard();
      assert(value);
      Object.assign(partFor(block), { [key]: value });
    },
  });
  return new HostObject('DataValidation', {
    properties: {
      rule: property('rule', assertRule, {}),
      prompt: property('prompt', (value) => assertTexts(value, MAX_PROMPT), { message: '', showPrompt: true, title: '' }),
      errorAlert: property('errorAlert', (value) => assertTexts(value, MAX_ERROR), { message: '', showAlert: true, style: 'Stop', title: '' }),
      ignoreBlanks: property('ignoreBlanks', () => undefined, true),
      type: { get: () => kindOf(found()?.rule) },
    },
    methods: {
      clear: () => {
        sheet.guard();
        sheet.validations = sheet.validations.filter((part) => !overlap(part.area, area));
      },
    },
  });
}
