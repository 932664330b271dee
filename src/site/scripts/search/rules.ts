/**
 * **Rules** of style come with the script that needs them; a strict policy allows a style sheet made by script.
 */
export function adopt(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
