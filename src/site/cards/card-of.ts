/**
 * What the **card** of a page says.
 */
import { kindNames } from '../../model/kind.ts';
import type { Entity, Library, Source } from '../../publish/library.ts';
import { sourceFacts } from '../../publish/source-facts.ts';
import { counted } from '../counted.ts';
import { settings } from '../settings.ts';
import type { Card } from './card.ts';

export function cardOf(page: Entity | Source): Card {
  return page.kind === 'source' ? sourceCard(page) : entityCard(page);
}

function entityCard({ kind, id, data }: Entity): Card {
  const sources = new Set(data.claims.flatMap(({ cite }) => cite.map(({ source }) => source)));
  const facts = [counted(data.claims.length, 'statement'), counted(sources.size, 'source')];
  return {
    kind,
    label: kindNames[kind].one,
    names: [
      data.name,
      ...data.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name)),
      id.replaceAll('-', ' '),
    ],
    summary: data.summary ?? '',
    facts: data.claims.length > 0 ? facts.join(' · ') : 'No statements yet',
  };
}

function sourceCard({ kind, id, data, passages }: Source): Card {
  return {
    kind,
    label: kindNames.source.one,
    names: [data.title, id.replaceAll('-', ' ')],
    summary: sourceFacts(data),
    facts: counted(passages.length, 'passage'),
  };
}

/** The card of every page that is about no one thing. */
export function siteCard({ entities, sources }: Library): Card {
  return {
    label: 'Reference',
    names: [settings.title],
    summary: settings.description,
    facts: `${counted(entities.size, 'page')} · ${counted(sources.size, 'source')}`,
  };
}
