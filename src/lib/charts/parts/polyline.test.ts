import { expect, it } from 'vitest';
import { polyline } from './polyline';

const [A, B, C] = [
	{ x: 0, y: 0 },
	{ x: 10, y: 0.456 },
	{ x: 10, y: 10 }
];

it.each([
	['nothing', [], false, ''],
	['an open line', [A, B, C], false, 'M0,0L10,0.46L10,10'],
	['a closed line', [A, B, C], true, 'M0,0L10,0.46L10,10Z'],
	['pieces between gaps', [undefined, A, B, undefined, undefined, C], false, 'M0,0L10,0.46M10,10']
])('draws %s', (_, points, closed, path) => {
	expect(polyline(points, closed)).toBe(path);
});
