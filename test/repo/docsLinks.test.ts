import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, ROOT, textOf } from './sourceTree';

const TOP = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'].filter((file) => existsSync(path.join(ROOT, file)));
const pages = [...TOP, ...filesUnder('docs', /\.md$/)];
const LINK = /!?\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)|<(?:img|a)\b[^>]*?\b(?:src|href)="([^"]+)"/g;
const ELSEWHERE = /^(?:[a-z]+:|\/\/)/i;

/** The text of a page without its code, where brackets mean something else. */
function prose(file: string): string {
  return textOf(file).replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
}

/** The name that a heading gets as a link target. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function anchorsOf(file: string): readonly string[] {
  const headings = textOf(file).replace(/```[\s\S]*?```/g, '').matchAll(/^#+\s+(.*)$/gm);
  return [...headings].map(([, heading = '']) => anchorOf(heading));
}

function isBroken(page: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const file = target === '' ? page : path.posix.join(path.posix.dirname(page), decodeURIComponent(target));
  if (!existsSync(path.join(ROOT, file))) return true;
  return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).includes(anchor);
}

describe('links in the documents', () => {
  it('lead to a file or heading that is there', () => {
    const broken = pages.flatMap((page) =>
      [...prose(page).matchAll(LINK)]
        .map(([, inText, inTag]) => inText ?? inTag ?? '')
        .filter((link) => !ELSEWHERE.test(link) && isBroken(page, link))
        .map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});
