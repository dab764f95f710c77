// What the first screen asks of storage, in one file.
export { forgetComfortList, keepComfortList, readComfortList } from './comfort';
export { getAllSettings, getPreference, setPreference } from './preferences';
