import { problem, PROBLEM_SEVERITIES } from '../../src/model/Problem';

describe('problem', () => {
  it('has the severity of its code', () => {
    expect(problem('cost-missing', null).severity).toBe('error');
    expect(problem('source-missing', null).severity).toBe('warning');
  });

  it('has codes in kebab case, which stay as they are once given', () => {
    expect(Object.keys(PROBLEM_SEVERITIES).filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  });
});
