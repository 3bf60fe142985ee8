import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes';
import { openFile } from './open-file';

describe('hostile text is only ever text', () => {
	it.each([
		'<img src=x onerror=alert(1)>',
		'</script><script>alert(1)</script>',
		'javascript:alert(1)',
		"=cmd|' /C calc'!A0",
		'@SUM(A1:A9)',
		'+1+1',
		'{{constructor.constructor("alert(1)")()}}',
		'${alert(1)}',
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
		'../../etc/passwd',
		'%00%0a',
		'null',
		'undefined',
		'NaN'
	])('as a role: %s', (role) => {
		const cell = `"${role.replaceAll('"', '""')}"`;
		const opened = openFile(utf8(`role,seniority,min,max\n${cell},__proto__,1,2\n`));
		expect([opened.shown, opened.problems]).toEqual([[`__proto__ ${role} 1–2`], []]);
	});

	it('as headers', () => {
		const { kind, shown, problems } = openFile(
			utf8('__proto__,role,constructor,min,max,toString,<b>\nx,A,y,1,2,z,w\n')
		);
		expect([kind, shown, problems]).toEqual(['bands', ['all levels A 1–2'], []]);
	});

	it('as skills and their roles', () => {
		const { kind, shown } = openFile(
			utf8('skill,__proto__,constructor\n<b>SQL</b>,heavy,light\ntoString,light,heavy\n')
		);
		expect(kind).toBe('skill table');
		expect(shown).toEqual([
			'__proto__ <b>SQL</b> heavy',
			'__proto__ toString light',
			'constructor <b>SQL</b> light',
			'constructor toString heavy'
		]);
	});

	it('as a wrong cell: the message shows it, without what would turn it around', () => {
		const { problems } = openFile(utf8('role,min,max\nA,<b>\u202e1</b>,2\n'));
		expect(problems[0]).toMatch(/^Row 2, column min: “<b>\[U\+202E\]1<\/b>” is not money\. /);
	});

	it('as observations', () => {
		const row = '__proto__,constructor,50000,<i>,toString\n';
		const { kind, rows, shown } = openFile(
			utf8(`job_title,experience_level,salary_in_usd,valueOf,__proto__\n${row.repeat(6)}`)
		);
		expect([kind, rows]).toEqual(['observations', [6, 6]]);
		expect(shown).toEqual(['constructor __proto__ 50000–50000 (50000) 50000']);
	});
});
