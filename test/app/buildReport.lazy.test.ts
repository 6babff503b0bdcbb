import { exampleReport } from '../report/exampleReport';

describe('a report', () => {
  it('is described once, when somebody asks for its sheets', async () => {
    const built = await exampleReport('virtual-ward');
    expect(Object.getOwnPropertyDescriptor(built, 'report')?.get).toBeDefined();
    expect(built.report).toBe(built.report);
  });
});
