import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Prettier sees to it that imports are written so: what comes before the name, and the name. */
const IMPORT = /(\bfrom |\bimport |\bimport\()'([^']+)'/g;

/**
 * The files that one of them reaches by its imports, itself included, by their paths below the folder. In
 * their texts each import of another file is relative and names it in full, as packages must.
 * @param {string} entry
 * @param {string} folder
 * @param {readonly string[]} packages What may be imported beside them.
 * @returns {ReadonlyMap<string, string>}
 */
export function reachedFrom(entry, folder, packages) {
	/** @type {Map<string, string>} */
	const texts = new Map();
	const waiting = [entry];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (texts.has(file)) continue;
		const text = readFileSync(posix.join(folder, file), 'utf8');
		texts.set(
			file,
			nameInFull(text, file, (target) => waiting.push(target))
		);
	}
	return texts;

	/**
	 * @param {string} text
	 * @param {string} file
	 * @param {(target: string) => void} onreach
	 */
	function nameInFull(text, file, onreach) {
		return text.replace(IMPORT, (whole, before, name) => {
			const path = toPath(name, file);
			if (path === undefined) {
				if (packages.some((each) => name === each || name.startsWith(`${each}/`))) return whole;
				throw new Error(
					`${folder}/${file} imports '${name}', which a package cannot, unless it is among its dependencies or peers.`
				);
			}
			const target = [path, `${path}.ts`].find((each) => existsSync(posix.join(folder, each)));
			if (target === undefined) throw new Error(`${folder}/${file}: there is no file '${name}'.`);
			onreach(target);
			const relative = posix.relative(posix.dirname(file), target).replace(/\.ts$/, '.js');
			return `${before}'${relative.startsWith('.') ? relative : `./${relative}`}'`;
		});
	}
}

/**
 * Where an import leads below the folder. `undefined` for a package.
 * @param {string} name
 * @param {string} file
 */
function toPath(name, file) {
	if (name.startsWith('$lib/')) return name.slice('$lib/'.length);
	return name.startsWith('.') ? posix.join(posix.dirname(file), name) : undefined;
}
