/**
 * An **annotated** text says where names stand in it: one JSON object a line, places in UTF-16 code units.
 */
import { z } from 'zod';

export const labels = ['PERSON', 'ORGANISATION', 'PLACE', 'EQUIPMENT'] as const;
export type Label = (typeof labels)[number];

const spot = z.object({ start: z.int().min(0), end: z.int().min(1) });
const clusters = z.array(
  z.union([
    z.array(spot.extend({ type: z.string() })),
    z.object({ type: z.string(), mentions: z.array(spot) }),
  ]),
);

export const annotatedSchema = z.object({
  id: z.string(),
  source: z.string().optional(),
  licence: z.string().optional(),
  title: z.string().optional(),
  text: z.string(),
  spans: z.array(spot.extend({ label: z.enum(labels) })),
  /** Regions of other classes: what is found there is not scored. */
  ignore: z.array(spot).default([]),
  /** Only equipment was annotated: what is found of other classes is not scored. */
  equipmentOnly: z.boolean().optional(),
  clusters: clusters.optional(),
});

export interface Spot {
  start: number;
  /** Exclusive. */
  end: number;
}
export interface Labelled extends Spot {
  label: Label;
}

/** Mentions of one entity. */
export interface Cluster {
  label: Label;
  mentions: Spot[];
}

export interface Annotated extends Omit<z.infer<typeof annotatedSchema>, 'clusters'> {
  clusters?: Cluster[];
}

/** What other corpora call the classes. */
const LABEL_OF: Readonly<Record<string, Label>> = {
  PER: 'PERSON',
  ORG: 'ORGANISATION',
  LOC: 'PLACE',
  ORGANIZATION: 'ORGANISATION',
  ...Object.fromEntries(labels.map((label) => [label, label])),
};

/** The same with clusters in one form; those of other classes are left out. */
export function settled({ clusters: found, ...rest }: z.infer<typeof annotatedSchema>): Annotated {
  if (!found) return rest;
  const all = found.flatMap((cluster) => {
    const [mentions, type] = Array.isArray(cluster)
      ? [cluster, cluster[0]?.type]
      : [cluster.mentions, cluster.type];
    const label = LABEL_OF[type?.toUpperCase() ?? ''];
    return label ? [{ label, mentions }] : [];
  });
  return { ...rest, clusters: all };
}
