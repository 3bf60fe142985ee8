/**
 * @typedef {object} Result
 * @property {string} what
 * @property {number | undefined} target The most that is wanted, where anything is.
 * @property {number} measured
 * @property {(value: number) => string} write Writes either with its unit.
 * @property {string} [detail] What more was measured.
 */

/**
 * A Markdown table of results, as it stands in the README.
 * @param {readonly Result[]} results
 */
export function toTable(results) {
	const rows = results.map(({ what, target, measured, write, detail }) => [
		what,
		target === undefined ? '' : `≤ ${write(target)}`,
		detail === undefined ? write(measured) : `${write(measured)} (${detail})`,
		target === undefined ? '' : measured <= target ? 'yes' : 'no'
	]);
	const lines = [['', 'target', 'measured', 'reached'], ['---', '--:', '--:', '---'], ...rows];
	return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
