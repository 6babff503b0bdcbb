import { namedDirection } from '../../../src/locales/en/namedDirection';

describe('namedDirection', () => {
  it.each([
    ['Fewer interfaces to secure and support', 'Interfaces to support', 1],
    ['Less time waiting', 'Patient wait time', 1],
    ['Fewer vulnerabilities to patch', 'Vulnerability', 1],
    ['More charts closed before the shift ends', 'Charts closed same day', 2],
    ['Fewer to secure and support', 'Interfaces to support', null],
    ['Interfaces are our largest risk', 'Interfaces to support', null],
    ['Morecambe interfaces', 'Interfaces to support', null],
    ['Fewer interfaces', '', null],
  ])('reads "%s" about "%s" as %p', (reason, metric, direction) => {
    expect(namedDirection(reason, metric)).toBe(direction);
  });
});
