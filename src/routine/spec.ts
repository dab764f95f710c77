// What a routine is, as plain data: the one definition behind practices, ready routines, found ones and
// people's own, in favourites, links and files. It knows no language.
import type { InferOutput } from 'valibot';
import type { OwnStepSchema, PartSchema, RoutineSpecSchema, TITLE_KEYS } from './spec-schema';

export type RoutineSpec = InferOutput<typeof RoutineSpecSchema>;
export type Part = InferOutput<typeof PartSchema>;
export type OwnStep = InferOutput<typeof OwnStepSchema>;
/** What a routine that Afterglow names is called by. */
export type TitleKey = (typeof TITLE_KEYS)[number];
