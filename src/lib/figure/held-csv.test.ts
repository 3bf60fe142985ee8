import { expect, it } from 'vitest';
import { holdAgainst } from '$lib/pay/held-against';
import { ADS, BANDS, CONTEXT } from '$lib/pay/held-against.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';
import { heldCsv } from './held-csv';

it('has a row for each band with its unit, its open top kept, and empty cells where nothing is known', () => {
	const bands = [{ ...BANDS[1]!, n: 12 }, BANDS[3]!, bandOf('Chef', 'senior', 1, 2)];
	const [header, ...rows] = heldCsv(holdAgainst(bands, ADS), CONTEXT.unit).trimEnd().split('\r\n');
	expect(header).toBe(
		'role,seniority,min,max,top_of_band,n,counterpart_role,counterpart_seniority,counterpart_min,counterpart_max,counterpart_top_of_band,counterpart_n,min_difference,min_difference_ratio,midpoint_difference,midpoint_difference_ratio,max_difference,max_difference_ratio,top_difference,top_difference_ratio,top_difference_is_least,no_counterpart,currency,period'
	);
	expect(rows).toEqual([
		`Data Scientist,senior,140000,180000,220000,12,Data Scientist,senior,130000,210000,250000,,10000,0.0769,-10000,-0.0588,-30000,-0.1429,-30000,-0.12,no,,USD,year`,
		`ML Engineer,senior,170000,220000,300000+,,Machine Learning Engineer,senior,160000,260000,290000,,10000,0.0625,-15000,-0.0714,-40000,-0.1538,10000,0.0345,yes,,USD,year`,
		'Chef,senior,1,2,,,,,,,,,,,,,,,,,,role,USD,year'
	]);
});
