/**
 * The **manifest** of the site as an installed application. Its addresses are relative to itself, so that it
 * holds under any base path.
 */
import { settings } from '../settings.ts';

export function GET(): Response {
  const icon = (size: number, purpose: string, name = 'icon') => ({
    src: `icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    name: settings.title,
    short_name: settings.title,
    description: settings.description,
    lang: settings.language,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: '#fafaf7',
    theme_color: '#fafaf7',
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(192, 'maskable', 'maskable'),
      icon(512, 'maskable', 'maskable'),
    ],
  });
}
