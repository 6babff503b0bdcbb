import { freeId, slug } from '../../../src/intake/initiatives/slug';

describe('slug', () => {
  it.each([
    ['Cloud migration', 'cloud-migration'],
    ['Électronique & réseau', 'electronique-reseau'],
    ['../../etc/passwd', 'etc-passwd'],
    ['***', 'item'],
    ['病院', '病院'],
  ])('makes an id of "%s"', (name, id) => {
    expect(slug(name)).toBe(id);
  });

  it('cuts a long name at a word', () => {
    const id = slug('Replacement of the integration platform across all hospitals of the region by 2031');
    expect(id).toBe('replacement-of-the-integration-platform-across-all-hospitals');
    expect(slug('x'.repeat(8000))).toHaveLength(60);
  });
});

describe('freeId', () => {
  it('numbers ids that are taken', () => {
    const taken = new Map<string, number>();
    expect([freeId('a', taken), freeId('a', taken), freeId('a', taken)]).toEqual(['a', 'a-2', 'a-3']);
  });
});
