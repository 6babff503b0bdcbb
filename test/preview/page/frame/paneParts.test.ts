/** @jest-environment jsdom */
import { paneParts } from '../../../../src/preview/page/frame/paneParts';

const PAGE = `<!doctype html><html><head><style>body { margin: 0 }</style>
<link rel="stylesheet" href="look.css">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="taskpane.0a1b.js"></script></head>
<body><noscript>no</noscript><div id="root"></div><script src="/pane/late.js"></script></body></html>`;

describe('paneParts', () => {
  const parts = paneParts(PAGE, 'http://localhost:3000/pane/taskpane.html');

  it('finds the scripts of the pane where they are served, in order', () => {
    expect(parts.scripts).toEqual(['http://localhost:3000/pane/taskpane.0a1b.js', 'http://localhost:3000/pane/late.js']);
  });

  it('loads nothing from anywhere else', () => {
    expect(JSON.stringify(parts)).not.toContain('microsoft');
  });

  it('takes over styles and what stands on the page', () => {
    expect(parts.styles).toEqual(['body { margin: 0 }']);
    expect(parts.styleSheets).toEqual(['http://localhost:3000/pane/look.css']);
    expect(parts.body.trim()).toBe('<div id="root"></div>');
  });
});
