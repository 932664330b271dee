import { expect, test } from 'vitest';
import { plainImports, withRuntime } from './small-scripts.ts';

test('A later import is as it was written, whether names are taken from it or not', () => {
  const named = `__vitePreload$1(async () => {
	const { openSheet } = await import("./sheet.js");
	return { openSheet };
}, __VITE_PRELOAD__).then(({ openSheet }) => openSheet(link));`;
  expect(plainImports(named)).toBe('import("./sheet.js").then(({ openSheet }) => openSheet(link));');
  expect(plainImports('void __vitePreload(() => import("./dialog.js"), __VITE_PRELOAD__);')).toBe(
    'void import("./dialog.js");',
  );
});

test('A shape that is not known still works: only the list of styles goes', () => {
  const code = '__vitePreload(() => Promise.all([import("./a.js")]), __VITE_PRELOAD__)';
  expect(plainImports(code)).toBe('__vitePreload(() => Promise.all([import("./a.js")]))');
});

test('The function that scripts share stands in each of them', () => {
  const runtime = 'var e=1,t=(n)=>n+e;export{t};\n';
  const code = 'import{t as q}from"./rolldown-runtime.DK3.js";import{a}from"./b.js";q(a)';
  expect(withRuntime(code, runtime)).toBe(
    'var q=(()=>{var e=1,t=(n)=>n+e;return t})();import{a}from"./b.js";q(a)',
  );
  expect(withRuntime('import{a}from"./b.js"', runtime)).toBe('import{a}from"./b.js"');
  expect(() => withRuntime('import{z as q}from"./rolldown-runtime.DK3.js"', runtime)).toThrow('z');
});
