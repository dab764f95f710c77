export function isInstalled(wanted: string | undefined, there: string | undefined): boolean;
