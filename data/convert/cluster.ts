/** Groups of things that belong together, joined two by two. */
export class Clusters {
  private readonly parent: number[];

  /** `size` things, each alone at first. */
  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index);
  }

  /** The group of a thing, as the number of one of its members. */
  find(item: number): number {
    let root = item;
    while (this.parent[root] !== root) root = this.parent[root]!;
    for (let at = item; at !== root;) {
      const next = this.parent[at]!;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins the groups of two things; the lower number stands for both. */
  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    this.parent[Math.max(one, other)] = Math.min(one, other);
  }

  /** All groups, in the order of their first members. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let item = 0; item < this.parent.length; item += 1) {
      const root = this.find(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    }
    return [...groups.values()];
  }
}
