import fc from 'fast-check';

/** Mutation testing asks whether a mutant is seen, so that every run must try the same values. */
fc.configureGlobal({ seed: 20241231, numRuns: 50 });
