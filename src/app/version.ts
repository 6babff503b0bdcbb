import manifest from '../../package.json';

/** Version of the program, written on About and in the JSON. */
export const VERSION: string = manifest.version;
