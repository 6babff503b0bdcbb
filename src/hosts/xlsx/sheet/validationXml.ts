import type { ValidationDescription } from '../../../report/description/SheetDescription';
import { encodeXml, encodeXmlAttribute } from '../xml/xmlText';
import { areaText } from '../../areaText';

type Rule = ValidationDescription['rule'];

/** What stands for "any number": the ends of what a cell can hold. */
const SMALLEST = -1e307;
const LARGEST = 1e307;
/** 31 December 9999, the last day there is. */
const LAST_DAY = 2_958_465;

/** A number as formulas spell it: with a capital E. */
function numberText(value: number): string {
  return String(value).toUpperCase();
}

function boundsXml(minimum: number, maximum: number): string {
  return `<formula1>${numberText(minimum)}</formula1><formula2>${numberText(maximum)}</formula2>`;
}

function ruleXml(rule: Rule): { readonly attributes: string; readonly formulas: string } {
  if (rule.kind === 'list') {
    const choices = rule.choices.join(',').replaceAll('"', '""');
    return { attributes: ' type="list"', formulas: `<formula1>${encodeXml(`"${choices}"`)}</formula1>` };
  }
  const [lowest, highest] = rule.kind === 'date' ? [0, LAST_DAY] : [SMALLEST, LARGEST];
  const { minimum, maximum } = rule;
  const type = ` type="${rule.kind}"`;
  if (minimum !== null && maximum === null) {
    return { attributes: `${type} operator="greaterThanOrEqual"`, formulas: `<formula1>${numberText(minimum)}</formula1>` };
  }
  return { attributes: `${type} operator="between"`, formulas: boundsXml(minimum ?? lowest, maximum ?? highest) };
}

function validationXml(validation: ValidationDescription): string {
  const { attributes, formulas } = ruleXml(validation.rule);
  const words = [
    ` errorStyle="${validation.severity}"`,
    ' allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    ` errorTitle="${encodeXmlAttribute(validation.errorTitle)}" error="${encodeXmlAttribute(validation.error)}"`,
    ` promptTitle="${encodeXmlAttribute(validation.promptTitle)}" prompt="${encodeXmlAttribute(validation.prompt)}"`,
  ].join('');
  return `<dataValidation${attributes}${words} sqref="${areaText(validation.area)}">${formulas}</dataValidation>`;
}

/** Rules for what people may type, with their prompts. */
export function validationsXml(validations: readonly ValidationDescription[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join('')}</dataValidations>`;
}
