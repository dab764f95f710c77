// All that the first screen says, in English, and what may have to be said in place of any other.
export * from '../../practices/en/cards';
export * from './common';
export * from './formats';
export * from './home';
export * from './ready';
export * from './stand-ins';
