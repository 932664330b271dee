/**
 * What is **shown** of ways: the first with every hop and its words, the others by name until they are opened.
 */
import { hrefOf } from '../../../model/href.ts';
import type { Kind } from '../../../model/kind.ts';
import type { Way } from '../../../publish/connections/ways.ts';
import { element, shape } from '../search/element.ts';
import type { Data, NodeRow } from './data.ts';

export const base = document.documentElement.dataset.base ?? '/';

export function nameLink([kind, id, name]: NodeRow): HTMLElement {
  return element(
    'a',
    { class: 'name', 'data-kind': kind, href: hrefOf(base, { kind: kind as Kind, id }) },
    name,
  );
}

/** The hops of a way, each with its words. */
export async function hopList(data: Data, { from, steps }: Way): Promise<HTMLElement> {
  const nodes = [from, ...steps.map(({ node }) => node)];
  const [rows, hops] = await Promise.all([
    Promise.all(nodes.map((node) => data.node(node))),
    Promise.all(steps.map(({ edge, mention }) => data.hop(edge, mention))),
  ]);
  const items = hops.map(([up, down, html], at) => {
    const relation = (nodes[at] ?? 0) < (nodes[at + 1] ?? 0) ? up : down;
    const item = element('li', {}, headLine(rows[at] as NodeRow, relation, rows[at + 1] as NodeRow));
    // Made by the build from checked content, everything in it escaped there.
    item.insertAdjacentHTML('beforeend', html);
    return item;
  });
  return element('ol', { class: 'way' }, ...items);
}

function headLine(from: NodeRow, relation: string, to: NodeRow): HTMLElement {
  const end = (row: NodeRow) => element('span', { class: 'end' }, shape(row[0]), nameLink(row));
  return element(
    'h3',
    { class: 'ends' },
    end(from),
    ' ',
    element('span', { class: 'relation' }, relation),
    ' ',
    end(to),
  );
}

/** Another way, named by what it leads over; its hops are loaded when it is opened. */
export async function anotherWay(data: Data, way: Way): Promise<HTMLElement> {
  const middles = await Promise.all(way.steps.slice(0, -1).map(({ node }) => data.node(node)));
  const over = middles.map(([, , name]) => name).join(', then ');
  const details = element('details', { class: 'another' }, element('summary', {}, `Also over ${over}`));
  details.addEventListener('toggle', () => void open(), { once: true });
  const open = async () => {
    details.append(
      await hopList(data, way).catch(() => element('p', { class: 'remark' }, 'This could not be loaded.')),
    );
  };
  return details;
}

/** "3 statements apart", "joined by one statement". */
export function distanceWords({ steps }: Way): string {
  const mentions = steps.filter(({ mention }) => mention).length;
  if (mentions === steps.length && mentions === 1) return 'named together, joined by no statement';
  if (steps.length === 1) return 'joined by one statement';
  return mentions > 0
    ? `${steps.length} steps apart, not all of them statements`
    : `${steps.length} statements apart`;
}
