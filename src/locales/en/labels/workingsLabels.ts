/** Words of the rows of Workings and Inputs that the money room adds. */
export const WORKINGS_LABELS: Readonly<Record<string, string>> = {};
