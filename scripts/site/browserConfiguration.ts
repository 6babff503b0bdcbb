import path from 'node:path';
import type { Configuration, RuleSetRule } from 'webpack';
import { BudgetPlugin } from './BudgetPlugin';
import { ManifestPlugin } from './ManifestPlugin';
import { OnlyProductPlugin } from './OnlyProductPlugin';
import { PagesPlugin } from './PagesPlugin';
import { SITE_COPIES, SITE_PAGES } from './siteFiles';

/** What a build of a browser part depends on besides the sources. */
export interface BrowserBuild {
  /** The folder of package.json. */
  readonly root: string;
  /** Where the site is going to be served; null: on this machine only. */
  readonly url: string | null;
  readonly say: (line: string) => void;
}

/** Unpacked bytes at which a lazy chunk is split; gzipped it is then well within the budget. */
const SPLIT_AT = 180_000;
/** Understood by WebView2 and by Safari 15.4, the first with `Array.prototype.at`, which the core uses. */
const LANGUAGE = 'es2021';

/** How TypeScript becomes JavaScript of a given year. */
export function typeScriptRule(target: string): RuleSetRule {
  const jsc = { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target };
  return { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc } } };
}

/** The add-in itself: what is served to Excel. */
export function siteConfiguration({ root, url, say }: BrowserBuild): Configuration {
  return {
    ...browserPart('site', root),
    entry: { taskpane: './src/taskpane/taskpane.tsx' },
    plugins: [
      new OnlyProductPlugin(),
      new PagesPlugin({ root, pages: SITE_PAGES, copies: SITE_COPIES }),
      new BudgetPlugin(say),
      new ManifestPlugin({ source: path.join(root, 'manifest.xml'), url, say }),
    ],
  };
}

/** The page on which the pane is tried without Excel: never part of the site. */
export function tryPageConfiguration({ root }: BrowserBuild): Configuration {
  return {
    ...browserPart('try', root),
    entry: { tryPage: './src/preview/page/tryPage.tsx', paneFrame: './src/preview/page/frame/paneFrame.ts' },
    plugins: [
      new PagesPlugin({
        root,
        pages: [
          { file: 'index.html', source: 'src/preview/page/tryPage.html', entry: 'tryPage' },
          { file: 'pane-frame.html', source: 'src/preview/page/frame/paneFrame.html', entry: 'paneFrame' },
        ],
        copies: [{ file: 'tryPage.css', source: 'src/preview/page/tryPage.css' }],
      }),
    ],
  };
}

function browserPart(name: string, root: string): Configuration {
  return {
    name,
    context: root,
    mode: 'production',
    target: ['web', LANGUAGE],
    output: {
      path: path.join(root, 'dist', name),
      filename: '[name].[contenthash].js',
      chunkFilename: '[contenthash].js',
      assetModuleFilename: '[name].[contenthash][ext]',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: { rules: [typeScriptRule(LANGUAGE)] },
    optimization: {
      chunkIds: 'deterministic',
      moduleIds: 'deterministic',
      splitChunks: { chunks: 'async', maxAsyncSize: SPLIT_AT, hidePathInfo: true },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
