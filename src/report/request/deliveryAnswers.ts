import { isoOfSerial } from '../../model/calendar';
import type { Risk } from '../../model/Casebook';
import { READINESS_FIELDS, RISK_FIELDS, TABLE_NAMES } from '../../model/fieldTables';
import { fieldCell } from '../../model/missingField';
import { a1 } from '../../model/cellAddress';
import { sumOf } from '../../model/sumOf';
import type { CaseRisk } from '../../money/case/CaseLine';
import type { NewCell } from '../build/SheetBuilder';
import { formulaOperand } from '../formula/Formula';
import { across, answered, open, over, said, toType } from './answers';
import { MOST_ITEMS, moreItems } from './moreItems';
import type { Answer, AnswerLine, RequestPage } from './RequestPage';

function typedOr(page: RequestPage, { record, place }: Risk, field: 'mitigation' | 'owner'): NewCell {
  const typed = record[field];
  return typed === undefined ? toType(page.context.words, place, { field, header: RISK_FIELDS[field].header, room: 'narrow' }) : { value: typed.value };
}

function riskLine(page: RequestPage, risk: Risk, found: CaseRisk | undefined): AnswerLine {
  const expected: NewCell =
    found === undefined || !page.has(found.key)
      ? { value: page.label('not-counted'), style: 'rowOpen' }
      : { value: sumOf(found.expected), formula: formulaOperand(page.find(found.key)), style: 'rowNumber', format: '#,##0' };
  return { cells: [said([0, 1], risk.record.risk?.value ?? ''), over([2, 3], typedOr(page, risk, 'mitigation')), over([4, 5], typedOr(page, risk, 'owner')), over([6, 6], expected)] };
}

/** What could go wrong, what it would cost on average, what is done about it and who sees to that. */
export function risksAnswer(page: RequestPage): Answer {
  const { initiative, money } = page.result;
  const { risks } = initiative;
  if (risks.length === 0) return open({ value: page.sentence('request-table-open', { table: TABLE_NAMES.risks }) });
  const counted = new Map(money.riskLines.map((line) => [line.risk, line]));
  const heads: AnswerLine = {
    cells: [
      said([0, 1], page.label('head-register-risk'), 'columnHeader'),
      said([2, 3], page.label('head-mitigation'), 'columnHeader'),
      said([4, 5], page.label('head-line-owner'), 'columnHeader'),
      said([6, 6], page.label('head-expected-cost'), 'columnHeaderRight'),
    ],
  };
  const isOpen = risks.some(({ record }) => record.mitigation === undefined || record.owner === undefined);
  return answered([heads, ...risks.slice(0, MOST_ITEMS).map((risk) => riskLine(page, risk, counted.get(risk))), ...moreItems(page, risks.length)], isOpen);
}

/** What either side still waits for, with who sees to it and by when. */
export function readinessAnswer(page: RequestPage): Answer {
  const { technology, clinical } = page.result.readiness;
  const all = [...technology.items, ...clinical.items];
  if (all.length === 0) return open({ value: page.sentence('request-table-open', { table: TABLE_NAMES.readiness }) });
  const waiting = page.result.initiative.readiness.filter(({ place }) => all.some(({ at, open: isOpen }) => isOpen && at.row === place.first.row && at.sheet === place.sheet));
  if (waiting.length === 0) return answered([across({ value: page.label('request-readiness-done') })]);
  const lines = waiting.slice(0, MOST_ITEMS).map(({ record, place }): AnswerLine => {
    const at = fieldCell(place, 'state');
    const link = at === null ? undefined : { sheet: at.sheet, cell: a1(at) };
    return {
      cells: [
        over([0, 2], { value: `○ ${record.item?.value ?? ''}`, style: 'rowOpen', link }),
        over([3, 4], record.owner === undefined ? toType(page.context.words, place, { field: 'owner', header: READINESS_FIELDS.owner.header, room: 'narrow' }) : { value: record.owner.value }),
        over([5, 6], record.due === undefined ? toType(page.context.words, place, { field: 'due', header: READINESS_FIELDS.due.header, room: 'narrow' }) : { value: isoOfSerial(record.due.value), format: '@' }),
      ],
    };
  });
  return answered([...lines, ...moreItems(page, waiting.length)], true);
}
