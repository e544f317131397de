/** The groups that things fall into when those that are neighbours belong together; `neighbours` may name others too. */
export function connectedGroups(things: Iterable<string>, neighbours: (thing: string) => Iterable<string>): string[][] {
  const left = new Set(things);
  const groups: string[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const member of group) {
      for (const neighbour of neighbours(member)) if (left.delete(neighbour)) group.push(neighbour);
    }
    groups.push(group);
  }
  return groups;
}
