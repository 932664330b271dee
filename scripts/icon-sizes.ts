/**
 * An **icon** is the site's sign in one size. Where a system cuts icons to a shape of its own (a circle, a
 * rounded square) the ground must reach the edges, and the sign must stay inside the circle that is never cut.
 */

export interface Icon {
  name: string;
  /** Pixels on each side. */
  size: number;
  /** SVG to draw it from. */
  drawing: string;
}

/** @param svg The sign: 32 units on each side, the ground its first `rect` with rounded corners. */
export function icons(svg: string): Icon[] {
  const square = svg.replace(/ rx="[^"]*"/, '');
  const safe = square.replace(
    /(<rect[^>]*>)([\s\S]*)(<\/svg>)/,
    '$1<g transform="translate(4 4) scale(.75)">$2</g>$3',
  );
  return [
    { name: 'icon-32.png', size: 32, drawing: svg },
    { name: 'icon-180.png', size: 180, drawing: square },
    { name: 'icon-192.png', size: 192, drawing: svg },
    { name: 'icon-512.png', size: 512, drawing: svg },
    { name: 'maskable-192.png', size: 192, drawing: safe },
    { name: 'maskable-512.png', size: 512, drawing: safe },
  ];
}
