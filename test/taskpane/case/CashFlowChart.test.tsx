/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import type { ChartPoint, ChartView } from '../../../src/app/pane/chartView';
import { CashFlowChart } from '../../../src/taskpane/case/CashFlowChart';

afterEach(cleanup);

function chartOf(points: readonly ChartPoint[]): ChartView {
  return { title: 'Running total', sentence: 'What the eye sees.', points, table: { heads: [], rows: [] } };
}

const point = (period: string, total: number, spread: number | null): ChartPoint => ({ period, total, range: spread === null ? null : { low: total - spread, high: total + spread } });

/** Heights of the ends of the line at zero and of the path, as drawn. */
const drawn = (selector: string): Element | null => screen.getByRole('img').querySelector(selector);

describe('CashFlowChart', () => {
  it('says its sentence, and names the first and the last year', () => {
    render(<CashFlowChart chart={chartOf([point('2026/27', -10, null), point('2027/28', 5, null)])} />);
    expect(screen.getByRole('img', { name: 'What the eye sees.' }).textContent).toBe('02026/272027/28');
  });

  it('draws what is below zero under the line at zero, and what is above over it', () => {
    render(<CashFlowChart chart={chartOf([point('a', -10, null), point('b', 30, null)])} />);
    const zero = Number(drawn('line')?.getAttribute('y1'));
    const [, first, last] = /^M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)$/.exec(drawn('path')?.getAttribute('d') ?? '') ?? [];
    expect(Number(first)).toBeGreaterThan(zero);
    expect(Number(last)).toBeLessThan(zero);
    expect((Number(first) - zero) / (zero - Number(last))).toBeCloseTo(10 / 30, 6);
  });

  it('draws a range only where every year has one', () => {
    render(<CashFlowChart chart={chartOf([point('a', -10, 1), point('b', 30, 5)])} />);
    expect(screen.getByRole('img').querySelectorAll('path')).toHaveLength(2);
    cleanup();
    render(<CashFlowChart chart={chartOf([point('a', -10, 1), point('b', 30, null)])} />);
    expect(screen.getByRole('img').querySelectorAll('path')).toHaveLength(1);
  });
});
