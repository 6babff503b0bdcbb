/** @jest-environment jsdom */
import { keepChoice, storedChoice } from '../../../src/taskpane/theme/themeChoice';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('the choice of colours', () => {
  it('is kept for the next time', () => {
    expect(storedChoice()).toBe('auto');
    expect(keepChoice('dark')).toBe(true);
    expect(storedChoice()).toBe('dark');
  });

  it('is what Excel says where something else is stored', () => {
    localStorage.setItem('casebridge.theme', 'purple');
    expect(storedChoice()).toBe('auto');
  });

  it('does without storage where the browser closes it', () => {
    const closed = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(closed);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(closed);
    expect(storedChoice()).toBe('auto');
    expect(keepChoice('light')).toBe(false);
  });
});
