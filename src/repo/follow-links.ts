/** More links on one way than this go round in circles, as Linux has it. */
const MOST_LINKS = 40;

/**
 * Which of these links lead to a folder of a tree that is listed and stands nowhere as a whole. They are followed as a
 * file system does it; one that leads out of the tree leads to no folder of it.
 *
 * @param files Paths of all files of the tree.
 * @param targets Where each link among them leads.
 */
export function linksToFolders(
  links: readonly string[],
  files: Iterable<string>,
  targets: ReadonlyMap<string, string>,
): readonly string[] {
  const folders = new Set<string>(['']);
  for (const path of files)
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at));
  return links.filter((link) => {
    const ahead = link.split('/').reverse();
    const here: string[] = [];
    for (let followed = 0; ahead.length > 0; ) {
      const part = ahead.pop()!;
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (here.pop() === undefined) return false;
        continue;
      }
      const path = [...here, part].join('/');
      const target = targets.get(path);
      if (target !== undefined) {
        if (target.startsWith('/') || ++followed > MOST_LINKS) return false;
        ahead.push(...target.split('/').reverse());
      } else if (folders.has(path)) here.push(part);
      else return false;
    }
    return true;
  });
}
