// The face's own words. Another language is another file of the same shape.
import { en } from './en';

export type Words = typeof en;

export const w: Words = en;
