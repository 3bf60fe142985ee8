/**
 * Codes of the currencies that people are paid in today: list one of ISO 4217, as of 2026 (published by SIX, its
 * maintenance agency), without funds, metals and units of account. On 2026-01-01 BGN has given way to EUR, and before
 * that HRK to EUR, ANG to XCG, CUC to CUP, SLL to SLE and ZWL to ZWG. VED is in use beside VES. BGN and HRK stay in the
 * list: figures of the last years are in them.
 */
export const TODAYS_CURRENCIES: ReadonlySet<string> = new Set(
	[
		'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BGN BMD BND BOB BRL BSD BTN BWP BYN',
		'BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP',
		'GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS',
		'KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR',
		'MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD',
		'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP',
		'TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW',
		'ZWG'
	].flatMap((codes) => codes.split(' '))
);
