import type { CST } from 'yaml';
import type { FieldPath } from '../model/field-path.ts';
import type { Place } from './locate-node.ts';

/** Where a field of a plain file stands: as `locateNode` says it, from the parser's tokens alone. */
export function locatePlain(root: CST.BlockMap, at: FieldPath, target: 'key' | 'value'): Place {
  let node: CST.Token = root;
  let key: CST.Token | undefined;
  for (const part of at) {
    const child = childOf(node, part);
    if (child === undefined) return key === undefined ? headOf(root, node) : textOf(key);
    key = child.key;
    node = child.value;
  }
  if (key !== undefined && (target === 'key' || isBlock(node))) return textOf(key);
  return headOf(root, node);
}

/** Items of a list have no key. */
function childOf(
  parent: CST.Token,
  part: string | number,
): { readonly key: CST.Token | undefined; readonly value: CST.Token } | undefined {
  if (parent.type !== 'block-map' && parent.type !== 'block-seq' && parent.type !== 'flow-collection')
    return undefined;
  // Comments behind the last entry are an item without a value.
  const items = (parent.items as readonly { key?: CST.Token | null; value?: CST.Token }[]).filter(
    ({ value }) => value,
  );
  const isMap =
    parent.type === 'block-map' ||
    (parent.type === 'flow-collection' && parent.start.type === 'flow-map-start');
  const item = isMap
    ? items.find(({ key }) => (key as CST.FlowScalar).source === String(part))
    : typeof part === 'number'
      ? items[part]
      : undefined;
  return item && { key: item.key ?? undefined, value: item.value! };
}

const isBlock = ({ type }: CST.Token): boolean => type === 'block-map' || type === 'block-seq';

function textOf(token: CST.Token): Place {
  if (token.type !== 'flow-collection')
    return [token.offset, token.offset + (token as CST.FlowScalar).source.length];
  return [token.offset, token.end[0]!.offset + 1];
}

/** What has no key: the root, shown from the start of the file, or an item of a list. */
function headOf(root: CST.BlockMap, node: CST.Token): Place {
  if (!isBlock(node)) return textOf(node);
  const first = (node as CST.BlockMap).items.find(({ key }) => key)?.key;
  const start = node === root ? 0 : node.offset;
  return [start, first ? textOf(first)[1] : start + 1];
}
