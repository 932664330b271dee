/** Types of what the integrations offer as modules, and of packages that bring none. */
declare module 'dossier-fonts/fonts.css';
declare module 'dossier-fonts/*.woff2?url' {
  const address: string;
  export default address;
}

declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt';
    variationAxes?: Record<string, number | { min: number; max: number }>;
    noHinting?: boolean;
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
