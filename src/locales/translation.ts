/** The shape of an English text file with every sentence free: what a translation must have, so that a missing key does not compile. */
export type Translation<T> = T extends string ? string : { readonly [Key in keyof T]: Translation<T[Key]> };

/** The same for texts with plurals: other languages than English need no singulars (keys in `_one`). */
export type Translated<T> = {
  readonly [Key in keyof T as Key extends `${string}_one` ? never : Key]: T[Key] extends string
    ? string
    : T[Key] extends readonly string[]
      ? readonly string[]
      : Translated<T[Key]>;
};
