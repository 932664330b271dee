/**
 * The data of connections: `/connections/<version>/hops/12.json`. The version is part of the address, so that
 * a page that was opened before the site was published anew never mixes old numbers with new ones.
 */
import type { APIRoute } from 'astro';
import type { Connections } from '../../../../publish/connections/connections.ts';
import { connectionFiles, type Files } from '../../../../publish/connections/files.ts';
import { knowledge } from '../../../knowledge.ts';

/** Cut once for all files of one content. */
const cut = new WeakMap<Connections, Files>();

function filesOf(connections: Connections): Files {
  const files = cut.get(connections) ?? connectionFiles(connections);
  cut.set(connections, files);
  return files;
}

export async function getStaticPaths() {
  const { connections } = await knowledge();
  const { version } = connections;
  return [...filesOf(connections).keys()].map((file) => ({ params: { version, file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const make = filesOf((await knowledge()).connections).get(params.file ?? '');
  return make ? new Response(make()) : new Response(undefined, { status: 404 });
};
