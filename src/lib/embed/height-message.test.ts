import { expect, it } from 'vitest';
import { isHeightMessage, toHeightMessage } from './height-message';

it('knows its own messages', () => {
	expect(isHeightMessage(toHeightMessage(640))).toBe(true);
});

it.each([
	undefined,
	null,
	'bandscope:height',
	{},
	{ type: 'bandscope:height' },
	{ type: 'height', height: 640 },
	{ type: 'bandscope:height', height: '640' },
	{ type: 'bandscope:height', height: NaN },
	{ type: 'bandscope:height', height: Infinity },
	{ type: 'bandscope:height', height: -1 },
	{ type: 'bandscope:height', height: 49 },
	{ type: 'bandscope:height', height: 20_001 }
])('does not believe %j', (data) => {
	expect(isHeightMessage(data)).toBe(false);
});
