// How English writes numbers, times and lists.
import { formatsIn } from '../formats';

export const formats = formatsIn('en');
