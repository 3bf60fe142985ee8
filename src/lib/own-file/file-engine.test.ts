import { expect, it } from 'vitest';
import { FileEngine } from './file-engine';

it('inspects and reads a file in letters of three bytes', async () => {
	const ad = `営業,"顧客を訪ね、\r\n${'商品を紹介する。'.repeat(40)}",4000000\r\n`;
	const file = new Blob(['role,description,salary_jpy\r\n', ad.repeat(700)]);
	const engine = new FileEngine();
	const inspection = await engine.inspect(file);
	if (inspection.problem) throw new Error(inspection.problem.found);
	expect(inspection.plan).toMatchObject({
		kind: 'observations',
		encoding: 'utf-8',
		currency: 'JPY',
		columns: { role: 0, pay: 2 }
	});
	expect(await engine.read(inspection.plan, () => undefined)).toMatchObject({
		holds: 'pay',
		facts: {
			rowCount: 700,
			usable: 700,
			roles: [{ word: '営業', rows: 700 }],
			problems: { total: 0 }
		}
	});
});
