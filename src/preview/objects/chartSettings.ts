import { HostObject, type Property } from '../host/HostObject';
import type { Json } from '../host/Json';

/** Settings of charts and series that are kept as they are set, by documented path, with what a new chart has. */
const SETTINGS: Readonly<Record<'Chart' | 'ChartSeries', Readonly<Record<string, Json>>>> = {
  Chart: {
    'title.text': 'Chart Title',
    'title.visible': true,
    'title.overlay': false,
    'title.format.font.size': 14,
    'title.format.font.bold': false,
    'title.format.font.color': '#595959',
    'title.format.font.name': 'Calibri',
    'legend.visible': true,
    'legend.position': 'Bottom',
    'legend.overlay': false,
    'legend.format.font.size': 9,
    'legend.format.font.color': '#595959',
    'legend.format.font.name': 'Calibri',
    'axes.valueAxis.numberFormat': 'General',
    'axes.valueAxis.minimum': '',
    'axes.valueAxis.maximum': '',
    'axes.valueAxis.visible': true,
    'axes.valueAxis.linkNumberFormat': true,
    'axes.valueAxis.majorTickMark': 'None',
    'axes.valueAxis.minorTickMark': 'None',
    'axes.valueAxis.reversePlotOrder': false,
    'axes.valueAxis.tickLabelPosition': 'NextToAxis',
    'axes.valueAxis.format.font.size': 9,
    'axes.valueAxis.format.font.color': '#595959',
    'axes.valueAxis.format.font.name': 'Calibri',
    'axes.valueAxis.format.line.color': '#D9D9D9',
    'axes.valueAxis.position': 'Automatic',
    'axes.valueAxis.title.text': 'Axis Title',
    'axes.valueAxis.title.visible': false,
    'axes.valueAxis.title.format.font.size': 10,
    'axes.valueAxis.title.format.font.color': '#595959',
    'axes.valueAxis.title.format.font.name': 'Calibri',
    'axes.valueAxis.majorGridlines.visible': true,
    'axes.valueAxis.majorGridlines.format.line.color': '#D9D9D9',
    'axes.categoryAxis.numberFormat': 'General',
    'axes.categoryAxis.linkNumberFormat': true,
    'axes.categoryAxis.majorTickMark': 'None',
    'axes.categoryAxis.minorTickMark': 'None',
    'axes.categoryAxis.visible': true,
    'axes.categoryAxis.categoryType': 'Automatic',
    'axes.categoryAxis.reversePlotOrder': false,
    'axes.categoryAxis.tickLabelPosition': 'NextToAxis',
    'axes.categoryAxis.tickLabelSpacing': 1,
    'axes.categoryAxis.position': 'Automatic',
    'axes.categoryAxis.title.text': 'Axis Title',
    'axes.categoryAxis.title.visible': false,
    'axes.categoryAxis.title.format.font.size': 10,
    'axes.categoryAxis.title.format.font.color': '#595959',
    'axes.categoryAxis.title.format.font.name': 'Calibri',
    'axes.categoryAxis.format.font.size': 9,
    'axes.categoryAxis.format.font.color': '#595959',
    'axes.categoryAxis.format.font.name': 'Calibri',
    'axes.categoryAxis.format.line.color': '#D9D9D9',
    'axes.categoryAxis.majorGridlines.visible': false,
    'axes.categoryAxis.majorGridlines.format.line.color': '#D9D9D9',
    'format.font.size': 10,
    'format.font.color': '#000000',
    'format.font.name': 'Calibri',
    'format.fill': '',
    'format.border.lineStyle': 'Continuous',
    'format.border.color': '#D9D9D9',
    'format.border.weight': 0.75,
    'plotArea.format.fill': '',
  },
  ChartSeries: {
    'format.line.color': '',
    'format.line.weight': 2.25,
    'format.line.lineStyle': 'Continuous',
    'format.fill': '',
    markerStyle: 'Automatic',
    markerSize: 5,
    markerBackgroundColor: '',
    markerForegroundColor: '',
    hasDataLabels: false,
    smooth: false,
    invertIfNegative: false,
    gapWidth: 150,
    overlap: 0,
    plotOrder: 0,
  },
};

interface SettingsTable {
  readonly values: Record<string, Json>;
  readonly defaults: Readonly<Record<string, Json>>;
  readonly guard: () => void;
}

function fillObject({ values, guard }: SettingsTable, path: string): HostObject {
  const put = (color: string) => {
    guard();
    values[path] = color;
  };
  return new HostObject('ChartFill', { methods: { setSolidColor: (args) => put(args.text(0)), clear: () => put('none') } });
}

function property({ values, defaults, guard }: SettingsTable, path: string): Property {
  return {
    get: () => values[path] ?? defaults[path],
    set: (value) => {
      guard();
      values[path] = value;
    },
  };
}

/** Lines and borders can be taken away as a whole. */
function clearing({ values, guard }: SettingsTable, prefix: string): () => void {
  return () => {
    guard();
    values[`${prefix}lineStyle`] = 'None';
  };
}

/** The members under a path, e.g. everything that starts with `title.`. */
function membersUnder(table: SettingsTable, prefix: string): { properties: Record<string, Property>; links: Record<string, () => HostObject> } {
  const properties: Record<string, Property> = {};
  const links: Record<string, () => HostObject> = {};
  for (const path of Object.keys(table.defaults).filter((one) => one.startsWith(prefix))) {
    const [head = '', ...rest] = path.slice(prefix.length).split('.');
    if (head === 'fill') links.fill = () => fillObject(table, path);
    else if (rest.length === 0) properties[head] = property(table, path);
    else {
      const below = `${prefix}${head}.`;
      const methods = head === 'line' || head === 'border' ? { clear: clearing(table, below) } : {};
      links[head] ??= () => new HostObject(`Chart settings ${below}`, { ...membersUnder(table, below), methods });
    }
  }
  return { properties, links };
}

/** Settings of a chart or a series as linked objects; `values` keeps what was set. */
export function chartSettings(type: 'Chart' | 'ChartSeries', values: Record<string, Json>, guard: () => void): { properties: Record<string, Property>; links: Record<string, () => HostObject> } {
  return membersUnder({ values, defaults: SETTINGS[type], guard }, '');
}
