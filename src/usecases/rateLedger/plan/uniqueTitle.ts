/** A title that none of `taken` has, whatever the case: the wanted one, else with the first number that is free. */
export function uniqueTitle(wanted: string, taken: ReadonlySet<string>, longest = Infinity): string {
  let title = wanted;
  for (let number = 2; taken.has(title.toLowerCase()); number++) {
    const suffix = ` ${number}`;
    title = wanted.slice(0, longest - suffix.length) + suffix;
  }
  return title;
}
