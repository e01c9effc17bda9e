/** The shape of an English text file with every sentence free: what a translation must have, so that a missing key does not compile. */
export type Translation<T> = T extends string ? string : { readonly [Key in keyof T]: Translation<T[Key]> };
