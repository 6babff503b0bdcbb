import { ENGLISH_TEMPLATE_WORDS } from '../locales/en/template';
import type { PresetId } from '../model/choices';
import type { WorkbookDescription } from '../report/description/SheetDescription';
import { templateSheets } from '../report/template/templateSheets';
import { EXAMPLES, type ExampleName } from './examples';

/** A casebook to fill in, or one of the examples. */
export function describeTemplate(preset: PresetId | null, example: ExampleName | null): WorkbookDescription {
  return templateSheets({ words: ENGLISH_TEMPLATE_WORDS, preset, example: example === null ? null : EXAMPLES[example] });
}
