/**
 * The **description** of this search for browsers, which then offer it in their address bar; there is one when
 * the site knows its own address.
 *
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
import type { APIRoute } from 'astro';
import { normaliseBase } from '../../model/href.ts';
import { escapeHtml } from '../../publish/html.ts';
import { settings } from '../settings.ts';

export function getStaticPaths() {
  return settings.origin ? [{ params: { description: 'opensearch' } }] : [];
}

export const GET: APIRoute = () => {
  const whole = (path: string) =>
    new URL(normaliseBase(import.meta.env.BASE_URL) + path, settings.origin).href;
  const name = escapeHtml(settings.title.slice(0, 16));
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${name}</ShortName>
  <Description>${escapeHtml(settings.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/png">${escapeHtml(whole('icons/icon-32.png'))}</Image>
  <Url type="text/html" template="${escapeHtml(whole('search/'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(text, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
