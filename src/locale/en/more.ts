// All that Afterglow says in English behind the first screen, shown or spoken.
export * from '../../practices/en/lines';
export * from './advice-lines';
export * from './between';
export * from './comfort';
export * from './commands';
export * from './emergency';
export * from './find';
export * from './hands-free';
export * from './help';
export * from './mood';
export * from './player';
export * from './red-flags';
export * from './routine';
export * from './sample';
export * from './settings';
export * from './trouble';
export * from './why';
