import { expect, it } from 'vitest';
import { unguard } from './formula-guard';

it.each([
	["'=1+1", '=1+1'],
	["'  @x", '  @x'],
	["'\tx", '\tx'],
	["'＝1", '＝1'],
	["''=1", "'=1"],
	["'-A1", '-A1'],
	["'90s", "'90s"],
	["'quoted'", "'quoted'"],
	['=1+1', '=1+1'],
	['', '']
])('%j is read as %j', (cell, text) => {
	expect(unguard(cell)).toBe(text);
});
