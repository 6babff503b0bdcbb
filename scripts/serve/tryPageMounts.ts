import path from 'node:path';
import type { Mount } from './findFile';

/** What the try-it page is made of: itself, the pane as it is shipped, and the library's files as they are installed. */
export function tryPageMounts(root: string): readonly Mount[] {
  return [
    { at: '/', folder: path.join(root, 'dist/try') },
    { at: '/pane/', folder: path.join(root, 'dist/site') },
    { at: '/office-js/', folder: path.join(root, 'node_modules/@microsoft/office-js/dist') },
  ];
}
