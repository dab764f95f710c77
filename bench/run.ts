// Prints the figures that Afterglow is judged by, each beside something else in the same run.
// `npm run bench` builds first. Figures are for reading, never for passing or failing.
import { measureAssembly } from './assembly';
import { measureCueError } from './cue-error';
import { measureEar } from './ear';
import { measureEditing } from './editing';
import { measureFavourites } from './favourites';
import { measurePlaying, measureSeen } from './seen';
import { measureSizes } from './sizes';
import { printTable } from './table';
import { measureTakes } from './takes';
import { measureTap } from './tap';

printTable('Assembling a track (median of 15)', await measureAssembly());
printTable('From tap to sound (median of 9)', await measureTap());
printTable('How late the last of 180 cues is', await measureCueError());
printTable('The first screen (median of 5)', await measureFavourites());
printTable('What is seen first, at a quarter of the speed (median of 7)', await measureSeen());
printTable('Playing', await measurePlaying());
printTable('Making a routine of 200 steps (median of 21)', await measureEditing());
printTable(
  'Listening, for each second of sound (goal: at most 4 % of a core a quarter as fast)',
  await measureEar(),
);
printTable('Recording a line (best of 3)', await measureTakes());
printTable('Sizes', await measureSizes());
